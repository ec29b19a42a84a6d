package se.justerbar.webb;

import java.util.List;

/**
 * Who runs the service.
 *
 * @param namn    the name; {@code null} where nobody is told
 * @param kontakt where to turn; empty where nothing is told
 */
public record Utgivare(String namn, List<String> kontakt) {
}
