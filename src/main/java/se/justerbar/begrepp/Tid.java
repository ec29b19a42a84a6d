package se.justerbar.begrepp;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * How time is reckoned, by lag (1930:173) om beräkning av lagstadgad tid. Nothing else reckons with days. How long a time is, and whether
 * its last day moves to a weekday, is said by the text and its reading.
 */
public final class Tid {
    private Tid() {
    }

    /** The day some years later, by 1930:173 1 §: the same day of the month, or its last where it has no such day. */
    public static LocalDate plusAr(LocalDate dag, int ar) {
        return dag.plusYears(ar);
    }

    /** The day some months later, by 1930:173 1 §: the same day of the month, or its last where it has no such day. */
    public static LocalDate plusManader(LocalDate dag, int manader) {
        return dag.plusMonths(manader);
    }

    /** The day some weeks later, by 1930:173 1 §: the same day of the week. */
    public static LocalDate plusVeckor(LocalDate dag, int veckor) {
        return dag.plusWeeks(veckor);
    }

    /** The day some days later, the first day not counted; 1930:173 says nothing of a time in days. */
    public static LocalDate plusDagar(LocalDate dag, int dagar) {
        return dag.plusDays(dagar);
    }

    /** New year's day of a year. */
    public static LocalDate aretsForsta(int ar) {
        return LocalDate.of(ar, 1, 1);
    }

    /** New year's eve of a year. */
    public static LocalDate aretsSista(int ar) {
        return aretsForsta(ar).with(TemporalAdjusters.lastDayOfYear());
    }

    /** How many days after another a day is. */
    static int dagarEfter(LocalDate dag, LocalDate fran) {
        return Math.toIntExact(ChronoUnit.DAYS.between(fran, dag));
    }

    /** Whether the table of public holidays has a year. */
    static boolean kant(int ar) {
        return Helgdagar.under(ar).isPresent();
    }

    /** The first and the last year that the table of public holidays has. */
    static int[] kandaAr() {
        return Helgdagar.ar();
    }

    /**
     * Whether a day is a weekday by 1930:173 2 §: no Saturday, Sunday, public holiday, midsommarafton, julafton or nyårsafton. Empty where
     * it is not known, because the table of public holidays, 1990 to 2100, does not have the year.
     */
    public static Optional<Boolean> vardag(LocalDate dag) {
        boolean helg = dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
        return Helgdagar.under(dag.getYear()).map(helgdagar -> !helg && !helgdagar.contains(dag));
    }

    /**
     * The day itself where it is a weekday, else the next day that is, by 1930:173 2 §; empty where that is not known, as for
     * {@link #vardag}.
     */
    public static Optional<LocalDate> nastaVardag(LocalDate dag) {
        return vardag(dag).flatMap(ja -> ja ? Optional.of(dag) : nastaVardag(plusDagar(dag, 1)));
    }

    /**
     * The same, by 1930:173 2 §, of a day that may be unknown. Outside the table the answer is unknown while no fact is missing, since none
     * could settle it; so ask whether it is known, and not whether something is missing.
     */
    public static Uppgift<LocalDate> nastaVardag(Uppgift<LocalDate> dag) {
        return dag.som(kand -> nastaVardag(kand).orElse(null));
    }
}
