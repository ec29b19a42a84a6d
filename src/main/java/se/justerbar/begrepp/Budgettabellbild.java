package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import se.justerbar.underlag.Budgetkolumn;
import se.justerbar.underlag.Kapitalavstamning;
import se.justerbar.underlag.Tabellpost;

/**
 * Every sum of a submitted budget's tables recomputed, in every column. Amounts are kronor. Rests on vastra-malardalen/budgettabeller.
 *
 * @param intakter             the lines of income to their sum
 * @param verksamhetskostnader the lines of the cost of activities to their sum
 * @param insatser             the lines of the cost of insatser to their sum
 * @param resultat             the result as income less both costs, wherever it is given
 * @param balans               the lines of assets and of debts to their sums, and assets to equity and debts
 * @param egetKapital          closing equity as opening equity and the result
 */
public record Budgettabellbild(
        Summaprov intakter,
        Summaprov verksamhetskostnader,
        Summaprov insatser,
        Summaprov resultat,
        Summaprov balans,
        Summaprov egetKapital) {

    static Budgettabellbild av(Lage lage) {
        Budgetkolumner kolumner = Budgetkolumner.av(lage);
        return new Budgettabellbild(
                delsumma(kolumner, "summa intäkter", "intakter", Budgetkolumn::intakter, Budgetkolumn::intakterKomplett,
                        "summaIntakter", Budgetkolumn::summaIntakter),
                delsumma(kolumner, "summa verksamhetens kostnader", "verksamhetskostnader", Budgetkolumn::verksamhetskostnader,
                        Budgetkolumn::verksamhetskostnaderKomplett, "summaVerksamhetskostnader", Budgetkolumn::summaVerksamhetskostnader),
                delsumma(kolumner, "summa kostnader insats", "insatser", Budgetkolumn::insatser, Budgetkolumn::insatserKomplett,
                        "summaInsatser", Budgetkolumn::summaInsatser),
                resultat(kolumner), balans(kolumner), egetKapital(kolumner));
    }

    private static Summaprov delsumma(Budgetkolumner kolumner, String vad, String del, Function<Budgetkolumn, List<Tabellpost>> poster,
            Function<Budgetkolumn, Boolean> komplett, String summadel, Function<Budgetkolumn, BigDecimal> summa) {
        Summaprov.Samling samling = new Summaprov.Samling(kolumner.rader());
        for (int i = 0; i < kolumner.rader().rader().size(); i++) {
            delsumma(samling, kolumner, i, vad, kolumner.poster(i, del, poster, komplett), kolumner.tal(i, summadel, summa));
        }
        return samling.prov();
    }

    private static void delsumma(Summaprov.Samling samling, Budgetkolumner kolumner, int i, String vad, Rader<Tabellpost> poster,
            Uppgift<BigDecimal> summa) {
        samling.jamfor(kolumner.namn(i) + ": " + vad, summa, Budgetkolumner.summa(poster));
    }

    private static Summaprov resultat(Budgetkolumner kolumner) {
        Summaprov.Samling samling = new Summaprov.Samling(kolumner.rader());
        for (int i = 0; i < kolumner.rader().rader().size(); i++) {
            Uppgift<BigDecimal> resultat = kolumner.tal(i, "resultat", Budgetkolumn::resultat);
            Uppgift<BigDecimal> kostnader = plus(kolumner.tal(i, "summaVerksamhetskostnader", Budgetkolumn::summaVerksamhetskostnader),
                    kolumner.tal(i, "summaInsatser", Budgetkolumn::summaInsatser));
            samling.jamfor(kolumner.namn(i) + ": årets resultat", resultat,
                    plus(kolumner.tal(i, "summaIntakter", Budgetkolumn::summaIntakter), kostnader.som(BigDecimal::negate)));
            samling.jamfor(kolumner.namn(i) + ": årets resultat i balansräkningen",
                    kolumner.tal(i, "daravResultat", Budgetkolumn::daravResultat), resultat);
            if (!kolumner.utanAvstamning(i)) {
                samling.jamfor(kolumner.namn(i) + ": resultatet i avstämningen",
                        kolumner.avstamt(i, "resultat", Kapitalavstamning::resultat), resultat);
            } else {
                samling.vilarPa(Uppgift.vid(kolumner.rader().vid(i, "utanAvstamning"), true));
            }
        }
        return samling.prov();
    }

    private static Summaprov balans(Budgetkolumner kolumner) {
        Summaprov.Samling samling = new Summaprov.Samling(kolumner.rader());
        for (int i = 0; i < kolumner.rader().rader().size(); i++) {
            String namn = kolumner.namn(i);
            Uppgift<BigDecimal> tillgangar = kolumner.tal(i, "summaTillgangar", Budgetkolumn::summaTillgangar);
            Uppgift<BigDecimal> skulder = kolumner.tal(i, "summaSkulder", Budgetkolumn::summaSkulder);
            Uppgift<BigDecimal> kapitalOchSkulder = kolumner.tal(i, "summaEgetKapitalOchSkulder", Budgetkolumn::summaEgetKapitalOchSkulder);
            delsumma(samling, kolumner, i, "summa tillgångar",
                    kolumner.poster(i, "tillgangar", Budgetkolumn::tillgangar, Budgetkolumn::tillgangarKomplett), tillgangar);
            delsumma(samling, kolumner, i, "summa skulder",
                    kolumner.poster(i, "skulder", Budgetkolumn::skulder, Budgetkolumn::skulderKomplett), skulder);
            samling.jamfor(namn + ": summa eget kapital och skulder", kapitalOchSkulder,
                    plus(kolumner.tal(i, "egetKapital", Budgetkolumn::egetKapital), skulder));
            samling.jamfor(namn + ": tillgångarna mot eget kapital och skulder", tillgangar, kapitalOchSkulder);
        }
        return samling.prov();
    }

    private static Summaprov egetKapital(Budgetkolumner kolumner) {
        Summaprov.Samling samling = new Summaprov.Samling(kolumner.rader());
        for (int i = 0; i < kolumner.rader().rader().size(); i++) {
            Uppgift<BigDecimal> kapital = kolumner.tal(i, "egetKapital", Budgetkolumn::egetKapital);
            if (kolumner.utanTidigare(i)) {
                samling.ejAngiven(kolumner.namn(i) + ": utgående eget kapital", Uppgift.vid(kolumner.rader().vid(i, "utanTidigare"), true));
            } else {
                samling.jamfor(kolumner.namn(i) + ": utgående eget kapital", kapital,
                        plus(kolumner.ingaende(i), kolumner.tal(i, "resultat", Budgetkolumn::resultat)));
            }
            if (!kolumner.utanAvstamning(i)) {
                avstamning(samling, kolumner, i, kapital);
            } else {
                samling.vilarPa(Uppgift.vid(kolumner.rader().vid(i, "utanAvstamning"), true));
            }
        }
        return samling.prov();
    }

    private static void avstamning(Summaprov.Samling samling, Budgetkolumner kolumner, int i, Uppgift<BigDecimal> kapital) {
        Uppgift<BigDecimal> ingaende = kolumner.avstamt(i, "ingaende", Kapitalavstamning::ingaende);
        Uppgift<BigDecimal> utgaende = kolumner.avstamt(i, "utgaende", Kapitalavstamning::utgaende);
        samling.jamfor(kolumner.namn(i) + ": utgående balans i avstämningen", utgaende,
                plus(ingaende, kolumner.avstamt(i, "resultat", Kapitalavstamning::resultat)));
        samling.jamfor(kolumner.namn(i) + ": utgående balans mot eget kapital", utgaende, kapital);
        if (!kolumner.utanTidigare(i)) {
            samling.jamfor(kolumner.namn(i) + ": ingående balans i avstämningen", ingaende, kolumner.ingaende(i));
        }
    }

    private static Uppgift<BigDecimal> plus(Uppgift<BigDecimal> en, Uppgift<BigDecimal> annan) {
        return Uppgift.av(en.kand() && annan.kand() ? en.varde().add(annan.varde()) : null, en, annan);
    }
}
