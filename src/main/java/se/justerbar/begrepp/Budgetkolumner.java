package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.justerbar.underlag.Budget;
import se.justerbar.underlag.Budgetkolumn;
import se.justerbar.underlag.Budgettabeller;
import se.justerbar.underlag.Kapitalavstamning;
import se.justerbar.underlag.Tabellpost;

/**
 * The columns of a budget's tables and how they follow on each other.
 *
 * @param rader the columns
 */
record Budgetkolumner(Rader<Budgetkolumn> rader) {

    /** The columns of the budget that is decided. */
    static Budgetkolumner av(Lage lage) {
        Budget budget = lage.arende().budget();
        return new Budgetkolumner(lage.rader(budget == null ? null : budget.tabeller(), Budgettabeller::kolumner, Budgettabeller::kolumnerKomplett,
                "budget/tabeller/kolumner"));
    }

    /** What a column is called in a message. */
    String namn(int kolumn) {
        String namn = rader.rader().get(kolumn).namn();
        return namn == null ? "Kolumn " + (kolumn + 1) : namn;
    }

    /** A figure of a column. */
    Uppgift<BigDecimal> tal(int kolumn, String del, Function<Budgetkolumn, BigDecimal> varde) {
        return Uppgift.vid(rader.vid(kolumn, del), varde.apply(rader.rader().get(kolumn)));
    }

    /** A figure of a column's reconciliation of equity. */
    Uppgift<BigDecimal> avstamt(int kolumn, String del, Function<Kapitalavstamning, BigDecimal> varde) {
        Kapitalavstamning avstamning = rader.rader().get(kolumn).avstamning();
        return Uppgift.vid(rader.vid(kolumn, "avstamning/" + del), avstamning == null ? null : varde.apply(avstamning));
    }

    /** The lines of one part of a column. */
    Rader<Tabellpost> poster(int kolumn, String del, Function<Budgetkolumn, List<Tabellpost>> poster, Function<Budgetkolumn, Boolean> komplett) {
        Budgetkolumn en = rader.rader().get(kolumn);
        return Rader.vid(rader.vid(kolumn, del), poster.apply(en), komplett.apply(en));
    }

    /** The sum of the lines that have an amount; an empty cell has none, and one that is not known leaves the sum unknown. */
    static Uppgift<BigDecimal> summa(Rader<Tabellpost> poster) {
        List<Grund> grunder = new ArrayList<>(List.of(poster));
        BigDecimal summa = BigDecimal.ZERO;
        for (int i = 0; i < poster.rader().size(); i++) {
            Tabellpost post = poster.rader().get(i);
            if (Boolean.TRUE.equals(post.tom())) {
                grunder.add(Uppgift.vid(poster.vid(i, "tom"), post.tom()));
            } else {
                grunder.add(Uppgift.vid(poster.vid(i, "belopp"), post.belopp()));
                summa = post.belopp() == null ? summa : summa.add(post.belopp());
            }
        }
        return Uppgift.av(Uppgift.kanda(grunder) ? summa : null, grunder.toArray(Grund[]::new));
    }

    /** Which column has a name; unknown unless it is certain that just one has it. */
    Uppgift<Integer> medNamn(Uppgift<String> namn) {
        List<Grund> grunder = new ArrayList<>(List.of(namn, rader));
        List<Integer> traffar = new ArrayList<>();
        for (int i = 0; i < rader.rader().size(); i++) {
            grunder.add(Uppgift.vid(rader.vid(i, "namn"), rader.rader().get(i).namn()));
            if (namn.kand() && namn.varde().equals(rader.rader().get(i).namn())) {
                traffar.add(i);
            }
        }
        if (!Uppgift.kanda(grunder)) {
            return Uppgift.av(null, grunder.toArray(Grund[]::new));
        }
        return traffar.size() == 1 ? Uppgift.av(traffar.get(0), grunder.toArray(Grund[]::new)) : new Uppgift<>(null, List.of(), namn.vilarPa());
    }

    /** Whether the tables have no column for the year before, so that a column's opening equity is not among their figures. */
    boolean utanTidigare(int kolumn) {
        return Boolean.TRUE.equals(rader.rader().get(kolumn).utanTidigare());
    }

    /** Whether the tables have no reconciliation of equity for a column. */
    boolean utanAvstamning(int kolumn) {
        return Boolean.TRUE.equals(rader.rader().get(kolumn).utanAvstamning());
    }

    /** The opening equity of a column: the closing equity of the column before it. */
    Uppgift<BigDecimal> ingaende(int kolumn) {
        Uppgift<Integer> tidigare = medNamn(Uppgift.vid(rader.vid(kolumn, "tidigare"), rader.rader().get(kolumn).tidigare()));
        if (tidigare.okand()) {
            return Uppgift.av(null, tidigare);
        }
        Uppgift<BigDecimal> kapital = tal(tidigare.varde(), "egetKapital", Budgetkolumn::egetKapital);
        return Uppgift.av(kapital.varde(), tidigare, kapital);
    }
}
