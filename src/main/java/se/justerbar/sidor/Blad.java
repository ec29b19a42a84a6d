package se.justerbar.sidor;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.justerbar.Justerbar;

/**
 * What a command answers, in Swedish and in one form for the terminal and for the page. Immutable.
 *
 * @param titel     what is answered
 * @param inledning what it is an answer about
 * @param delar     the answer
 * @param slutsats  the answer in a sentence, with its figures
 * @param haller    whether nothing falls short
 */
public record Blad(String titel, List<Rad> inledning, List<Del> delar, String slutsats, boolean haller) {

    /**
     * A part of the answer.
     *
     * @param rubrik its heading
     * @param rader  what stands in it
     */
    public record Del(String rubrik, List<Rad> rader) {
    }

    /**
     * Something that is said, and what belongs to it.
     *
     * @param text  what is said
     * @param under what belongs to it
     */
    public record Rad(String text, List<Rad> under) {

        /** A row with lines below it that have none of their own. */
        public static Rad av(String text, List<String> under) {
            return new Rad(text, under.stream().map(ett -> new Rad(ett, List.of())).toList());
        }
    }

    /**
     * Writes the page, which needs no network and no script.
     *
     * @param fil the page, in a folder that is there
     * @throws UncheckedIOException where it cannot be written
     */
    public void skriv(Path fil) {
        Mall.skriv("blad", Map.of("sida", this, "version", Justerbar.version()), fil);
    }
}
