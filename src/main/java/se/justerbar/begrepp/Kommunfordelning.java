package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.justerbar.underlag.Bidrag;
import se.justerbar.underlag.Budget;
import se.justerbar.underlag.Folkmangd;
import se.justerbar.underlag.Kommunfolkmangd;
import se.justerbar.underlag.Slag;

/**
 * How the kommuner share their part of the contributions, held against the population figures handed in. Rests on
 * andelar-och-kostnader/invanare-16-67.
 *
 * @param alderFran   the lowest age in the figures
 * @param alderTill   the highest age in the figures
 * @param ratFran     the lowest age by the text
 * @param ratTill     the highest age by the text
 * @param dag         the day of the figures
 * @param manadsdag   the same day, of whatever year
 * @param ratManadsdag the day of the year by the text
 * @param ratDag      the day by the text; unknown while the year of the contributions is
 * @param preliminar  whether the figures are preliminary or estimated
 * @param summa       what the kommuner contribute together, in kronor
 * @param raknad      whether everything is known that the distribution is worked out from
 * @param delar       each kommun's part as given and as worked out, in Swedish; empty while it is not
 * @param avvikelse   the largest deviation of a kommun in kronor; {@code null} while it is not worked out
 * @param tolerans    the deviation of a kommun that the applied rounding allows, in kronor
 */
