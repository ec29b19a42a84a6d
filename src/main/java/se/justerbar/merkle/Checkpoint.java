package se.justerbar.merkle;

import java.util.Base64;
import java.util.Optional;

/**
 * What a log says of itself at one size, in the form of C2SP tlog-checkpoint.
 *
 * @param origin which log it is
 * @param size   how many entries it has
 * @param root   the root over them
 */
public record Checkpoint(String origin, long size, byte[] root) {

    /** The text that is signed: three lines. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /** The checkpoint that a text says; empty where the text is not exactly what {@link #text} writes. */
    public static Optional<Checkpoint> of(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 4 || lines[0].isEmpty() || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        try {
            Checkpoint checkpoint = new Checkpoint(lines[0], Long.parseLong(lines[1]), Base64.getDecoder().decode(lines[2]));
            return checkpoint.root.length == Merkle.LENGTH && checkpoint.text().equals(text) ? Optional.of(checkpoint) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
