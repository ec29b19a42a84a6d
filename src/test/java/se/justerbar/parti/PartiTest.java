package se.justerbar.parti;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.justerbar.Justerbar;
import se.justerbar.Projekt;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Utfall;
import se.justerbar.json.Rapportskrivare;
import se.justerbar.json.Underlagslasare;
import se.justerbar.underlag.Underlag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each line is answered in its place, whatever stands around it. */
class PartiTest {
    private static final Justerbar JUSTERBAR = Justerbar.load();
    private static final Parti PARTI = new Parti(JUSTERBAR);
    private static final LocalDate DAG = LocalDate.of(2026, 12, 24);
    private static final Parti.Val KORT = new Parti.Val(false, DAG, 2);
    private static final Parti.Val ALLT = new Parti.Val(true, DAG, 2);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> EXEMPEL = List.of("budget-2027", "budget-2027-for-sent", "{}", "likvidation-fel-ordning");
    @TempDir
    private Path mapp;

    private static String rad(String exempel) {
        return exempel.equals("{}") ? exempel : MAPPER.readTree(Projekt.exempel(exempel)).toString();
    }

    /** The examples over and over, with lines among them that cannot be read. */
    private static List<String> rader(int antal) {
        List<String> rader = new ArrayList<>();
        for (int i = 0; i < antal; i++) {
            rader.add(i % 7 == 3 ? "{\"arenden\": " + i + "}" : rad(EXEMPEL.get(i % EXEMPEL.size())));
        }
        return rader;
    }

