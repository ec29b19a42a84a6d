package se.justerbar.webb;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as they are written in forms. */
final class Datum {
    private Datum() {
    }

    /** Whether this is a day that exists, written {@code ÅÅÅÅ-MM-DD}. */
    static boolean ar(String skriven) {
        try {
            return skriven.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}") && LocalDate.parse(skriven) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The day that is written so; see {@link #ar}. */
    static LocalDate av(String skriven) {
        return LocalDate.parse(skriven);
    }
}
