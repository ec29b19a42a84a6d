package se.justerbar.regelverk;

/**
 * What can still be done, in Swedish, sayable aloud.
 *
 * @param brister    after a breach; {@code null} where nothing can be
 * @param anmarkning after a remark; {@code null} where nothing is called for
 * @param oavgjord   while facts are missing; {@code null} where nothing is called for
 * @param oppen      where no fact is missing and the text itself is open; {@code null} where nothing is called for
 */
public record Atgarder(String brister, String anmarkning, String oavgjord, String oppen) {
}
