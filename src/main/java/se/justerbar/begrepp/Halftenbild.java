package se.justerbar.begrepp;

import java.math.BigDecimal;

/**
 * The members' contributions held against the shares of the law. Only members' contributions are in the base; other income is not. Rests
 * on lag/forsakringskassan-halften.
 *
 * @param totalt  all contributions, in kronor
 * @param delarna what the parties contribute
 */
public record Halftenbild(Uppgift<BigDecimal> totalt, Lagandelar delarna) {

    static Halftenbild av(Lage lage) {
        Medlemsbidrag bidrag = Medlemsbidrag.av(lage);
        Uppgift<BigDecimal> totalt = Lagandelar.totalt(lage.ram(), bidrag);
        return new Halftenbild(totalt, Lagandelar.av(lage.ram(), bidrag, totalt, "bidragstolerans-per-medlem"));
    }

    /** Whether it is known that the contributions come to nothing, so that there is nothing to have a share of. */
    public boolean ingaBidrag() {
        return totalt.kand() && totalt.varde().signum() <= 0;
    }
}
