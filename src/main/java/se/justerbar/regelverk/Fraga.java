package se.justerbar.regelverk;

import java.util.Map;

/**
 * A question that the text leaves open, with the readings that answer it.
 *
 * @param id        the question's id
 * @param text      the question in Swedish
 * @param tillampas the reading that is applied; {@code null} where none is settled, so that readings which disagree leave the norm open
 * @param svar      the readings by their id, in a fixed order
 */
public record Fraga(String id, String text, String tillampas, Map<String, Svar> svar) {

    /**
     * A reading.
     *
     * @param text  what it says, in Swedish
     * @param kalla what it rests on, in Swedish: a source, the law or a practice
     */
    public record Svar(String text, String kalla) {
    }
}
