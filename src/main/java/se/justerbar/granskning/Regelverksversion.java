package se.justerbar.granskning;

/**
 * Which text the check was made against.
 *
 * @param id     the regelverk
 * @param titel  its title
 * @param status what standing the text has, in Swedish
 * @param hash   SHA-256 over its wording, numbers and rules, in hexadecimal
 */
public record Regelverksversion(String id, String titel, String status, String hash) {
}
