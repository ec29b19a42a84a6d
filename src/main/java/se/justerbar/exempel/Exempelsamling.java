package se.justerbar.exempel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The examples of underlag that ship inside, by name. Safe to share between threads. */
public final class Exempelsamling {
    private Exempelsamling() {
    }

    /** What each example shows, in Swedish, by its name and in a fixed order. */
    public static Map<String, String> alla() {
        Map<String, String> alla = new LinkedHashMap<>();
        innehall().lines().forEach(rad -> alla.put(rad.split(" ", 2)[0], rad.split(" ", 2)[1].strip()));
        return alla;
    }

    /** The list of the examples as it is printed, a line each. */
    public static String innehall() {
        return new String(las("innehall.txt"), StandardCharsets.UTF_8);
    }

    /** The example of this name, UTF-8 JSON; empty where none is called so. */
    public static Optional<byte[]> underlag(String namn) {
        return alla().containsKey(namn) ? Optional.of(las(namn + ".json")) : Optional.empty();
    }

    private static byte[] las(String fil) {
        try (InputStream in = Exempelsamling.class.getResourceAsStream(fil)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
