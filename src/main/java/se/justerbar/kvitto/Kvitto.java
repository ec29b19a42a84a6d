package se.justerbar.kvitto;

import java.util.List;
import java.util.Optional;
import se.justerbar.merkle.Checkpoint;

/**
 * What shows that an entry stands in the log: it is the last one of a tree whose root the log has signed.
 *
 * @param post          the entry
 * @param kontrollpunkt the signed checkpoint, in the form of C2SP signed-note
 * @param bevis         the path from the entry to the root, from below, each hash in hexadecimal
 */
public record Kvitto(Post post, String kontrollpunkt, List<String> bevis) {
    /** Version of the form of a receipt. */
    public static final String VERSION = "1";

    /** What the checkpoint says, without a look at its signature. */
    public Optional<Checkpoint> lage() {
        int slut = kontrollpunkt.indexOf("\n\n");
        return slut < 0 ? Optional.empty() : Checkpoint.of(kontrollpunkt.substring(0, slut + 1));
    }
}
