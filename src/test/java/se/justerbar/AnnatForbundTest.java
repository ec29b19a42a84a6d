package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Iakttagelse;
import se.justerbar.granskning.Utfall;
import se.justerbar.json.Underlagslasare;
import se.justerbar.motor.Granskare;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.yaml.Regelhylla;

/** Another förbund is data: its own text is a folder of YAML, judged by the rules that another text has. */
class AnnatForbundTest {
    private static final String ID = "exempelbygden-2025";
    private static final String MAPP = "src/test/resources/forbund/" + ID;
    private static final String FORBUND = "Samordningsförbundet Exempelbygden";
    private static final String VASTMANLAND = "Samordningsförbundet Västmanland";
    private static final String UTELAMNAD = "budget/samrad-dessforinnan";
    private static final List<String> MEDLEMMAR = List.of("Granköping", "Ljungvik", "Stensala", "Tallinge", "Region Exempelbygden",
            "Försäkringskassan", "Arbetsförmedlingen");
    private static final Hylla HYLLA = hylla(text -> text);
    private static final Regelverk EGEN = egen(HYLLA);
    private static final Granskare GRANSKARE = new Granskare(HYLLA, null, "prov", "1");

    /** The shelf that ships, with one folder more; the text of its budget can be changed on the way. */
    private static Hylla hylla(Function<String, String> budget) {
        return Regelhylla.load(fil -> {
            if (fil.equals("innehall.yaml")) {
                return Projekt.text("rules/" + fil).replace("forbund:\n", "  - " + ID + "\nforbund:\n  - " + FORBUND + "\n")
                        .getBytes(StandardCharsets.UTF_8);
            }
            Path mapp = Path.of(fil.startsWith(ID + "/") ? "src/test/resources/forbund" : "rules");
            String text = Projekt.text(mapp.resolve(fil).toString());
            return (fil.equals(ID + "/budget.yaml") ? budget.apply(text) : text).getBytes(StandardCharsets.UTF_8);
        });
    }

    private static Regelverk egen(Hylla hylla) {
        return hylla.regelverk().stream().filter(text -> text.id().equals(ID)).findFirst().orElseThrow();
    }

    /** A meeting of the board of the made-up förbund with one matter, and the first so many of its seats served. */
    private static String sammantrade(String forbund, String dag, int narvarande, String arende) {
        String platser = MEDLEMMAR.stream().map(medlem -> """
                {"id": "%1$s", "medlem": "%1$s", "ledamoter": 1, "ersattare": 1, "ledamotValdAv": "%1$s", "ersattareValdAv": "%1$s"}
                """.formatted(medlem)).collect(Collectors.joining(","));
        String narvaro = IntStream.range(0, narvarande).mapToObj(i -> """
                {"plats": "%s", "roll": "ledamot", "status": "tjanstgor", "hela": true}
                """.formatted(MEDLEMMAR.get(i))).collect(Collectors.joining(","));
        return """
                {"forbund": "%s", "kontrolldag": "%s", "sammantrade": {"datum": "%s", "organ": "styrelsen",
                 "platser": [%s], "platserKomplett": true, "narvaro": [%s], "narvaroKomplett": true},
                 "arenden": [{"jav": [], "avgorande": "acklamation", "utfall": "bifall", "yrkanden": [], "storreBetydelse": false,
                 "formanEllerRattighetForEnskild": false, "myndighetsutovning": false, %s}]}
                """.formatted(forbund, dag, dag, platser, narvaro, arende);
    }

    private static Arendegranskning granska(Granskare granskare, String json) {
        Granskning granskning = granskare.granska(new Underlagslasare().las(json.getBytes(StandardCharsets.UTF_8)));
        return granskning.arenden().get(0);
    }

    private static Arendegranskning granska(String dag, int narvarande, String arende) {
        return granska(GRANSKARE, sammantrade(FORBUND, dag, narvarande, arende));
    }

    private static Fynd fynd(Arendegranskning arende, String norm) {
        return arende.fynd().stream().filter(f -> f.norm().equals(norm)).findFirst().orElseThrow(() -> new AssertionError(norm + " saknas"));
    }

