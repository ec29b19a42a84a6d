package se.justerbar.bevis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A report in parts, told as text for a terminal and as Markdown for a page. */
final class Bevistext {
    private final List<Del> delar = new ArrayList<>();

    /** A part in both forms, each with its own line ends. */
    private record Del(String text, String markdown) {
    }

    Bevistext rubrik(String rubrik) {
        return lagg(rubrik.toUpperCase() + "\n\n", "#".repeat(delar.isEmpty() ? 1 : 2) + " " + rubrik + "\n");
    }

    /** A paragraph, with the line ends that it has in the terminal. */
    Bevistext stycke(String text) {
        return lagg(text, text.strip() + "\n");
    }

    Bevistext tabell(Texttabell tabell) {
        return lagg(tabell.toString(), tabell.markdown());
    }

    /** What is to be copied as it stands. */
    Bevistext kod(String kod) {
        return lagg(kod, "```text\n" + kod + "```\n");
    }

    Bevistext tomrad() {
        return lagg("\n", "");
    }

    Bevistext med(Bevistext annan) {
        delar.addAll(annan.delar);
        return this;
    }

    private Bevistext lagg(String text, String markdown) {
        delar.add(new Del(text, markdown));
        return this;
    }

    /** For a terminal. */
    String text() {
        return fogade(Del::text, "");
    }

    /** For a page. */
    String markdown() {
        return fogade(Del::markdown, "\n");
    }

    private String fogade(Function<Del, String> form, String mellan) {
        return delar.stream().map(form).collect(Collectors.joining(mellan));
    }
}
