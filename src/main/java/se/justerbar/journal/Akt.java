package se.justerbar.journal;

import java.util.List;
import se.justerbar.kvitto.Granskningspost;
import se.justerbar.kvitto.Kvitto;

/**
 * A recorded check with all that is kept of it.
 *
 * @param post     its entry in the log
 * @param kvitto   its receipt
 * @param salt     the salt of the hashes, in hexadecimal; {@code null} once it is erased
 * @param underlag the facts in canonical form; {@code null} once they are erased
 * @param svar     the answer as it was given; {@code null} once it is erased
 * @param ersattAv the ids of the checks that took its place, in the order of the log
 */
public record Akt(Granskningspost post, Kvitto kvitto, String salt, byte[] underlag, byte[] svar, List<String> ersattAv) {
}
