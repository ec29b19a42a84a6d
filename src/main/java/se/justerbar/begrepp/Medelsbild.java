package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import se.justerbar.underlag.Budgetkolumn;
import se.justerbar.underlag.Budget;
import se.justerbar.underlag.Budgettabeller;
import se.justerbar.underlag.Medel;
import se.justerbar.underlag.Slag;

/**
 * What is to be paid and what there is to pay it with, in kronor: of a year's budget, or of a decision on financing. Rests on
 * vastra-malardalen/inom-medlen, vastra-malardalen/likviditet and vastra-malardalen/eget-kapital-20-procent.
 *
 * @param kostnader      all costs of the year
 * @param kandaKostnader those that are known, which is the least that they can be
 * @param medel          the year's contributions and the equity brought forward
 * @param kostnad        what the decision on financing costs
 * @param disponibelt    cash less what is already committed
 * @param egetKapital    equity at the end of the budget's year
 * @param tak            the most that it may be: a percentage of the year's contributions
 * @param bokslut        the cost of accounts and audit
 * @param kantBokslut    what is known of that cost, which is the least that it can be
 */
public record Medelsbild(
        Uppgift<BigDecimal> kostnader,
        Uppgift<BigDecimal> kandaKostnader,
        Uppgift<BigDecimal> medel,
        Uppgift<BigDecimal> kostnad,
        Uppgift<BigDecimal> disponibelt,
        Uppgift<BigDecimal> egetKapital,
        Uppgift<BigDecimal> tak,
        Uppgift<BigDecimal> bokslut,
        Uppgift<BigDecimal> kantBokslut) {

    static Medelsbild av(Lage lage) {
        return lage.arende().slag() == Slag.budget ? budgetens(lage) : finansieringens(lage);
    }

    private static Medelsbild budgetens(Lage lage) {
        Budget budget = lage.arende().budget();
        Budgetkolumner kolumner = Budgetkolumner.av(lage);
        Uppgift<Integer> kolumn = kolumner.medNamn(lage.uppgift(budget == null ? null : budget.tabeller(), Budgettabeller::budgetkolumn,
                "budget/tabeller/budgetkolumn"));
        Uppgift<BigDecimal> intakter = tal(kolumner, kolumn, "summaIntakter", Budgetkolumn::summaIntakter);
        Uppgift<BigDecimal> verksamhet = tal(kolumner, kolumn, "summaVerksamhetskostnader", Budgetkolumn::summaVerksamhetskostnader);
        Uppgift<BigDecimal> insatser = tal(kolumner, kolumn, "summaInsatser", Budgetkolumn::summaInsatser);
        Uppgift<BigDecimal> ingaende = kolumn.kand() ? kolumner.ingaende(kolumn.varde()) : Uppgift.av(null, kolumn);
        Uppgift<BigDecimal> revision = lage.uppgift(budget, Budget::revisionskostnad, "budget/revisionskostnad");
        Uppgift<BigDecimal> bokslut = lage.uppgift(budget, Budget::bokslutskostnad, "budget/bokslutskostnad");
        Uppgift<BigDecimal> ingen = Uppgift.av(null);
        return new Medelsbild(summa(verksamhet, insatser), kand(verksamhet, insatser), summa(intakter, ingaende), ingen, ingen,
                tal(kolumner, kolumn, "egetKapital", Budgetkolumn::egetKapital),
                intakter.som(summa -> summa.multiply(lage.ram().decimaltal("eget-kapital-hogst-procent")).movePointLeft(2)),
                summa(revision, bokslut), kand(revision, bokslut));
    }

    private static Medelsbild finansieringens(Lage lage) {
        Medel medel = lage.arende().medel();
        Uppgift<BigDecimal> kostnad = lage.uppgift(medel, Medel::kostnad, "medel/kostnad");
        Uppgift<BigDecimal> ovriga = lage.uppgift(medel, Medel::ovrigaKostnader, "medel/ovrigaKostnader");
        Uppgift<BigDecimal> ingen = Uppgift.av(null);
        return new Medelsbild(summa(kostnad, ovriga), kand(kostnad, ovriga),
                summa(lage.uppgift(medel, Medel::bidrag, "medel/bidrag"), lage.uppgift(medel, Medel::ingaendeEgetKapital, "medel/ingaendeEgetKapital")),
                kostnad, summa(lage.uppgift(medel, Medel::kassa, "medel/kassa"),
                        lage.uppgift(medel, Medel::bundet, "medel/bundet").som(BigDecimal::negate)), ingen, ingen, ingen, ingen);
    }

    private static Uppgift<BigDecimal> tal(Budgetkolumner kolumner, Uppgift<Integer> kolumn, String del, Function<Budgetkolumn, BigDecimal> varde) {
        if (kolumn.okand()) {
            return Uppgift.av(null, kolumn);
        }
        Uppgift<BigDecimal> tal = kolumner.tal(kolumn.varde(), del, varde);
        return Uppgift.av(tal.varde(), kolumn, tal);
    }

    private static Uppgift<BigDecimal> summa(Uppgift<BigDecimal> en, Uppgift<BigDecimal> annan) {
        return Uppgift.av(en.kand() && annan.kand() ? en.varde().add(annan.varde()) : null, en, annan);
    }

    /** The sum of those that are known; unknown where none is. */
    @SafeVarargs
    private static Uppgift<BigDecimal> kand(Uppgift<BigDecimal>... delar) {
        Grund[] kanda = Arrays.stream(delar).filter(Uppgift::kand).toArray(Grund[]::new);
        return Uppgift.av(Arrays.stream(delar).filter(Uppgift::kand).map(Uppgift::varde).reduce(BigDecimal::add).orElse(null),
                kanda.length == 0 ? delar : kanda);
    }

    /** Whether the costs are known to be more than the means. */
    public boolean overMedlen() {
        return mer(kandaKostnader, medel);
    }

    /** Whether the costs are known to be no more than the means. */
    public boolean inomMedlen() {
        return hogst(kostnader, medel);
    }

    /** Whether the cash that is not committed is known to be too little. */
    public boolean kassanRackerInte() {
        return mer(kostnad, disponibelt);
    }

    /** Whether the cash that is not committed is known to be enough. */
    public boolean kassanRacker() {
        return hogst(kostnad, disponibelt);
    }

    /** Whether the equity is known to be above the ceiling. */
    public boolean overTaket() {
        return mer(egetKapital, tak);
    }

    /** Whether the equity is known to be at or below the ceiling. */
    public boolean underTaket() {
        return hogst(egetKapital, tak);
    }

    /** Whether the equity is known not to cover accounts and audit. */
    public boolean tackerInteBokslut() {
        return mer(kantBokslut, egetKapital);
    }

    /** Whether the equity is known to cover accounts and audit. */
    public boolean tackerBokslut() {
        return hogst(bokslut, egetKapital);
    }

    private static boolean mer(Uppgift<BigDecimal> en, Uppgift<BigDecimal> annan) {
        return en.kand() && annan.kand() && en.varde().compareTo(annan.varde()) > 0;
    }

    private static boolean hogst(Uppgift<BigDecimal> en, Uppgift<BigDecimal> annan) {
        return en.kand() && annan.kand() && en.varde().compareTo(annan.varde()) <= 0;
    }
}
