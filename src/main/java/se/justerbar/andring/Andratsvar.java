package se.justerbar.andring;

import java.util.List;

/**
 * A scenario or an example that the editions answer differently.
 *
 * @param namn      the scenario's place and title, or the example's name
 * @param skillnader each difference, from and to, in Swedish
 */
public record Andratsvar(String namn, List<String> skillnader) {
}
