package se.justerbar.begrepp;

import java.time.LocalDate;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Arsredovisning;
import se.justerbar.underlag.Delarsuppfoljning;
import se.justerbar.underlag.Slag;

/**
 * What the members are shown of the förbund's year. Rests on styrning-och-insyn/delarsuppfoljning and styrning-och-insyn/arsredovisning.
 *
 * @param slag                   the kind of decision: the follow-up during the year or the annual account
 * @param helarsprognos          whether the follow-up contains a forecast for the whole year
 * @param delarsuppfoljningGjord whether the year of the annual account had a follow-up
 * @param utfallRedovisat        whether the annual account tells the outcome of the activities
 * @param periodFran             the first day of the annual account
 * @param periodTill             the last day of the annual account
 * @param heltKalenderar         whether a whole calendar year lies between those days, both included
 */
public record Insynsbild(
        Uppgift<Slag> slag,
        Uppgift<Boolean> helarsprognos,
        Uppgift<Boolean> delarsuppfoljningGjord,
        Uppgift<Boolean> utfallRedovisat,
        Uppgift<LocalDate> periodFran,
        Uppgift<LocalDate> periodTill,
        Uppgift<Boolean> heltKalenderar) {

    static Insynsbild av(Lage lage) {
        Arende arende = lage.arende();
        Uppgift<LocalDate> fran = lage.uppgift(arende.arsredovisning(), Arsredovisning::periodFran, "arsredovisning/periodFran");
        Uppgift<LocalDate> till = lage.uppgift(arende.arsredovisning(), Arsredovisning::periodTill, "arsredovisning/periodTill");
        return new Insynsbild(
                lage.uppgift(arende.slag(), "slag"),
                lage.uppgift(arende.delarsuppfoljning(), Delarsuppfoljning::helarsprognos, "delarsuppfoljning/helarsprognos"),
                lage.uppgift(arende.arsredovisning(), Arsredovisning::delarsuppfoljningGjord, "arsredovisning/delarsuppfoljningGjord"),
                lage.uppgift(arende.arsredovisning(), Arsredovisning::utfallRedovisat, "arsredovisning/utfallRedovisat"),
                fran, till,
                Uppgift.av(fran.kand() && till.kand() ? heltAr(fran.varde(), till.varde()) : null, fran, till));
    }

    /** The first whole year begins on the first new year's day that is not before the first day. */
    private static boolean heltAr(LocalDate fran, LocalDate till) {
        int forstaHelaAr = fran.equals(Tid.aretsForsta(fran.getYear())) ? fran.getYear() : fran.getYear() + 1;
        return !Tid.aretsSista(forstaHelaAr).isAfter(till);
    }
}
