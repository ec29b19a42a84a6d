package se.justerbar.begrepp;

import se.justerbar.underlag.Utgift;

/**
 * An expense decided during the year. Rests on lag/finansieringsanvisning.
 *
 * @param underLopandeAr whether the decision means an expense during the current year
 * @param anvisad        whether it says how the expense is paid for
 */
public record Utgiftsbild(Uppgift<Boolean> underLopandeAr, Uppgift<Boolean> anvisad) {

    static Utgiftsbild av(Lage lage) {
        Utgift utgift = lage.arende().utgift();
        return new Utgiftsbild(lage.uppgift(utgift, Utgift::underLopandeAr, "utgift/underLopandeAr"),
                lage.uppgift(utgift, Utgift::finansieringAnvisad, "utgift/finansieringAnvisad"));
    }
}
