package se.justerbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.justerbar.Projekt;

/** The journal from the command line, as a secretary and an auditor use it. */
class JournalkommandoTest {
    @TempDir
    private Path mapp;
    private String journal;
    private Path underlag;
    private String ut;
    private String fel;

    @BeforeEach
    void skriv() throws IOException {
        journal = mapp.resolve("journal").toString();
        underlag = Files.write(mapp.resolve("underlag.json"), Projekt.exempel("budget-2027"));
    }

    private int kor(String... argument) {
        ByteArrayOutputStream in = new ByteArrayOutputStream();
        ByteArrayOutputStream av = new ByteArrayOutputStream();
        int kod = Main.kor(in, av, argument);
        ut = in.toString(StandardCharsets.UTF_8);
        fel = av.toString(StandardCharsets.UTF_8);
        return kod;
    }

    private Path kvitto(String... till) throws IOException {
        assertEquals(0, kor(Stream.concat(Stream.of("granska", "--journal", journal, underlag.toString()), Stream.of(till)).toArray(String[]::new)), fel);
        return Files.writeString(Files.createTempFile(mapp, "kvitto", ".json"), ut.lines().reduce((a, b) -> b).orElseThrow());
    }

    private String nyckel() {
        return Path.of(journal, "nyckel.pub").toString();
    }

    @Test
    void ettKvittoVerifierasUtanJournalen() throws IOException {
        Path protokoll = Files.writeString(mapp.resolve("protokoll.txt"), "§ 47");
        Path kvitto = kvitto("--protokoll", protokoll.toString());
        Path nyckel = Files.copy(Path.of(nyckel()), mapp.resolve("nyckel.pub"));
        Files.move(Path.of(journal), mapp.resolve("undan"));
        assertEquals(0, kor("verifiera", "--nyckel", nyckel.toString(), "--protokoll", protokoll.toString(), kvitto.toString()));
        assertTrue(ut.startsWith("Kvittot håller.") && ut.contains("✓ Posten är nummer 1") && ut.contains("✓ Kontrollpunkten är underskriven")
                && ut.contains("✓ Protokollet är det som prövades"), ut);
        Files.writeString(protokoll, "§ 48");
        assertEquals(1, kor("verifiera", "--nyckel", nyckel.toString(), "--protokoll", protokoll.toString(), kvitto.toString()));
        assertTrue(ut.startsWith("KVITTOT HÅLLER INTE.") && ut.contains("✗ Protokollet är inte det"), ut);
    }

    /** The receipt does not say whether its signature is asked for; whoever verifies must. */
    @Test
    void omUnderskriftenProvasArVerifierarensVal() throws IOException {
        Path kvitto = kvitto();
        assertEquals(2, kor("verifiera", kvitto.toString()));
        assertEquals(0, kor("verifiera", "--utan-nyckel", kvitto.toString()));
        assertTrue(ut.contains("? Underskriften är inte prövad"), ut);
        journal = mapp.resolve("annan").toString();
        kvitto();
        assertEquals(1, kor("verifiera", "--nyckel", nyckel(), kvitto.toString()));
        assertTrue(ut.contains("✗ Kontrollpunkten är inte underskriven"), ut);
        assertEquals(65, kor("verifiera", "--nyckel", underlag.toString(), kvitto.toString()));
        assertEquals(65, kor("verifiera", "--utan-nyckel", underlag.toString()));
    }

    @Test
    void svaretUpprepasByteForByte() throws IOException {
        Path kvitto = kvitto();
        assertEquals(0, kor("upprepa", "--journal", journal, kvitto.toString()));
        String upprepat = ut;
        assertEquals(0, kor("granska", "--format", "json", underlag.toString()));
        assertEquals(ut, upprepat);
        assertEquals(2, kor("upprepa", "--journal", mapp.resolve("ingen").toString(), kvitto.toString()));
        assertTrue(fel.contains("Ingen journal finns"), fel);
    }

