package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.List;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Lydelse;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Plikt;
import se.justerbar.regelverk.Plikt.Startdag;
import se.justerbar.regelverk.Regelverk;

/**
 * A duty and its day.
 *
 * @param dag       the day; {@code null} where the text sets none
 * @param plikt     the duty
 * @param text      what is to be done, in Swedish
 * @param norm      the norm that asks for it
 * @param lydelse   the wording of the norm
 * @param avsnitt   the norm's section
 * @param regelverk the text
 * @param svar      the answers to the duty's question that give this day; empty where all give the same
 * @param fran      what the day is reckoned from; {@code null} where it is a day of the calendar
 * @param franDag   that day; {@code null} where {@code fran} is
 * @param antagen   whether that day is not known and taken to be the last one possible
 * @param uid       an id that stays the same each time the same is asked
 * @param sekvens   a number that grows as the text is changed or more of the days become known
 * @param kand      the first day on which the text said this
 */
public record Kalenderdag(LocalDate dag, Plikt plikt, String text, Norm norm, Lydelse lydelse, Avsnitt avsnitt, Regelverk regelverk, List<String> svar,
        Startdag fran, LocalDate franDag, boolean antagen, String uid, int sekvens, LocalDate kand) {
}
