package se.justerbar.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.justerbar.Justerbar;
import se.justerbar.Projekt;
import se.justerbar.journal.Provdatabaser.Slag;
import se.justerbar.json.Kvittofel;
import se.justerbar.json.Kvittoform;
import se.justerbar.json.Underlagslasare;
import se.justerbar.kvitto.Gallringspost.Omfattning;
import se.justerbar.kvitto.Kvitto;
import se.justerbar.merkle.Verifier;
import se.justerbar.underlag.Underlag;

/** A receipt holds as it was written, and in no other form. */
class KvittoTest {
    private static final Kvittoform FORM = new Kvittoform();
    @TempDir
    private Path mapp;
    private Verifier nyckel;

    /** As many receipts as asked for, of checks and of erasures, from a log that grows. */
    private List<byte[]> kvitton(int antal) {
        Underlag underlag = new Underlagslasare().las(Projekt.exempel("minst-kallelse"));
        List<byte[]> alla = new ArrayList<>();
        try (Journal journal = Journal.oppna(Provdatabaser.ny(Slag.sqlite, mapp), Clock.systemUTC())) {
            nyckel = Verifier.of(journal.nyckel()).orElseThrow();
            Bokforare bokforare = new Bokforare(Justerbar.load(), journal);
            String forra = null;
            while (alla.size() < antal) {
                Kvitto kvitto = bokforare.granska(underlag, null, new Bokforare.Uppgifter("a", alla.size() % 2 == 0 ? "a".repeat(64) : null, forra, null)).kvitto();
                alla.add(FORM.kvitto(kvitto));
                forra = alla.size() % 3 == 0 ? null : kvitto.post().id();
                if (alla.size() % 5 == 0) {
                    alla.add(FORM.kvitto(journal.gallra("a", kvitto.post().id(), Omfattning.namn, "Gallringsplan 2026, 4.2 – \"namn\"", null)));
                }
            }
        }
        return alla;
    }

    /** Holds where the place in the log and the signature do; the signature is the dear one and asked last. */
    private boolean haller(byte[] bytes) {
        try {
            Kvitto kvitto = FORM.las(bytes);
            return Stream.of(new Kvittoprov(null), new Kvittoprov(nyckel)).allMatch(prov -> prov.prova(kvitto, null).stream().allMatch(Kvittoprov.Steg::haller));
        } catch (Kvittofel e) {
            return false;
        }
    }

    /** How many changes of one bit there were, and which of them were not found. */
    private long andraVarjeBit(List<byte[]> alla) {
        return alla.parallelStream().mapToLong(kvitto -> {
            assertTrue(haller(kvitto));
            for (int bit = 0; bit < kvitto.length * 8; bit++) {
                byte[] andrat = kvitto.clone();
                andrat[bit / 8] ^= (byte) (1 << bit % 8);
                if (haller(andrat)) {
                    throw new AssertionError("bit " + bit + " i " + new String(kvitto, StandardCharsets.UTF_8));
                }
            }
            return kvitto.length * 8L;
        }).sum();
    }

    @Test
    void varjeBitIEttKvittoRaknas() {
        assertTrue(andraVarjeBit(kvitton(10)) > 50_000);
    }

    /** The whole space: every bit of ten thousand receipts, with the proofs and checkpoints that stand in them. */
    @Test
    @Tag("kvitton")
    void varjeBitITiotusenKvittonRaknas() {
        List<byte[]> alla = kvitton(10_000);
        long andringar = andraVarjeBit(alla);
        System.out.println("Kvitton " + alla.size() + ", ändringar av en bit " + andringar + ", oupptäckta 0.");
        assertTrue(alla.size() >= 10_000 && andringar > 50_000_000);
    }

    @Test
    void ettRadslutTillHarIngenBetydelse() {
        byte[] kvitto = kvitton(1).get(0);
        String text = new String(kvitto, StandardCharsets.UTF_8);
        assertEquals(FORM.las(kvitto), FORM.las((text + "\n").getBytes(StandardCharsets.UTF_8)));
        for (String annat : List.of(text + "\n\n", text + " ", " " + text, text.replace("{", "{ "), text.replace("\"kvitto\":\"1\"", "\"kvitto\":\"1\",\"mer\":1"))) {
            assertThrows(Kvittofel.class, () -> FORM.las(annat.getBytes(StandardCharsets.UTF_8)), annat);
        }
        assertTrue(assertThrows(Kvittofel.class, () -> FORM.las(text.replace("\"kvitto\":\"1\"", "\"kvitto\":\"2\"").getBytes(StandardCharsets.UTF_8)))
                .getMessage().contains("formen 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"kvitto\":1}", "{\"kvitto\":\"1\",\"post\":7,\"kontrollpunkt\":\"\",\"bevis\":[]}", "hej", "\u0000"})
    void annatArIngetKvitto(String text) {
        assertThrows(Kvittofel.class, () -> FORM.las(text.getBytes(StandardCharsets.UTF_8)));
        assertThrows(Kvittofel.class, () -> FORM.las(new byte[] {(byte) 0xff}));
        assertThrows(Kvittofel.class, () -> FORM.las(new byte[Kvittoform.STORST + 1]));
    }

    /** What a receipt is of is told apart from what it is not. */
    @Test
    void protokolletProvas() {
        byte[] protokoll = "Protokoll".getBytes(StandardCharsets.UTF_8);
        List<Kvitto> alla = kvitton(6).stream().map(FORM::las).toList();
        Kvittoprov prov = new Kvittoprov(nyckel);
        List<String> svar = IntStream.of(0, 1, 5).mapToObj(i -> prov.prova(alla.get(i), protokoll).get(2).text()).toList();
        assertEquals(List.of("Protokollet är inte det som prövades, eller är ändrat sedan dess.", "Kvittot säger inte vilket protokoll det gäller.",
                "Kvittot är för en gallring och gäller inget protokoll."), svar);
    }
}
