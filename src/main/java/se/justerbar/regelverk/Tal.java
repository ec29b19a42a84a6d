package se.justerbar.regelverk;

import java.time.LocalDate;

/**
 * A number, name, day or list of the text, for the days on which it holds.
 *
 * @param namn  its name, unique within the regelverk but for other periods of the same
 * @param fran  the first day on which it holds
 * @param till  the last day on which it holds; {@code null} where none is set
 * @param kand  the first day on which it was known
 * @param varde a {@code String}, an {@code Integer}, a {@code List<String>} or a {@code Map<String, List<String>>}
 */
public record Tal(String namn, LocalDate fran, LocalDate till, LocalDate kand, Object varde) implements Daterat {
    @Override
    public Tal till(LocalDate sista) {
        return new Tal(namn, fran, sista, kand, varde);
    }
}
