package se.justerbar.kallor;

import java.util.List;

/**
 * A stretch of a source and how it is treated; the white space after its words belongs to it.
 *
 * @param fran     the first character, counted from 0
 * @param till     the character after the last
 * @param art      how it is treated
 * @param normer   the norms that quote it, in the order of the texts; empty where none does
 * @param upprepar the norms that already encode what it says; empty where none does
 * @param skal     why it is treated so, in Swedish; {@code null} where a norm quotes it
 * @param last     what the person who read it concluded, in Swedish; {@code null} where nothing in it asks to be read
 */
public record Spann(int fran, int till, Spannart art, List<String> normer, List<String> upprepar, String skal, String last) {

    Spann till(int slut) {
        return new Spann(fran, slut, art, normer, upprepar, skal, last);
    }
}
