package se.justerbar.begrepp;

import se.justerbar.underlag.Skuld;
import se.justerbar.underlag.Skuldform;
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
                sedvanlig(lage));
    }

    /** Customary credit by what is said of the debt, or by its form; unknown where the two contradict each other. */
    private static Uppgift<Boolean> sedvanlig(Lage lage) {
        Uppgift<Boolean> sagt = lage.uppgift(lage.arende().skuld(), Skuld::sedvanligKredit, "skuld/sedvanligKredit");
        Uppgift<Skuldform> form = lage.uppgift(lage.arende().skuld(), Skuld::form, "skuld/form");
        if (!form.ar(Skuldform.sedvanligKredit)) {
            return sagt;
        }
        return sagt.nej() ? Uppgift.av(null, sagt, form) : Uppgift.av(true, form);
    }
}
