package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.justerbar.begrepp.Kalenderfel;
import se.justerbar.begrepp.Tillfalle;
import se.justerbar.granskning.Kalenderblad;
import se.justerbar.granskning.Kalenderpost;
import se.justerbar.granskning.Tolkning;
import se.justerbar.yaml.Hyllfel;

/** The duties and days of a year, a notice, a liquidation and a meeting. */
class KalenderTest {
    private static final Justerbar JUSTERBAR = Justerbar.load();
    private static final String VASTMANLAND = "Samordningsförbundet Västmanland";

    private static LocalDate dag(String dag) {
        return dag == null ? null : LocalDate.parse(dag);
    }

    private static Kalenderblad ar(int ar) {
        return JUSTERBAR.kalender(VASTMANLAND, Tillfalle.ar(ar));
    }

    /** The posts of a norm as "day" or "day reading+reading". */
    private static List<String> dagar(Kalenderblad blad, String norm) {
        return blad.poster().stream().filter(post -> post.norm().equals(norm)).map(post -> (post.dag() == null ? "-" : post.dag())
                + (post.lasning().isEmpty() ? "" : " " + String.join("+", post.lasning().stream().map(Tolkning.Las::svar).toList()))).toList();
    }

    private static String normensDagar(Kalenderblad blad, String... normer) {
        return String.join(" | ", Arrays.stream(normer).map(norm -> String.join(", ", dagar(blad, norm))).toList());
    }

    /** 30 November: a Saturday in 2024 and 2030, a Sunday in 2025 and 2031, else a weekday. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024 | 2024-11-30 dagen-star, 2024-12-02 nasta-vardag",
        "2025 | 2025-11-30 dagen-star, 2025-12-01 nasta-vardag",
        "2026 | 2026-11-30",
        "2027 | 2027-11-30",
        "2030 | 2030-11-30 dagen-star, 2030-12-02 nasta-vardag",
        "2031 | 2031-11-30 dagen-star, 2031-12-01 nasta-vardag"})
    void budgetenOchSamradetForeDen(int ar, String dagar) {
        Kalenderblad blad = ar(ar);
        assertEquals(dagar, normensDagar(blad, "budget/senast-30-november"));
        assertEquals(dagar, normensDagar(blad, "budget/samrad-dessforinnan"));
        assertEquals(ar + "-11-01", normensDagar(blad, "andelar-och-kostnader/invanare-16-67"));
        List<Kalenderpost> november = blad.poster().stream().filter(post -> dag(ar + "-11-30").equals(post.dag()) && post.lager().equals("F")).toList();
        assertEquals(List.of("fore", "senast"), november.stream().map(Kalenderpost::nar).toList());
        assertEquals("Budgeten för " + (ar + 1) + " ska vara beslutad.", november.get(1).plikt());
    }

    @Test
    void enPostBarSinMeningOchSinLasning() {
        Kalenderpost post = ar(2024).poster().stream().filter(en -> dag("2024-12-02").equals(en.dag()) && en.nar().equals("senast")
                && en.lager().equals("F")).findFirst().orElseThrow();
        assertEquals(List.of("Senast den 30 november ska budgeten för nästkommande kalenderår vara beslutad."), post.citat());
        assertEquals(List.of(), post.atergivet());
        assertEquals("Flyttas dagen när den 30 november är en lördag eller söndag?", post.fraga());
        assertTrue(post.lasning().get(0).text().startsWith("Dagen flyttas till nästa vardag"));
        assertFalse(post.lasning().get(0).tillampas());
        assertEquals("forslag-forbundsordning-2024.txt", post.kalla());
        assertEquals(dag("2022-12-01"), post.kand());
    }

    @Test
    void detSomInteHarNagonDagStarSistOchDetSomKommerEnGangKommerEnGang() {
        List<Kalenderpost> utan = ar(2026).poster().stream().filter(post -> post.dag() == null && post.lager().equals("F")).toList();
        assertEquals(List.of("Delårsuppföljning för 2026 med helårsprognos ska göras.", "Årsredovisning för 2025 med redovisning av verksamhetens utfall ska lämnas.",
                "Fast arvode för 2026 till ordföranden och vice ordföranden, utöver arvodet vid sammanträden."), utan.stream().map(Kalenderpost::plikt).toList());
        assertEquals(List.of("2024-01-01"), dagar(ar(2024), "bildande/1-januari-2024"));
        assertEquals(List.of(), dagar(ar(2025), "bildande/1-januari-2024"));
    }

    @Test
    void baraTexterSomProvarForbundetOchGallerDenDagen() {
        assertEquals(List.of(), dagar(ar(2023), "budget/senast-30-november"));
        Kalenderblad vasteras = JUSTERBAR.kalender("Samordningsförbundet Västerås", Tillfalle.ar(2026));
        assertTrue(vasteras.regelverk().stream().noneMatch(text -> text.id().equals("forbundsordning-2024")));
        assertEquals(List.of(), dagar(JUSTERBAR.kalender(VASTMANLAND, Tillfalle.uppsagning(dag("2023-12-31"), null)), "uttrade-likvidation-upplosning/tre-ar"));
    }

    /** 29 February: three years later there is none, and the days of the readings. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "2024-02-29 | -          | 2027-02-28 beslut-dag+inkommen-dag, 2027-12-31 beslut-arsskifte+inkommen-arsskifte",
        "2024-02-29 | 2024-03-05 | 2027-02-28 beslut-dag, 2027-03-05 inkommen-dag, 2027-12-31 beslut-arsskifte+inkommen-arsskifte",
        "2024-12-30 | 2025-01-02 | 2027-12-30 beslut-dag, 2027-12-31 beslut-arsskifte, 2028-01-02 inkommen-dag, 2028-12-31 inkommen-arsskifte",
        "2026-12-31 | -          | 2029-12-31",
        "2099-05-04 | -          | 2102-05-04 beslut-dag+inkommen-dag, 2102-12-31 beslut-arsskifte+inkommen-arsskifte"})
    void uppsagning(String beslut, String inkommen, String dagar) {
        Kalenderblad blad = JUSTERBAR.kalender(VASTMANLAND, Tillfalle.uppsagning(dag(beslut), dag(inkommen)));
        assertEquals(dagar, normensDagar(blad, "uttrade-likvidation-upplosning/tre-ar"));
        assertTrue(blad.poster().stream().allMatch(post -> post.nar().equals("tidigast") && post.rakning() != null));
    }

    /** What stands keeps its id when the receipt becomes known, and its number grows. */
    @Test
    void idStarKvarNarMerBlirKant() {
        Kalenderblad fore = JUSTERBAR.kalender(VASTMANLAND, Tillfalle.uppsagning(dag("2024-02-29"), null));
        Kalenderblad efter = JUSTERBAR.kalender(VASTMANLAND, Tillfalle.uppsagning(dag("2024-02-29"), dag("2024-03-05")));
        List<String> sedan = efter.poster().stream().map(Kalenderpost::uid).toList();
        fore.poster().forEach(post -> assertTrue(sedan.contains(post.uid()), post.uid()));
        assertTrue(efter.poster().get(0).sekvens() > fore.poster().get(0).sekvens());
        assertEquals(fore, JUSTERBAR.kalender(VASTMANLAND, Tillfalle.uppsagning(dag("2024-02-29"), null)));
    }

