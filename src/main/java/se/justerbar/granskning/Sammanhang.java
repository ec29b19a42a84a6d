package se.justerbar.granskning;

import java.util.List;

/**
 * A sentence that bears on a matter and cannot be checked by itself: a purpose or a fact, shown as context and never as a verdict.
 *
 * @param norm     the norm's id
 * @param avsnitt  the heading of its section
 * @param paragraf the paragraph where the sources give one, else {@code null}
 * @param citat    the sentence to the letter
 */
public record Sammanhang(String norm, String avsnitt, String paragraf, List<String> citat) {
}
