package se.justerbar.begrepp;

import se.justerbar.underlag.Distans;
import se.justerbar.underlag.Motesform;
import se.justerbar.underlag.Sammantrade;

/**
 * Taking part on distance. Rests on lag/distans.
 *
 * @param form          the form of the meeting, which says whether anyone took part so
 * @param beslut        whether the board has decided that one may, and to what extent, and it is documented
 * @param ljudOchBild   whether sound and picture were carried in real time for everyone
 * @param sarskildaSkal whether there were special reasons for sound alone
 * @param likaVillkor   whether everyone could take part on equal terms
 * @param kameraAvstangd whether someone's camera was off
 */
public record Distansbild(
        Uppgift<Motesform> form,
        Uppgift<Boolean> beslut,
        Uppgift<Boolean> ljudOchBild,
        Uppgift<Boolean> sarskildaSkal,
        Uppgift<Boolean> likaVillkor,
        Uppgift<Boolean> kameraAvstangd) {
    private static final String DISTANS = "/sammantrade/distans/";

    static Distansbild av(Lage lage) {
        Sammantrade sammantrade = lage.sammantrade();
        Distans distans = sammantrade.distans() == null ? new Distans(null, null, null, null, null) : sammantrade.distans();
        return new Distansbild(
                Uppgift.vid("/sammantrade/form", sammantrade.form()),
                Uppgift.vid(DISTANS + "beslutDokumenterat", distans.beslutDokumenterat()),
                Uppgift.vid(DISTANS + "ljudOchBild", distans.ljudOchBild()),
                Uppgift.vid(DISTANS + "sarskildaSkal", distans.sarskildaSkal()),
                Uppgift.vid(DISTANS + "likaVillkor", distans.likaVillkor()),
                Uppgift.vid(DISTANS + "kameraAvstangd", distans.kameraAvstangd()));
    }

    /** Whether someone took part on distance. */
    public boolean nagonPaDistans() {
        return form.ar(Motesform.distans) || form.ar(Motesform.blandat);
    }

    /** Whether it is known that nobody did. */
    public boolean ingenPaDistans() {
        return form.kand() && !nagonPaDistans();
    }
}
