package se.justerbar.begrepp;

import java.time.LocalDate;
import java.time.Year;
import se.justerbar.underlag.Budget;
import se.justerbar.underlag.Budgetinnehall;

/**
 * What a budget is for and what it holds. Rests on lag/budgetens-innehall.
 *
 * @param andring        whether the decision changes a budget already fixed
 * @param periodFran     the first day of the budget
 * @param periodTill     the last day of the budget
 * @param nastaArFran    the first day of the calendar year after the day of the decision
 * @param nastaArTill    the last day of that year
 * @param finansiering   whether it says how the activity is financed
 * @param stallning      whether it says what the economic position is at the end of the year
 * @param finansiellaMal whether it has financial goals
 * @param verksamhetsplan whether it has a plan for the activity
 * @param ekonomiplan    whether it has a plan for the economy over several years
 * @param budgetarForst  whether the year of the budget is the first of that plan
 * @param planensAr      how many years that plan has
 * @param minstAr        how many years it has to have
 */
public record Budgetinnehallsbild(
        Uppgift<Boolean> andring,
        Uppgift<LocalDate> periodFran,
        Uppgift<LocalDate> periodTill,
        Uppgift<LocalDate> nastaArFran,
        Uppgift<LocalDate> nastaArTill,
        Uppgift<Boolean> finansiering,
        Uppgift<Boolean> stallning,
        Uppgift<Boolean> finansiellaMal,
        Uppgift<Boolean> verksamhetsplan,
        Uppgift<Boolean> ekonomiplan,
        Uppgift<Boolean> budgetarForst,
        Uppgift<Integer> planensAr,
        int minstAr) {

    static Budgetinnehallsbild av(Lage lage) {
        Budget budget = lage.arende().budget();
        Budgetinnehall innehall = budget == null ? null : budget.innehall();
        Uppgift<LocalDate> fran = lage.uppgift(budget, Budget::periodFran, "budget/periodFran");
        Uppgift<Year> nastaAr = lage.beslutsdag().som(dag -> Year.from(Tid.plusAr(dag, 1)));
        Uppgift<Integer> forsta = lage.uppgift(innehall, Budgetinnehall::planensForstaAr, "budget/innehall/planensForstaAr");
        Uppgift<Integer> sista = lage.uppgift(innehall, Budgetinnehall::planensSistaAr, "budget/innehall/planensSistaAr");
        return new Budgetinnehallsbild(
                lage.uppgift(budget, Budget::andringAvFaststalld, "budget/andringAvFaststalld"), fran,
                lage.uppgift(budget, Budget::periodTill, "budget/periodTill"),
                nastaAr.som(ar -> ar.atDay(1)), nastaAr.som(ar -> ar.atDay(ar.length())),
                lage.uppgift(innehall, Budgetinnehall::finansiering, "budget/innehall/finansiering"),
                lage.uppgift(innehall, Budgetinnehall::stallning, "budget/innehall/stallning"),
                lage.uppgift(innehall, Budgetinnehall::finansiellaMal, "budget/innehall/finansiellaMal"),
                lage.uppgift(innehall, Budgetinnehall::verksamhetsplan, "budget/innehall/verksamhetsplan"),
                lage.uppgift(innehall, Budgetinnehall::ekonomiplan, "budget/innehall/ekonomiplan"),
                Uppgift.av(fran.kand() && forsta.kand() ? fran.varde().getYear() == forsta.varde() : null, fran, forsta),
                Uppgift.av(forsta.kand() && sista.kand() ? sista.varde() - forsta.varde() + 1 : null, forsta, sista),
                lage.ram().heltal("ekonomiplanens-ar"));
    }
}
