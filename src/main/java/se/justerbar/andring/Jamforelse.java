package se.justerbar.andring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.justerbar.andring.Andrad.Sort;
import se.justerbar.begrepp.Svenska;
import se.justerbar.regelverk.Daterat;
import se.justerbar.regelverk.Fraga;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.regelverk.Tal;

/** What two editions say differently, down to the sentence, the number and the rule. */
final class Jamforelse {
    private final List<Andrad> andrade = new ArrayList<>();

    private Jamforelse() {
    }

    static List<Andrad> av(Utgava fran, Utgava till) {
        Jamforelse ny = new Jamforelse();
        ny.bada(Sort.text, texter(fran.hylla(), Jamforelse::huvud), texter(till.hylla(), Jamforelse::huvud));
        Map<String, Norm> forr = normer(fran.hylla());
        Map<String, Norm> nu = normer(till.hylla());
        ny.bada(Sort.norm, citat(forr), citat(nu), (a, b) -> a == null || b == null);
        forr.forEach((id, norm) -> {
            if (nu.containsKey(id)) {
                ny.norm(id, norm, nu.get(id));
            }
        });
        ny.bada(Sort.tal, tal(fran.hylla()), tal(till.hylla()));
        ny.bada(Sort.regel, fran.regler(), till.regler());
        ny.andrade.sort(Comparator.comparing(Andrad::sort));
        return List.copyOf(ny.andrade);
    }

    private void norm(String id, Norm forr, Norm nu) {
        ett(Sort.ordalydelse, id, perioder(forr.lydelser(), lydelse -> citat(lydelse.text(), forr.atergiven())),
                perioder(nu.lydelser(), lydelse -> citat(lydelse.text(), nu.atergiven())));
        ett(Sort.lasning, id, forr.fragor().stream().map(Jamforelse::fraga).collect(Collectors.joining("; ")),
                nu.fragor().stream().map(Jamforelse::fraga).collect(Collectors.joining("; ")));
        ett(Sort.verkan, id, verkan(forr), verkan(nu));
    }

    private static String huvud(Regelverk text) {
        return text.titel() + "; lager " + text.lager() + "; " + dagar(text.fran(), text.till()) + "; gäller "
                + (text.krets().alla() ? "alla förbund" : Svenska.uppraknat(text.krets().forbund().stream().sorted().toList())) + "; " + text.status();
    }

    private static String verkan(Norm norm) {
        return "gäller " + norm.galler() + "; följd " + norm.foljd() + "; led " + norm.led() + "; ämnen " + norm.amnen() + "; åtgärd " + norm.atgarder()
                + "; människa: " + norm.manniska() + "; plikter " + norm.plikter();
    }

    private static String fraga(Fraga fraga) {
        return fraga.text() + " Tillämpas: " + Objects.requireNonNullElse(fraga.tillampas(), "ingen") + ". " + fraga.svar().entrySet().stream()
                .map(svar -> svar.getKey() + ": " + svar.getValue().text() + " (" + svar.getValue().kalla() + ")").collect(Collectors.joining(" "));
    }

    private static String citat(List<String> text, boolean atergiven) {
        String ord = String.join(" … ", text);
        return atergiven ? "Återgivet: " + ord : "”" + ord + "”";
    }

    private static <T extends Daterat> String perioder(List<T> perioder, Function<T, String> ord) {
        return perioder.stream().map(period -> dagar(period.fran(), period.till()) + ": " + ord.apply(period)).collect(Collectors.joining("; "));
    }

    private static String dagar(LocalDate fran, LocalDate till) {
        return "från den " + Svenska.datum(fran) + (till == null ? "" : " till den " + Svenska.datum(till));
    }

    private static Map<String, String> texter(Hylla hylla, Function<Regelverk, String> ord) {
        Map<String, String> texter = new LinkedHashMap<>();
        hylla.regelverk().forEach(text -> texter.put(text.id(), ord.apply(text)));
        return texter;
    }

    private static Map<String, Norm> normer(Hylla hylla) {
        Map<String, Norm> normer = new LinkedHashMap<>();
        hylla.regelverk().forEach(text -> text.avsnitt().forEach(avsnitt -> avsnitt.normer().forEach(norm -> normer.put(norm.id(), norm))));
        return normer;
    }

    private static Map<String, String> citat(Map<String, Norm> normer) {
        Map<String, String> citat = new LinkedHashMap<>();
        normer.forEach((id, norm) -> citat.put(id, citat(norm.citat(null), norm.atergiven())));
        return citat;
    }

    private static Map<String, String> tal(Hylla hylla) {
        Map<String, String> tal = new LinkedHashMap<>();
        hylla.regelverk().forEach(text -> text.tal().keySet().stream().sorted()
                .forEach(namn -> tal.put(text.id() + ": " + namn, perioder(text.tal().get(namn), ett -> varde(ett)))));
        return tal;
    }

    private static String varde(Tal tal) {
        return String.valueOf(tal.varde());
    }

    private void bada(Sort sort, Map<String, String> forr, Map<String, String> nu) {
        bada(sort, forr, nu, (a, b) -> true);
    }

    private void bada(Sort sort, Map<String, String> forr, Map<String, String> nu, BiPredicate<String, String> tas) {
        Set<String> platser = new LinkedHashSet<>(forr.keySet());
        platser.addAll(nu.keySet());
        platser.stream().filter(plats -> tas.test(forr.get(plats), nu.get(plats))).forEach(plats -> ett(sort, plats, forr.get(plats), nu.get(plats)));
    }

    private void ett(Sort sort, String plats, String forr, String nu) {
        if (!Objects.equals(forr, nu)) {
            andrade.add(new Andrad(sort, plats, forr, nu));
        }
    }
}
