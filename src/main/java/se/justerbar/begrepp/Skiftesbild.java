package se.justerbar.begrepp;

import java.time.LocalDate;
import se.justerbar.underlag.Skifte;

/**
 * The order of the steps in a liquidation. Rests on uttrade-likvidation-upplosning/skulder-och-egendom-forst.
 *
 * @param skulderBetalda  the day on which the debts were paid
 * @param egendomAvyttrad the day on which the property was sold
 * @param skiftesdag      the day on which the assets were distributed
 * @param skulderAterstod whether it is said that debts were unpaid when the assets were distributed
 * @param egendomAterstod whether it is said that property was unsold then
 * @param skulderForst    whether the debts were paid before the distribution
 * @param egendomForst    whether the property was sold before the distribution
 */
public record Skiftesbild(
        Uppgift<LocalDate> skulderBetalda,
        Uppgift<LocalDate> egendomAvyttrad,
        Uppgift<LocalDate> skiftesdag,
        Uppgift<Boolean> skulderAterstod,
        Uppgift<Boolean> egendomAterstod,
        Uppgift<Boolean> skulderForst,
        Uppgift<Boolean> egendomForst) {

    static Skiftesbild av(Lage lage) {
        Skifte skifte = lage.arende().skifte();
        Uppgift<LocalDate> skulder = lage.uppgift(skifte, Skifte::skulderBetalda, "skifte/skulderBetalda");
        Uppgift<LocalDate> egendom = lage.uppgift(skifte, Skifte::egendomAvyttrad, "skifte/egendomAvyttrad");
        Uppgift<LocalDate> dag = lage.uppgift(skifte, Skifte::skiftesdag, "skifte/skiftesdag");
        Uppgift<Boolean> sammaDag = lage.uppgift(skifte, Skifte::foreFordelningen, "skifte/foreFordelningen");
        return new Skiftesbild(skulder, egendom, dag,
                lage.uppgift(skifte, Skifte::skulderAterstod, "skifte/skulderAterstod"),
                lage.uppgift(skifte, Skifte::egendomAterstod, "skifte/egendomAterstod"), Ordning.fore(skulder, dag, sammaDag), Ordning.fore(egendom, dag, sammaDag));
    }
}
