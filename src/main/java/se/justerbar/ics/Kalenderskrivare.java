package se.justerbar.ics;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import se.justerbar.granskning.Kalenderblad;
import se.justerbar.granskning.Kalenderpost;
import se.justerbar.granskning.Regelverksversion;

/**
 * Writes a calendar as RFC 5545; the same sheet gives the same bytes. A duty with a day is a VEVENT of that whole day. One that has only an
 * order is a VTODO without a day, which many calendars leave out.
 */
public final class Kalenderskrivare {
    private static final int OKTETTER = 75;
    private static final DateTimeFormatter DAG = DateTimeFormatter.BASIC_ISO_DATE;
    private final StringBuilder ut = new StringBuilder();
    private final Kalenderblad blad;

    private Kalenderskrivare(Kalenderblad blad) {
        this.blad = blad;
    }

    /** The calendar as UTF-8; a sheet without duties has no calendar, since RFC 5545 asks for at least one component. */
    public static byte[] skriv(Kalenderblad blad) {
        if (blad.poster().isEmpty()) {
            throw new IllegalArgumentException("bladet har inga plikter");
        }
        return new Kalenderskrivare(blad).kalender().getBytes(StandardCharsets.UTF_8);
    }

    private String kalender() {
        rad("BEGIN:VCALENDAR");
        rad("VERSION:2.0");
        rad("PRODID:-//Justerbar//Justerbar " + blad.program() + "//SV");
        rad("CALSCALE:GREGORIAN");
        blad.poster().forEach(this::post);
        rad("END:VCALENDAR");
        return ut.toString();
    }

    private void post(Kalenderpost post) {
        String del = post.dag() == null ? "VTODO" : "VEVENT";
        rad("BEGIN:" + del);
        rad("UID:" + post.uid());
        // Nothing asks the clock: the stamp is the day on which the text became known.
        rad("DTSTAMP:" + DAG.format(post.kand()) + "T000000Z");
        rad("SEQUENCE:" + post.sekvens());
        if (post.dag() != null) {
            rad("DTSTART;VALUE=DATE:" + DAG.format(post.dag()));
            rad("TRANSP:TRANSPARENT");
        }
        rad("SUMMARY:" + text(rubrik(post)));
        rad("DESCRIPTION:" + text(beskrivning(post)));
        rad("CATEGORIES:" + text(blad.forbund()) + "," + text(post.lager()));
        rad("END:" + del);
    }

    private static String rubrik(Kalenderpost post) {
        String forst = switch (post.nar()) {
            case "senast" -> "Sista dag: ";
            case "fore" -> "Dessförinnan: ";
            case "tidigast" -> "Tidigast: ";
            case "efter" -> "Därefter: ";
            default -> "";
        };
        return (post.ordning() == 0 ? "" : post.ordning() + ". ") + forst + post.plikt() + (post.lasning().isEmpty() ? "" : " (en läsning)");
    }

    private String beskrivning(Kalenderpost post) {
        StringBuilder text = new StringBuilder(post.atergivet().isEmpty() ? "”" + String.join(" … ", post.citat()) + "”"
                : "Återgivet: " + String.join(" ", post.atergivet()));
        text.append("\n").append(String.join(", ", kalla(post)));
        post.lasning().forEach(las -> text.append("\nLäsning: ").append(las.text()).append(" (").append(las.kalla()).append(")"));
        if (post.rakning() != null) {
            text.append("\nRäknat från ").append(post.rakning().fran()).append(" ").append(dag(post.rakning().dag()))
                    .append(post.rakning().antagen() ? ", som är antagen" : "");
        }
        blad.regelverk().stream().filter(version -> version.id().equals(post.regelverk())).map(Regelverksversion::status)
                .forEach(status -> text.append("\n").append(status));
        return text.toString();
    }

    private static List<String> kalla(Kalenderpost post) {
        return post.paragraf() == null ? List.of(post.norm(), post.avsnitt(), post.lager(), post.kalla())
                : List.of(post.norm(), post.avsnitt(), post.paragraf(), post.lager(), post.kalla());
    }

    private static String dag(LocalDate dag) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(dag);
    }

    /** A text with the characters escaped that mean something in a value. */
    private static String text(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /** A line, folded so that none is longer than 75 octets and no character is cut in two. */
    private void rad(String rad) {
        int oktetter = 0;
        for (int tecken : rad.codePoints().toArray()) {
            String ett = Character.toString(tecken);
            int langd = ett.getBytes(StandardCharsets.UTF_8).length;
            if (oktetter + langd > OKTETTER) {
                ut.append("\r\n ");
                oktetter = 1;
            }
            ut.append(ett);
            oktetter += langd;
        }
        ut.append("\r\n");
    }
}
