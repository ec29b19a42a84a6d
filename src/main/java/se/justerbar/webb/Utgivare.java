package se.justerbar.webb;

import java.time.LocalDate;
import java.util.List;

/**
 * Who runs the service, and what they say of how accessible its pages are. What is {@code null} is not said, and the page says so.
 *
 * @param namn        the name
 * @param kontakt     where to turn; empty where nothing is told
 * @param forenlighet how far the pages comply: helt, delvis or inte
 * @param brister     what is not accessible, and why
 * @param bedomd      the day on which it was judged
 * @param metod       how it was judged
 * @param undantag9   what the law does not cover
 * @param undantag12  what would be an unreasonable burden, and why
 */
public record Utgivare(String namn, List<String> kontakt, String forenlighet, String brister, LocalDate bedomd, String metod, String undantag9, String undantag12) {
}
