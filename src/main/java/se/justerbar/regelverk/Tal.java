package se.justerbar.regelverk;

import java.time.LocalDate;

/**
 * A number, name, day or list of the text, for the days on which it holds.
 *
 * @param namn  its name, unique within the regelverk but for other periods of the same
 * @param fran  the first day on which it holds
 * @param till  the last day on which it holds; {@code null} where none is set
 * @param varde a {@code String}, an {@code Integer} or a {@code List<String>}
 */
public record Tal(String namn, LocalDate fran, LocalDate till, Object varde) implements Daterat {
}
