package se.justerbar.begrepp;

/**
 * An exact fraction of the text, such as a half.
 *
 * @param taljare what stands above the line
 * @param namnare what stands below it, not 0
 */
public record Brak(int taljare, int namnare) {

    /** The least whole number that is more than this fraction of a whole. */
    public int minstMerAn(int helt) {
        return helt * taljare / namnare + 1;
    }

    /** The least whole number that is at least this fraction of a whole. */
    public int minst(int helt) {
        return (helt * taljare + namnare - 1) / namnare;
    }
}
