package se.justerbar.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Tells whether anything below a folder has changed. */
final class Fingeravtryck {
    private static final int LANGD = 16;

    private Fingeravtryck() {
    }

    /** Sixteen letters that are the same as long as every file below the folder has the same name and content. */
    static String av(Path mapp) {
        try (Stream<Path> alla = Files.walk(mapp)) {
            MessageDigest summa = MessageDigest.getInstance("SHA-256");
            for (Path fil : alla.filter(Files::isRegularFile).sorted().toList()) {
                summa.update(mapp.relativize(fil).toString().getBytes(StandardCharsets.UTF_8));
                summa.update(Files.readAllBytes(fil));
            }
            return HexFormat.of().formatHex(summa.digest()).substring(0, LANGD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
