package se.justerbar.begrepp;

import java.time.LocalDate;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Uppsagning;

/**
 * A member's notice of leaving and when it runs out under the reading. Rests on uttrade-likvidation-upplosning/far-lamna and tre-ar.
 *
 * @param medlem            who leaves
 * @param arMedlem          whether who leaves is known to be a member
 * @param arUtomstaende     whether who leaves is known to be no member
 * @param egetBeslut        whether the member itself decided to leave
 * @param ar                the notice in years
 * @param uttradesdag       the day of leaving
 * @param tidigast          the first day on which the member may leave under the reading
 * @param golv              a day that {@code tidigast} cannot be before by the days that are known; {@code null} where none is
 * @param forsta            the first day under any reading
 * @param sista             the first day under the reading that gives the latest one
 * @param inkomForeBeslutet whether the notice is said to have come in before the member decided
 */
public record Uttradesbild(
        Uppgift<String> medlem,
        boolean arMedlem,
        boolean arUtomstaende,
        Uppgift<Boolean> egetBeslut,
        int ar,
        Uppgift<LocalDate> uttradesdag,
        Uppgift<LocalDate> tidigast,
        LocalDate golv,
        Uppgift<LocalDate> forsta,
        Uppgift<LocalDate> sista,
        boolean inkomForeBeslutet) {
    private static final String FRAGA = "uppsagningstidens-rakning";

    static Uttradesbild av(Lage lage) {
        Arende arende = lage.arende();
        Ram ram = lage.ram();
        Medlemskrets krets = Medlemskrets.av(ram);
        int ar = ram.heltal("uppsagningstid-ar");
        Uppgift<String> medlem = lage.uppgift(arende.uppsagning(), Uppsagning::medlem, "uppsagning/medlem");
        Uppgift<LocalDate> beslut = lage.uppgift(arende.uppsagning(), Uppsagning::beslutsdag, "uppsagning/beslutsdag");
        Uppgift<LocalDate> inkommen = lage.uppgift(arende.uppsagning(), Uppsagning::inkommen, "uppsagning/inkommen");
        boolean franBeslutet = ram.laser(FRAGA, "beslut-dag") || ram.laser(FRAGA, "beslut-arsskifte");
        boolean tillArsskiftet = ram.laser(FRAGA, "beslut-arsskifte") || ram.laser(FRAGA, "inkommen-arsskifte");
        // A notice cannot reach the förbund before the member has decided, so the later day counts where they are said the other way round.
        LocalDate senasteKanda = Ordning.senare(beslut.varde(), inkommen.varde());
        Uppgift<LocalDate> mottagen = Uppgift.av(beslut.kand() && inkommen.kand() ? senasteKanda : null, inkommen, beslut);
        LocalDate kandStart = franBeslutet ? beslut.varde() : senasteKanda;
        return new Uttradesbild(medlem, medlem.kand() && krets.har(medlem.varde()), medlem.kand() && !krets.har(medlem.varde()),
                lage.uppgift(arende.uppsagning(), Uppsagning::egetBeslut, "uppsagning/egetBeslut"), ar,
                lage.uppgift(arende.uppsagning(), Uppsagning::uttradesdag, "uppsagning/uttradesdag"),
                (franBeslutet ? beslut : mottagen).som(start -> slut(start, ar, tillArsskiftet)),
                kandStart == null ? null : slut(kandStart, ar, tillArsskiftet),
                beslut.som(start -> slut(start, ar, false)), mottagen.som(start -> slut(start, ar, true)),
                beslut.kand() && inkommen.kand() && inkommen.varde().isBefore(beslut.varde()));
    }

    /** The day some years later, or the last day of that year. */
    private static LocalDate slut(LocalDate start, int ar, boolean tillArsskiftet) {
        LocalDate dag = Tid.plusAr(start, ar);
        return tillArsskiftet ? Tid.aretsSista(dag.getYear()) : dag;
    }

    /** Whether the member is known to leave before a day. */
    public boolean lamnarFore(LocalDate dag) {
        return uttradesdag.kand() && dag != null && uttradesdag.varde().isBefore(dag);
    }

    /** Whether the member is known to leave before the first day under any reading, or may do so for all that is known. */
    public boolean kanLamnaForeAlla() {
        return forsta.okand() || lamnarFore(forsta.varde());
    }
}
