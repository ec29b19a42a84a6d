package se.justerbar.regelverk;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a norm asks for on a day, or in an order, as the calendar shows it.
 *
 * @param id       its id within the norm; empty where the norm has one only
 * @param text     what is to be done, in Swedish; {@code {ar}} stands for the year that it concerns
 * @param handelse what gives rise to it
 * @param nar      how its day is meant
 * @param ordning  its place among the steps of the same event; 0 where the text sets no order
 * @param avserAr  how many years after the calendar's year the year that it concerns is
 * @param rakning  how its day is reckoned, where no question is open; {@code null} where the text sets no day, or a question is open
 * @param ger      the day that is settled when it is done; {@code null} where no other duty is reckoned from that
 * @param fraga    the question that the day rests on; {@code null} where it rests on none
 * @param svar     how the day is reckoned by each answer to the question, in the order of the answers; empty where there is none
 */
public record Plikt(String id, String text, Handelse handelse, Nar nar, int ordning, int avserAr, Rakning rakning, Startdag ger, String fraga,
        Map<String, Rakning> svar) {

    /** What gives rise to a duty. */
    public enum Handelse {
        /** A new year: the duty comes every year. */
        arligen(Startdag.foregaendeArsskifte),
        /** A day of the text itself: the duty has that day, in one year or with some years between. */
        engang(Startdag.foregaendeArsskifte),
        /** A meeting. */
        sammantrade(Startdag.sammantrade),
        /** A member's notice of leaving. */
        uppsagning(Startdag.beslut),
        /** That the förbund goes into liquidation. */
        likvidation(Startdag.likvidation);

        private final Startdag start;

        Handelse(Startdag start) {
            this.start = start;
        }

        /** The day on which it happens. */
        public Startdag start() {
            return start;
        }
    }

    /** The days that a time can be reckoned from, each after those that it may follow from. */
    public enum Startdag {
        /** The last day of the year before the calendar's. */
        foregaendeArsskifte("årets slut"),
        /** The day on which the member decided to leave. */
        beslut("medlemmens beslut"),
        /** The day on which the notice came in to the förbund. */
        inkommen("dagen då uppsägningen kom in"),
        /** The day on which the förbund goes into liquidation. */
        likvidation("likvidationen"),
        /** The day of the meeting. */
        sammantrade("sammanträdet"),
        /** The day on which the minutes were signed. */
        justerat("justeringen"),
        /** The day on which the signing was announced. */
        anslaget("anslaget");

        private final String namn;

        Startdag(String namn) {
            this.namn = namn;
        }

        /** What the day is called, in Swedish. */
        public String namn() {
            return namn;
        }
    }

    /** How the day of a duty is meant. */
    public enum Nar {
        /** On the day at the latest. */
        senast,
        /** On the day. */
        den,
        /** On the day at the earliest. */
        tidigast,
        /** Before what the day is set for, and so on the day at the latest; before the event where there is no day. */
        fore,
        /** After the event and what comes before in the order. */
        efter,
        /** Some time in the year. */
        under
    }

    /** What a figure of the text is. */
    public enum Enhet {
        /** A day of every year, written as --11-30. */
        manadsdag,
        /** A calendar day, written as 2024-01-01. */
        datum,
        /** Days after the start, which is not counted. */
        dagar,
        /** Weeks after the start. */
        veckor,
        /** Months after the start. */
        manader,
        /** Years after the start. */
        ar
    }

    /**
     * How a day is reckoned.
     *
     * @param tal              the name of the figure
     * @param enhet            what the figure is
     * @param fran             the day that it is reckoned from
     * @param aretsSlut        whether it is the last day of the year that the reckoning ends in
     * @param flyttasTillVardag whether a day that is no weekday moves to the next that is
     * @param upprepas         the name of the figure that says after how many years a calendar day comes again, as it did before;
     *                         {@code null} where it comes once
     */
    public record Rakning(String tal, Enhet enhet, Startdag fran, boolean aretsSlut, boolean flyttasTillVardag, String upprepas) {
    }

    /** Each way in which its day is reckoned; none where the text sets no day. */
    public Collection<Rakning> rakningar() {
        return rakning == null ? svar.values() : List.of(rakning);
    }

    /** What is to be done, in a calendar of this year. */
    public String text(int ar) {
        return text.replace("{ar}", String.valueOf(ar + avserAr));
    }
}
