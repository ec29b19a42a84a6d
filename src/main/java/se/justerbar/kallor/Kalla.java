package se.justerbar.kallor;

import java.util.List;
import se.justerbar.regelverk.Norm;

/**
 * A source divided into spans; immutable.
 *
 * @param text  the document
 * @param spann its spans in order; where there is no fault each begins where the one before ends, and together they are the whole document
 * @param fel   what is at fault, in Swedish, with the line and the words; empty where every character is accounted for
 */
public record Kalla(Kalltext text, List<Spann> spann, List<String> fel) {
    /** The reason of a span that is only the mark that opens a line. */
    public static final String RADTECKEN = "Tecken som inleder en rad.";

    /**
     * Divides a source by what its norms quote and by the plan for the rest.
     *
     * @param text   the document
     * @param plan   what is decided about the words that no norm quotes
     * @param normer the norms that quote it, in the order of the texts
     * @return the spans and every fault that was met; nothing is thrown for a fault
     */
    public static Kalla av(Kalltext text, Kallplan plan, List<Norm> normer) {
        return new Uppdelare(text, plan, normer).dela();
    }

    /** The words of a span, white space folded. */
    public String ord(Spann ett) {
        return text.ord(ett.fran(), ett.till());
    }

    /** How many spans are treated so. */
    public long antal(Spannart art) {
        return spann.stream().filter(ett -> ett.art() == art).count();
    }

    /** How many characters are treated so, white space counted. */
    public int tecken(Spannart art) {
        return spann.stream().filter(ett -> ett.art() == art).mapToInt(ett -> ett.till() - ett.fran()).sum();
    }
}
