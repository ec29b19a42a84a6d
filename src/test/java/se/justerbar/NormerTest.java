package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.justerbar.granskning.Foljd;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.yaml.Regelhylla;

/** The contract, the wording, the rules and the scenarios name the same norms and quote the same sentences. */
class NormerTest {
    private static final String ID = "forbundsordning-2024";
    private static final Pattern REGEL = Pattern.compile("rule \"([^\"]+)\"(.*?)\\bend\\b", Pattern.DOTALL);
    private static final Pattern NORM = Pattern.compile("@Norm\\( \"([^\"]+)\" \\)");
    private final List<Normlista> kontrakt = Normlista.av(ID);
    private final Regelverk regelverk = Regelhylla.load().stream().filter(text -> text.id().equals(ID)).findFirst().orElseThrow();
    private final Map<String, Norm> normer = regelverk.avsnitt().stream().flatMap(avsnitt -> avsnitt.normer().stream())
            .collect(Collectors.toMap(Norm::id, norm -> norm, (a, b) -> a, LinkedHashMap::new));
    private final Map<String, List<String>> regler = regler();
    private final Scenarier scenarier = Scenarier.av(ID);

    /** The bodies of the rules, by norm. */
    private static Map<String, List<String>> regler() {
        Map<String, List<String>> perNorm = new HashMap<>();
        Projekt.filer("rules/" + ID, ".drl").forEach(fil -> {
            Matcher regel = REGEL.matcher(Projekt.text(fil.toString()));
            while (regel.find()) {
                Matcher norm = NORM.matcher(regel.group(2));
                perNorm.computeIfAbsent(norm.find() ? norm.group(1) : "ingen norm: " + regel.group(1), n -> new ArrayList<>()).add(regel.group(2));
            }
        });
        return perNorm;
    }

    @Test
    void varjeNormIKontraktetArKodadOchIngenAnnan() {
        assertEquals(new TreeSet<>(kontrakt.stream().map(Normlista::id).toList()), new TreeSet<>(normer.keySet()));
        assertEquals(new TreeSet<>(kontrakt.stream().filter(Normlista::provbar).map(Normlista::id).toList()), new TreeSet<>(regler.keySet()));
    }

    @Test
    void varjeCitatStarOrdagrantIKallanOchIKontraktet() {
        for (Normlista norm : kontrakt) {
            String kalla = Projekt.vikt(Projekt.text("src/test/resources/kallor/" + norm.kalla()));
            Norm kodad = normer.get(norm.id());
            assertEquals(norm.citat().stream().map(Projekt::vikt).toList(), kodad.lydelser().get(0).text().stream().map(Projekt::vikt).toList());
            for (String del : kodad.lydelser().get(0).text()) {
                assertFalse(del.isBlank());
                assertEquals(true, kalla.contains(Projekt.vikt(del)), () -> norm.id() + " står inte ordagrant i " + norm.kalla() + ": " + del);
            }
            assertEquals(norm.kalla(), kodad.kalla(), norm.id());
            assertEquals(norm.paragraf(), kodad.paragraf(), norm.id());
            assertEquals(norm.art(), kodad.art().name(), norm.id());
        }
    }

    @Test
    void varjeRegelIEnFeatureArEnMeningITexten() {
        Set<String> utanRegel = new TreeSet<>(kontrakt.stream().filter(Normlista::provbar).map(Normlista::id).toList());
        utanRegel.removeAll(scenarier.regler().keySet());
        assertEquals(Set.of(), utanRegel);
        assertEquals(Set.of(), scenarier.regler().keySet().stream().filter(id -> kontrakt.stream().noneMatch(norm -> norm.id().equals(id)))
                .collect(Collectors.toSet()));
        for (Normlista norm : kontrakt) {
            if (scenarier.regler().containsKey(norm.id())) {
                assertEquals(List.of(Projekt.vikt(String.join(" … ", norm.citat()))), scenarier.regler().get(norm.id()).stream().map(Projekt::vikt).toList());
            }
        }
    }

