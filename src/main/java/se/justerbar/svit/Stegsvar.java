package se.justerbar.svit;

/**
 * A step as it was run.
 *
 * @param nyckelord Givet, När, Så or Och
 * @param text      what it says
 * @param status    how it went
 */
public record Stegsvar(String nyckelord, String text, Status status) {
}
