package se.justerbar.kallor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A source document, to the letter; immutable.
 *
 * @param namn the name of its file
 * @param text all its characters
 */
public record Kalltext(String namn, String text) {

    /** The line that a character stands on, the first line being 1. */
    public int rad(int tecken) {
        return 1 + (int) text.substring(0, tecken).chars().filter(c -> c == '\n').count();
    }

    /** The words from a character up to another, with white space folded. */
    public String ord(int fran, int till) {
        return text.substring(fran, till).replaceAll("\\s+", " ").strip();
    }

    /** SHA-256 over its bytes in UTF-8, in hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
