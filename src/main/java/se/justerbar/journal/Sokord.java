package se.justerbar.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Granskning;
import se.justerbar.json.Rapportlasare;

/** The words that a recorded check is found by: its id, its förbund and what its matters are called. */
final class Sokord {
    private Sokord() {
    }

    static String av(String id, Granskning granskning) {
        List<String> delar = new ArrayList<>();
        delar.add(id);
        delar.add(granskning.forbund());
        for (Arendegranskning arende : granskning.arenden()) {
            delar.add(arende.id());
            delar.add(arende.rubrik());
        }
        delar.removeIf(del -> del == null);
        return gemener(String.join("\n", delar));
    }

    /** What each word of a search is like where it stands anywhere, with {@code !} before what would stand for something else. */
    static List<String> monster(String sokt) {
        return Arrays.stream(gemener(sokt).strip().split("\\s+")).filter(ord -> !ord.isEmpty()).map(ord -> "%" + ord.replaceAll("[!%_]", "!$0") + "%").toList();
    }

    /** A database knows small letters of its own alphabet only, so they are made small before. A no-break space is a space. */
    private static String gemener(String text) {
        return text.replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
    }

    /** Gives words to the checks that were recorded before there were any, or were restored from a copy, which leaves them out. */
    static void fyll(Connection koppling) throws SQLException {
        try (PreparedStatement las = koppling.prepareStatement("SELECT id, svar FROM granskning WHERE sokord IS NULL AND svar IS NOT NULL");
                PreparedStatement skriv = koppling.prepareStatement("UPDATE granskning SET sokord = ? WHERE id = ?"); ResultSet svar = las.executeQuery()) {
            while (svar.next()) {
                String id = svar.getString(1);
                skriv.setString(1, ur(id, svar.getBytes(2)));
                skriv.setString(2, id);
                skriv.executeUpdate();
            }
        }
    }

    /** An answer that is damaged is told of by whoever walks through the journal, and does not keep it from being opened. */
    private static String ur(String id, byte[] svar) {
        try {
            return av(id, Rapportlasare.las(Aktskap.uppackad(svar)).get(0));
        } catch (RuntimeException e) {
            return id;
        }
    }
}
