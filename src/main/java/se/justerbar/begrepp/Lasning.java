package se.justerbar.begrepp;

import se.justerbar.regelverk.Fraga;

/**
 * How the text is read: one question may be answered otherwise than by default, every other has its default answer.
 *
 * @param fraga the question that is answered otherwise; {@code null} where all have their default
 * @param svar  the answer to it
 */
public record Lasning(String fraga, String svar) {
    /** Every question has its default answer. */
    public static final Lasning FORVALD = new Lasning(null, null);

    /** The answer that a question has by default: the one that is applied, or the first where none is settled. */
    public static String forvalt(Fraga fraga) {
        return fraga.tillampas() != null ? fraga.tillampas() : fraga.svar().keySet().iterator().next();
    }
}
