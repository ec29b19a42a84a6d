package se.justerbar.begrepp;

import se.justerbar.underlag.Skuld;
import se.justerbar.underlag.Slag;

/**
 * A debt that the förbund takes on, or a surety or pledge that it gives. Rests on lag/ingen-borgen-eller-lan.
 *
 * @param slag            the kind of decision
 * @param borgenEllerPant whether it is surety or pledge
 * @param sedvanlig       whether the debt is customary credit
 */
public record Kreditbild(Uppgift<Slag> slag, boolean borgenEllerPant, Uppgift<Boolean> sedvanlig) {

    static Kreditbild av(Lage lage) {
        return new Kreditbild(lage.uppgift(lage.arende().slag(), "slag"), lage.arende().slag() == Slag.borgenEllerPant,
                lage.uppgift(lage.arende().skuld(), Skuld::sedvanligKredit, "skuld/sedvanligKredit"));
    }
}
