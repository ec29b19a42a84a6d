package se.justerbar.begrepp;

import se.justerbar.underlag.Andring;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Arkivtillsyn;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/**
 * What touches the seat of the förbund: a change of it, or the supervision of the archive that follows it.
 *
 * @param arkivtillsyn   whether the matter is supervision of the archive, and not a change
 * @param flyttas        whether the decision moves the seat
 * @param tillsynskommun the kommun whose body supervises
 * @param tillsynsorgan  the body that supervises
 * @param sateskommun    the kommun where the seat is by the text
 */
public record Satesbild(
        boolean arkivtillsyn, Uppgift<Boolean> flyttas, Uppgift<String> tillsynskommun, Uppgift<Organ> tillsynsorgan, String sateskommun) {

    static Satesbild av(Lage lage) {
        Arende arende = lage.arende();
        return new Satesbild(arende.slag() == Slag.arkivtillsyn, lage.uppgift(arende.andring(), Andring::sate, "andring/sate"),
                lage.uppgift(arende.arkivtillsyn(), Arkivtillsyn::kommun, "arkivtillsyn/kommun"),
                lage.uppgift(arende.arkivtillsyn(), Arkivtillsyn::organ, "arkivtillsyn/organ"), lage.ram().text("sateskommun"));
    }
}
