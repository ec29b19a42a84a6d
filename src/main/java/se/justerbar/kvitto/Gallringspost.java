package se.justerbar.kvitto;

import java.time.Instant;

/**
 * That something was erased: of which check, what, and on whose decision.
 *
 * @param id     a UUID
 * @param tid    when, in UTC to the millisecond
 * @param galler the id of the check
 * @param vad    what was erased
 * @param beslut what the decision to erase is called, as in its minutes or its plan
 */
public record Gallringspost(String id, Instant tid, String galler, Omfattning vad, String beslut) implements Post {

    /** How much was erased. */
    public enum Omfattning {
        /** The names beside the seats. */
        namn,
        /** The facts, the answer, the salt and the names. */
        allt
    }
}
