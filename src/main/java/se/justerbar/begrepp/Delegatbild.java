package se.justerbar.begrepp;

import se.justerbar.underlag.Delegat;
import se.justerbar.underlag.Delegation;
import se.justerbar.underlag.Organ;

/**
 * To whom the board gives, or has given, a right to decide, under the reading. Rests on lag/delegat.
 *
 * @param delegat      who may decide
 * @param arbetarRacker whether an official whom a member employs counts as one of the förbund under the reading
 * @param grupp        whether the right is in a group of matters and not in a single one
 * @param avStyrelsen  whether the board gave it
 */
public record Delegatbild(Uppgift<Delegat> delegat, boolean arbetarRacker, Uppgift<Boolean> grupp, Uppgift<Boolean> avStyrelsen) {

    static Delegatbild av(Lage lage) {
        Delegation delegation = lage.arende().delegation();
        Uppgift<Organ> organ = Uppgift.vid("/sammantrade/organ", lage.sammantrade().organ());
        Delegat organets = organets(organ.varde());
        return new Delegatbild(organets != null ? organ.som(o -> organets) : lage.uppgift(delegation, Delegation::delegat, "delegation/delegat"),
                lage.ram().laser("tjansteman-hos-forbundet", "arbetar-for-forbundet"),
                lage.uppgift(delegation, Delegation::gruppAvArenden, "delegation/gruppAvArenden"),
                organ.ar(Organ.styrelsen) ? organ.som(o -> true)
                        : lage.uppgift(delegation, Delegation::beslutadAvStyrelsen, "delegation/beslutadAvStyrelsen"));
    }

    /** Who the delegate is, where the body that decided says it; {@code null} where it does not. */
    private static Delegat organets(Organ organ) {
        if (organ == null) {
            return null;
        }
        return switch (organ) {
            case ordforanden -> Delegat.ledamot;
            case arbetsutskottet -> Delegat.arbetsutskottet;
            case presidiet -> Delegat.presidiet;
            default -> null;
        };
    }
}
