package se.justerbar.regelverk;

import java.util.List;

/**
 * A place where the sources contradict each other.
 *
 * @param id    its id
 * @param text  what they contradict each other on, in Swedish
 * @param sidor what each of them says
 */
public record Motsagelse(String id, String text, List<Sida> sidor) {

    /**
     * What one source says.
     *
     * @param kalla the source file
     * @param citat its words to the letter, white space folded
     * @param ger   what follows from them, in Swedish
     */
    public record Sida(String kalla, String citat, String ger) {
    }
}
