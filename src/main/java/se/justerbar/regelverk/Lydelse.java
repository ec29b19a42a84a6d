package se.justerbar.regelverk;

import java.time.LocalDate;
import java.util.List;

/**
 * A wording and the days on which it holds.
 *
 * @param fran the first day
 * @param till the last day; {@code null} where none is set
 * @param kand the first day on which it was known
 * @param text the sentence to the letter, white space folded; several parts where the layout breaks it up. For the law a paraphrase
 */
public record Lydelse(LocalDate fran, LocalDate till, LocalDate kand, List<String> text) implements Daterat {
    @Override
    public Lydelse till(LocalDate sista) {
        return new Lydelse(fran, sista, kand, text);
    }
}
