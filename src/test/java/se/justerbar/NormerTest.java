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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.justerbar.granskning.Foljd;
import se.justerbar.granskning.Motstridighet;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Motsagelse;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.yaml.Regelhylla;

/** The contract, the wording, the rules and the scenarios name the same norms and quote the same sentences. */
class NormerTest {
    private static final Pattern REGEL = Pattern.compile("rule \"([^\"]+)\"(.*?)\\bend\\b", Pattern.DOTALL);
    private static final Pattern NORM = Pattern.compile("@Norm\\( \"([^\"]+)\" \\)");
    private static final Hylla HYLLA = Regelhylla.load();
    private static final Map<String, Motstridighet> SAGDA = new HashMap<>();

    /** One regelverk: what the contract asks for, and what the project has. */
    record Prov(String id, List<Normlista> kontrakt, Regelverk regelverk, Map<String, Norm> normer, Map<String, List<String>> regler,
            Scenarier scenarier) {
        @Override
        public String toString() {
            return id;
        }

        /** The sentence of a norm as a feature has it: a quote, or the law in other words, marked so. */
        String mening(Normlista norm) {
            return norm.citat().isEmpty() ? "Återgivet: " + String.join(" ", normer.get(norm.id()).lydelser().get(0).text()) : String.join(" … ", norm.citat());
        }
    }

    static List<Prov> regelverk() {
        return HYLLA.regelverk().stream().map(text -> new Prov(text.id(), Normlista.av(text.id()), text,
                text.avsnitt().stream().flatMap(avsnitt -> avsnitt.normer().stream())
                        .collect(Collectors.toMap(Norm::id, norm -> norm, (a, b) -> a, LinkedHashMap::new)),
                regler(text.id()), Scenarier.av(text.id()))).toList();
    }

