package se.justerbar.granskningsblad;

import java.util.List;
import se.justerbar.diagram.Diagram;
import se.justerbar.granskning.Granskning;
import se.justerbar.kvitto.Granskningspost;
import se.justerbar.kvitto.Kvitto;
import se.justerbar.svar.Svarsvy;

/**
 * What a sheet is made of; the same material gives the same bytes.
 *
 * @param granskning the answer as it was given
 * @param svar       the answer in words
 * @param post       the entry in the log
 * @param kvitto     the receipt
 * @param granskare  who checked; {@code null} where that is not told, or is erased
 * @param diagram    the pictures
 */
public record Bladmaterial(Granskning granskning, Svarsvy svar, Granskningspost post, Kvitto kvitto, String granskare, List<Diagram> diagram) {
}
