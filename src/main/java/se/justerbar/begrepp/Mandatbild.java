package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The term of the board that decides, under the reading. Rests on lag/mandattid.
 *
 * @param dag  the day of the decision
 * @param fran the first day of the term
 * @param till the last day of the term
 */
public record Mandatbild(Uppgift<LocalDate> dag, Uppgift<LocalDate> fran, Uppgift<LocalDate> till) {

    static Mandatbild av(Lage lage) {
        Ram ram = lage.ram();
        Uppgift<LocalDate> fran = Uppgift.vid("/sammantrade/mandatFran", lage.sammantrade().mandatFran());
        Uppgift<LocalDate> lagens = fran.som(dag -> lagens(dag, ram));
        return new Mandatbild(lage.beslutsdag(), fran, ram.laser("mandattidens-langd", "forbundets-egen") ? egen(lage, fran, lagens) : lagens);
    }

    /** The day before the first of the law's terms that begins after the day. */
    private static LocalDate lagens(LocalDate dag, Ram ram) {
        int ar = ram.heltal("mandattid-ar");
        LocalDate start = ram.datum("mandattid-borjan");
        while (Tid.plusAr(start, -ar).isAfter(dag)) {
            start = Tid.plusAr(start, -ar);
        }
        while (!start.isAfter(dag)) {
            start = Tid.plusAr(start, ar);
        }
        return Tid.plusDagar(start, -1);
    }

    /** The last day that the sources give for a board of this förbund; the law's where they give none. */
    private static Uppgift<LocalDate> egen(Lage lage, Uppgift<LocalDate> fran, Uppgift<LocalDate> lagens) {
        Uppgift<String> forbund = Uppgift.vid("/forbund", lage.underlag().forbund());
        if (forbund.okand() || fran.okand()) {
            return Uppgift.av(null, fran, forbund);
        }
        Map<String, List<String>> egna = lage.ram().listor("mandattid-i-kallorna");
        List<String> tid = egna.getOrDefault(forbund.varde(), List.of());
        boolean omfattas = !tid.isEmpty() && !fran.varde().isBefore(LocalDate.parse(tid.get(0))) && !fran.varde().isAfter(LocalDate.parse(tid.get(1)));
        return Uppgift.av(omfattas ? LocalDate.parse(tid.get(1)) : lagens.varde(), fran, forbund);
    }

    /** Whether it is known when the term begins and ends. */
    public boolean kand() {
        return fran.kand() && till.kand();
    }

    /** Whether the decision is known to come before the term. */
    public boolean fore() {
        return kand() && dag.varde().isBefore(fran.varde());
    }

    /** Whether the decision is known to come after the term. */
    public boolean efter() {
        return kand() && dag.varde().isAfter(till.varde());
    }
}
