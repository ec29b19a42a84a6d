package se.justerbar.begrepp;

import java.time.LocalDate;
import java.time.MonthDay;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.regelverk.Tal;

/**
 * What a definition is worked out within: a text, the day of the decision and a reading.
 *
 * @param regelverk the text
 * @param stod      the texts that its numbers are sought in when it has none of a name itself, in order
 * @param dag       the day of the decision; {@code null} where it is unknown
 * @param lasning   the reading
 * @param forvalda  the default answers to the questions of the text
 */
public record Ram(Regelverk regelverk, List<Regelverk> stod, LocalDate dag, Lasning lasning, Map<String, String> forvalda) {

    /** Whether a question is answered this way. */
    public boolean laser(String fraga, String svar) {
        String gallande = fraga.equals(lasning.fraga()) ? lasning.svar() : forvalda.get(fraga);
        if (gallande == null) {
            throw new IllegalArgumentException("ingen fråga heter " + fraga + " i " + regelverk.id());
        }
        return svar.equals(gallande);
    }

    /**
     * A number on the day, in the text or in those that it rests on.
     *
     * @throws Textlucka where none of them has it
     */
    private Tal tal(String namn) {
        if (regelverk.harTal(namn)) {
            return regelverk.tal(namn, dag);
        }
        return stod.stream().filter(text -> text.harTal(namn)).findFirst().orElseThrow(() -> new Textlucka(namn)).tal(namn, dag);
    }

    private Object varde(String namn) {
        return tal(namn).varde();
    }

    /** The first day on which a number of the day was known. */
    public LocalDate kand(String namn) {
        return tal(namn).kand();
    }

    /** Whether the text, or one that it rests on, has a number of this name. */
    public boolean har(String namn) {
        return regelverk.harTal(namn) || stod.stream().anyMatch(text -> text.harTal(namn));
    }

    /** A whole number of the text on the day. */
    public int heltal(String namn) {
        return (Integer) varde(namn);
    }

    /** A name of the text on the day. */
    public String text(String namn) {
        return (String) varde(namn);
    }

    /** A list of names of the text on the day. */
    @SuppressWarnings("unchecked")
    public List<String> lista(String namn) {
        return (List<String>) varde(namn);
    }

    /** Lists of names of the text on the day, each under a name, in a fixed order. */
    @SuppressWarnings("unchecked")
    public Map<String, List<String>> listor(String namn) {
        return (Map<String, List<String>>) varde(namn);
    }

    /** A fraction of the text on the day, written as 1/2. */
    public Brak brak(String namn) {
        String[] delar = text(namn).split("/");
        return new Brak(Integer.parseInt(delar[0]), Integer.parseInt(delar[1]));
    }

    /** An exact decimal of the text on the day, such as a percentage written as "25". */
    public BigDecimal decimaltal(String namn) {
        return new BigDecimal(text(namn));
    }

    /** A day of every year of the text, written as --11-30. */
    public MonthDay manadsdag(String namn) {
        return MonthDay.parse(text(namn));
    }

    /** A calendar day of the text, written as 2024-01-01. */
    public LocalDate datum(String namn) {
        return LocalDate.parse(text(namn));
    }
}
