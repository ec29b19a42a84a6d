package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Utfall;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The real budget of 2023: the example has the figures of the source, they add up, and no digit of them can be wrong unseen. */
class BudgettabellTest {
    private static final String EXEMPEL = "vastra-malardalen-budget-2023";
    private static final String KALLA = "rules/kallor/verksamhetsplan-budget-2023.txt";
    private static final String TABELLER = "/arenden/1/budget/tabeller/kolumner";
    private static final String NORM = "vastra-malardalen/budgettabeller";
    private static final Utkast UNDERLAG = Utkast.exempel(EXEMPEL);
    private static final List<JsonNode> KOLUMNER = UNDERLAG.vid(TABELLER).valueStream().toList();

    /** Every line of the tables that has figures, in the document's order, is just what the example says, and there is no other. */
    @Test
    void exempletHarKallansTalIAllaFyraKolumnerna() {
        assertEquals(4, KOLUMNER.size());
        assertEquals(kallansRader(), exempletsRader());
    }

    @Test
    void tabellernaStammerOchIngetIPlanenBrister() {
        Granskning granskning = UNDERLAG.granska();
        assertEquals(Utfall.uppfylld, fynd(granskning).utfall(), () -> fynd(granskning).sett().toString());
        List<Fynd> planens = granskning.arenden().stream().flatMap(arende -> arende.fynd().stream()).filter(f -> f.norm().startsWith("vastra-malardalen/")).toList();
        assertFalse(planens.isEmpty());
        assertEquals(List.of(), planens.stream().filter(f -> f.utfall() == Utfall.brister).map(Fynd::norm).toList());
        // What the accounts cost is not in the plan, so whether the equity covers them is the only thing left open.
        assertEquals(List.of("vastra-malardalen/eget-kapital-20-procent"),
                planens.stream().filter(f -> f.utfall() == Utfall.oavgjord).map(Fynd::norm).toList());
    }

    @Test
    void enEndaFelSiffraHittas() {
        List<String> missade = new ArrayList<>();
        int provade = 0;
        for (String pekare : UNDERLAG.pekare()) {
            JsonNode nod = UNDERLAG.vid(pekare);
            if (!pekare.startsWith(TABELLER) || !nod.isNumber()) {
                continue;
            }
            String tal = nod.decimalValue().toPlainString();
            for (int i = tal.startsWith("-") ? 1 : 0; i < tal.length(); i++) {
                String annat = tal.substring(0, i) + (tal.charAt(i) - '0' + 1) % 10 + tal.substring(i + 1);
                Utkast fel = UNDERLAG.kopia();
                fel.satt(pekare, JsonNodeFactory.instance.numberNode(new BigDecimal(annat)));
                if (fynd(fel.granska()).utfall() != Utfall.brister) {
                    missade.add(pekare + " " + tal + " -> " + annat);
                }
                provade++;
            }
        }
        assertEquals(List.of(), missade);
        assertTrue(provade > KOLUMNER.size() * 100, "för få siffror: " + provade);
    }

    private static Fynd fynd(Granskning granskning) {
        return granskning.arenden().get(1).fynd().stream().filter(f -> f.norm().equals(NORM)).findFirst().orElseThrow();
    }

    /** The lines of the budget tables in the source that have figures. */
    private static List<String> kallansRader() {
        List<String> rader = Projekt.text(KALLA).lines().map(String::strip).toList();
        int fran = rader.indexOf(kolumnrubriker());
        int till = IntStream.range(fran, rader.size()).filter(i -> rader.get(i).startsWith("Utgående balans eget kapital 2023")).findFirst().orElseThrow();
        // Headings that the layout has broken over lines are words, or a year and nothing more.
        return rader.subList(fran, till + 1).stream().filter(rad -> rad.matches(".*[0-9].*") && !rad.matches("[0-9]{4}"))
                .map(rad -> rad.startsWith("Fordringar") ? rad : Projekt.vikt(rad)).toList();
    }

    private static String kolumnrubriker() {
        return KOLUMNER.stream().map(kolumn -> kolumn.get("namn").stringValue()).collect(Collectors.joining(" "));
    }

    private static List<String> exempletsRader() {
        List<String> rader = new ArrayList<>(List.of(kolumnrubriker()));
        poster("intakter", rader);
        summa("Verksamhetens intäkter", "summaIntakter", rader);
        poster("verksamhetskostnader", rader);
        summa("Summa verksamhetens kostnader", "summaVerksamhetskostnader", rader);
        poster("insatser", rader);
        summa("Summa kostnader insats", "summaInsatser", rader);
        summa("Årets resultat", "resultat", rader);
        poster("tillgangar", rader);
        summa("Summa tillgångar", "summaTillgangar", rader);
        summa("Eget kapital", "egetKapital", rader);
        summa("- därav årets resultat", "daravResultat", rader);
        poster("skulder", rader);
        summa("Summa skulder", "summaSkulder", rader);
        summa("Summa eget kapital och skulder", "summaEgetKapitalOchSkulder", rader);
        avstamning(KOLUMNER.get(2), "Prognos resultat 2022", "2022", rader);
        avstamning(KOLUMNER.get(3), "Resultat enligt budget 2023", "2023", rader);
        return rader;
    }

    private static void poster(String del, List<String> rader) {
        for (int i = 0; i < KOLUMNER.get(0).get(del).size(); i++) {
            int post = i;
            String namn = KOLUMNER.get(0).at("/" + del + "/" + post + "/post").stringValue();
            KOLUMNER.forEach(kolumn -> assertEquals(namn, kolumn.at("/" + del + "/" + post + "/post").stringValue()));
            rader.add(rad(namn, kolumn -> kolumn.at("/" + del + "/" + post)));
        }
    }

    private static void summa(String namn, String del, List<String> rader) {
        rader.add(rad(namn, kolumn -> kolumn.get(del)));
    }

    private static void avstamning(JsonNode kolumn, String resultat, String ar, List<String> rader) {
        rader.add("Ingående balans eget kapital " + ar + " " + tusental(kolumn.at("/avstamning/ingaende")));
        rader.add(resultat + " " + tusental(kolumn.at("/avstamning/resultat")));
        rader.add("Utgående balans eget kapital " + ar + " " + tusental(kolumn.at("/avstamning/utgaende")));
    }

    private static String rad(String namn, Function<JsonNode, JsonNode> cell) {
        return namn + " " + KOLUMNER.stream().map(cell).map(nod -> nod.isObject() ? nod.path("tom").booleanValue(false) ? "" : tusental(nod.get("belopp")) : tusental(nod))
                .collect(Collectors.joining(" "));
    }

    /** An amount in kronor as the source writes it, in thousands. */
    private static String tusental(JsonNode belopp) {
        long tusen = belopp.decimalValue().divide(BigDecimal.valueOf(1000)).longValueExact();
        String siffror = String.valueOf(Math.abs(tusen));
        return (tusen < 0 ? "-" : "") + (siffror.length() > 3 ? siffror.substring(0, siffror.length() - 3) + " " : "")
                + siffror.substring(Math.max(0, siffror.length() - 3));
    }
}
