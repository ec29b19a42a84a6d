package se.justerbar.kvitto;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import se.justerbar.granskning.Bedomning;

/**
 * That an underlag was checked, and with what answer. The facts and the answer stand as hashes with a salt, so that they can be erased.
 *
 * @param id        a UUID
 * @param tid       when, in UTC to the millisecond
 * @param program   version of the program
 * @param schema    version of the schema of the underlag
 * @param kand      the day by which the texts had to be known; {@code null} for all that was known
 * @param regelverk the hash over wording, numbers, readings and rules of each text that was used, by its id
 * @param bedomning the verdict
 * @param underlag  SHA-256 over the salt and the facts in canonical form, in hexadecimal
 * @param svar      SHA-256 over the salt and the answer, in hexadecimal
 * @param protokoll SHA-256 of the minutes as they were handed in, in hexadecimal; {@code null} where none was given
 * @param ersatter  the id of the check that this one takes the place of; {@code null} where it is the first
 */
public record Granskningspost(
        String id,
        Instant tid,
        String program,
        String schema,
        LocalDate kand,
        Map<String, String> regelverk,
        Bedomning bedomning,
        String underlag,
        String svar,
        String protokoll,
        String ersatter) implements Post {
}
