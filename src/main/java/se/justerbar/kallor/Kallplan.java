package se.justerbar.kallor;

import java.util.List;

/**
 * What is decided about a source besides what its norms quote.
 *
 * @param sha256    SHA-256 over the source as it was read, in hexadecimal
 * @param radtecken the marks that open a line, such as bullets and numbers; each is context by itself
 * @param spann     the spans that no norm quotes, in the document's order
 */
public record Kallplan(String sha256, List<String> radtecken, List<Anvisning> spann) {

    /**
     * How a span that no norm quotes is treated.
     *
     * @param text     its words to the letter, white space folded
     * @param art      how it is treated; never {@code kodad}
     * @param skal     why, in Swedish
     * @param upprepar the norms that already encode what it says
     * @param last     what the person who read it concluded, in Swedish; {@code null} where nothing in it asks to be read
     */
    public record Anvisning(String text, Spannart art, String skal, List<String> upprepar, String last) {
    }
}
