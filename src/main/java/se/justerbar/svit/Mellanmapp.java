package se.justerbar.svit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

/** A folder for what is counted or read again and nobody asked to keep. */
public final class Mellanmapp {
    private Mellanmapp() {
    }

    /** Makes the folder, works in it and takes it away. */
    public static <T> T i(Function<Path, T> arbete) {
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
}
