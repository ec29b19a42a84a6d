package se.justerbar.begrepp;

import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Forbundssamarbete;
import se.justerbar.underlag.Insats;
import se.justerbar.underlag.Slag;

/**
 * Whether several förbund put their money together for an insats, or lend each other their officials. Rests on
 * lansprocess/ej-lagga-samman-medel.
 *
 * @param individinsats        whether the insats is for individuals; what is done with structures is not
 * @param medelLaggsSamman     whether their money is put together
 * @param tjanstepersonErsatter whether an official of one formally acts for one of another
 */
public record Samfinansiering(Uppgift<Boolean> individinsats, Uppgift<Boolean> medelLaggsSamman, Uppgift<Boolean> tjanstepersonErsatter) {

    static Samfinansiering av(Lage lage) {
        Arende arende = lage.arende();
        return new Samfinansiering(
                arende.slag() == Slag.stodTillSamverkan ? lage.uppgift(arende.slag(), "slag").som(slag -> false)
                        : lage.uppgift(arende.insats(), Insats::forIndivider, "insats/forIndivider"),
                lage.uppgift(arende.forbundssamarbete(), Forbundssamarbete::medelLaggsSamman, "forbundssamarbete/medelLaggsSamman"),
                lage.uppgift(arende.forbundssamarbete(), Forbundssamarbete::tjanstepersonErsatter, "forbundssamarbete/tjanstepersonErsatter"));
    }
}
