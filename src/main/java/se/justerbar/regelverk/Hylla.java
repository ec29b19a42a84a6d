package se.justerbar.regelverk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.justerbar.granskning.Motstridighet;
import se.justerbar.granskning.Tolkning;
import se.justerbar.granskning.Tolkningsregister;

/**
 * All the texts, and the förbund that they know by name; immutable.
 *
 * @param regelverk the texts, in the order in which they are reported
 * @param forbund   the names of the förbund that are known, in a fixed order
 */
public record Hylla(List<Regelverk> regelverk, Set<String> forbund) {

    /** The texts as they were known on a day; one that was not known yet is not there. */
    public Hylla kandDen(LocalDate dag) {
        return new Hylla(regelverk.stream().filter(text -> !text.kand().isAfter(dag)).map(text -> text.kandDen(dag)).toList(), forbund);
    }

    /** The texts that another's numbers are sought in when it has none of a name itself: those it names, and the own texts of the förbund. */
    public List<Regelverk> stod(Regelverk eget, String namn) {
        return regelverk.stream().filter(text -> text != eget && (eget.stod().contains(text.id())
                || !eget.krets().egen() && namn != null && text.krets().egenFor(namn, forbund))).toList();
    }

    /** What the texts leave open, and where the sources contradict each other; each open place once a text, each contradiction once. */
    public Tolkningsregister tolkningar() {
        List<Tolkning> tolkningar = new ArrayList<>();
        Map<Motstridighet, List<String>> motstridigheter = new LinkedHashMap<>();
        for (Regelverk text : regelverk) {
            Map<Fraga, List<String>> fragor = new LinkedHashMap<>();
            text.avsnitt().stream().flatMap(avsnitt -> avsnitt.normer().stream()).forEach(norm -> {
                norm.fragor().forEach(fraga -> fragor.computeIfAbsent(fraga, f -> new ArrayList<>()).add(norm.id()));
                norm.motsagelser().forEach(en -> motstridigheter.computeIfAbsent(en.motstridighet(), m -> new ArrayList<>()).add(norm.id()));
            });
            fragor.forEach((fraga, normer) -> tolkningar.add(tolkning(fraga, text.id(), normer)));
        }
        return new Tolkningsregister(List.copyOf(tolkningar), motstridigheter.entrySet().stream()
                .map(post -> new Tolkningsregister.Kallkonflikt(post.getKey(), List.copyOf(post.getValue()))).toList());
    }

    private static Tolkning tolkning(Fraga fraga, String text, List<String> normer) {
        return new Tolkning(fraga.id(), fraga.text(), text, List.copyOf(normer), fraga.tillampas() != null, fraga.svar().entrySet().stream()
                .map(svar -> new Tolkning.Las(svar.getKey(), svar.getValue().text(), svar.getValue().kalla(), svar.getKey().equals(fraga.tillampas())))
                .toList());
    }
}
