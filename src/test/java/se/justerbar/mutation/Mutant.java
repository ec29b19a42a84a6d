package se.justerbar.mutation;

import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Regelverk;

/**
 * One legal fault that is planted on purpose.
 *
 * @param regelverk the text that it is planted in
 * @param avsnitt   the section
 * @param norm      the norm
 * @param regel     the rule; {@code null} where the fault stands in the data
 * @param sort      what sort of fault, in Swedish
 * @param andring   what is changed, in Swedish
 * @param vad       the change itself
 */
record Mutant(Regelverk regelverk, String avsnitt, String norm, String regel, String sort, String andring, Andring vad) {

    /** Its name, the same from run to run. */
    String id() {
        return norm + " | " + (regel == null ? "text" : regel) + " | " + andring;
    }

    /** What is changed. */
    sealed interface Andring permits Text, UtanRegel, NyRegel {
    }

    /** Other data: a number, a consequence, what the norm bears on. */
    record Text(Hylla hylla) implements Andring {
    }

    /** The rule is not there. */
    record UtanRegel() implements Andring {
    }

    /**
     * The rule reads otherwise.
     *
     * @param huvud the head of its file: imports and globals
     * @param regel the rule as it is compiled, without its opening line
     */
    record NyRegel(String huvud, String regel) implements Andring {
    }
}
