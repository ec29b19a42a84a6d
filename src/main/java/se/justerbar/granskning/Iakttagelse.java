package se.justerbar.granskning;

import java.util.List;

/**
 * What was seen under one limb of a norm.
 *
 * @param led      the limb; {@code null} where the norm has only one
 * @param utfall   what the limb concludes
 * @param foljd    the consequence of a breach, or of the breach that a missing fact might show; {@code null} for the other outcomes
 * @param text     what was seen, in Swedish, with the figures
 * @param vilarPa  the facts that it rests on, as JSON pointers into the underlag
 * @param saknas   the facts that are missing and would decide, as JSON pointers
 */
public record Iakttagelse(String led, Utfall utfall, Foljd foljd, String text, List<String> vilarPa, List<String> saknas) {
}
