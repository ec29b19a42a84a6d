package se.justerbar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

/** A folder for what is counted and nobody asked to keep. */
final class Mellanmapp {
    private Mellanmapp() {
    }

    /** Makes the folder, works in it and takes it away. */
    static <T> T i(Function<Path, T> arbete) {
        try {
            Path mapp = Files.createTempDirectory("justerbar");
            try {
                return arbete.apply(mapp);
            } finally {
                try (Stream<Path> filer = Files.walk(mapp)) {
                    filer.sorted(Comparator.reverseOrder()).forEach(fil -> fil.toFile().delete());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder that somebody asked for, made where there is none. */
    static Path onskad(Path mapp) {
        try {
            return Files.createDirectories(mapp);
        } catch (IOException e) {
            throw new Utdatafel(mapp);
        }
    }
}
