package se.justerbar.journal;

import java.time.Instant;
import java.time.LocalDate;
import se.justerbar.granskning.Bedomning;

/**
 * A recorded check as it stands in a list.
 *
 * @param id        its id
 * @param tid       when it was recorded
 * @param forbund   the förbund; {@code null} where that is unknown or erased
 * @param datum     the day of the decisions; {@code null} where that is unknown or erased
 * @param bedomning the verdict
 * @param ersatter  the id of the check that it takes the place of; {@code null} where it is the first
 * @param gallrad   whether its facts and its answer are erased
 */
public record Aktrad(String id, Instant tid, String forbund, LocalDate datum, Bedomning bedomning, String ersatter, boolean gallrad) {
}
