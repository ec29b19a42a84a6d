package se.justerbar.granskning;

import java.time.LocalDate;
import java.util.List;

/**
 * A duty and its day.
 *
 * @param dag       the day; {@code null} where the text sets none, only an order
 * @param nar       how the day is meant: senast, den, tidigast, fore, efter or under
 * @param ordning   its place among the steps of the event; 0 where the text sets no order
 * @param plikt     what is to be done, in Swedish
 * @param norm      the norm that asks for it
 * @param avsnitt   the norm's section
 * @param paragraf  the paragraph where the sources give one, else {@code null}
 * @param regelverk the text
 * @param lager     F for a text in the sources, L for the law behind them
 * @param kalla     the source
 * @param citat     the sentence to the letter; empty for the law
 * @param atergivet the law in other words; empty for a text in the sources
 * @param fraga     the question that the day rests on, in Swedish; {@code null} where all its answers give the same day
 * @param lasning   the readings that give this day; empty where all give the same
 * @param rakning   what the day is reckoned from; {@code null} where it is a day of the calendar
 * @param uid       an id that stays the same each time the same is asked
 * @param sekvens   a number that grows as the text is changed or more of the days become known
 * @param kand      the first day on which the text said this
 */
public record Kalenderpost(
        LocalDate dag,
        String nar,
        int ordning,
        String plikt,
        String norm,
        String avsnitt,
        String paragraf,
        String regelverk,
        String lager,
        String kalla,
        List<String> citat,
        List<String> atergivet,
        String fraga,
        List<Tolkning.Las> lasning,
        Start rakning,
        String uid,
        int sekvens,
        LocalDate kand) {

    /**
     * The day that another is reckoned from.
     *
     * @param fran    what it is, in Swedish
     * @param dag     the day
     * @param antagen whether it is not known: taken to be the last that is in time, or for a notice the day of the decision
     */
    public record Start(String fran, LocalDate dag, boolean antagen) {
    }
}