    @Test
    void likvidationensOrdning() {
        List<Kalenderpost> poster = JUSTERBAR.kalender(VASTMANLAND, Tillfalle.likvidation(dag("2027-03-15"))).poster().stream()
                .filter(post -> post.lager().equals("F")).toList();
        assertEquals(List.of("1 fore samrad-fore -", "2 den likvidationsgrund 2027-03-15", "3 efter skulder-och-egendom-forst -", "4 efter fordelning-enligt-11 -",
                "5 efter slutredovisning -", "6 efter upplost-nar-delgivits -"), poster.stream().map(post -> post.ordning() + " " + post.nar() + " "
                + post.norm().substring(post.norm().indexOf('/') + 1) + " " + (post.dag() == null ? "-" : post.dag())).toList());
    }

    /** Each time runs from the day before it where that is known, else from the last day that it can be. */
    @ParameterizedTest(name = "sammanträde {0}, justerat {1}, anslaget {2}")
    @CsvSource(nullValues = "-", value = {
        "2026-11-24, -, -, 2026-12-08, 2026-12-10, 2026-12-31>2027-01-04",
        "2026-12-10, -, -, 2026-12-24>2026-12-28, 2026-12-30, 2027-01-20",
        "2026-12-18, -, -, 2027-01-01>2027-01-04, 2027-01-06>2027-01-07, 2027-01-28",
        "2026-12-10, 2026-12-22, -, 2026-12-28, 2026-12-24>2026-12-28, 2027-01-18",
        "2026-12-10, 2026-12-10, 2026-12-11, 2026-12-28, 2026-12-12>2026-12-14, 2027-01-01>2027-01-04",
        "2026-12-10, -, 2026-12-11, 2026-12-28, 2026-12-30, 2027-01-04"})
    void protokolletOverJul(String sammantrade, String justerat, String anslaget, String justering, String anslag, String overklagande) {
        Kalenderblad blad = Kalenderprov.blad(Kalenderprov.PROTOKOLL, Tillfalle.sammantrade(dag(sammantrade), dag(justerat), dag(anslaget)));
        assertEquals(sista(justering), post(blad, "justering").dag());
        assertEquals(sista(anslag), post(blad, "anslag").dag());
        assertEquals(sista(overklagande), post(blad, "overklagande").dag());
        assertFalse(post(blad, "justering").rakning().antagen());
        assertEquals(justerat == null, post(blad, "anslag").rakning().antagen());
        assertEquals(anslaget == null, post(blad, "overklagande").rakning().antagen());
        assertEquals(List.of("Det ska göras i tid."), post(blad, "anslag").atergivet());
    }

