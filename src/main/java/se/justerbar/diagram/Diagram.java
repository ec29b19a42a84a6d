package se.justerbar.diagram;

import java.util.List;

/**
 * A picture and the same in words.
 *
 * @param rubrik what it shows
 * @param svg    the picture, with no style, script or link in it
 * @param text   what it says, for whoever does not see it
 * @param rader  what its figures and marks stand for, one by one
 */
public record Diagram(String rubrik, String svg, String text, List<String> rader) {
}