    @Test
    void varjeRegelverkIKontraktetArKodatOchIngetAnnat() {
        assertEquals(new TreeSet<>(Normlista.allaRegelverk()), HYLLA.regelverk().stream().map(Regelverk::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The bodies of the rules, by norm. */
    private static Map<String, List<String>> regler(String id) {
        Map<String, List<String>> perNorm = new HashMap<>();
        Projekt.filer("rules/" + id, ".drl").forEach(fil -> {
            Matcher regel = REGEL.matcher(Projekt.text(fil.toString()));
            while (regel.find()) {
                Matcher norm = NORM.matcher(regel.group(2));
                perNorm.computeIfAbsent(norm.find() ? norm.group(1) : "ingen norm: " + regel.group(1), n -> new ArrayList<>()).add(regel.group(2));
            }
        });
        return perNorm;
    }

    @ParameterizedTest
    @MethodSource("regelverk")
    void varjeNormIKontraktetArKodadOchIngenAnnan(Prov prov) {
        assertEquals(new TreeSet<>(prov.kontrakt().stream().map(Normlista::id).toList()), new TreeSet<>(prov.normer().keySet()));
        assertEquals(new TreeSet<>(prov.kontrakt().stream().filter(Normlista::provbar).map(Normlista::id).toList()), new TreeSet<>(prov.regler().keySet()));
    }

    @ParameterizedTest
    @MethodSource("regelverk")
    void varjeCitatStarOrdagrantIKallanOchIKontraktet(Prov prov) {
        for (Normlista norm : prov.kontrakt()) {
            Norm kodad = prov.normer().get(norm.id());
            assertEquals(norm.paragraf(), kodad.paragraf(), norm.id());
            assertEquals(norm.art(), kodad.art().name(), norm.id());
            assertEquals(norm.citat().isEmpty(), kodad.atergiven(), norm.id());
            if (kodad.atergiven()) {
                continue;
            }
            String kalla = Projekt.vikt(Projekt.text("rules/kallor/" + norm.kalla()));
            assertEquals(norm.citat().stream().map(Projekt::vikt).toList(), kodad.lydelser().get(0).text().stream().map(Projekt::vikt).toList());
            for (String del : kodad.lydelser().get(0).text()) {
                assertFalse(del.isBlank());
                assertEquals(true, kalla.contains(Projekt.vikt(del)), () -> norm.id() + " står inte ordagrant i " + norm.kalla() + ": " + del);
            }
            assertEquals(norm.kalla(), kodad.kalla(), norm.id());
        }
    }

    /** What a contradiction quotes stands in the source that it names, and the sides do not say the same. */
    @ParameterizedTest
    @MethodSource("regelverk")
    void varjeMotsagelseCiterarSinaKallor(Prov prov) {
        prov.normer().values().forEach(norm -> norm.motsagelser().forEach(en -> assertEquals(true, norm.led().containsAll(en.led()), norm.id())));
        prov.normer().values().stream().flatMap(norm -> norm.motsagelser().stream()).map(Motsagelse::motstridighet).forEach(motsagelse -> {
            assertEquals(SAGDA.computeIfAbsent(motsagelse.id(), id -> motsagelse), motsagelse, "en motsägelse sägs på ett sätt");
            motsagelse.sidor().forEach(sida -> assertEquals(true, Projekt.vikt(Projekt.text("rules/kallor/" + sida.kalla()))
                    .contains(Projekt.vikt(sida.citat())), () -> motsagelse.id() + " står inte i " + sida.kalla() + ": " + sida.citat()));
            assertEquals(motsagelse.sidor().size(), motsagelse.sidor().stream().map(sida -> sida.ger()).distinct().count(), motsagelse.id());
        });
    }

    /** A norm of the law points at norms that are there. */
    @ParameterizedTest
    @MethodSource("regelverk")
    void varjeMotsvarighetFinns(Prov prov) {
        Set<String> alla = regelverk().stream().filter(en -> en.regelverk().lager().equals("F")).flatMap(en -> en.normer().keySet().stream())
                .collect(Collectors.toSet());
        prov.normer().values().forEach(norm -> norm.motsvarar().forEach(en -> assertEquals(true, alla.contains(en.norm()), norm.id() + ": " + en.norm())));
    }

    @ParameterizedTest
    @MethodSource("regelverk")
    void varjeRegelIEnFeatureArEnMeningITexten(Prov prov) {
        Set<String> utanRegel = new TreeSet<>(prov.kontrakt().stream().filter(Normlista::provbar).map(Normlista::id).toList());
        utanRegel.removeAll(prov.scenarier().regler().keySet());
        assertEquals(Set.of(), utanRegel);
        assertEquals(Set.of(), prov.scenarier().regler().keySet().stream().filter(id -> prov.kontrakt().stream().noneMatch(norm -> norm.id().equals(id)))
                .collect(Collectors.toSet()));
        for (Normlista norm : prov.kontrakt()) {
            if (prov.scenarier().regler().containsKey(norm.id())) {
                assertEquals(List.of(Projekt.vikt(prov.mening(norm))), prov.scenarier().regler().get(norm.id()).stream().map(Projekt::vikt).toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("regelverk")
    void varjeNormArUppfylldBrutenOchOavgjordINagotScenario(Prov prov) {
        Set<String> utanBrist = utanBrist();
        List<String> brister = new ArrayList<>();
        for (Normlista norm : prov.kontrakt()) {
            if (norm.provbar()) {
                Set<String> ska = new HashSet<>(Set.of("uppfylld", "brister", "oavgjord"));
                if (utanBrist.contains(norm.id())) {
                    ska.remove("brister");
                }
                ska.removeAll(prov.scenarier().utfall().getOrDefault(norm.id(), Set.of()));
                ska.forEach(utfall -> brister.add(norm.id() + " saknar scenario: " + utfall));
            }
        }
        assertEquals(List.of(), brister);
    }

    /** A norm whose check names no breach stands in a list with the reason, and no other norm does. */
    @ParameterizedTest
    @MethodSource("regelverk")
    void normerUtanBristStarIListan(Prov prov) {
        Set<String> utanScenario = prov.regler().keySet().stream().filter(norm -> !prov.scenarier().utfall().getOrDefault(norm, Set.of()).contains("brister"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(utanScenario, utanBrist().stream().filter(prov.normer()::containsKey).collect(Collectors.toCollection(TreeSet::new)));
        prov.kontrakt().stream().filter(norm -> utanScenario.contains(norm.id()))
                .forEach(norm -> assertFalse(norm.prov().contains("violation"), norm.id()));
    }

    private static Set<String> utanBrist() {
        return Projekt.text("docs/normer-utan-brist.md").lines().filter(rad -> rad.startsWith("| `"))
                .map(rad -> rad.substring(3, rad.indexOf('`', 3))).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("regelverk")
    void anmarkningBaraDarKontraktetSagerVarningEllerAnmarkning(Prov prov) {
        for (Normlista norm : prov.kontrakt()) {
            boolean anmarkning = prov.normer().get(norm.id()).foljd() == Foljd.anmarkning
                    || prov.regler().getOrDefault(norm.id(), List.of()).stream().anyMatch(regel -> regel.contains("nmarkning("));
            assertEquals(true, !anmarkning || norm.provOchHanvisat().matches("(?s).*(warning|remark|anmärkning).*"), norm.id());
            // "Not a violation" and "the violation of another norm" are none of this one.
            String egnaBrott = norm.prov().replaceAll("(not|no|never) a? ?violation|the violation (of|is) \\S+/\\S+|violation by itself", "");
            assertEquals(true, prov.normer().get(norm.id()).foljd() != Foljd.anmarkning || !egnaBrott.contains("violation"), norm.id());
        }
    }

    @ParameterizedTest
    @MethodSource("regelverk")
    void varjeNormHarMinstTreReglerUtomDeUtanBrist(Prov prov) {
        prov.regler().forEach((norm, kroppar) -> assertEquals(true, kroppar.size() >= 3, norm));
    }

    /** What the text says in figures, names and days stands in the YAML, dated; a rule or a definition that repeats it can go out of step. */
    @ParameterizedTest
    @MethodSource("regelverk")
    void ingaTalNamnEllerDagarIRegler(Prov prov) {
        prov.regler().forEach((norm, kroppar) -> kroppar.forEach(kropp -> {
            String utan = NORM.matcher(kropp).replaceAll("");
            assertFalse(utan.matches("(?s).*[0-9].*"), () -> norm + " har ett tal i en regel: " + kropp);
        }));
        List<String> namn = prov.regelverk().tal().values().stream().flatMap(List::stream).map(tal -> tal.varde()).flatMap(varde -> varde instanceof List<?> lista
                ? lista.stream().map(String::valueOf) : varde instanceof String text && text.matches("[A-ZÅÄÖ].*") ? List.of(text).stream() : List.<String>of().stream())
                // The state is also an ordinary word, which messages need.
                .filter(ord -> ord.length() > 3 && !ord.equals("Staten") && !ord.matches("[0-9]+")).toList();
        for (String mapp : List.of("rules/" + prov.id(), "src/main/java")) {
            for (String andelse : List.of(".drl", ".java")) {
                // A step is the words of a scenario, and a scenario names who and what as the documents do.
                Projekt.filer(mapp, andelse).stream().filter(fil -> !fil.toString().contains("/justerbar/steg/")).forEach(fil -> {
                    String kod = Projekt.text(fil.toString()).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\\n]*", "").replaceAll("@Beskrivning\\(\"[^\"]*\"\\)", "");
                    namn.forEach(ord -> assertFalse(kod.matches("(?s).*\\b" + Pattern.quote(ord) + "\\b.*"), () -> ord + " står i " + fil));
                });
            }
        }
    }
}
