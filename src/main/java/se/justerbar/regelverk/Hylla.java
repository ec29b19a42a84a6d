package se.justerbar.regelverk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All the texts, and the förbund that they know by name; immutable.
 *
 * @param regelverk the texts, in the order in which they are reported
 * @param forbund   the names of the förbund that are known
 */
public record Hylla(List<Regelverk> regelverk, Set<String> forbund) {

    /** The texts as they were known on a day; one that was not known yet is not there. */
    public Hylla kandDen(LocalDate dag) {
        return new Hylla(regelverk.stream().filter(text -> !text.kand().isAfter(dag)).map(text -> text.kandDen(dag)).toList(), forbund);
    }
}
