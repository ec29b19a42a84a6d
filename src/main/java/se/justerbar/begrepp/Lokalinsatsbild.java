package se.justerbar.begrepp;

import se.justerbar.underlag.Insats;

/**
 * An insats that is ended. Rests on bildande/befintliga-lokala-insatser.
 *
 * @param lokal       whether it is a local insats for individuals that was there
 * @param fungerarVal whether the parties hold that it works well
 */
public record Lokalinsatsbild(Uppgift<Boolean> lokal, Uppgift<Boolean> fungerarVal) {

    static Lokalinsatsbild av(Lage lage) {
        Insats insats = lage.arende().insats();
        return new Lokalinsatsbild(lage.uppgift(insats, Insats::befintligLokal, "insats/befintligLokal"),
                lage.uppgift(insats, Insats::fungerarVal, "insats/fungerarVal"));
    }
}
