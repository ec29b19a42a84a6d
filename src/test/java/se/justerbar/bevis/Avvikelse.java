package se.justerbar.bevis;

import java.util.Comparator;

/**
 * A place where the rules and the reference say different things.
 *
 * @param norm       the norm
 * @param lage       the votes
 * @param antecknad  the outcome in the minutes; null where they do not say
 * @param reglerna   what the rules say
 * @param referensen what the reference says
 */
record Avvikelse(String norm, Klasslage lage, Referens.Utgang antecknad, Referens.Svar reglerna, Referens.Svar referensen)
        implements Comparable<Avvikelse> {
    // The rest only makes the choice the same from run to run; a chair who takes part is the plainer case.
    private static final Comparator<Avvikelse> MINST_FORST = Comparator.<Avvikelse>comparingInt(a -> a.lage().tjanstgorande())
            .thenComparingInt(a -> a.lage().ja() + a.lage().nej()).thenComparing(a -> !a.lage().ordforandenDeltar())
            .thenComparing(Avvikelse::norm).thenComparingInt(a -> Bevisning.UTGANGAR.indexOf(a.antecknad()))
            .thenComparing(a -> a.lage().toString());

    /** The fewest seats taken first, then the fewest votes. */
    @Override
    public int compareTo(Avvikelse annan) {
        return MINST_FORST.compare(this, annan);
    }
}