    private static String sett(Fynd fynd) {
        return fynd.sett().stream().map(Iakttagelse::text).collect(Collectors.joining(" ")).replace('\u00a0', ' ');
    }

    @Test
    void mappenHarIngenRegel() {
        assertEquals(List.of(), Projekt.filer(MAPP, ".drl"));
        assertEquals(List.of(), Projekt.filer(MAPP, ".java"));
    }

    @Test
    void varjeCitatStarOrdagrantIDenPahittadeKallan() {
        String kalla = Projekt.vikt(Projekt.text(MAPP + "/pahittad-forbundsordning.txt"));
        List<Norm> normer = EGEN.avsnitt().stream().flatMap(avsnitt -> avsnitt.normer().stream()).toList();
        for (Norm norm : normer) {
            assertEquals("pahittad-forbundsordning.txt", norm.kalla());
            norm.citat(null).forEach(citat -> assertTrue(kalla.contains(Projekt.vikt(citat)), citat));
        }
    }

    /** The text has all the sentences of the one whose rules it uses but the one that it leaves out, and no number of it by mistake. */
    @Test
    void baraEnMeningSaknas() {
        Regelverk forebild = HYLLA.regelverk().stream().filter(text -> text.id().equals("forbundsordning-2024")).findFirst().orElseThrow();
        Set<String> saknas = new HashSet<>(normer(forebild));
        saknas.removeAll(normer(EGEN));
        assertEquals(Set.of(UTELAMNAD), saknas);
        assertEquals(forebild.paket(), EGEN.paket());
        assertFalse(EGEN.tal().values().stream().flatMap(List::stream).anyMatch(tal -> tal.varde().toString().contains("Västmanland")));
    }

