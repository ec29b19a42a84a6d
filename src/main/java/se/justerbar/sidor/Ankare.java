package se.justerbar.sidor;

import java.util.Locale;

/** The names that can be linked to. */
final class Ankare {
    private Ankare() {
    }

    /** An id, a path or a heading as an anchor: small letters and digits, with a hyphen for all else. */
    static String av(String namn) {
        return namn.toLowerCase(Locale.ROOT).replace('å', 'a').replace('ä', 'a').replace('ö', 'o').replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