    @Test
    void varjeNormArUppfylldBrutenOchOavgjordINagotScenario() {
        Set<String> utanBrist = utanBrist();
        List<String> brister = new ArrayList<>();
        for (Normlista norm : kontrakt) {
            if (norm.provbar()) {
                Set<String> ska = new HashSet<>(Set.of("uppfylld", "brister", "oavgjord"));
                if (utanBrist.contains(norm.id())) {
                    ska.remove("brister");
                }
                ska.removeAll(scenarier.utfall().getOrDefault(norm.id(), Set.of()));
                ska.forEach(utfall -> brister.add(norm.id() + " saknar scenario: " + utfall));
            }
        }
        assertEquals(List.of(), brister);
    }

    /** A norm whose check names no breach stands in a list with the reason, and no other norm does. */
    @Test
    void normerUtanBristStarIListan() {
        Set<String> utanScenario = regler.keySet().stream().filter(norm -> !scenarier.utfall().getOrDefault(norm, Set.of()).contains("brister"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(utanScenario, new TreeSet<>(utanBrist()));
        kontrakt.stream().filter(norm -> utanScenario.contains(norm.id()))
                .forEach(norm -> assertFalse(norm.prov().contains("violation"), norm.id()));
    }

    private static Set<String> utanBrist() {
        return Projekt.text("docs/normer-utan-brist.md").lines().filter(rad -> rad.startsWith("| `"))
                .map(rad -> rad.substring(3, rad.indexOf('`', 3))).collect(Collectors.toSet());
    }

    @Test
    void anmarkningBaraDarKontraktetSagerVarningEllerAnmarkning() {
        for (Normlista norm : kontrakt) {
            boolean anmarkning = normer.get(norm.id()).foljd() == Foljd.anmarkning
                    || regler.getOrDefault(norm.id(), List.of()).stream().anyMatch(regel -> regel.contains("nmarkning("));
            assertEquals(true, !anmarkning || norm.prov().matches("(?s).*(warning|remark|anmärkning).*"), norm.id());
            assertEquals(true, normer.get(norm.id()).foljd() != Foljd.anmarkning || !norm.prov().contains("violation"), norm.id());
        }
    }

    @Test
    void varjeNormHarMinstTreReglerUtomDeUtanBrist() {
        regler.forEach((norm, kroppar) -> assertEquals(true, kroppar.size() >= 3, norm));
    }

    /** What the text says in figures, names and days stands in the YAML, dated; a rule or a definition that repeats it can go out of step. */
    @Test
    void ingaTalNamnEllerDagarIRegler() {
        regler.forEach((norm, kroppar) -> kroppar.forEach(kropp -> {
            String utan = NORM.matcher(kropp).replaceAll("");
            assertFalse(utan.matches("(?s).*[0-9].*"), () -> norm + " har ett tal i en regel: " + kropp);
        }));
        List<String> namn = regelverk.tal().values().stream().flatMap(List::stream).map(tal -> tal.varde()).flatMap(varde -> varde instanceof List<?> lista
                ? lista.stream().map(String::valueOf) : varde instanceof String text && text.matches("[A-ZÅÄÖ].*") ? List.of(text).stream() : List.<String>of().stream())
                // The state is also an ordinary word, which messages need.
                .filter(ord -> ord.length() > 3 && !ord.equals("Staten") && !ord.matches("[0-9]+")).toList();
        for (String mapp : List.of("rules/" + ID, "src/main/java")) {
            for (String andelse : List.of(".drl", ".java")) {
                Projekt.filer(mapp, andelse).forEach(fil -> {
                    String kod = Projekt.text(fil.toString()).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\\n]*", "").replaceAll("@Beskrivning\\(\"[^\"]*\"\\)", "");
                    namn.forEach(ord -> assertFalse(kod.matches("(?s).*\\b" + Pattern.quote(ord) + "\\b.*"), () -> ord + " står i " + fil));
                });
            }
        }
    }
}
