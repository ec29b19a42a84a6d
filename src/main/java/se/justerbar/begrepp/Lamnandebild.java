package se.justerbar.begrepp;

import java.time.LocalDate;
import se.justerbar.underlag.Fortsattning;
import se.justerbar.underlag.Uppsagning;

/**
 * What the law asks of a notice of leaving beside its time. Rests on lag/uttrade-hogst-tre-ar.
 *
 * @param medlem            who leaves
 * @param statligMyndighet  whether who leaves is one of the state's agencies
 * @param kortareTid        whether all members have given a shorter time
 * @param fortsattning      what is decided on the time after
 * @param uttradesdag       the day of leaving
 * @param tidKvar           whether the day of leaving has not passed on the day of the check
 */
public record Lamnandebild(
        Uppgift<String> medlem,
        Uppgift<Boolean> statligMyndighet,
        Uppgift<Boolean> kortareTid,
        Uppgift<Fortsattning> fortsattning,
        Uppgift<LocalDate> uttradesdag,
        Uppgift<Boolean> tidKvar) {

    static Lamnandebild av(Lage lage) {
        Uppsagning uppsagning = lage.arende().uppsagning();
        Uppgift<String> medlem = lage.uppgift(uppsagning, Uppsagning::medlem, "uppsagning/medlem");
        Uppgift<LocalDate> uttradesdag = lage.uppgift(uppsagning, Uppsagning::uttradesdag, "uppsagning/uttradesdag");
        Uppgift<LocalDate> kontrolldag = lage.kontrolldag();
        Boolean tidKvar = uttradesdag.kand() && kontrolldag.kand() ? !kontrolldag.varde().isAfter(uttradesdag.varde()) : null;
        return new Lamnandebild(medlem, medlem.som(Medlemskrets.av(lage.ram()).myndigheter()::contains),
                lage.uppgift(uppsagning, Uppsagning::kortareTid, "uppsagning/kortareTid"),
                lage.uppgift(uppsagning, Uppsagning::fortsattning, "uppsagning/fortsattning"), uttradesdag,
                Uppgift.av(tidKvar, uttradesdag, kontrolldag));
    }

    /** Whether the members that stay have decided, one way or the other. */
    public boolean beslutat() {
        return fortsattning.kand() && !ingetBeslutat();
    }

    /** Whether it is known that they have decided nothing. */
    public boolean ingetBeslutat() {
        return fortsattning.ar(Fortsattning.ingetBeslut);
    }
}
