package se.justerbar.begrepp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The public holidays of the years that {@code helgdagar.txt} lists, by lag (1989:253), with midsommarafton, julafton and nyårsafton as
 * in lag (1930:173) 2 §. Ordinary Sundays are not among them.
 */
final class Helgdagar {
    private static final String TABELL = "helgdagar.txt";
    private static final Pattern RAD = Pattern.compile("[0-9]{4}( [0-9]{2}-[0-9]{2})+");
    private static final Map<Integer, Set<LocalDate>> AR = las(text());

    private Helgdagar() {
    }

    /** The holidays and eves of a year; empty where the table does not have the year, so that none of its days is known. */
    static Optional<Set<LocalDate>> under(int ar) {
        return Optional.ofNullable(AR.get(ar));
    }

    /** The first and the last year of the table. */
    static int[] ar() {
        return new int[] {Collections.min(AR.keySet()), Collections.max(AR.keySet())};
    }

    /** The text of the table. */
    static String text() {
        try (InputStream in = Helgdagar.class.getResourceAsStream(TABELL)) {
            if (in == null) {
                throw new IllegalStateException(TABELL + " saknas");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The days by year: one line a year, the year first and then each day as month-day; a line that begins with # says nothing.
     *
     * @throws IllegalStateException          where a line has another form, or a year or a day comes twice
     * @throws java.time.DateTimeException where a day is not in the calendar
     */
    static Map<Integer, Set<LocalDate>> las(String text) {
        Map<Integer, Set<LocalDate>> alla = new TreeMap<>();
        text.lines().filter(rad -> !rad.startsWith("#")).forEach(rad -> {
            if (!RAD.matcher(rad).matches()) {
                throw new IllegalStateException(TABELL + ": går inte att läsa: " + rad);
            }
            String[] delar = rad.split(" ");
            Set<LocalDate> dagar = new TreeSet<>();
            for (int i = 1; i < delar.length; i++) {
                if (!dagar.add(LocalDate.parse(delar[0] + "-" + delar[i]))) {
                    throw new IllegalStateException(TABELL + ": dagen står två gånger: " + delar[0] + "-" + delar[i]);
                }
            }
            if (alla.put(Integer.valueOf(delar[0]), Set.copyOf(dagar)) != null) {
                throw new IllegalStateException(TABELL + ": året står två gånger: " + delar[0]);
            }
        });
        return Map.copyOf(alla);
    }
}
