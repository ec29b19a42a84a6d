package se.justerbar.begrepp;

import java.math.BigDecimal;
import se.justerbar.underlag.Budget;

/**
 * The result of a budget held against the equity that can bear a deficit. Rests on lag/underskottsbudget.
 *
 * @param resultat    the result that the budget gives, in kronor
 * @param egetKapital the equity at the beginning of the period, in kronor
 * @param strikt      whether the text is read so that no equity excuses a deficit
 */
public record Underskottsbild(Uppgift<BigDecimal> resultat, Uppgift<BigDecimal> egetKapital, boolean strikt) {

    static Underskottsbild av(Lage lage) {
        Budget budget = lage.arende().budget();
        return new Underskottsbild(
                lage.uppgift(budget, Budget::resultat, "budget/resultat"),
                lage.uppgift(budget, Budget::egetKapital, "budget/egetKapital"),
                lage.ram().laser("underskott-mot-eget-kapital", "strikt"));
    }

    /** Whether income is known to exceed cost. */
    public boolean overskott() {
        return resultat.kand() && resultat.varde().signum() > 0;
    }

    /** Whether income and cost are known to be equal. */
    public boolean jamnt() {
        return resultat.kand() && resultat.varde().signum() == 0;
    }

    /** Whether cost is known to exceed income. */
    public boolean underskott() {
        return resultat.kand() && resultat.varde().signum() < 0;
    }

    /** Whether the equity covers the deficit; unknown while either is. */
    public Uppgift<Boolean> tackt() {
        boolean kanda = resultat.kand() && egetKapital.kand();
        return Uppgift.av(kanda ? egetKapital.varde().add(resultat.varde()).signum() >= 0 : null, resultat, egetKapital);
    }
}
