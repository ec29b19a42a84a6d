package se.justerbar.granskning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The duties of a year or of an event. The same question gives an equal sheet.
 *
 * @param program   version of the program
 * @param forbund   the förbund
 * @param handelse  ar, sammantrade, uppsagning or likvidation
 * @param ar        the year, or that of the event
 * @param dagar     the known days of the event by their kinds; empty for a year
 * @param regelverk the texts that were used
 * @param poster    the duties, in the order of the steps and then of their days, those without a day last
 */
public record Kalenderblad(String program, String forbund, String handelse, int ar, Map<String, LocalDate> dagar,
        List<Regelverksversion> regelverk, List<Kalenderpost> poster) {
}
