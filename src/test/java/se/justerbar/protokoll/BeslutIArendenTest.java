package se.justerbar.protokoll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of who led a matter, how it was settled and who had jäv: surely where it is said, and no further. */
class BeslutIArendenTest {
    private static final String HUVUD = """
            Samordningsförbundet Västmanland
            Styrelsen, sammanträde den 2 december 2026 i Sala
            Beslutande ledamöter
            Karin Bengtsdotter, Köping, ordförande%s
            Per Nilsson, Sala, vice ordförande
            Sven Karlsson, Försäkringskassan
            """;

    private static Protokollslasning las(String arenden) {
        return new Provdokument().text(HUVUD.formatted("") + arenden).last();
    }

    /** What was read at a place, with a question mark where it is unsure; null for nothing. */
    private static String last(Protokollslasning last, String pekare) {
        return last.falt().stream().filter(falt -> falt.pekare().equals(pekare)).map(falt -> (falt.sakerhet() == Sakerhet.saker ? "" : "?")
                + falt.ord()).findFirst().orElse(null);
    }

    private static boolean saker(Protokollslasning last, String pekare) {
        return last(last, pekare) != null && !last(last, pekare).startsWith("?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Styrelsen beslutar att fastställa planen. | true", "Styrelsen antar planen. | true",
            "Styrelsen beslutar att inte fastställa planen. | false",
        "Sven Karlsson yrkar ändring. Styrelsen beslutar att fastställa planen. | false", "Styrelsen beslutar att avvisa planen. | false",
        "Styrelsen beslutar att skjuta upp planen. | false",
        "Styrelsen beslutar att lämna ansökan utan bifall. | false", "Styrelsen beslutar att ärendet ska utgå. | false",
                "Styrelsen beslutar att avslå ansökan. | false", "Planen redovisas. | false",
        "Efter lottning beslutar styrelsen att fastställa planen. | false"})
    void ettBeslutSomIngenMotsatteSigArBifall(String text, boolean bifall) {
        Protokollslasning last = las("§ 1 Plan\n" + text + "\n§ 2 Avslutning\n");
        assertEquals(bifall, saker(last, "/arenden/0/utfall"), text);
        assertEquals(false, saker(last, "/arenden/0/avgorande") && !text.contains("lott"), "the minutes do not say that it was by acclamation");
    }

    /** In which of four matters it is sure that the chair led, by what is said in the second of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Styrelsen diskuterar. | 0123", "Karin Bengtsdotter lämnar över ordförandeskapet till Per Nilsson. | 0",
        "Per Nilsson övertar ordförandeskapet. | 0", "Karin Bengtsdotter anmäler jäv och lämnar rummet. Per Nilsson leder sammanträdet. | 023",
        "Per Nilsson leder handläggningen av ärendet. | 023", "Karin Bengtsdotter leder sammanträdet till och med § 2. | 0",
                "Per Nilsson leder sammanträdet från och med § 3. | 01"})
    void denSomLeder(String text, String ordforanden) {
        Protokollslasning last = las("§ 1 Ett\n§ 2 Två\n" + text + "\n§ 3 Tre\n§ 4 Fyra\n");
        StringBuilder sakra = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            boolean hon = last.underlag().split("\"id\":\"§ ")[i + 1].contains("\"ordforande\":{\"plats\":\"Köping\"");
            sakra.append(hon && saker(last, "/arenden/" + i + "/ordforande/plats") ? i : "");
        }
        assertEquals(ordforanden, sakra.toString(), last.underlag());
    }

    @Test
    void denSomLedSammantradetLederVarjeArende() {
        String huvud = HUVUD.formatted("").replace("Karin Bengtsdotter, Köping, ordförande\n", "")
                + "Frånvarande ledamöter\nKarin Bengtsdotter, Köping, ordförande\n";
        String arenden = "§ 1 Öppnande\nPer Nilsson leder sammanträdet, eftersom ordföranden har förhinder.\n§ 2 Budget\nStyrelsen beslutar att fastställa"
                + " budgeten.\n";
        Protokollslasning last = new Provdokument().text(huvud + arenden).last();
        for (String pekare : List.of("/arenden/0/ordforande/plats", "/arenden/1/ordforande/plats", "/arenden/1/ordforande/uppdrag")) {
            assertEquals(true, saker(last, pekare), pekare);
        }
        assertEquals(3, last.underlag().split("\"ordforande\":\\{\"plats\":\"Sala\",\"uppdrag\":\"viceOrdforande\"", -1).length);
    }

    @Test
    void attIngenArJavigSagsOmAllaArenden() {
        Protokollslasning last = las("§ 1 Anmälan om jäv\nOrdföranden frågar om någon är jävig. Ingen anmäler jäv.\n§ 2 Budget\n");
        assertEquals(true, saker(last, "/arenden/0/jav") && saker(last, "/arenden/1/jav") && saker(last, "/arenden/1/javKomplett"));
        assertEquals("?", last(las("§ 1 Anmälan om jäv\nIngen anmäler jäv.\n§ 2 Budget\n§ 3 Avtal\nSven Karlsson anmäler jäv och deltar inte.\n"),
                "/arenden/1/jav").substring(0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ja: Karin Bengtsdotter och Per Nilsson.\nNej: Sven Karlsson.\nOmröstningen utfaller med två ja och ett nej.",
        "Ja: Karin Bengtsdotter.\nNej: Sven Karlsson.\nOmröstningen utfaller med 2 ja-röster och 1 nej-röst."})
    void enHelRostlistaArHelBaraDarAntaletStammer(String roster) {
        Protokollslasning last = las("§ 1 Budget\nOmröstning\n" + roster + "\n§ 2 Avslutning\n");
        boolean hel = roster.contains("två");
        assertEquals(hel, saker(last, "/arenden/0/omrostning/rosterKomplett"), last.underlag());
        assertEquals(hel, saker(last, "/arenden/0/omrostning/ordforandesRost"), last.underlag());
    }
}
