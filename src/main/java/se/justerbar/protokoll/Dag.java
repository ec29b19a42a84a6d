package se.justerbar.protokoll;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that stands in a Swedish text, in words or digits.
 *
 * @param dag    the day
 * @param saker  whether nothing beside it, such as the name of another weekday, contradicts it
 * @param fran   where in the text it begins
 * @param till   where it ends
 */
record Dag(LocalDate dag, boolean saker, int fran, int till) {
    private static final List<String> MANADER = List.of("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
            "oktober", "november", "december");
    private static final List<String> DAGAR = List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");
    private static final List<String> ORDNING = List.of("första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde",
            "tionde", "elfte", "tolfte", "trettonde", "fjortonde", "femtonde", "sextonde", "sjuttonde", "artonde", "nittonde", "tjugonde",
            "tjugoförsta", "tjugoandra", "tjugotredje", "tjugofjärde", "tjugofemte", "tjugosjätte", "tjugosjunde", "tjugoåttonde", "tjugonionde",
            "trettionde", "trettioförsta");
    private static final Pattern MONSTER = Pattern.compile("(?iu)(?:\\b(?<namn>" + String.join("|", DAGAR) + ")(?:en)?,?\\s+(?:den\\s+)?)?(?:"
            + "\\b(?<iso>[12][0-9]{3})[-‑–/.](?<im>[0-9]{1,2})[-‑–/.](?<id>[0-9]{1,2})\\b"
            + "|\\b(?<dm>[0-9]{1,2}|" + String.join("|", ORDNING) + ")(?::?e)?\\.?\\s+(?<man>" + manader()
                    + ")\\b\\.?,?(?:\\s+(?:år\\s+)?(?<ar>[12][0-9]{3})\\b)?"
            + "|\\b(?<sd>[0-9]{1,2})/(?<sm>[0-9]{1,2})[-/ ]+(?<sa>[12][0-9]{3})\\b"
            + "|\\b(?<kort>[12][0-9]{3}[01][0-9][0-3][0-9])\\b)");

    private static String manader() {
        return String.join("|", MANADER) + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec";
    }

    /** The day as it is written in the product's own minutes. */
    static String skriv(LocalDate dag) {
        return dag.getDayOfMonth() + " " + MANADER.get(dag.getMonthValue() - 1) + " " + dag.getYear();
    }

    /** The day, where the text is nothing but one. */
    static Optional<LocalDate> enda(String hela) {
        String text = hela.strip().replaceFirst("(?i)^den ", "");
        List<Dag> dagar = alla(text, 0);
        return dagar.size() == 1 && dagar.get(0).saker && text.replaceAll("[.,\\s]", "").length()
                == text.substring(dagar.get(0).fran, dagar.get(0).till).replaceAll("[.,\\s]", "").length()
                ? Optional.of(dagar.get(0).dag) : Optional.empty();
    }

    /**
     * The days in a text.
     *
     * @param arUtan the year of a day that stands without one; 0 to pass over it
     */
    static List<Dag> alla(String text, int arUtan) {
        List<Dag> dagar = new ArrayList<>();
        Matcher traff = MONSTER.matcher(text);
        while (traff.find()) {
            Dag dag = av(traff, arUtan);
            if (dag != null) {
                dagar.add(dag);
            }
        }
        return dagar;
    }

    private static Dag av(Matcher traff, int arUtan) {
        try {
            LocalDate dag = dag(traff, arUtan);
            if (dag == null) {
                return null;
            }
            String namn = traff.group("namn");
            DayOfWeek vecka = namn == null ? dag.getDayOfWeek() : DayOfWeek.of(DAGAR.indexOf(namn.toLowerCase(Locale.ROOT)) + 1);
            boolean utanAr = traff.group("man") != null && traff.group("ar") == null;
            return new Dag(dag, vecka == dag.getDayOfWeek() && !utanAr, traff.start(), traff.end());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate dag(Matcher traff, int arUtan) {
        if (traff.group("iso") != null) {
            return LocalDate.of(tal(traff, "iso"), tal(traff, "im"), tal(traff, "id"));
        }
        if (traff.group("kort") != null) {
            String kort = traff.group("kort");
            return LocalDate.of(Integer.parseInt(kort.substring(0, 4)), Integer.parseInt(kort.substring(4, 6)), Integer.parseInt(kort.substring(6)));
        }
        if (traff.group("sd") != null) {
            return LocalDate.of(tal(traff, "sa"), tal(traff, "sm"), tal(traff, "sd"));
        }
        int ar = traff.group("ar") == null ? arUtan : tal(traff, "ar");
        String dag = traff.group("dm").toLowerCase(Locale.ROOT);
        int nummer = ORDNING.contains(dag) ? ORDNING.indexOf(dag) + 1 : Integer.parseInt(dag);
        String manad = traff.group("man").toLowerCase(Locale.ROOT).substring(0, 3);
        int nummerManad = 1;
        while (!MANADER.get(nummerManad - 1).startsWith(manad)) {
            nummerManad++;
        }
        return ar == 0 ? null : LocalDate.of(ar, nummerManad, nummer);
    }

    private static int tal(Matcher traff, String grupp) {
        return Integer.parseInt(traff.group(grupp));
    }
}
