package se.justerbar.granskning;

/**
 * How many seats are served in a matter and how many must be; see norm styrelse/beslutforhet.
 *
 * @param minst   the fewest that the facts allow
 * @param hogst   the most that the facts allow
 * @param platser how many seats there are to count by
 * @param krav    how many must be served
 */
public record Narvarolage(int minst, int hogst, int platser, int krav) {

    /** In words: how many serve, whether the body can decide, and how many may leave or must come. */
    public String text() {
        String antal = (minst == hogst ? "" + minst : minst + "–" + hogst) + " av " + platser + " tjänstgör – ";
        if (minst >= krav) {
            return antal + "beslutför, " + (minst == krav ? "ingen" : minst - krav) + " kan lämna";
        }
        return antal + (hogst < krav ? "inte beslutför, " + (krav - hogst) + " till behövs" : "ännu inte känt om styrelsen är beslutför, minst " + krav + " behövs");
    }
}
