package se.justerbar.begrepp;

import java.time.LocalDate;
import se.justerbar.underlag.Budget;

/**
 * The meeting at which a budget is fixed: whether it is public, announced, and the proposal on a website by then. Rests on
 * lag/offentligt-budgetsammantrade, lag/budgetsammantrade-tillkannages and lag/budgetforslag-pa-webbplats.
 *
 * @param andring       whether the decision changes a budget already fixed
 * @param offentligt    whether the meeting was public
 * @param tillkannagivet whether it was announced
 * @param tillkannagavs the day on which it was announced
 * @param forslag       whether the proposed budget was on a website
 * @param forslagFran   the day from which it was there
 * @param forslagITid   whether it was there by the day on which the meeting was announced
 */
public record Budgetmotesbild(
        Uppgift<Boolean> andring,
        Uppgift<Boolean> offentligt,
        Uppgift<Boolean> tillkannagivet,
        Uppgift<LocalDate> tillkannagavs,
        Uppgift<Boolean> forslag,
        Uppgift<LocalDate> forslagFran,
        Uppgift<Boolean> forslagITid) {

    static Budgetmotesbild av(Lage lage) {
        Budget budget = lage.arende().budget();
        Uppgift<LocalDate> tillkannagavs = lage.uppgift(budget, Budget::tillkannagivetDag, "budget/tillkannagivetDag");
        Uppgift<LocalDate> forslagFran = lage.uppgift(budget, Budget::forslagPaWebbplatsDag, "budget/forslagPaWebbplatsDag");
        boolean kanda = tillkannagavs.kand() && forslagFran.kand();
        return new Budgetmotesbild(
                lage.uppgift(budget, Budget::andringAvFaststalld, "budget/andringAvFaststalld"),
                lage.uppgift(budget, Budget::sammantradetOffentligt, "budget/sammantradetOffentligt"),
                lage.uppgift(budget, Budget::sammantradetTillkannagivet, "budget/sammantradetTillkannagivet"), tillkannagavs,
                lage.uppgift(budget, Budget::forslagPaWebbplats, "budget/forslagPaWebbplats"), forslagFran,
                Uppgift.av(kanda ? !forslagFran.varde().isAfter(tillkannagavs.varde()) : null, forslagFran, tillkannagavs));
    }
}
