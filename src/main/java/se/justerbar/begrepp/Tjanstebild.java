package se.justerbar.begrepp;

/**
 * Whether the förbund itself would provide a service to individuals; nothing is read out of free text. Rests on
 * lag/ej-tjanster-till-enskilda.
 *
 * @param tjanst whether the förbund itself provides a service meant for individuals
 */
public record Tjanstebild(Uppgift<Boolean> tjanst) {

    static Tjanstebild av(Lage lage) {
        return new Tjanstebild(lage.uppgift(lage.arende().tjanstTillEnskilda(), "tjanstTillEnskilda"));
    }
}