public record Kommunfordelning(
        Uppgift<Integer> alderFran,
        Uppgift<Integer> alderTill,
        int ratFran,
        int ratTill,
        Uppgift<LocalDate> dag,
        Uppgift<MonthDay> manadsdag,
        MonthDay ratManadsdag,
        Uppgift<LocalDate> ratDag,
        Uppgift<Boolean> preliminar,
        Uppgift<BigDecimal> summa,
        Uppgift<Boolean> raknad,
        List<String> delar,
        BigDecimal avvikelse,
        BigDecimal tolerans) {

    static Kommunfordelning av(Lage lage) {
        Ram ram = lage.ram();
        Bidrag bidrag = lage.arende().bidrag();
        Folkmangd folkmangd = bidrag == null ? null : bidrag.folkmangd();
        Medlemskrets krets = Medlemskrets.av(ram);
        Medlemsbidrag givna = Medlemsbidrag.av(lage);
        MonthDay manadsdag = ram.manadsdag("folkmangdens-dag");
        Uppgift<LocalDate> dag = lage.uppgift(folkmangd, Folkmangd::dag, "bidrag/folkmangd/dag");
        Uppgift<BigDecimal> summa = givna.summa(krets.kommuner());
        Uppgift<Map<String, BigDecimal>> invanare = invanare(lage, folkmangd, krets.kommuner());
        boolean raknad = summa.kand() && invanare.kand();
        Map<String, BigDecimal> delar = delar(ram, summa, invanare);
        List<String> text = new ArrayList<>();
        BigDecimal avvikelse = null;
        for (Map.Entry<String, BigDecimal> del : delar.entrySet()) {
            BigDecimal angiven = givna.summa(List.of(del.getKey())).varde();
            BigDecimal skillnad = angiven.subtract(del.getValue());
            avvikelse = avvikelse == null ? skillnad.abs() : avvikelse.max(skillnad.abs());
            text.add(Svenska.mening("{} {} (räknat {}, skillnad {})", del.getKey(), angiven, del.getValue(), skillnad));
        }
        return new Kommunfordelning(
                lage.uppgift(folkmangd, Folkmangd::alderFran, "bidrag/folkmangd/alderFran"),
                lage.uppgift(folkmangd, Folkmangd::alderTill, "bidrag/folkmangd/alderTill"),
                ram.heltal("folkmangdens-lagsta-alder"), ram.heltal("folkmangdens-hogsta-alder"),
                dag, dag.som(MonthDay::from), manadsdag,
                bidragsar(lage, bidrag).som(ar -> manadsdag.atYear(ar - ram.heltal("folkmangdens-ar-fore"))),
                lage.uppgift(folkmangd, Folkmangd::preliminar, "bidrag/folkmangd/preliminar"),
                summa, Uppgift.av(raknad ? true : null, summa, invanare), List.copyOf(text), avvikelse,
                ram.decimaltal("fordelningstolerans-per-kommun"));
    }

    /** The year of the contributions; in a budget they have to be those of the budget's own year, or it is not known which they are. */
    private static Uppgift<Integer> bidragsar(Lage lage, Bidrag bidrag) {
        Uppgift<Integer> ar = lage.uppgift(bidrag, Bidrag::ar, "bidrag/ar");
        if (lage.arende().slag() != Slag.budget || ar.okand()) {
            return ar;
        }
        Uppgift<Integer> budgetar = lage.uppgift(lage.arende().budget(), Budget::periodFran, "budget/periodFran").som(LocalDate::getYear);
        return budgetar.okand() ? budgetar : budgetar.ar(ar.varde()) ? ar : Uppgift.saknad(lage.vid("bidrag/ar"));
    }

    /** The population of each kommun: one row each in a whole list, and not 0 in all. */
    private static Uppgift<Map<String, BigDecimal>> invanare(Lage lage, Folkmangd folkmangd, List<String> kommuner) {
        Rader<Kommunfolkmangd> rader = lage.rader(folkmangd, Folkmangd::kommuner, Folkmangd::kommunerKomplett, "bidrag/folkmangd/kommuner");
        Map<String, BigDecimal> invanare = new LinkedHashMap<>();
        kommuner.forEach(kommun -> invanare.put(kommun, BigDecimal.ZERO));
        List<String> utan = new ArrayList<>(kommuner);
        List<Grund> grunder = new ArrayList<>(List.of(rader));
        for (int i = 0; i < rader.rader().size(); i++) {
            Kommunfolkmangd rad = rader.rader().get(i);
            if (rad.kommun() != null && !kommuner.contains(rad.kommun())) {
                continue;
            }
            grunder.add(Uppgift.vid(rader.vid(i, "kommun"), rad.kommun()));
            grunder.add(Uppgift.vid(rader.vid(i, "antal"), rad.antal()));
            if (rad.kommun() != null && !utan.remove(rad.kommun())) {
                grunder.add(Uppgift.saknad(rader.pekare()));
            } else if (rad.kommun() != null && rad.antal() != null) {
                invanare.put(rad.kommun(), BigDecimal.valueOf(rad.antal()));
            }
        }
        boolean kand = Uppgift.kanda(grunder);
        if (kand && (!utan.isEmpty() || invanare.values().stream().allMatch(antal -> antal.signum() == 0))) {
            return Uppgift.saknad(rader.pekare());
        }
        return Uppgift.av(kand ? invanare : null, grunder.toArray(Grund[]::new));
    }

    /** Each kommun's part as worked out, in kronor; empty while it cannot be. */
    static Map<String, BigDecimal> raknade(Lage lage) {
        List<String> kommuner = Medlemskrets.av(lage.ram()).kommuner();
        Bidrag bidrag = lage.arende().bidrag();
        return delar(lage.ram(), Medlemsbidrag.av(lage).summa(kommuner), invanare(lage, bidrag == null ? null : bidrag.folkmangd(), kommuner));
    }

    private static Map<String, BigDecimal> delar(Ram ram, Uppgift<BigDecimal> summa, Uppgift<Map<String, BigDecimal>> invanare) {
        return summa.kand() && invanare.kand() && summa.varde().signum() > 0 ? delar(ram, summa.varde(), invanare.varde()) : Map.of();
    }

    private static Map<String, BigDecimal> delar(Ram ram, BigDecimal summa, Map<String, BigDecimal> invanare) {
        if (!ram.laser("avrundning-mellan-kommuner", "var-for-sig")) {
            return StorstaRest.av(summa.setScale(0, RoundingMode.FLOOR), invanare, BigDecimal.ONE).belopp();
        }
        BigDecimal alla = invanare.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, BigDecimal> delar = new LinkedHashMap<>();
        invanare.forEach((kommun, antal) -> delar.put(kommun, summa.multiply(antal).divide(alla, 0, RoundingMode.HALF_UP)));
        return delar;
    }

    /** Whether it is known that the kommuner contribute nothing together, so that there is nothing to distribute. */
    public boolean ingetAttFordela() {
        return summa.kand() && summa.varde().signum() <= 0;
    }
}
