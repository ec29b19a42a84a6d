package se.justerbar.sidor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import se.justerbar.mallar.Mallmotor;

/** Fills a template and writes the page; everything that the page needs stands in it. */
final class Mall {
    private static final Mallmotor MOTOR = new Mallmotor(Mall.class);

    private Mall() {
    }

    /**
     * Writes a page.
     *
     * @param mall   the name of the template
     * @param varden what it shows
     * @param fil    the page
     * @throws UncheckedIOException where it cannot be written
     */
    static void skriv(String mall, Map<String, Object> varden, Path fil) {
        Map<String, Object> alla = new HashMap<>(varden);
        alla.put("stil", stil());
        try (Writer ut = Files.newBufferedWriter(fil)) {
            MOTOR.fyll(mall, alla, ut);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stil() {
        try (InputStream in = Mall.class.getResourceAsStream("stil.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
