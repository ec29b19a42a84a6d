package se.justerbar.protokoll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attendance that is told of as a whole is surely whole, until something in the minutes that was not understood may say otherwise. */
class HelaListorTest {
    private static final String HUVUD = "Samordningsförbundet Västmanland\nStyrelsen, sammanträde den 2 december 2026 i Sala\n";
    private static final String LISTOR = """
            Beslutande ledamöter
            Karin Bengtsdotter, Köping, ordförande
            Per Nilsson, Sala, vice ordförande
            Sven Karlsson, Försäkringskassan
            Tjänstgörande ersättare
            Eva Svensson, Arboga, för Anna Larsdotter
            Anmält förhinder
            Anna Larsdotter, Arboga
            Lisa Olsdotter, Arbetsförmedlingen
            Övriga
            Maria Mattsson, förbundschef
            """;
    private static final String ARENDEN = """
            § 1 Dagordning
            Styrelsen beslutar att fastställa dagordningen.
            %s
            § 2 Budget
            Styrelsen beslutar att fastställa budgeten.
            § 3 Avslutning
            """;

    private static Protokollslasning las(String listor, String sagt) {
        return new Provdokument().text(HUVUD + listor + ARENDEN.formatted(sagt)).last();
    }

    /** The pointers of the attendance that are sure. */
    private static Set<String> sakra(Protokollslasning last) {
        return last.falt().stream().filter(falt -> falt.pekare().startsWith("/sammantrade/narvaro") && falt.sakerhet() == Sakerhet.saker).map(Lasfalt::pekare)
                .collect(Collectors.toSet());
    }

    private static List<String> status(Protokollslasning last) {
        return last.falt().stream().filter(falt -> falt.pekare().matches("/sammantrade/narvaro/[0-9]+/status"))
                .map(falt -> falt.ord().split(",")[0].strip() + (falt.sakerhet() == Sakerhet.saker ? "" : "?")).toList();
    }

    @Test
    void listorOmAllaArHela() {
        Protokollslasning last = las(LISTOR, "");
        assertEquals(List.of("Karin Bengtsdotter", "Per Nilsson", "Sven Karlsson", "Eva Svensson", "Anna Larsdotter", "Lisa Olsdotter"), status(last));
        assertEquals(Set.of("/sammantrade/narvaroKomplett"), sakra(last).stream().filter(en -> en.endsWith("Komplett")).collect(Collectors.toSet()));
    }

    /** Each of these may say something of somebody's attendance that the lists do not. */
    @ParameterizedTest
    @ValueSource(strings = {"Sven Karlsson var frånvarande en stund.", "En ledamot lämnade sammanträdet.", "Per Nilsson avvek en kort stund under ärendet.",
        "Sven Karlsson deltog inte i beslutet.", "Olle Jonsson (M), ersättare för Sala, anlände.", "Per Nilsson anlände under § 1.", "Karlsson gick vid lunch.",
        "Sven Karlsson tjänstgör i stället för ordföranden.",
        "Sven Karlsson anmälde jäv och ersattes av Per Nilsson.", "Ordföranden lämnade sammanträdet efter § 1.",
                "Sven Karlsson var inte närvarande när ärendet avgjordes."})
    void detSomInteForstodsGorListornaOsakra(String sagt) {
        Protokollslasning last = las(LISTOR, sagt);
        assertEquals(Set.of(), sakra(last).stream().filter(en -> en.endsWith("Komplett")).collect(Collectors.toSet()), sagt);
    }

    /** What is said of somebody who is none of the board's says nothing of the lists. */
    @ParameterizedTest
    @ValueSource(strings = {"Maria Mattsson lämnade sammanträdet.", "Förbundschefen var inte närvarande.", "Sven Karlsson lämnade en rapport.",
        "Karin Bengtsdotter leder sammanträdet."})
    void detSomArNagotAnnatGorDetInte(String sagt) {
        assertEquals(1, sakra(las(LISTOR, sagt)).stream().filter(en -> en.endsWith("Komplett")).count(), sagt);
    }

    /** Lists that leave somebody's attendance, in some matter, unsaid. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Eva Svensson, Arboga, för Anna Larsdotter | Eva Svensson, Arboga, för Anna Larsdotter § 2",
            "Sven Karlsson, Försäkringskassan | Sven Karlsson",
        "Anmält förhinder | Upplysningar", "Sven Karlsson, Försäkringskassan | Sven Karlsson, Försäkringskassan, anlände under § 2",
        "Sven Karlsson, Försäkringskassan | Sven Karlsson, Försäkringskassan, till kl. 11.00",
        "Sven Karlsson, Försäkringskassan | Sven Karlsson, Försäkringskassan (del av sammanträdet)", "Tjänstgörande ersättare | Beslutande",
                "Per Nilsson, Sala, vice ordförande | En ledamot från Sala"})
    void listorSomUtelamnarNagotArInteHela(String vad, String istallet) {
        assertEquals(0, sakra(las(LISTOR.replace(vad, istallet), "")).stream().filter(en -> en.endsWith("Komplett")).count(), istallet);
    }

    /** A grid is read by its legend, whatever the marks mostly mean; a mark that the legend leaves out means nothing. */
    @Test
    void rutnatLasesEfterSinForklaring() {
        String rutnat = """
                Medlem|Namn|§ 1|§ 2|§ 3
                Köping|Karin Bengtsdotter, ordförande|N|N|X
                Sala|Per Nilsson|N|X|X
                Sala|Eva Svensson, ersättare|X|N|N
                Arboga|Anna Larsdotter|N|N|?
                N = tjänstgör. X = frånvarande.||||
                """;
        Protokollslasning last = new Provdokument().text(HUVUD).tabell(rutnat).text(ARENDEN.formatted("")).last();
        String underlag = last.underlag();
        assertEquals("[tjanstgor, franvarande, tjanstgor, franvarande, franvarande, tjanstgor, tjanstgor]",
                List.of(underlag.split("\"status\":\"")).stream().skip(1).map(del -> del.substring(0, del.indexOf('"'))).toList().toString());
        assertEquals(Set.of(0, 1, 2, 3, 4, 5), sakra(last).stream().filter(en -> en.endsWith("/status"))
                .map(en -> Integer.parseInt(en.split("/")[3])).collect(Collectors.toSet()));
    }
}
