package se.justerbar.regelverk;

import java.util.List;
import se.justerbar.granskning.Motstridighet;

/**
 * A contradiction between the sources that concerns a norm.
 *
 * @param motstridighet what it is about and what each source says
 * @param led           the limbs of the norm that it concerns; empty where it concerns the whole of it
 */
public record Motsagelse(Motstridighet motstridighet, List<String> led) {
}
