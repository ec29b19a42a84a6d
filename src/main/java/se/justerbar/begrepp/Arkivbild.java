package se.justerbar.begrepp;

import se.justerbar.underlag.Arkivtillsyn;
import se.justerbar.underlag.Organ;

/**
 * Who supervises the archive, as the law asks. Rests on lag/arkivmyndighet.
 *
 * @param kommun         the kommun whose body supervises
 * @param iMedlemskommun whether that is one of the member kommuner
 * @param organ          the body that supervises
 * @param annatOrgan     whether it is a body of another sort than those that are listed
 * @param arkivmyndighet whether such a body is the archive authority of the kommun
 */
public record Arkivbild(
        Uppgift<String> kommun, Uppgift<Boolean> iMedlemskommun, Uppgift<Organ> organ, boolean annatOrgan, Uppgift<Boolean> arkivmyndighet) {

    static Arkivbild av(Lage lage) {
        Arkivtillsyn tillsyn = lage.arende().arkivtillsyn();
        Uppgift<String> kommun = lage.uppgift(tillsyn, Arkivtillsyn::kommun, "arkivtillsyn/kommun");
        Uppgift<Organ> organ = lage.uppgift(tillsyn, Arkivtillsyn::organ, "arkivtillsyn/organ");
        Uppgift<Boolean> angiven = lage.uppgift(tillsyn, Arkivtillsyn::arkivmyndighet, "arkivtillsyn/arkivmyndighet");
        return new Arkivbild(kommun, kommun.som(Medlemskrets.av(lage.ram()).kommuner()::contains), organ, organ.ar(Organ.annat),
                arkivmyndighet(organ, angiven));
    }

    /** The executive board of a kommun is its archive authority where no other body is; the other bodies listed never are. */
    private static Uppgift<Boolean> arkivmyndighet(Uppgift<Organ> organ, Uppgift<Boolean> angiven) {
        if (organ.ar(Organ.annat)) {
            return Uppgift.av(angiven.varde(), organ, angiven);
        }
        return organ.som(ett -> ett == Organ.kommunstyrelsen);
    }
}
