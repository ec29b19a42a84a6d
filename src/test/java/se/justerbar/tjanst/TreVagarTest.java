package se.justerbar.tjanst;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.justerbar.Justerbar;
import se.justerbar.cli.Kommandoprov;
import se.justerbar.granskning.Granskning;
import se.justerbar.json.Kvittoform;
import se.justerbar.json.Rapportskrivare;
import se.justerbar.json.Underlagslasare;
import se.justerbar.mutation.Scenariokorning;
import se.justerbar.underlag.Underlag;

/** What every scenario of the suite has checked gets the same answer, byte for byte, from the library, the command line and the service. */
class TreVagarTest {
    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    /** Every so many is recorded too; each waits for the disk. */
    private static final int FORS = 20;
    private final Justerbar justerbar = Justerbar.load();
    private final Underlagslasare lasare = new Underlagslasare();
    private final Rapportskrivare skrivare = new Rapportskrivare();
    private final List<byte[]> underlag = new ArrayList<>();
    @TempDir
    private Path mapp;

    private Granskning granska(Underlag ett) {
        underlag.add(new Kvittoform().fakta(ett.kontrolldag() == null ? ett.medKontrolldag(DAG) : ett));
        return justerbar.granska(ett);
    }

    @Test
    void svitenGerSammaBytesGenomAllaTre() throws IOException {
        int scenarier = Scenariokorning.alla().size();
        assertNull(new Scenariokorning().kor(this::granska, Scenariokorning.alla()));
        assertTrue(underlag.size() >= scenarier / 2 && scenarier > 2_000, underlag.size() + " underlag of " + scenarier + " scenarios");
        List<byte[]> svar = underlag.stream().map(ett -> skrivare.skriv(justerbar.granska(lasare.las(ett)))).toList();
        assertArrayEquals(lista(svar), kommandot());
        try (Provtjanst tjanst = Provtjanst.starta(mapp.resolve("journal"), Map.of())) {
            for (int i = 0; i < svar.size(); i++) {
                assertArrayEquals(svar.get(i), tjanst.skicka("/provningar", underlag.get(i)).bytes(), () -> "one of the suite");
                if (i % FORS == 0) {
                    String plats = tjanst.skicka("/granskningar", underlag.get(i)).huvud("Location");
                    assertArrayEquals(svar.get(i), tjanst.fragaRot("GET", plats + "/upprepning", null).bytes());
                }
            }
        }
    }

    private static byte[] lista(List<byte[]> svar) {
        return (svar.stream().map(ett -> new String(ett, StandardCharsets.UTF_8)).collect(Collectors.joining(",", "[", "]")) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] kommandot() throws IOException {
        List<String> argument = new ArrayList<>(List.of("granska", "--format", "json"));
        for (int i = 0; i < underlag.size(); i++) {
            argument.add(Files.write(mapp.resolve(i + ".json"), underlag.get(i)).toString());
        }
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        ByteArrayOutputStream fel = new ByteArrayOutputStream();
        Kommandoprov.kor(ut, fel, argument.toArray(String[]::new));
        assertEquals("", fel.toString(StandardCharsets.UTF_8));
        return ut.toByteArray();
    }
}
