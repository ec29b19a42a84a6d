package se.justerbar.ics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.justerbar.Justerbar;
import se.justerbar.Kalenderprov;
import se.justerbar.begrepp.Tillfalle;
import se.justerbar.granskning.Kalenderblad;
import se.justerbar.granskning.Kalenderpost;
import se.justerbar.granskning.Regelverksversion;

/** The calendar file, to the letter and as another program reads it. */
class KalenderskrivareTest {
    private static final List<String> LATTNADER = List.of(CompatibilityHints.KEY_RELAXED_UNFOLDING, CompatibilityHints.KEY_RELAXED_PARSING,
            CompatibilityHints.KEY_RELAXED_VALIDATION, CompatibilityHints.KEY_OUTLOOK_COMPATIBILITY, CompatibilityHints.KEY_NOTES_COMPATIBILITY);

    @AfterEach
    void glomLattnader() {
        LATTNADER.forEach(CompatibilityHints::clearHintEnabled);
    }

    static Stream<Kalenderblad> blad() {
        Justerbar justerbar = Justerbar.load();
        LocalDate dag = LocalDate.of(2026, 12, 18);
        String forbund = justerbar.forbund().iterator().next();
        return Stream.of(justerbar.kalender(forbund, Tillfalle.ar(2024)), justerbar.kalender(forbund, Tillfalle.ar(2026)),
                justerbar.kalender(forbund, Tillfalle.ar(2031)), justerbar.kalender(forbund, Tillfalle.uppsagning(LocalDate.of(2024, 2, 29), null)),
                justerbar.kalender(forbund, Tillfalle.likvidation(dag)),
                Kalenderprov.blad(Kalenderprov.PROTOKOLL, Tillfalle.sammantrade(dag, null, null)), blad("Ett; två, tre \\ fyra\nfem " + "å".repeat(200) + "𝄞".repeat(40)));
    }

    private static Kalenderblad blad(String text) {
        Kalenderpost post = new Kalenderpost(LocalDate.of(2026, 11, 30), "senast", 0, text, "a/b", "A", null, "a", "F", "a.txt", List.of(text), List.of(), null,
                List.of(), null, "a.b.2026@c", 2, LocalDate.of(2022, 12, 1));
        return new Kalenderblad("0", "C", "ar", 2026, Map.of(), List.of(new Regelverksversion("a", "A", "Prov.", "0".repeat(64))), List.of(post));
    }

    private static Calendar las(Kalenderblad blad) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(Kalenderskrivare.skriv(blad)));
    }

    @ParameterizedTest
    @MethodSource("blad")
    void ettAnnatProgramLaserDetStrangt(Kalenderblad blad) throws Exception {
        LATTNADER.forEach(lattnad -> CompatibilityHints.setHintEnabled(lattnad, false));
        sammaInnehall(blad, las(blad));
    }

    @ParameterizedTest
    @MethodSource("blad")
    void ettAnnatProgramLaserDetMedLattnader(Kalenderblad blad) throws Exception {
        LATTNADER.forEach(lattnad -> CompatibilityHints.setHintEnabled(lattnad, true));
        sammaInnehall(blad, las(blad));
    }

    private static void sammaInnehall(Kalenderblad blad, Calendar kalender) {
        assertFalse(kalender.validate(true).hasErrors(), () -> kalender.validate(true).toString());
        assertEquals("2.0", kalender.getRequiredProperty("VERSION").getValue());
        List<CalendarComponent> delar = kalender.getComponents();
        assertEquals(blad.poster().size(), delar.size());
        for (int i = 0; i < delar.size(); i++) {
            Kalenderpost post = blad.poster().get(i);
            CalendarComponent del = delar.get(i);
            assertEquals(post.dag() == null ? Component.VTODO : Component.VEVENT, del.getName());
            assertEquals(post.uid(), del.getRequiredProperty("UID").getValue());
            assertEquals(String.valueOf(post.sekvens()), del.getRequiredProperty("SEQUENCE").getValue());
            assertEquals(post.kand().toString().replace("-", "") + "T000000Z", del.getRequiredProperty("DTSTAMP").getValue());
            assertTrue(del.getRequiredProperty("SUMMARY").getValue().contains(post.plikt()), () -> del.getRequiredProperty("SUMMARY").getValue());
            assertTrue(Stream.concat(post.citat().stream(), post.atergivet().stream()).allMatch(del.getRequiredProperty("DESCRIPTION").getValue()::contains));
            if (post.dag() != null) {
                assertEquals(post.dag().toString().replace("-", ""), del.getRequiredProperty("DTSTART").getValue());
                assertEquals("DATE", del.getRequiredProperty("DTSTART").getRequiredParameter("VALUE").getValue());
            }
        }
        assertEquals(delar.size(), delar.stream().map(del -> del.getRequiredProperty("UID").getValue()).filter(Objects::nonNull).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("blad")
    void raderSlutarMedCrLfOchArHogst75Oktetter(Kalenderblad blad) {
        byte[] fil = Kalenderskrivare.skriv(blad);
        String text = new String(fil, StandardCharsets.UTF_8);
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        assertFalse(text.replace("\r\n", "").contains("\n"));
        assertFalse(text.replace("\r\n", "").contains("\r"));
        for (String rad : text.split("\r\n")) {
            assertTrue(rad.getBytes(StandardCharsets.UTF_8).length <= 75, rad);
            assertFalse(rad.contains("\ufffd"), rad);
        }
        assertArrayEquals(fil, Kalenderskrivare.skriv(blad));
    }

    @Test
    void enHandelseTillBokstaven() {
        assertEquals("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Justerbar//Justerbar 0//SV
                CALSCALE:GREGORIAN
                BEGIN:VEVENT
                UID:a.b.2026@c
                DTSTAMP:20221201T000000Z
                SEQUENCE:2
                DTSTART;VALUE=DATE:20261130
                TRANSP:TRANSPARENT
                SUMMARY:Sista dag: Ett\\; två\\, tre.
                DESCRIPTION:”Ett\\; två\\, tre.”\\na/b\\, A\\, F\\, a.txt\\nProv.
                CATEGORIES:C,F
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"), new String(Kalenderskrivare.skriv(blad("Ett; två, tre.")), StandardCharsets.UTF_8));
    }

    @Test
    void ettTomtBladBlirIngenKalender() {
        assertThrows(IllegalArgumentException.class, () -> Kalenderskrivare.skriv(new Kalenderblad("0", "C", "ar", 2026, Map.of(), List.of(), List.of())));
    }
}
