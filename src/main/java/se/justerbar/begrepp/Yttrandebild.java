package se.justerbar.begrepp;

import se.justerbar.underlag.Svar;
import se.justerbar.underlag.Yttrandebegaran;

/**
 * What the board asked of a member and what came of it. Rests on initiativratt-och-samrad/yttranden.
 *
 * @param medlem   who was asked
 * @param avMedlem whether who was asked is a member; unknown where the name is, since the breach is that member's
 * @param svar     the answer
 */
public record Yttrandebild(Uppgift<String> medlem, Uppgift<Boolean> avMedlem, Uppgift<Svar> svar) {

    static Yttrandebild av(Lage lage) {
        Yttrandebegaran begaran = lage.arende().yttrandebegaran();
        Uppgift<String> medlem = lage.uppgift(begaran, Yttrandebegaran::medlem, "yttrandebegaran/medlem");
        return new Yttrandebild(medlem, medlem.som(Medlemskrets.av(lage.ram())::har),
                lage.uppgift(begaran, Yttrandebegaran::svar, "yttrandebegaran/svar"));
    }
}