    private static Set<String> normer(Regelverk text) {
        return text.avsnitt().stream().flatMap(avsnitt -> avsnitt.normer().stream()).map(Norm::id).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"3, brister", "4, uppfylld", "7, uppfylld"})
    void fyraAvSjuArBeslutfor(int narvarande, Utfall utfall) {
        Fynd fynd = fynd(granska("2026-05-05", narvarande, "\"slag\": \"annatBeslut\""), "styrelse/beslutforhet");
        assertEquals(utfall, fynd.utfall());
        assertEquals(narvarande + " av 7 platser tjänstgör; det krävs minst 4.", sett(fynd));
        assertEquals(EGEN.titel(), fynd.dokument());
        assertEquals(List.of("Styrelsen får besluta när mer än hälften av ledamöterna är närvarande."), fynd.citat());
    }

    /** A budget of 2027 with contributions by these parts, the kommuner's shared by 10 000, 5 000, 7 000 and 3 000 inhabitants. */
    private static String budget(long staten, long regionen, List<Integer> kommunerna) {
        String bidrag = IntStream.range(0, 4).mapToObj(i -> "{\"medlem\": \"" + MEDLEMMAR.get(i) + "\", \"belopp\": " + kommunerna.get(i) + "}")
                .collect(Collectors.joining(","));
        return """
                "slag": "budget", "budget": {"periodFran": "2027-01-01", "periodTill": "2027-12-31", "andringAvFaststalld": false},
                "bidrag": {"ar": 2027, "bidrag": [{"medlem": "Försäkringskassan", "belopp": %d}, {"medlem": "Arbetsförmedlingen", "belopp": 0},
                 {"medlem": "Region Exempelbygden", "belopp": %d}, %s], "bidragKomplett": true,
                 "folkmangd": {"dag": "2026-12-31", "alderFran": 20, "alderTill": 64, "preliminar": false, "kommunerKomplett": true, "kommuner": [
                 {"kommun": "Granköping", "antal": 10000}, {"kommun": "Ljungvik", "antal": 5000}, {"kommun": "Stensala", "antal": 7000},
                 {"kommun": "Tallinge", "antal": 3000}]}}
                """.formatted(staten, regionen, bidrag);
    }

    @Test
    void bidragenFoljerForbundetsEgnaAndelar() {
        Arendegranskning ratt = granska("2026-11-10", 7, budget(400_000, 350_000, List.of(100_000, 50_000, 70_000, 30_000)));
        assertEquals(Utfall.uppfylld, fynd(ratt, "andelar-och-kostnader/50-25-25").utfall());
        assertEquals(Utfall.uppfylld, fynd(ratt, "andelar-och-kostnader/invanare-16-67").utfall());
        assertTrue(sett(fynd(ratt, "andelar-och-kostnader/50-25-25")).contains("40 %"), sett(fynd(ratt, "andelar-och-kostnader/50-25-25")));
        assertEquals(Utfall.uppfylld, fynd(ratt, "budget/senast-30-november").utfall());
        Arendegranskning vastmanlands = granska("2026-11-10", 7, budget(500_000, 250_000, List.of(100_000, 50_000, 70_000, 30_000)));
        assertEquals(Utfall.brister, fynd(vastmanlands, "andelar-och-kostnader/50-25-25").utfall());
    }

    /** One krona a member is what the text's number allows: a second one for the region is a breach. */
    @ParameterizedTest
    @CsvSource({"350001, uppfylld", "350002, brister", "349999, uppfylld", "349998, brister"})
    void regionensBidragPaKronan(long regionen, Utfall utfall) {
        Arendegranskning arende = granska("2026-11-10", 7, budget(400_000, regionen, List.of(100_000, 50_000, 70_000, 30_000)));
        assertEquals(utfall, fynd(arende, "andelar-och-kostnader/50-25-25").utfall());
    }

    @ParameterizedTest
    @CsvSource({"100000, 50000, uppfylld", "100001, 49999, uppfylld", "100002, 49998, brister"})
    void kommunernasDelarPaKronan(int grankoping, int ljungvik, Utfall utfall) {
        Arendegranskning arende = granska("2026-11-10", 7, budget(400_000, 350_000, List.of(grankoping, ljungvik, 70_000, 30_000)));
        assertEquals(utfall, fynd(arende, "andelar-och-kostnader/invanare-16-67").utfall());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-15, uppfylld, uppfylld", "2026-11-17, brister, uppfylld"})
    void budgetenEfterForbundetsEgenDag(String dag, Utfall utfall, Utfall namnet) {
        Arendegranskning arende = granska(dag, 7, budget(400_000, 350_000, List.of(100_000, 50_000, 70_000, 30_000)));
        assertEquals(utfall, fynd(arende, "budget/senast-30-november").utfall());
        assertEquals(namnet, fynd(arende, "namn-och-sate/namn").utfall());
    }

    @ParameterizedTest
    @CsvSource({"2028-12-30, brister", "2028-12-31, uppfylld", "2029-12-31, uppfylld"})
    void uppsagningstidenArTvaAr(String uttradesdag, Utfall utfall) {
        // Decided and received on the last day of a year, so that every way of counting gives the same day.
        Fynd fynd = fynd(granska("2027-01-10", 7, """
                "slag": "uppsagningOchUttrade", "uppsagning": {"medlem": "Ljungvik", "egetBeslut": true, "beslutsdag": "2026-12-31",
                 "inkommen": "2026-12-31", "uttradesdag": "%s", "andelRegleras": false}
                """.formatted(uttradesdag)), "uttrade-likvidation-upplosning/tre-ar");
        assertEquals(utfall, fynd.utfall(), sett(fynd));
        assertFalse(sett(fynd).contains("tre"), sett(fynd));
    }

    /** What the text does not say is not asked; the sentences beside it still are. */
    @Test
    void denUtelamnadeMeningenGerIngetFynd() {
        Arendegranskning arende = granska("2026-11-10", 7, budget(400_000, 350_000, List.of(100_000, 50_000, 70_000, 30_000)));
        assertTrue(arende.fynd().stream().noneMatch(f -> f.norm().equals(UTELAMNAD)));
        assertEquals(Utfall.uppfylld, fynd(arende, "budget/senast-30-november").utfall());
        assertEquals(Utfall.ejTillamplig, fynd(arende, "budget/forsta-aret").utfall());
    }

    /** A number that is left out is another matter: what is worked out from it is open, and says what the text lacks. */
    @Test
    void ettUtelamnatTalLamnarMeningarnaOppna() {
        Granskare granskare = new Granskare(hylla(text -> text.lines().filter(rad -> !rad.contains("namn: budget-senast") && !rad.equals("    tal:")
                || rad.contains("forsta-verksamhetsar")).collect(Collectors.joining("\n")).replace("      - {namn: forsta", "    tal:\n      - {namn: forsta")),
                null, "prov", "1");
        Arendegranskning arende = granska(granskare, sammantrade(FORBUND, "2026-11-10", 7,
                budget(400_000, 350_000, List.of(100_000, 50_000, 70_000, 30_000))));
        for (String norm : List.of("budget/senast-30-november", "budget/forsta-aret")) {
            assertEquals(Utfall.oavgjord, fynd(arende, norm).utfall());
            assertTrue(sett(fynd(arende, norm)).contains("Ingen text här säger vad ”budget-senast” är"), sett(fynd(arende, norm)));
        }
        assertEquals(Utfall.uppfylld, fynd(arende, "styrelse/beslutforhet").utfall());
    }

    @Test
    void bildadNarTextenSagerUtanNagonAnnanKalla() {
        String godkannanden = MEDLEMMAR.stream().map(m -> "{\"medlem\": \"" + m + "\", \"ja\": true, \"dag\": \"2024-12-01\"}")
                .collect(Collectors.joining(","));
        Arendegranskning arende = granska("2025-01-01", 7, "\"slag\": \"bildande\", \"bildande\": {\"bildandedag\": \"2025-01-01\", \"godkannanden\": ["
                + godkannanden + "], \"godkannandenKomplett\": true}");
        assertEquals(Utfall.uppfylld, fynd(arende, "bildande/1-januari-2024").utfall());
        assertTrue(arende.upplysningar().stream().noneMatch(text -> text.contains("säger emot")), arende.upplysningar().toString());
    }

    private static Set<String> texter(Arendegranskning arende) {
        return arende.fynd().stream().filter(f -> f.lager().equals("F")).map(Fynd::dokument).collect(Collectors.toSet());
    }

    /** Decisions of the one are never held against the text of the other. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-05-06", "2026-05-05"})
    void varjeForbundProvasMotSinEgenText(String dag) {
        String vastmanlandsTitel = HYLLA.regelverk().get(0).titel();
        assertEquals(Set.of(EGEN.titel()), texter(granska(dag, 7, "\"slag\": \"annatBeslut\"")));
        Arendegranskning vastmanland = granska(GRANSKARE, sammantrade(VASTMANLAND, dag, 7, "\"slag\": \"annatBeslut\""));
        assertTrue(texter(vastmanland).contains(vastmanlandsTitel) && !texter(vastmanland).contains(EGEN.titel()), texter(vastmanland).toString());
        assertTrue(sett(fynd(vastmanland, "styrelse/beslutforhet")).contains("av 13 platser"), sett(fynd(vastmanland, "styrelse/beslutforhet")));
    }

    /** Every snippet of the page is lines of a file in the folder, or of this test, in a row. */
    @Test
    void sidansUtdragStarIMappen() {
        Matcher block = Pattern.compile("```(yaml|java)\n(?:# (\\S+)\n)?((?s:.*?))```").matcher(Projekt.text("docs/eget-forbund.md"));
        int antal = 0;
        while (block.find()) {
            String fil = block.group(1).equals("java") ? "src/test/java/se/justerbar/AnnatForbundTest.java" : MAPP + "/" + block.group(2);
            String utdrag = block.group(3).lines().map(String::strip).collect(Collectors.joining("\n"));
            String hela = Projekt.text(fil).lines().map(String::strip).collect(Collectors.joining("\n"));
            assertTrue(hela.contains(utdrag), () -> utdrag + " står inte i " + fil);
            antal++;
        }
        assertTrue(antal >= 4);
    }

    /** The table of numbers on the page names every number that the text has, and no other. */
    @Test
    void sidanNamnerVarjeTal() {
        Set<String> paSidan = Projekt.text("docs/eget-forbund.md").lines().filter(rad -> rad.startsWith("| `")).map(rad -> rad.substring(3, rad.indexOf('`', 3)))
                .collect(Collectors.toSet());
        assertEquals(EGEN.tal().keySet(), paSidan);
    }
}
