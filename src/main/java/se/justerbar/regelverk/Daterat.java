package se.justerbar.regelverk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Something of the text that holds from a day to a day, both days in, and that was known from a day. */
public interface Daterat {
    /** The first day on which it holds. */
    LocalDate fran();

    /** The last day on which it holds; {@code null} where none is set. */
    LocalDate till();

    /** The first day on which it was known. */
    LocalDate kand();

    /** The same, with its last day moved. */
    Daterat till(LocalDate till);

    /** Whether it holds on the day. */
    default boolean omfattar(LocalDate dag) {
        return !dag.isBefore(fran()) && (till() == null || !dag.isAfter(till()));
    }

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
        return perioder.stream().filter(period -> period.omfattar(dag)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ingen period omfattar " + dag + ": " + perioder));
    }

    /**
     * What was known on a day: what became known later is left out, and of what was known the latest word stands from its own first day on.
     *
     * @param dag     the day; {@code null} for all that is known now
     * @param alla    the periods in any order
     */
    @SuppressWarnings("unchecked")
    static <T extends Daterat> List<T> kandaDen(LocalDate dag, List<T> alla) {
        List<T> kanda = new ArrayList<>();
        alla.stream().filter(period -> dag == null || !period.kand().isAfter(dag)).sorted(Comparator.comparing(Daterat::kand)).forEach(senare -> {
            kanda.removeIf(tidigare -> tidigare.kand().isBefore(senare.kand()) && !tidigare.fran().isBefore(senare.fran()));
            kanda.replaceAll(tidigare -> tidigare.kand().isBefore(senare.kand()) && tidigare.omfattar(senare.fran())
                    ? (T) tidigare.till(senare.fran().minusDays(1)) : tidigare);
            kanda.add(senare);
        });
        kanda.sort(Comparator.comparing(Daterat::fran));
        return List.copyOf(kanda);
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
