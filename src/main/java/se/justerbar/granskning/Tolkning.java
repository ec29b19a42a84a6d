package se.justerbar.granskning;

import java.util.List;

/**
 * A place where a text can be read in more than one way.
 *
 * @param fraga     the id of the question
 * @param text      the question in Swedish
 * @param regelverk the text
 * @param normer    the norms that rest on it
 * @param avgjord   whether one of the readings is applied; where none is, readings that disagree leave the finding open
 * @param lasarter  the readings in a fixed order
 */
public record Tolkning(String fraga, String text, String regelverk, List<String> normer, boolean avgjord, List<Las> lasarter) {

    /**
     * A reading.
     *
     * @param svar      its id
     * @param text      what it says, in Swedish
     * @param kalla     what it rests on, in Swedish
     * @param tillampas whether it is the one that is applied
     */
    public record Las(String svar, String text, String kalla, boolean tillampas) {
    }
}
