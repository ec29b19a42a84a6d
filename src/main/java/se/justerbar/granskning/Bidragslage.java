package se.justerbar.granskning;

import java.math.BigDecimal;
import java.util.List;

/**
 * The contributions of a matter as given and as worked out; see norms andelar-och-kostnader/50-25-25 and andelar-och-kostnader/invanare-16-67.
 *
 * @param delar the state, the region and the kommuner together, and then each kommun
 */
public record Bidragslage(List<Del> delar) {

    /**
     * One part.
     *
     * @param namn    whose it is
     * @param angivet what is given, in kronor; {@code null} where it is unknown
     * @param raknat  what it comes to by the text, in kronor; {@code null} where that cannot be worked out
     */
    public record Del(String namn, BigDecimal angivet, BigDecimal raknat) {
    }
}
