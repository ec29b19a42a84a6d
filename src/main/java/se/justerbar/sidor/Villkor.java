package se.justerbar.sidor;

import java.util.List;

/**
 * A condition of a rule in Swedish.
 *
 * @param text  what it asks, or how its parts are to be taken together
 * @param delar its parts; empty where it asks one thing
 */
public record Villkor(String text, List<Villkor> delar) {
    /** A condition that asks one thing. */
    static Villkor av(String text) {
        return new Villkor(text, List.of());
    }
}
