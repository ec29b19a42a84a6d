package se.justerbar.journal;

import java.time.LocalDate;
import se.justerbar.granskning.Bedomning;

/**
 * Which checks a list holds.
 *
 * @param forbund   only those of this förbund; {@code null} for all
 * @param bedomning only those with this verdict; {@code null} for all
 * @param fran      only decisions of this day or later; {@code null} for all
 * @param till      only decisions of this day or earlier; {@code null} for all
 */
public record Urval(String forbund, Bedomning bedomning, LocalDate fran, LocalDate till) {
    /** Every check. */
    public static final Urval ALLA = new Urval(null, null, null, null);
}
