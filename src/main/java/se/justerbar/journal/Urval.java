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
 * @param sok       only those that every word of this stands in, in their ids, their förbund or what their matters are called; {@code null} for all
 */
public record Urval(String forbund, Bedomning bedomning, LocalDate fran, LocalDate till, String sok) {
    /** Every check. */
    public static final Urval ALLA = new Urval(null, null, null, null, null);
}
