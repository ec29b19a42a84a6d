package se.justerbar.regelverk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A document, or the law, as data; immutable.
 *
 * @param id      its id and the name of its folder
 * @param titel   its title
 * @param lager   F for a text in the sources, L for the law behind them
 * @param status  what standing the text has, in Swedish
 * @param fran    the first day on which it is in force
 * @param till    the last day; {@code null} where none is set
 * @param paket   the package that its rules are compiled into
 * @param avsnitt its sections in the document's order
 * @param tal     its numbers by name
 * @param hash    SHA-256 over wording, numbers and rules, in hexadecimal
 */
public record Regelverk(
        String id,
        String titel,
        String lager,
        String status,
        LocalDate fran,
        LocalDate till,
        String paket,
        List<Avsnitt> avsnitt,
        Map<String, List<Tal>> tal,
        String hash) {

    /** Whether it is in force on the day, both days in. */
    public boolean gallerDen(LocalDate dag) {
        return !dag.isBefore(fran) && (till == null || !dag.isAfter(till));
    }

    /**
     * The value of a number on a day; see {@link Daterat#den}.
     *
     * @throws IllegalArgumentException where there is no such number: an error in the rules, never in the facts
     */
    public Object varde(String namn, LocalDate dag) {
        List<Tal> perioder = tal.get(namn);
        if (perioder == null) {
            throw new IllegalArgumentException("inget tal heter " + namn + " i " + id);
        }
        return Daterat.den(dag, perioder).varde();
    }
}
