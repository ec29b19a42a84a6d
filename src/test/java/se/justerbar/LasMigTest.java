package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.justerbar.cli.Kommandoprov;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Granskning;
import se.justerbar.json.Underlagslasare;
import se.justerbar.underlag.Underlag;

/** What the README shows is what the program does. */
class LasMigTest {
    private final String lasMig = Projekt.text("README.md");

    /** Every block that opens with a command holds just what the command prints. */
    @Test
    void kommandonSkriverDetSomStar() {
        Matcher block = Pattern.compile("```text\n\\$ (.*)\n((?s:.*?))```").matcher(lasMig);
        int antal = 0;
        while (block.find()) {
            antal++;
            assertEquals(utanHash(block.group(2)), utanHash(kor(block.group(1))));
        }
        assertTrue(antal > 0);
    }

    /** The hash changes with every word of the rules, and the README need not. */
    private static String utanHash(String rapport) {
        return rapport.replaceAll("\\[[0-9a-f]{12}]", "[hash]");
    }

    private static String kor(String rad) {
        byte[] ut = new byte[0];
        InputStream fore = System.in;
        try {
            for (String kommando : rad.split(" \\| ")) {
                System.setIn(new ByteArrayInputStream(ut));
                ByteArrayOutputStream hit = new ByteArrayOutputStream();
                String[] ord = kommando.split(" ");
                assertEquals("justerbar", ord[0]);
                Kommandoprov.kor(hit, OutputStream.nullOutputStream(), Arrays.copyOfRange(ord, 1, ord.length));
                ut = hit.toByteArray();
            }
        } finally {
            System.setIn(fore);
        }
        return new String(ut, StandardCharsets.UTF_8);
    }

    /** The three lines that an embedder copies. */
    @Test
    void biblioteketAnropasSomDetStar() {
        byte[] json = Projekt.exempel("budget-2027");
        Justerbar justerbar = Justerbar.load();
        Underlag underlag = new Underlagslasare().las(json);
        Granskning granskning = justerbar.granska(underlag);
        assertEquals(Bedomning.justerbar, granskning.bedomning());
        for (String rad : new String[] {"Justerbar justerbar = Justerbar.load();", "Underlag underlag = new Underlagslasare().las(json);",
            "Granskning granskning = justerbar.granska(underlag);"}) {
            assertTrue(lasMig.contains(rad), rad);
        }
    }
}
