package se.justerbar.regelverk;

import java.time.LocalDate;
import java.util.List;

/**
 * A wording and the days on which it holds.
 *
 * @param fran the first day
 * @param till the last day; {@code null} where none is set
 * @param text the sentence to the letter, white space folded; several parts where the layout breaks it up
 */
public record Lydelse(LocalDate fran, LocalDate till, List<String> text) implements Daterat {
}
