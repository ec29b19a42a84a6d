package se.justerbar.journal;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Granskning;
import se.justerbar.kvitto.Gallringspost.Omfattning;
import se.justerbar.kvitto.Granskningspost;
import se.justerbar.kvitto.Kvitto;

/** What is kept of a check beside the log, and can be erased: facts, answer, salt and names. */
final class Aktskap {
    private Aktskap() {
    }

    static void skriv(Connection koppling, long plats, Bokforing ny, Granskningspost post, byte[] salt) throws SQLException {
        Granskning granskning = ny.granskning();
        try (PreparedStatement sats = koppling.prepareStatement("INSERT INTO granskning (id, plats, hyresgast, tid, forbund, datum, bedomning, "
                + "protokoll, ersatter, salt, underlag, svar, sokord) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            sats.setString(1, post.id());
            sats.setLong(2, plats);
            sats.setString(3, ny.hyresgast());
            sats.setString(4, post.tid().toString());
            sats.setString(5, granskning.forbund());
            sats.setString(6, granskning.datum() == null ? null : granskning.datum().toString());
            sats.setString(7, post.bedomning().name());
            sats.setString(8, ny.protokoll());
            sats.setString(9, ny.ersatter());
            sats.setBytes(10, salt);
            sats.setBytes(11, packad(ny.fakta()));
            sats.setBytes(12, packad(ny.svar()));
            sats.setString(13, Sokord.av(post.id(), granskning));
            sats.executeUpdate();
        }
    }

    static Optional<Long> plats(Connection koppling, String hyresgast, String id) throws SQLException {
        try (PreparedStatement sats = koppling.prepareStatement("SELECT plats, hyresgast FROM granskning WHERE id = ?")) {
            sats.setString(1, id);
            try (ResultSet svar = sats.executeQuery()) {
                return svar.next() && (hyresgast == null || hyresgast.equals(svar.getString(2))) ? Optional.of(svar.getLong(1)) : Optional.empty();
            }
        }
    }

    static Akt akt(Connection koppling, String id, Granskningspost post, Kvitto kvitto) throws SQLException {
        try (PreparedStatement sats = koppling.prepareStatement("SELECT salt, underlag, svar FROM granskning WHERE id = ?")) {
            sats.setString(1, id);
            try (ResultSet svar = sats.executeQuery()) {
                svar.next();
                byte[] salt = svar.getBytes(1);
                return new Akt(post, kvitto, salt == null ? null : HexFormat.of().formatHex(salt), uppackad(svar.getBytes(2)), uppackad(svar.getBytes(3)),
                        ersattAv(koppling, id));
            }
        }
    }

    private static List<String> ersattAv(Connection koppling, String id) throws SQLException {
        List<String> alla = new ArrayList<>();
        try (PreparedStatement sats = koppling.prepareStatement("SELECT id FROM granskning WHERE ersatter = ? ORDER BY plats")) {
            sats.setString(1, id);
            try (ResultSet svar = sats.executeQuery()) {
                while (svar.next()) {
                    alla.add(svar.getString(1));
                }
            }
        }
        return List.copyOf(alla);
    }

    static List<Aktrad> lista(Connection koppling, String hyresgast, Urval urval, int fran, int antal) throws SQLException {
        List<Aktrad> rader = new ArrayList<>();
        try (PreparedStatement sats = fraga(koppling, "SELECT id, tid, forbund, datum, bedomning, ersatter, salt", hyresgast, urval,
                " ORDER BY plats DESC LIMIT " + antal + " OFFSET " + fran); ResultSet svar = sats.executeQuery()) {
            while (svar.next()) {
                rader.add(new Aktrad(svar.getString(1), Instant.parse(svar.getString(2)), svar.getString(3), dag(svar.getString(4)),
                        Bedomning.valueOf(svar.getString(5)), svar.getString(6), svar.getBytes(7) == null));
            }
        }
        return List.copyOf(rader);
    }

    private static LocalDate dag(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static long antal(Connection koppling, String hyresgast, Urval urval) throws SQLException {
        try (PreparedStatement sats = fraga(koppling, "SELECT COUNT(*)", hyresgast, urval, ""); ResultSet svar = sats.executeQuery()) {
            svar.next();
            return svar.getLong(1);
        }
    }

    private static PreparedStatement fraga(Connection koppling, String vad, String hyresgast, Urval urval, String slut) throws SQLException {
        StringBuilder text = new StringBuilder(vad).append(" FROM granskning WHERE hyresgast = ?");
        List<String> varden = new ArrayList<>(List.of(hyresgast));
        villkor(text, varden, " AND forbund = ?", urval.forbund());
        villkor(text, varden, " AND bedomning = ?", urval.bedomning());
        villkor(text, varden, " AND datum >= ?", urval.fran());
        villkor(text, varden, " AND datum <= ?", urval.till());
        if (urval.sok() != null) {
            Sokord.monster(urval.sok()).forEach(monster -> villkor(text, varden, " AND sokord LIKE ? ESCAPE '!'", monster));
        }
        PreparedStatement sats = koppling.prepareStatement(text + slut);
        for (int i = 0; i < varden.size(); i++) {
            sats.setString(i + 1, varden.get(i));
        }
        return sats;
    }

    private static void villkor(StringBuilder text, List<String> varden, String villkor, Object varde) {
        if (varde != null) {
            text.append(villkor);
            varden.add(varde.toString());
        }
    }

    static Map<String, String> namn(Connection koppling, String id) throws SQLException {
        Map<String, String> namn = new TreeMap<>();
        try (PreparedStatement sats = koppling.prepareStatement("SELECT plats, namn FROM namn WHERE granskning = ?")) {
            sats.setString(1, id);
            try (ResultSet svar = sats.executeQuery()) {
                while (svar.next()) {
                    namn.put(svar.getString(1), svar.getString(2));
                }
            }
        }
        return namn;
    }

    static void namn(Connection koppling, String id, Map<String, String> namn) throws SQLException {
        kor(koppling, "DELETE FROM namn WHERE granskning = ?", id);
        try (PreparedStatement sats = koppling.prepareStatement("INSERT INTO namn (granskning, plats, namn) VALUES (?, ?, ?)")) {
            for (Map.Entry<String, String> post : namn.entrySet()) {
                sats.setString(1, id);
                sats.setString(2, post.getKey());
                sats.setString(3, post.getValue());
                sats.executeUpdate();
            }
        }
    }

    static void gallra(Connection koppling, String id, Omfattning vad) throws SQLException {
        kor(koppling, "DELETE FROM namn WHERE granskning = ?", id);
        if (vad == Omfattning.allt) {
            kor(koppling, "DELETE FROM idempotens WHERE post = ?", id);
            kor(koppling, "UPDATE granskning SET forbund = NULL, datum = NULL, salt = NULL, underlag = NULL, svar = NULL, sokord = NULL WHERE id = ?", id);
        }
    }

    private static void kor(Connection koppling, String text, String id) throws SQLException {
        try (PreparedStatement sats = koppling.prepareStatement(text)) {
            sats.setString(1, id);
            sats.executeUpdate();
        }
    }

    /** An answer says much in the same words, and takes a tenth of the room when it is packed. */
    static byte[] packad(byte[] bytes) {
        Deflater packare = new Deflater(Deflater.BEST_SPEED);
        try {
            packare.setInput(bytes);
            packare.finish();
            ByteArrayOutputStream ut = new ByteArrayOutputStream();
            byte[] del = new byte[8192];
            while (!packare.finished()) {
                ut.write(del, 0, packare.deflate(del));
            }
            return ut.toByteArray();
        } finally {
            packare.end();
        }
    }

    static byte[] uppackad(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        Inflater packare = new Inflater();
        try {
            packare.setInput(bytes);
            ByteArrayOutputStream ut = new ByteArrayOutputStream();
            byte[] del = new byte[8192];
            while (!packare.finished()) {
                int antal = packare.inflate(del);
                if (antal == 0) {
                    throw new DataFormatException();
                }
                ut.write(del, 0, antal);
            }
            return ut.toByteArray();
        } catch (DataFormatException e) {
            throw new Journalfel(Journalfel.Art.skadad, "Journalen är skadad: en akt går inte att packa upp. Återställ den från en säkerhetskopia.", e);
        } finally {
            packare.end();
        }
    }
}
