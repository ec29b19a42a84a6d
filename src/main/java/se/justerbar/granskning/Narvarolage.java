package se.justerbar.granskning;

import java.util.List;

/**
 * Who serves in a matter, how many seats that makes, and how many it must; see norm styrelse/beslutforhet.
 *
 * @param minst   the fewest that the facts allow
 * @param hogst   the most that the facts allow
 * @param platser how many seats there are to count by
 * @param krav    how many must be served
 * @param sitsar  the listed seats, one by one
 */
public record Narvarolage(int minst, int hogst, int platser, int krav, List<Sits> sitsar) {

    /** In words: how many serve, whether the body can decide, and how many may leave or must come. */
    public String text() {
        String antal = (minst == hogst ? "" + minst : minst + "–" + hogst) + " av " + platser + " tjänstgör – ";
        if (minst >= krav) {
            return antal + "beslutför, " + (minst == krav ? "ingen" : minst - krav) + " kan lämna";
        }
        return antal + (hogst < krav ? "inte beslutför, " + (krav - hogst) + " till behövs" : "ännu inte känt om styrelsen är beslutför, minst " + krav + " behövs");
    }
}
