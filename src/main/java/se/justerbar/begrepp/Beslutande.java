package se.justerbar.begrepp;

import java.util.Collection;
import se.justerbar.underlag.Organ;

/**
 * Whose body took the decision.
 *
 * @param organ  the body
 * @param medlem the member whose body it is
 */
record Beslutande(Uppgift<Organ> organ, Uppgift<String> medlem) {

    static Beslutande av(Lage lage) {
        return new Beslutande(Uppgift.vid("/sammantrade/organ", lage.sammantrade().organ()),
                Uppgift.vid("/sammantrade/medlem", lage.sammantrade().medlem()));
    }

    /** Whether a body of one of these members took it; one of the förbund, or all members together, is no single member's. */
    Uppgift<Boolean> enAv(Collection<String> medlemmar) {
        return gemensamt() ? organ.som(ett -> false) : medlem.som(medlemmar::contains);
    }

    private boolean gemensamt() {
        return organ.ar(Organ.medlemmarna) || organ.ar(Organ.agarmotet) || organ.kand() && organ.varde().forbundets() && organ.annatAn(Organ.annat);
    }
}
