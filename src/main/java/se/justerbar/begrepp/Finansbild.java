package se.justerbar.begrepp;

import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Placering;
import se.justerbar.underlag.Placeringsform;
import se.justerbar.underlag.Skuld;
import se.justerbar.underlag.Skuldform;

/**
 * A debt, or a placement of funds. Rests on vastra-malardalen/ingen-skuldsattning and vastra-malardalen/placering.
 *
 * @param skuldform      the form of the debt
 * @param placeringsform the form in which the funds are placed
 * @param kanMinska      whether they may fall in value
 */
public record Finansbild(Uppgift<Skuldform> skuldform, Uppgift<Placeringsform> placeringsform, Uppgift<Boolean> kanMinska) {

    static Finansbild av(Lage lage) {
        Arende arende = lage.arende();
        return new Finansbild(lage.uppgift(arende.skuld(), Skuld::form, "skuld/form"),
                lage.uppgift(arende.placering(), Placering::form, "placering/form"),
                lage.uppgift(arende.placering(), Placering::kanMinska, "placering/kanMinska"));
    }

    /** Whether the funds stay on a bank account. */
    public boolean paBankkonto() {
        return placeringsform.ar(Placeringsform.bankkonto);
    }

    /** Whether the funds are known to be placed in another way. */
    public boolean annanPlacering() {
        return placeringsform.annatAn(Placeringsform.bankkonto);
    }

    /** Whether the debt is a loan or a credit. */
    public boolean lanEllerKredit() {
        return skuldform.annatAn(Skuldform.kortfristigSkuld);
    }
}
