package se.justerbar.begrepp;

import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Forbundschef;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/**
 * Who employs the head of the förbund, and whether there is one. Rests on personal/forbundschef.
 *
 * @param slag  the kind of decision: the employment or a delegation
 * @param organ the body that took the decision
 * @param finns whether the förbund has a head once the decision is taken
 */
public record Forbundschefsbild(Uppgift<Slag> slag, Uppgift<Organ> organ, Uppgift<Boolean> finns) {

    static Forbundschefsbild av(Lage lage) {
        Arende arende = lage.arende();
        return new Forbundschefsbild(lage.uppgift(arende.slag(), "slag"), Uppgift.vid("/sammantrade/organ", lage.sammantrade().organ()),
                lage.uppgift(arende.forbundschef(), Forbundschef::finns, "forbundschef/finns"));
    }
}
