package se.justerbar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project as the tests read them. */
public final class Projekt {
    private Projekt() {
    }

    /** The text of a file below the project's root. */
    public static String text(String fil) {
        try {
            return Files.readString(Path.of(fil), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below a folder whose names end so, in order. */
    public static List<Path> filer(String mapp, String andelse) {
        try (Stream<Path> alla = Files.walk(Path.of(mapp))) {
            return alla.filter(fil -> fil.toString().endsWith(andelse)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the examples that ship. */
    public static List<String> exempel() {
        return text("src/main/resources/se/justerbar/exempel/innehall.txt").lines().map(rad -> rad.substring(0, rad.indexOf(' '))).toList();
    }

    /** The bytes of an example. */
    public static byte[] exempel(String namn) {
        return text("src/main/resources/se/justerbar/exempel/" + namn + ".json").getBytes(StandardCharsets.UTF_8);
    }

    /** A text with its white space folded. */
    public static String vikt(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
