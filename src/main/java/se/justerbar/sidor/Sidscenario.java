package se.justerbar.sidor;

import java.util.List;
import se.justerbar.svit.Scenariosvar;
import se.justerbar.svit.Status;
import se.justerbar.svit.Stegsvar;

/**
 * A scenario as it is shown.
 *
 * @param plats   its file and line, which no other scenario has
 * @param ankare  the same as an anchor
 * @param namn    its title
 * @param utfall  how it went
 * @param steg    its steps in order
 * @param fel     why it did not hold; {@code null} where it held
 */
public record Sidscenario(String plats, String ankare, String namn, Utfall utfall, List<Steg> steg, String fel) {

    /**
     * How something went, told by a sign, a word and a class for its colour.
     *
     * @param holl   whether it held
     * @param tecken the sign
     * @param ord    the word
     */
    public record Utfall(boolean holl, String tecken, String ord) {
        static Utfall av(Status status) {
            boolean holl = status == Status.godkant;
            return new Utfall(holl, holl ? "✓" : status == Status.overhoppat ? "–" : "✗", status.ord());
        }
    }

    /**
     * A step.
     *
     * @param nyckelord Givet, När, Så or Och
     * @param text      what it says
     * @param utfall    how it went
     */
    public record Steg(String nyckelord, String text, Utfall utfall) {
        static Steg av(Stegsvar steg) {
            return new Steg(steg.nyckelord(), steg.text(), Utfall.av(steg.status()));
        }
    }

    static Sidscenario av(Scenariosvar svar) {
        String plats = svar.scenario().plats();
        return new Sidscenario(plats, "scenario-" + Ankare.av(plats), svar.scenario().namn(), Utfall.av(svar.status()),
                svar.steg().stream().map(Steg::av).toList(), svar.fel());
    }
}
