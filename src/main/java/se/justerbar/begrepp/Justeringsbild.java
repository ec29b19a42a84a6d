package se.justerbar.begrepp;

import java.time.LocalDate;
import se.justerbar.underlag.Protokoll;

/**
 * The signing of the minutes. Rests on lag/justering-14-dagar.
 *
 * @param motesdag      the day of the meeting
 * @param justeringsdag the day of the signing
 * @param justerad      whether they are signed on the day of the check
 * @param sista         the last day for signing; unknown where it is not known what days are weekdays
 * @param kontrolldag   the day of the check
 * @param justerare     the seat of whoever signs besides the chair
 */
public record Justeringsbild(
        Uppgift<LocalDate> motesdag,
        Uppgift<LocalDate> justeringsdag,
        Uppgift<Boolean> justerad,
        Uppgift<LocalDate> sista,
        Uppgift<LocalDate> kontrolldag,
        Uppgift<String> justerare) {

    static Justeringsbild av(Lage lage) {
        Protokoll protokoll = lage.arende().protokoll();
        Uppgift<LocalDate> dag = lage.uppgift(protokoll, Protokoll::justeringsdag, "protokoll/justeringsdag");
        Uppgift<Boolean> justerat = lage.uppgift(protokoll, Protokoll::justerat, "protokoll/justerat");
        int dagar = lage.ram().heltal("justering-inom-dagar");
        return new Justeringsbild(lage.beslutsdag(), dag, justerad(dag, justerat, lage.kontrolldag()),
                Tid.nastaVardag(lage.beslutsdag().som(mote -> Tid.plusDagar(mote, dagar))), lage.kontrolldag(),
                lage.uppgift(protokoll, Protokoll::justerare, "protokoll/justerare"));
    }

    /** A day that is still to come on the day of the check is one on which they will be signed. */
    private static Uppgift<Boolean> justerad(Uppgift<LocalDate> dag, Uppgift<Boolean> justerat, Uppgift<LocalDate> kontrolldag) {
        if (dag.kand()) {
            boolean framat = kontrolldag.kand() && dag.varde().isAfter(kontrolldag.varde());
            return framat ? Uppgift.av(false, dag, kontrolldag) : Uppgift.av(true, dag);
        }
        return justerat.nej() ? justerat : justerat.ja() ? Uppgift.av(null, dag) : Uppgift.av(null, justerat, dag);
    }

    /** Whether the last day for signing is known. */
    public boolean fristKand() {
        return sista.kand();
    }

    /** Whether they are known to be signed before the meeting, which cannot be. */
    public boolean foreMotet() {
        return justerad.ja() && justeringsdag.varde().isBefore(motesdag.varde());
    }

    /** Whether they are known to be signed on a day that can be, no later than the last. */
    public boolean iTid() {
        return justerad.ja() && !foreMotet() && !justeringsdag.varde().isAfter(sista.varde());
    }

    /** Whether they are known to be signed after the last day. */
    public boolean forSent() {
        return justerad.ja() && justeringsdag.varde().isAfter(sista.varde());
    }

    /** Whether they are known not to be signed, and the last day has passed on the day of the check. */
    public boolean uteblivet() {
        return justerad.nej() && kontrolldag.kand() && kontrolldag.varde().isAfter(sista.varde());
    }

    /** Whether they are known not to be signed, and the last day has not passed on the day of the check. */
    public boolean aterstar() {
        return justerad.nej() && kontrolldag.kand() && !kontrolldag.varde().isAfter(sista.varde());
    }

    /** Whether it is open whether they are signed, or what day it is. */
    public boolean okand() {
        return justerad.okand() || justerad.nej() && kontrolldag.okand();
    }
}
