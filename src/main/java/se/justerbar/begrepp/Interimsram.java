package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.justerbar.underlag.Interimskostnad;
import se.justerbar.underlag.Interimspost;
import se.justerbar.underlag.Kostnadsslag;

/**
 * The costs of the interim board, in kronor, held against the frame. A cost is never below zero, so what is known may already be over.
 * Rests on interim/kostnadsram and interim/finansiering.
 *
 * @param ram           the whole frame
 * @param angiven       the sum that the decision gives
 * @param raknad        the sum of the lines; unknown where a line may be missing or has no amount
 * @param minst         what the known lines come to
 * @param over          lines that are known to be over their part of the frame, in Swedish
 * @param posterKanda   whether every line is known
 * @param avEgetKapital whether the cost is paid out of the equity of the present förbund
 */
public record Interimsram(
        BigDecimal ram,
        Uppgift<BigDecimal> angiven,
        Uppgift<BigDecimal> raknad,
        Uppgift<BigDecimal> minst,
        List<String> over,
        Uppgift<Boolean> posterKanda,
        Uppgift<Boolean> avEgetKapital) {

    /** Keeps copies, so that the subject stays as it was made. */
    public Interimsram {
        over = List.copyOf(over);
    }

    static Interimsram av(Lage lage) {
        Interimskostnad kostnad = lage.arende().interimskostnad();
        Rader<Interimspost> poster = lage.rader(kostnad, Interimskostnad::poster, Interimskostnad::posterKomplett, "interimskostnad/poster");
        List<Grund> grunder = new ArrayList<>(List.of(poster));
        Map<Kostnadsslag, BigDecimal> perSlag = new LinkedHashMap<>();
        BigDecimal summa = BigDecimal.ZERO;
        for (int i = 0; i < poster.rader().size(); i++) {
            Interimspost post = poster.rader().get(i);
            grunder.add(Uppgift.vid(poster.vid(i, "slag"), post.slag()));
            grunder.add(Uppgift.vid(poster.vid(i, "belopp"), post.belopp()));
            if (post.belopp() != null) {
                summa = summa.add(post.belopp());
                if (post.slag() != null) {
                    perSlag.merge(post.slag(), post.belopp(), BigDecimal::add);
                }
            }
        }
        Uppgift<Boolean> kanda = Uppgift.klart(grunder);
        boolean beloppKanda = poster.hel() && poster.rader().stream().allMatch(post -> post.belopp() != null);
        Grund[] allt = grunder.toArray(Grund[]::new);
        return new Interimsram(lage.ram().decimaltal("kostnadsram"), lage.uppgift(kostnad, Interimskostnad::summa, "interimskostnad/summa"),
                Uppgift.av(beloppKanda ? summa : null, allt), Uppgift.av(summa, allt), over(perSlag, lage.ram().listor("kostnadsramens-poster")), kanda,
                lage.uppgift(kostnad, Interimskostnad::avEgetKapital, "interimskostnad/avEgetKapital"));
    }

    private static List<String> over(Map<Kostnadsslag, BigDecimal> perSlag, Map<String, List<String>> poster) {
        List<String> over = new ArrayList<>();
        perSlag.forEach((slag, belopp) -> {
            List<String> post = poster.get(slag.name());
            if (post == null) {
                over.add("något som inte står i ramen " + Svenska.belopp(belopp));
            } else if (belopp.compareTo(new BigDecimal(post.get(1))) > 0) {
                over.add(post.get(0) + " " + Svenska.belopp(belopp) + " av " + Svenska.belopp(new BigDecimal(post.get(1))));
            }
        });
        return over;
    }

    /** Whether both the sum that is given and the sum of the lines are known. */
    public boolean summorKanda() {
        return angiven.kand() && raknad.kand();
    }

    /** Whether the sum that is given is that of the lines. */
    public boolean stammer() {
        return summorKanda() && angiven.varde().compareTo(raknad.varde()) == 0;
    }

    /** Whether the costs are known to be over the frame, whatever is missing. */
    public boolean overRamen() {
        return minst.varde().compareTo(ram) > 0;
    }
}
