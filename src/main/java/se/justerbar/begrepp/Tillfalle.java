package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import se.justerbar.regelverk.Plikt.Handelse;
import se.justerbar.regelverk.Plikt.Startdag;

/**
 * What a calendar is asked for: a year, or an event and the days of it that are known.
 *
 * @param handelser what gives rise to the duties that are sought
 * @param ar        the year of the calendar or of the event
 * @param dagar     the known days, in the order of their kinds
 */
public record Tillfalle(Set<Handelse> handelser, int ar, Map<Startdag, LocalDate> dagar) {

    /**
     * A year.
     *
     * @throws Kalenderfel where the public holidays of the year are not known
     */
    public static Tillfalle ar(int ar) {
        kravKant(ar);
        return new Tillfalle(Set.of(Handelse.arligen, Handelse.engang), ar, Map.of(Startdag.foregaendeArsskifte, Tid.aretsSista(ar - 1)));
    }

    /**
     * A member's notice of leaving.
     *
     * @param beslut   the day on which the member decided
     * @param inkommen the day on which the notice came in; {@code null} where that is taken to be the same day
     * @throws Kalenderfel where the public holidays of a year are not known, or the notice came in before it was decided
     */
    public static Tillfalle uppsagning(LocalDate beslut, LocalDate inkommen) {
        Map<Startdag, LocalDate> dagar = new EnumMap<>(Startdag.class);
        dagar.put(Startdag.beslut, beslut);
        if (inkommen != null) {
            dagar.put(Startdag.inkommen, inkommen);
        }
        return av(Handelse.uppsagning, dagar);
    }

    /**
     * That the förbund goes into liquidation.
     *
     * @throws Kalenderfel where the public holidays of the year are not known
     */
    public static Tillfalle likvidation(LocalDate dag) {
        return av(Handelse.likvidation, new EnumMap<>(Map.of(Startdag.likvidation, dag)));
    }

    /**
     * A meeting.
     *
     * @param dag      the day of the meeting
     * @param justerat the day on which its minutes were signed; {@code null} where they are not or that is not known
     * @param anslaget the day on which the signing was announced; {@code null} where it is not or that is not known
     * @throws Kalenderfel where the public holidays of a year are not known, or one of the days comes before the one that it follows
     */
    public static Tillfalle sammantrade(LocalDate dag, LocalDate justerat, LocalDate anslaget) {
        Map<Startdag, LocalDate> dagar = new EnumMap<>(Startdag.class);
        dagar.put(Startdag.sammantrade, dag);
        if (justerat != null) {
            dagar.put(Startdag.justerat, justerat);
        }
        if (anslaget != null) {
            dagar.put(Startdag.anslaget, anslaget);
        }
        return av(Handelse.sammantrade, dagar);
    }

    private static Tillfalle av(Handelse handelse, Map<Startdag, LocalDate> dagar) {
        Startdag fore = null;
        for (Startdag dag : dagar.keySet()) {
            kravKant(dagar.get(dag).getYear());
            if (fore != null && dagar.get(dag).isBefore(dagar.get(fore))) {
                throw new Kalenderfel("Dagarna kommer i fel ordning: {} ({}) är före {} ({}).", dag.namn(), dagar.get(dag), fore.namn(),
                        dagar.get(fore));
            }
            fore = dag;
        }
        return new Tillfalle(Set.of(handelse), dagar.get(handelse.start()).getYear(), Collections.unmodifiableMap(dagar));
    }

    private static void kravKant(int ar) {
        if (!Tid.kant(ar)) {
            throw new Kalenderfel("Helgdagarna är kända för åren {} till {}; {} ligger utanför.", Tid.kandaAr()[0], Tid.kandaAr()[1], ar);
        }
    }

    /** Whether it is a year and no event. */
    public boolean arEttAr() {
        return handelser.contains(Handelse.arligen);
    }

    /** The event where it is one. */
    public Handelse handelse() {
        return handelser.iterator().next();
    }

    /** The days that are taken to be known where nothing else is said: a notice comes in when it is decided. */
    Map<Startdag, LocalDate> antagna() {
        Map<Startdag, LocalDate> antagna = new EnumMap<>(Startdag.class);
        if (dagar.containsKey(Startdag.beslut)) {
            antagna.put(Startdag.inkommen, dagar.get(Startdag.beslut));
        }
        return antagna;
    }

    /** The first day that it is about. */
    LocalDate dag() {
        return arEttAr() ? Tid.aretsForsta(ar) : dagar.get(handelse().start());
    }
}
