package se.justerbar.begrepp;

import se.justerbar.underlag.Andamal;

/**
 * What the basis of a decision itself states of its purpose; nothing is read out of free text. Rests on andamal/finansiell-samordning.
 *
 * @param inomRehabiliteringsomradet whether the purpose is within rehabilitation
 * @param enPartsEgenAngelagenhet    whether it is a single party's own matter
 */
public record Andamalsbild(Uppgift<Boolean> inomRehabiliteringsomradet, Uppgift<Boolean> enPartsEgenAngelagenhet) {

    static Andamalsbild av(Lage lage) {
        Andamal andamal = lage.arende().andamal();
        return new Andamalsbild(
                lage.uppgift(andamal, Andamal::inomRehabiliteringsomradet, "andamal/inomRehabiliteringsomradet"),
                lage.uppgift(andamal, Andamal::enPartsEgenAngelagenhet, "andamal/enPartsEgenAngelagenhet"));
    }
}
