package se.justerbar.granskning;

import java.util.List;

/**
 * A way in which the text can be read, and what it says of the matter.
 *
 * @param fraga     the id of the question that the text leaves open
 * @param svar      the id of this reading
 * @param text      the reading in Swedish
 * @param kalla     what the reading rests on, in Swedish
 * @param tillampad whether the finding rests on it
 * @param utfall    what it concludes
 * @param foljd     the consequence under it; {@code null} where there is none
 * @param sett      what was seen under it, in Swedish
 */
public record Lasart(String fraga, String svar, String text, String kalla, boolean tillampad, Utfall utfall, Foljd foljd, List<String> sett) {
}
