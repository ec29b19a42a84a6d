package se.justerbar.begrepp;

import se.justerbar.underlag.Motesform;
import se.justerbar.underlag.Ordforandeskap;
import se.justerbar.underlag.Uppdrag;

/**
 * Whether there was a meeting, and who chaired the matter. Rests on lag/per-capsulam and lag/motesordforande.
 *
 * @param form            how the decision was reached
 * @param senareBekraftat whether a decision without a meeting was confirmed at a later one
 * @param uppdrag         the task of the one who chaired
 * @param tillfalligtVald whether the minutes say that one with another task was chosen to chair
 */
public record Motesbild(
        Uppgift<Motesform> form,
        Uppgift<Boolean> senareBekraftat,
        Uppgift<Uppdrag> uppdrag,
        Uppgift<Boolean> tillfalligtVald) {

    static Motesbild av(Lage lage) {
        Ordforandeskap ordforande = lage.arende().ordforande();
        return new Motesbild(
                Uppgift.vid("/sammantrade/form", lage.sammantrade().form()),
                Uppgift.vid("/sammantrade/senareBekraftat", lage.sammantrade().senareBekraftat()),
                lage.uppgift(ordforande, Ordforandeskap::uppdrag, "ordforande/uppdrag"),
                lage.uppgift(ordforande, Ordforandeskap::tillfalligtVald, "ordforande/tillfalligtVald"));
    }

    /** Whether the decision was reached without a meeting. */
    public boolean utanSammantrade() {
        return form.ar(Motesform.utanSammantrade);
    }

    /** Whether there was a meeting, whatever its form. */
    public boolean sammantrade() {
        return form.annatAn(Motesform.utanSammantrade);
    }

    /** Whether the chair or a vice chair led the matter. */
    public boolean ordforandeEllerVice() {
        return uppdrag.annatAn(Uppdrag.annan);
    }

    /** Whether someone else led the matter. */
    public boolean nagonAnnan() {
        return uppdrag.ar(Uppdrag.annan);
    }
}