    @Test
    void enRattadGranskningErsatterDenForra() throws IOException {
        String forra = Files.readString(kvitto()).replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        Path ny = kvitto("--ersatter", forra);
        assertEquals(0, kor("verifiera", "--utan-nyckel", ny.toString()));
        assertTrue(ut.contains("Ersätter granskningen " + forra), ut);
        assertEquals(2, kor("granska", "--journal", journal, "--ersatter", "finns-inte", underlag.toString()));
        assertTrue(fel.contains("Ingen granskning har beteckningen finns-inte") && ut.isEmpty(), fel + ut);
    }

    @Test
    void gallringKontrollOchKopia() throws IOException {
        Path kvitto = kvitto();
        String id = Files.readString(kvitto).replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        assertEquals(0, kor("gallra", "--journal", journal, "--vad", "allt", "--beslut", "Plan 4.2", id));
        Path gallring = Files.writeString(mapp.resolve("g.json"), ut);
        assertEquals(0, kor("verifiera", "--nyckel", nyckel(), gallring.toString()));
        assertTrue(ut.contains("Gallring (allt) av granskningen " + id + ", enligt Plan 4.2."), ut);
        assertEquals(2, kor("upprepa", "--journal", journal, kvitto.toString()));
        assertTrue(fel.contains("gallrade"), fel);
        assertEquals(0, kor("kontrollera", "--journal", journal));
        assertEquals("Journalen håller.\n  Poster 2, granskningar 1, av dem gallrade 1.\n", ut);
        String kopia = mapp.resolve("kopia.ndjson").toString();
        assertEquals(0, kor("sakerhetskopiera", "--journal", journal, kopia));
        assertEquals(65, kor("sakerhetskopiera", "--journal", journal, kopia));
        String ny = mapp.resolve("ny").toString();
        assertEquals(0, kor("aterstall", "--journal", ny, kopia));
        assertEquals(0, kor("kontrollera", "--journal", ny));
        assertEquals(65, kor("aterstall", "--journal", mapp.resolve("ny2").toString(), underlag.toString()));
        assertEquals(65, kor("aterstall", "--journal", mapp.resolve("ny2").toString(), "finns-inte"));
    }

    /** The lines that the README shows, each after the other in a folder of its own. */
    @Test
    void radernaILasMigGarSomDeStar() {
        String del = Projekt.text("README.md").split("## Föra, verifiera och upprepa")[1].split("```sh\n")[1].split("```")[0];
        List<String> rader = del.lines().toList();
        assertEquals(6, rader.size());
        for (String rad : rader) {
            List<String> ord = List.of(rad.split(" "));
            assertEquals("justerbar", ord.get(0));
            String[] argument = Stream.concat(Stream.of(ord.get(1)), ord.stream().skip(2).map(ett -> ett.startsWith("-") ? ett : mapp.resolve(ett).toString()))
                    .toArray(String[]::new);
            assertEquals(0, kor(argument), rad + fel);
        }
    }

    /** A receipt that cannot be put where it was asked for is given all the same: what it is for is on the disk. */
    @Test
    void kvittotLamnasAvenNarFilenInteGarAttSkriva() {
        assertEquals(0, kor("granska", "--journal", journal, "--kvitto", mapp.resolve("finns-inte/k.json").toString(), underlag.toString()));
        assertTrue(ut.contains("{\"bevis\":[]") && fel.contains("Granskningen är förd"), fel);
    }

    @Test
    void flaggorSomInteHorIhop() {
        for (List<String> rad : List.of(List.of("granska", "--protokoll", "x", underlag.toString()), List.of("granska", "--ersatter", "x", underlag.toString()), List.of("granska", "--kvitto", "x", underlag.toString()),
                List.of("granska", "--journal", journal, "--ersatter", "x", underlag.toString(), underlag.toString()),
                List.of("granska", "--journal", "jdbc:postgresql://x/y", underlag.toString()))) {
            assertEquals(2, kor(rad.toArray(String[]::new)), rad.toString());
            assertEquals("", ut);
        }
    }

    /** What is not understood is not recorded. */
    @Test
    void ettFelaktigtUnderlagForsInte() throws IOException {
        Files.writeString(underlag, "{\"kontrolldag\": 7}");
        assertEquals(65, kor("granska", "--journal", journal, underlag.toString()));
        assertEquals("", ut);
        assertEquals(0, kor("kontrollera", "--journal", journal));
        assertTrue(ut.contains("Poster 0"), ut);
    }
}
