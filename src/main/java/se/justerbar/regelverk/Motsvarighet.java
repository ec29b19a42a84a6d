package se.justerbar.regelverk;

/**
 * A norm of the texts in the sources that speaks of the same thing as a norm of the law.
 *
 * @param norm     the id of the norm in the sources
 * @param skillnad where the two differ, in Swedish; {@code null} where they do not
 */
public record Motsvarighet(String norm, String skillnad) {
}
