package se.justerbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.justerbar.Projekt;
import tools.jackson.databind.json.JsonMapper;

/** Many underlag from the command line. */
class PartietTest {
    @TempDir
    private Path mapp;
    private String ut;
    private String fel;

    private int kor(String... argument) {
        ByteArrayOutputStream in = new ByteArrayOutputStream();
        ByteArrayOutputStream av = new ByteArrayOutputStream();
        int kod = Main.kor(in, av, argument);
        ut = in.toString(StandardCharsets.UTF_8);
        fel = av.toString(StandardCharsets.UTF_8);
        return kod;
    }

    private String fil(List<String> exempel) throws IOException {
        StringBuilder rader = new StringBuilder();
        exempel.forEach(namn -> rader.append(namn.equals("fel") || namn.equals("{}") ? namn : new JsonMapper().readTree(Projekt.exempel(namn)).toString()).append('\n'));
        return Files.writeString(mapp.resolve("in.ndjson"), rader).toString();
    }

    @ParameterizedTest
    @CsvSource({"budget-2027, 0", "budget-2027 budget-2027-for-sent, 1", "budget-2027 {}, 3", "budget-2027-for-sent fel budget-2027, 65", "'', 3"})
    void slutkodenArDetVarsta(String exempel, int kod) throws IOException {
        String fil = fil(exempel.isEmpty() ? List.of() : List.of(exempel.split(" ")));
        assertEquals(kod, kor("parti", fil), fel);
        String tillUt = ut;
        assertEquals(kod, kor("parti", "--utdata", mapp.resolve("ut.ndjson").toString(), fil), fel);
        assertEquals(tillUt, Files.readString(mapp.resolve("ut.ndjson")));
        assertEquals(kod, kor("parti", "--utdata", mapp.resolve("ut.ndjson").toString(), fil), fel);
        assertEquals(tillUt, Files.readString(mapp.resolve("ut.ndjson")));
    }

    @Test
    void summanSagsVidSidanOm() throws IOException {
        kor("parti", fil(List.of("budget-2027", "budget-2027-for-sent", "fel")));
        assertEquals("3 rader: 1 justerbara, 1 brister, 0 oavgjorda, 1 går inte att läsa.\n", fel);
        assertEquals(3, ut.lines().count());
        assertTrue(ut.startsWith("{\"rad\":1,\"bedomning\":\"justerbar\",\"arenden\":[{\"index\":0,\"id\":\"§ 47\""), ut);
        kor("parti", "--visa", "allt", fil(List.of("budget-2027")));
        assertTrue(ut.contains("\"citat\""), ut);
    }

    @Test
    void fel() throws IOException {
        String fil = fil(List.of("budget-2027"));
        assertEquals(2, kor("parti", "--utdata", "x", "-"));
        assertEquals(65, kor("parti", mapp.resolve("finns-inte").toString()));
        assertEquals(65, kor("parti", "--utdata", mapp.toString(), fil));
        String annan = Files.writeString(mapp.resolve("annan"), "{}\n").toString();
        assertEquals(65, kor("parti", "--utdata", annan, fil));
        assertTrue(fel.contains("Filen har svar som inte är på början av"), fel);
        assertEquals("{}\n", Files.readString(Path.of(annan)));
    }

    @Test
    void stapelnRitasOmVidVarjeHelProcent() {
        StringWriter ritat = new StringWriter();
        Framsteg framsteg = new Framsteg(new PrintWriter(ritat), 1000);
        for (long klart : new long[] {0, 4, 9, 500, 505, 1000}) {
            framsteg.accept(klart);
        }
        assertEquals("\r[" + ".".repeat(40) + "] 0 %\r[" + "#".repeat(20) + ".".repeat(20) + "] 50 %\r[" + "#".repeat(40) + "] 100 %\n", ritat.toString());
    }
}
