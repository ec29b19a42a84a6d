package se.justerbar.granskning;

import java.time.LocalDate;
import java.util.List;

/**
 * The report on a meeting. The same underlag gives an equal report.
 *
 * @param kontrolldag   the day of the check; {@code null} where the underlag does not say
 * @param program       version of the program
 * @param schema        version of the schema of the underlag
 * @param kand          the day by which the texts had to be known; {@code null} for all that is known now
 * @param regelverk     the texts that were used
 * @param forbund       the förbund; {@code null} where that is unknown
 * @param datum         the day of the decisions; {@code null} where that is unknown
 * @param bedomning     the gravest of the matters', {@code oavgjort} where there are none
 * @param skal          why, in one Swedish sentence
 * @param arenden       the matters in the order of the underlag
 */
public record Granskning(
        LocalDate kontrolldag,
        String program,
        String schema,
        LocalDate kand,
        List<Regelverksversion> regelverk,
        String forbund,
        LocalDate datum,
        Bedomning bedomning,
        String skal,
        List<Arendegranskning> arenden) {

    /** The report with only the findings that are neither met nor not applicable; the verdicts are the same. */
    public Granskning utanUppfyllda() {
        return new Granskning(kontrolldag, program, schema, kand, regelverk, forbund, datum, bedomning, skal,
                arenden.stream().map(Arendegranskning::utanUppfyllda).toList());
    }
}