    /** The day itself, or after > the weekday that it moves to. */
    private static LocalDate sista(String dag) {
        return dag(dag.substring(dag.indexOf('>') + 1));
    }

    @Test
    void lagensEgnaTider() {
        Kalenderblad blad = JUSTERBAR.kalender(VASTMANLAND, Tillfalle.sammantrade(dag("2026-12-18"), null, null));
        assertEquals("2027-01-04 | 2027-01-07, 2027-01-28", normensDagar(blad, "lag/justering-14-dagar", "lag/anslag-andra-dagen"));
        assertEquals("2027-02-28 beslut-dag+inkommen-dag, 2027-12-31 beslut-arsskifte+inkommen-arsskifte",
                normensDagar(JUSTERBAR.kalender("Samordningsförbundet Västerås", Tillfalle.uppsagning(dag("2024-02-29"), null)), "lag/uttrade-hogst-tre-ar"));
        assertEquals("2024-11-30 dagen-star, 2024-11-30 dagen-star, 2024-12-02 nasta-vardag, 2024-12-02 nasta-vardag | 2024-04-02",
                normensDagar(ar(2024), "lag/budget-av-styrelsen", "lag/arsredovisning-tre-manader"));
        assertEquals("2026-11-30, 2026-11-30 | 2026-03-31", normensDagar(ar(2026), "lag/budget-av-styrelsen", "lag/arsredovisning-tre-manader"));
        assertEquals("2027-04-01 | ", normensDagar(ar(2027), "lag/mandattid", "interim/period"));
        assertEquals("2023-04-01, 2023-05-01, 2023-12-31", normensDagar(ar(2023), "interim/utse-ledamoter") + ", "
                + normensDagar(ar(2023), "interim/bildas-1-maj-2023") + ", " + normensDagar(ar(2023), "interim/period"));
    }

    private static Kalenderpost post(Kalenderblad blad, String id) {
        return blad.poster().stream().filter(post -> post.uid().startsWith("prov.tid." + id + ".")).findFirst().orElseThrow();
    }

    private static List<String> provdagar(String nycklar, int ar) {
        return dagar(Kalenderprov.blad(nycklar.indent(4), Tillfalle.ar(ar)), "prov/tid");
    }

    @Test
    void taletSomGallerPaDagenRaknas() {
        String nycklar = """
                tal:
                  - {namn: senast, fran: "2004-01-01", till: "2025-06-30", varde: "--09-30"}
                  - {namn: senast, fran: "2025-07-01", varde: "--10-31"}
                kalender: [{plikt: Gör det., handelse: arligen, nar: senast, tal: senast, enhet: manadsdag}]
                """;
        assertEquals(List.of("2024-09-30"), provdagar(nycklar, 2024));
        assertEquals(List.of("2025-10-31"), provdagar(nycklar, 2025));
        assertEquals(List.of("2030-10-31"), provdagar(nycklar, 2030));
        assertEquals(List.of(), provdagar(nycklar, 2031));
        assertEquals(List.of(), provdagar(nycklar, 2003));
    }

    /** Three months after the year: 2024-03-31 was påskdagen. */
    @Test
    void manaderEfterAretsSlut() {
        String nycklar = """
                tal: [{namn: inom, fran: "2004-01-01", varde: 3}]
                kalender: [{plikt: "Redovisa {ar}.", handelse: arligen, nar: senast, avserAr: -1, tal: inom, enhet: manader, vardag: flyttas}]
                """;
        assertEquals(List.of("2024-04-02"), provdagar(nycklar, 2024));
        assertEquals(List.of("2026-03-31"), provdagar(nycklar, 2026));
    }

