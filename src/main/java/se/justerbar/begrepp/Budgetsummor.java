package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Budget;
import se.justerbar.underlag.Budgetpost;

/**
 * The sums of a budget, recomputed from its lines as far as they are given.
 *
 * @param stammer    sums that hold, in Swedish
 * @param avvikelser sums that do not, with what is given, what is computed and the difference
 */
public record Budgetsummor(List<String> stammer, List<String> avvikelser) {

    static Budgetsummor av(Lage lage) {
        Budget budget = lage.arende().budget();
        List<String> stammer = new ArrayList<>();
        List<String> avvikelser = new ArrayList<>();
        if (budget != null) {
            jamfor("summa intäkter", budget.summaIntakter(), summa(budget.intakter()), stammer, avvikelser);
            jamfor("summa kostnader", budget.summaKostnader(), summa(budget.kostnader()), stammer, avvikelser);
            BigDecimal intakter = budget.summaIntakter() != null ? budget.summaIntakter() : summa(budget.intakter());
            BigDecimal kostnader = budget.summaKostnader() != null ? budget.summaKostnader() : summa(budget.kostnader());
            jamfor("resultat", budget.resultat(), intakter == null || kostnader == null ? null : intakter.subtract(kostnader), stammer, avvikelser);
        }
        return new Budgetsummor(List.copyOf(stammer), List.copyOf(avvikelser));
    }

    /** The sum of the lines; {@code null} where one of them has no amount, since an empty cell is not 0. */
    private static BigDecimal summa(List<Budgetpost> poster) {
        if (poster == null || poster.stream().anyMatch(post -> post.belopp() == null)) {
            return null;
        }
        return poster.stream().map(Budgetpost::belopp).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void jamfor(String vad, BigDecimal angiven, BigDecimal raknad, List<String> stammer, List<String> avvikelser) {
        if (angiven == null || raknad == null) {
            return;
        }
        BigDecimal skillnad = angiven.subtract(raknad);
        if (skillnad.signum() == 0) {
            stammer.add(vad + " " + Svenska.belopp(raknad));
        } else {
            avvikelser.add(vad + " anges till " + Svenska.belopp(angiven) + ", räknas till " + Svenska.belopp(raknad) + ", skillnad "
                    + Svenska.belopp(skillnad));
        }
    }
}
