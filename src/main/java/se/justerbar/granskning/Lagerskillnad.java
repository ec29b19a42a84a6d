package se.justerbar.granskning;

/**
 * A place where the text in the sources and the law behind it speak of the same thing and differ on the matter.
 *
 * @param forslaget the norm of the sources
 * @param lagen     the norm of the law
 * @param text      where they differ, in Swedish
 */
public record Lagerskillnad(String forslaget, String lagen, String text) {
}
