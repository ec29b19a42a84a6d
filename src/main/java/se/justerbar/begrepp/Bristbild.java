package se.justerbar.begrepp;

import java.math.BigDecimal;
import se.justerbar.underlag.Skifte;

/**
 * What the members pay where the assets do not cover the debts. Rests on lag/brist.
 *
 * @param brist   what is lacking, in kronor; 0 where the assets cover the debts
 * @param delarna what the parties pay of it
 */
public record Bristbild(Uppgift<BigDecimal> brist, Lagandelar delarna) {

    static Bristbild av(Lage lage) {
        Skifte skifte = lage.arende().skifte();
        Uppgift<BigDecimal> brist = lage.uppgift(skifte, Skifte::kvarvarande, "skifte/kvarvarande").som(kvar -> kvar.negate().max(BigDecimal.ZERO));
        Medlemsbidrag tackning = new Medlemsbidrag(lage.rader(skifte, Skifte::bristtackning, Skifte::bristtackningKomplett,
                "skifte/bristtackning"));
        return new Bristbild(brist, Lagandelar.av(lage.ram(), tackning, brist, "bristtolerans-per-medlem"));
    }

    /** Whether it is known that the assets do not cover the debts. */
    public boolean finns() {
        return brist.kand() && brist.varde().signum() > 0;
    }

    /** Whether it is known that the assets cover the debts. */
    public boolean finnsInte() {
        return brist.kand() && brist.varde().signum() == 0;
    }
}