    private static byte[] bytes(List<String> rader) {
        return (String.join("\n", rader) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<JsonNode> svar(byte[] in, Parti.Val val) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        PARTI.kor(new ByteArrayInputStream(in), ut, val, last -> { });
        return ut.toString(StandardCharsets.UTF_8).lines().map(rad -> (JsonNode) MAPPER.readTree(rad)).toList();
    }

    @Test
    void varjeRadBesvarasISinOrdning() throws IOException {
        List<String> rader = rader(150);
        List<JsonNode> svar = svar(bytes(rader), ALLT);
        assertEquals(150, svar.size());
        for (int i = 0; i < svar.size(); i++) {
            assertEquals(i + 1, svar.get(i).required("rad").intValue());
            if (i % 7 == 3) {
                assertEquals("[{\"pekare\":\"/arenden\",\"text\":\"ska vara en lista, men är ett heltal.\"}]", svar.get(i).required("fel").toString());
            } else {
                assertEquals(MAPPER.readTree(rapport(rader.get(i))), svar.get(i).required("granskning"));
            }
        }
    }

    private static byte[] rapport(String rad) {
        Underlag underlag = new Underlagslasare().las(rad.getBytes(StandardCharsets.UTF_8));
        return new Rapportskrivare().skriv(JUSTERBAR.granska(underlag.kontrolldag() == null ? underlag.medKontrolldag(DAG) : underlag));
    }

    /** A short line has the verdict, and no finding that is met, not applicable or quoted. */
    @Test
    void enKortRadHarDetSomFattas() throws IOException {
        Granskning hela = JUSTERBAR.granska(new Underlagslasare().las(Projekt.exempel("budget-2027-for-sent")));
        JsonNode kort = svar(bytes(List.of(rad("budget-2027-for-sent"))), KORT).get(0);
        assertEquals("brister", kort.required("bedomning").stringValue());
        List<String> vantade = hela.arenden().get(0).fynd().stream().filter(fynd -> fynd.utfall() == Utfall.brister || fynd.utfall() == Utfall.oavgjord)
                .map(fynd -> fynd.norm() + " " + fynd.utfall() + " " + fynd.foljd() + " " + fynd.saknas().size()).toList();
        List<String> skrivna = new ArrayList<>();
        kort.required("arenden").get(0).required("fynd").forEach(fynd -> skrivna.add(fynd.required("norm").stringValue() + " "
                + fynd.required("utfall").stringValue() + " " + fynd.required("foljd").stringValue() + " " + fynd.required("saknas").size()));
        assertEquals(vantade, skrivna);
        assertTrue(vantade.size() > 2 && !kort.toString().contains("citat"), kort.toString());
    }

    @Test
    void tommaLangaOchHalvaRader() throws IOException {
        String lang = "{\"forbund\":\"" + "x".repeat(Underlagslasare.STORST) + "\"}";
        List<JsonNode> svar = svar(("\n" + lang + "\r\n" + rad("budget-2027") + "\r\n" + "\u0000\n" + rad("budget-2027")).getBytes(StandardCharsets.UTF_8), KORT);
        assertEquals(5, svar.size());
        assertTrue(svar.get(0).toString().contains("filen är tom"), svar.get(0).toString());
        assertTrue(svar.get(1).toString().contains("större än 1 MiB"), svar.get(1).toString());
        assertEquals("justerbar", svar.get(2).required("bedomning").stringValue());
        assertTrue(svar.get(3).has("fel"));
        assertEquals("justerbar", svar.get(4).required("bedomning").stringValue());
        assertEquals(List.of(), svar(new byte[0], KORT));
    }

    /** A day that a line does not give is the one of the stream. */
    @Test
    void kontrolldagenFyllsI() throws IOException {
        String utan = rad("budget-2027").replace("\"kontrolldag\":\"2026-11-24\",", "");
        assertEquals("2026-12-24", svar(bytes(List.of(utan)), ALLT).get(0).required("granskning").required("kontrolldag").stringValue());
        assertEquals("2026-11-24", svar(bytes(List.of(rad("budget-2027"))), ALLT).get(0).required("granskning").required("kontrolldag").stringValue());
    }

    /** Whoever sends a line and waits for its answer gets it before the next is sent. */
    @Test
    @Timeout(60)
    void svaretKommerInnanNastaRad() throws Exception {
        try (PipedOutputStream fraga = new PipedOutputStream(); PipedInputStream in = new PipedInputStream(fraga, 1 << 20);
                PipedInputStream svar = new PipedInputStream(1 << 20); PipedOutputStream ut = new PipedOutputStream(svar)) {
            Thread arbete = new Thread(() -> kor(in, ut));
            arbete.start();
            Rader svaren = new Rader(svar, 1 << 20);
            for (int i = 1; i <= 3; i++) {
                fraga.write(bytes(List.of(rad("budget-2027"))));
                fraga.flush();
                assertEquals(i, MAPPER.readTree(svaren.nasta()).required("rad").intValue());
            }
            fraga.close();
            arbete.join();
        }
    }

    private static void kor(InputStream in, OutputStream ut) {
        try {
            PARTI.kor(in, ut, KORT, last -> { });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Broken off anywhere and taken up again, the file of answers is the same bytes. */
    @Test
    void ettAvbrutetPartiFortsatter() throws IOException {
        Path fran = Files.write(mapp.resolve("in.ndjson"), bytes(rader(90)));
        Path till = mapp.resolve("ut.ndjson");
        Summa summa = Partifil.kor(PARTI, fran, till, KORT, last -> { });
        assertEquals(new Summa(90, Map.of(Bedomning.justerbar, summa.antal(Bedomning.justerbar), Bedomning.brister, summa.antal(Bedomning.brister),
                Bedomning.oavgjort, 77 - summa.antal(Bedomning.justerbar) - summa.antal(Bedomning.brister)), 13, 0), summa);
        byte[] hela = Files.readAllBytes(till);
        for (int langd : new int[] {0, 1, 60, 61, hela.length / 3, hela.length / 2, hela.length - 1, hela.length}) {
            Files.write(till, Arrays.copyOf(hela, langd));
            assertEquals(summa, Partifil.kor(PARTI, fran, till, KORT, last -> { }));
            assertArrayEquals(hela, Files.readAllBytes(till), langd + " byte");
        }
    }

    @Test
    void svarPaEnAnnanFilRorsInte() throws IOException {
        List<String> rader = rader(10);
        Path till = mapp.resolve("ut.ndjson");
        Partifil.kor(PARTI, Files.write(mapp.resolve("a"), bytes(rader)), till, KORT, last -> { });
        byte[] hela = Files.readAllBytes(till);
        List<String> andra = new ArrayList<>(rader);
        Collections.reverse(andra);
        for (List<String> annan : List.of(andra, rader.subList(0, 9), List.<String>of())) {
            Path fran = Files.write(mapp.resolve("b"), bytes(annan));
            assertThrows(Partifil.AnnanFil.class, () -> Partifil.kor(PARTI, fran, till, KORT, last -> { }));
            assertArrayEquals(hela, Files.readAllBytes(till));
        }
    }
}
