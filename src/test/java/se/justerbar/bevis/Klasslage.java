package se.justerbar.bevis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.justerbar.bevis.ReferensMedErsattare.Tillstand;

/**
 * A class of ballots as minutes would tell it, seat by seat. The chair has the first seat.
 *
 * @param platser      what each seat did
 * @param ledarenNamns whether it is said that the chair led the matter
 */
record Klasslage(List<Tillstand> platser, boolean ledarenNamns) {
    private static final Set<Tillstand> BORTA = EnumSet.of(Tillstand.FRANVARANDE, Tillstand.JAVIG);

    /** The chair of this proof is always said to have led, absent or not. */
    static Klasslage av(Referens.Klass klass) {
        List<Tillstand> platser = new ArrayList<>(List.of(tillstand(klass.ordforande())));
        lagg(platser, Tillstand.FRANVARANDE, klass.franvarande());
        lagg(platser, Tillstand.LEDAMOT_JA, klass.ja());
        lagg(platser, Tillstand.LEDAMOT_NEJ, klass.nej());
        lagg(platser, Tillstand.LEDAMOT_AVSTAR, klass.avstar());
        return new Klasslage(List.copyOf(platser), true);
    }

    /** Who led a matter in which the chair took no part is not said. */
    static Klasslage av(ReferensMedErsattare.Klass klass) {
        List<Tillstand> platser = new ArrayList<>(List.of(klass.ordforande()));
        for (Tillstand tillstand : Tillstand.values()) {
            lagg(platser, tillstand, klass.ovriga().get(tillstand.ordinal()));
        }
        return new Klasslage(List.copyOf(platser), arLedamot(klass.ordforande()));
    }

    private static Tillstand tillstand(Referens.Tillstand ett) {
        return switch (ett) {
            case FRANVARANDE -> Tillstand.FRANVARANDE;
            case JA -> Tillstand.LEDAMOT_JA;
            case NEJ -> Tillstand.LEDAMOT_NEJ;
            case AVSTAR -> Tillstand.LEDAMOT_AVSTAR;
        };
    }

    private static void lagg(List<Tillstand> platser, Tillstand tillstand, int antal) {
        platser.addAll(Collections.nCopies(antal, tillstand));
    }

    static boolean arLedamot(Tillstand tillstand) {
        return tillstand == Tillstand.LEDAMOT_JA || tillstand == Tillstand.LEDAMOT_NEJ || tillstand == Tillstand.LEDAMOT_AVSTAR;
    }

    /** The same, without saying who led. */
    Klasslage utanLedare() {
        return new Klasslage(platser, false);
    }

    Tillstand ordforande() {
        return platser.get(0);
    }

    boolean ordforandenDeltar() {
        return !BORTA.contains(ordforande());
    }

    /** How many seats are taken in the matter. */
    int tjanstgorande() {
        return platser.size() - antal(BORTA);
    }

    int ja() {
        return antal(EnumSet.of(Tillstand.LEDAMOT_JA, Tillstand.ERSATTARE_JA));
    }

    int nej() {
        return antal(EnumSet.of(Tillstand.LEDAMOT_NEJ, Tillstand.ERSATTARE_NEJ));
    }

    int avstar() {
        return tjanstgorande() - ja() - nej();
    }

    /** Whether every seat is taken by its ledamot or by nobody, and nobody has jäv. */
    boolean baraLedamoter() {
        return platser.stream().allMatch(tillstand -> arLedamot(tillstand) || tillstand == Tillstand.FRANVARANDE);
    }

    private int antal(Set<Tillstand> sokta) {
        int antal = 0;
        for (Tillstand tillstand : platser) {
            antal += sokta.contains(tillstand) ? 1 : 0;
        }
        return antal;
    }
}
