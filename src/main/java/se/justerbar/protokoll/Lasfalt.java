package se.justerbar.protokoll;

/**
 * One fact that was read. Immutable.
 *
 * @param pekare   the fact in the underlag, as a JSON pointer; {@code ""} where the underlag has no place for it
 * @param var      where in the document it stands, in Swedish
 * @param ord      the words it was read from; may be names of people, so for the secretary alone
 * @param sakerhet how sure it is
 */
public record Lasfalt(String pekare, String var, String ord, Sakerhet sakerhet) {
}
