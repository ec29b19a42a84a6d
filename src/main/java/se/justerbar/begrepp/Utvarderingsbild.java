package se.justerbar.begrepp;

import java.time.LocalDate;
import se.justerbar.underlag.Utvardering;

/**
 * When the formation is evaluated. Rests on bildande/uppfoljning-fran-2026.
 *
 * @param borjar   the day on which the evaluation begins
 * @param tidigast the first day on which it should
 */
public record Utvarderingsbild(Uppgift<LocalDate> borjar, LocalDate tidigast) {

    static Utvarderingsbild av(Lage lage) {
        return new Utvarderingsbild(lage.uppgift(lage.arende().utvardering(), Utvardering::borjar, "utvardering/borjar"),
                lage.ram().datum("uppfoljning-tidigast"));
    }

    /** Whether it is known to begin too early. */
    public boolean forTidigt() {
        return borjar.kand() && borjar.varde().isBefore(tidigast);
    }
}
