package se.justerbar.regelverk;

/**
 * A norm of the texts in the sources that speaks of the same thing as a norm of the law.
 *
 * @param norm     the id of the norm in the sources
 * @param led      the limb of the norm of the law that does; {@code null} where it is the norm as a whole
 * @param skillnad where the two differ, in Swedish; {@code null} where they do not
 */
public record Motsvarighet(String norm, String led, String skillnad) {
}