    @Test
    void enDagSomKommerTillbaka() {
        String nycklar = """
                tal:
                  - {namn: borjan, fran: "2004-01-01", varde: "2023-04-01"}
                  - {namn: vart, fran: "2004-01-01", varde: 4}
                kalender: [{plikt: Börja om., handelse: engang, nar: den, tal: borjan, enhet: datum, upprepas: vart}]
                """;
        assertEquals(List.of("2019-04-01"), provdagar(nycklar, 2019));
        assertEquals(List.of("2023-04-01"), provdagar(nycklar, 2023));
        assertEquals(List.of("2027-04-01"), provdagar(nycklar, 2027));
        assertEquals(List.of(), provdagar(nycklar, 2026));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{plikt: A., handelse: arligen, nar: senast}",
        "{plikt: A., handelse: arligen, nar: senast, tal: t}",
        "{plikt: A., handelse: sammantrade, nar: senast, tal: t, enhet: manadsdag}",
        "{plikt: A., handelse: arligen, nar: den, tal: t, enhet: datum}",
        "{plikt: A., handelse: engang, nar: den}",
        "{plikt: A., handelse: arligen, nar: efter}",
        "{plikt: A., handelse: likvidation, nar: under}",
        "{plikt: A., handelse: arligen, nar: under, avserAr: 1}",
        "{plikt: 'A {ar}.', handelse: likvidation, nar: efter}",
        "{plikt: A., handelse: arligen, nar: under, ordnig: 1}",
        "{plikt: A., handelse: arligen, nar: snart}",
        "{plikt: A., handelse: arligen, nar: under}, {plikt: B., handelse: arligen, nar: under}",
        "{plikt: A., handelse: arligen, nar: senast, tal: t, enhet: manadsdag, lasning: {fraga: ingen, svar: {a: {}}}}"})
    void enPliktSomInteSagerVadDenMasteTasInteEmot(String plikt) {
        assertThrows(Hyllfel.class, () -> Kalenderprov.hylla("    kalender: [" + plikt + "]\n"));
    }

    @Test
    void detSomInteGarSagsPaSvenska() {
        assertEquals("Helgdagarna är kända för åren 1990 till 2100; 1989 ligger utanför.", fel(() -> Tillfalle.ar(1989)));
        assertEquals("Helgdagarna är kända för åren 1990 till 2100; 2101 ligger utanför.", fel(() -> Tillfalle.likvidation(dag("2101-01-01"))));
        assertEquals("Dagarna kommer i fel ordning: justeringen (1 december 2026) är före sammanträdet (2 december 2026).",
                fel(() -> Tillfalle.sammantrade(dag("2026-12-02"), dag("2026-12-01"), null)));
        assertTrue(fel(() -> Tillfalle.sammantrade(dag("2026-12-02"), null, dag("2026-12-01"))).contains("anslaget"));
        assertTrue(fel(() -> Tillfalle.uppsagning(dag("2026-12-02"), dag("2026-12-01"))).contains("dagen då uppsägningen kom in"));
        assertTrue(fel(() -> JUSTERBAR.kalender("Förbundet", Tillfalle.ar(2026))).startsWith("Inget känt förbund heter ”Förbundet”. Kända är " + VASTMANLAND + ","));
        assertEquals("Nästa vardag från den 3 januari 2101 är inte känd; helgdagarna är kända till och med 2100.", fel(() -> Kalenderprov.bladUtanSlut(Kalenderprov.PROTOKOLL,
                Tillfalle.sammantrade(dag("2100-12-20"), null, null))));
    }

    private static String fel(Runnable vad) {
        return assertThrows(Kalenderfel.class, vad::run).getMessage();
    }

    /** Every duty of every text can be worked out for every förbund in every year that is known, and no id stands twice. */
    @Test
    void allaArOchAllaForbund() {
        Set<String> uid = new HashSet<>();
        for (String forbund : JUSTERBAR.forbund()) {
            for (int ar = 1990; ar <= 2100; ar++) {
                JUSTERBAR.kalender(forbund, Tillfalle.ar(ar)).poster().forEach(post -> assertTrue(uid.add(post.uid()), post.uid()));
            }
            for (LocalDate dag = dag("2022-01-01"); dag.getYear() < 2032; dag = dag.plusDays(7)) {
                JUSTERBAR.kalender(forbund, Tillfalle.uppsagning(dag, dag.plusDays(3))).poster().forEach(post -> assertTrue(uid.add(post.uid()), post.uid()));
                JUSTERBAR.kalender(forbund, Tillfalle.likvidation(dag)).poster().forEach(post -> assertTrue(uid.add(post.uid()), post.uid()));
                JUSTERBAR.kalender(forbund, Tillfalle.sammantrade(dag, null, null)).poster().forEach(post -> assertTrue(uid.add(post.uid()), post.uid()));
            }
        }
        assertTrue(uid.size() > 100);
    }
}
