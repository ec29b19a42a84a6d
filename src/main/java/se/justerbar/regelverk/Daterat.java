package se.justerbar.regelverk;

import java.time.LocalDate;
import java.util.List;

/** Something of the text that holds from a day to a day, both days in. */
public interface Daterat {
    /** The first day on which it holds. */
    LocalDate fran();

    /** The last day on which it holds; {@code null} where none is set. */
    LocalDate till();

    /**
     * The period that a day falls in. A day that is unknown ({@code null}), or before the first period, gives the first one, so that norms
     * which bear on decisions taken before the regelverk is in force have their wording and numbers.
     *
     * @throws IllegalArgumentException where a later day falls in none: an error in the rules, never in the facts
     */
    static <T extends Daterat> T den(LocalDate dag, List<T> perioder) {
        if (dag == null || dag.isBefore(perioder.get(0).fran())) {
            return perioder.get(0);
        }
        return perioder.stream().filter(period -> !dag.isBefore(period.fran()) && (period.till() == null || !dag.isAfter(period.till()))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ingen period omfattar " + dag + ": " + perioder));
    }

    /** Whether periods follow one another without a gap or an overlap. */
    static boolean foljsAt(List<? extends Daterat> perioder) {
        for (int i = 1; i < perioder.size(); i++) {
            LocalDate till = perioder.get(i - 1).till();
            if (till == null || !till.plusDays(1).equals(perioder.get(i).fran())) {
                return false;
            }
        }
        return true;
    }
}
