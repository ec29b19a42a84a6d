package se.justerbar.begrepp;

import se.justerbar.underlag.Placering;

/**
 * A placement of funds. Rests on lag/medelsforvaltning.
 *
 * @param riktlinjer whether the board has decided guidelines
 * @param sakerhet   whether the security is satisfactory
 */
public record Placeringsbild(Uppgift<Boolean> riktlinjer, Uppgift<Boolean> sakerhet) {

    static Placeringsbild av(Lage lage) {
        Placering placering = lage.arende().placering();
        return new Placeringsbild(lage.uppgift(placering, Placering::riktlinjer, "placering/riktlinjer"),
                lage.uppgift(placering, Placering::betryggandeSakerhet, "placering/betryggandeSakerhet"));
    }
}
