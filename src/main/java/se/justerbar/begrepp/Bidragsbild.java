package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The contributions of the state, the region and the kommuner. Only members' contributions are in the base; other income is not. Rests
 * on andelar-och-kostnader/50-25-25.
 *
 * @param staten     Försäkringskassan and Arbetsförmedlingen together, or one line for both
 * @param regionen   the region
 * @param kommunerna the kommuner together
 * @param totalt     all of it, in kronor
 */
public record Bidragsbild(Bidragsdel staten, Bidragsdel regionen, Bidragsdel kommunerna, Uppgift<BigDecimal> totalt) {

    static Bidragsbild av(Lage lage) {
        Ram ram = lage.ram();
        Medlemskrets krets = Medlemskrets.av(ram);
        Medlemsbidrag bidrag = Medlemsbidrag.av(lage);
        List<String> statens = new ArrayList<>(krets.myndigheter());
        statens.add(ram.text("staten"));
        Uppgift<BigDecimal> staten = bidrag.summa(statens);
        Uppgift<BigDecimal> regionen = bidrag.summa(List.of(krets.region()));
        Uppgift<BigDecimal> kommunerna = bidrag.summa(krets.kommuner());
        boolean kand = staten.kand() && regionen.kand() && kommunerna.kand();
        Uppgift<BigDecimal> totalt = Uppgift.av(kand ? staten.varde().add(regionen.varde()).add(kommunerna.varde()) : null,
                staten, regionen, kommunerna);
        BigDecimal tolerans = ram.decimaltal("bidragstolerans-per-medlem");
        return new Bidragsbild(
                Bidragsdel.av(staten, totalt, ram.decimaltal("statens-andel"), per(krets.myndigheter(), tolerans)),
                Bidragsdel.av(regionen, totalt, ram.decimaltal("regionens-andel"), per(List.of(krets.region()), tolerans)),
                Bidragsdel.av(kommunerna, totalt, ram.decimaltal("kommunernas-andel"), per(krets.kommuner(), tolerans)), totalt);
    }

    private static BigDecimal per(List<String> medlemmar, BigDecimal tolerans) {
        return tolerans.multiply(BigDecimal.valueOf(medlemmar.size()));
    }

    /** Whether it is known that the contributions come to nothing, so that there is nothing to have a share of. */
    public boolean ingaBidrag() {
        return totalt.kand() && totalt.varde().signum() <= 0;
    }
}
