package se.justerbar.journal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import se.justerbar.json.Kvittoform;
import se.justerbar.kvitto.Kvitto;
import se.justerbar.kvitto.Post;
import se.justerbar.merkle.Checkpoint;
import se.justerbar.merkle.Merkle;
import se.justerbar.merkle.Nodes;
import se.justerbar.merkle.Signer;

/** The log in the tables of a database: an entry is put last, and nothing is ever changed. Safe to share between threads. */
final class Logg {
    private final String origin;
    private final Signer signer;
    private final Kvittoform form;

    /** A place in the log, and the log's own words about itself when that place was the last. */
    record Rad(long plats, String text, String kontrollpunkt) {
    }

    Logg(String origin, Signer signer, Kvittoform form) {
        this.origin = origin;
        this.signer = signer;
        this.form = form;
    }

    /** Waits until nobody else writes; what is read after it in the same transaction is the latest. */
    static void enskilt(Connection koppling) throws SQLException {
        try (PreparedStatement sats = koppling.prepareStatement("UPDATE logg SET storlek = storlek")) {
            sats.executeUpdate();
        }
    }

    /** Puts an entry last. Whoever else writes waits until this transaction ends, so that no place is taken twice and none is left out. */
    Rad skriv(Connection koppling, Post post) throws SQLException {
        long plats = nasta(koppling);
        byte[] text = form.post(post);
        noder(koppling, plats, Merkle.leaf(text));
        Checkpoint lage = new Checkpoint(origin, plats + 1, Merkle.root(noder(koppling), plats + 1));
        Rad rad = new Rad(plats, new String(text, StandardCharsets.UTF_8), signer.sign(origin, lage.text()));
        try (PreparedStatement sats = koppling.prepareStatement("INSERT INTO post (plats, id, text, kontrollpunkt) VALUES (?, ?, ?, ?)")) {
            sats.setLong(1, plats);
            sats.setString(2, post.id());
            sats.setString(3, rad.text);
            sats.setString(4, rad.kontrollpunkt);
            sats.executeUpdate();
        }
        return rad;
    }

    private static long nasta(Connection koppling) throws SQLException {
        try (PreparedStatement sats = koppling.prepareStatement("UPDATE logg SET storlek = storlek + 1 RETURNING storlek");
                ResultSet svar = sats.executeQuery()) {
            svar.next();
            return svar.getLong(1) - 1;
        }
    }

    /** A leaf, and every subtree that it makes complete. */
    static void noder(Connection koppling, long plats, byte[] lov) throws SQLException {
        Nodes noder = noder(koppling);
        byte[] hash = lov;
        long index = plats;
        for (int niva = 0; ; niva++) {
            try (PreparedStatement sats = koppling.prepareStatement("INSERT INTO nod (niva, plats, hash) VALUES (?, ?, ?)")) {
                sats.setInt(1, niva);
                sats.setLong(2, index);
                sats.setBytes(3, hash);
                sats.executeUpdate();
            }
            if ((index & 1) == 0) {
                return;
            }
            hash = Merkle.node(noder.hash(niva, index - 1), hash);
            index >>= 1;
        }
    }

    /** The subtrees that are stored. */
    static Nodes noder(Connection koppling) {
        return (niva, index) -> {
            try (PreparedStatement sats = koppling.prepareStatement("SELECT hash FROM nod WHERE niva = ? AND plats = ?")) {
                sats.setInt(1, niva);
                sats.setLong(2, index);
                try (ResultSet svar = sats.executeQuery()) {
                    if (svar.next()) {
                        return svar.getBytes(1);
                    }
                }
            } catch (SQLException e) {
                throw new Journalfel(Journalfel.Art.otillganglig, "Journalen svarar inte. Försök igen om en stund.", e);
            }
            throw new Journalfel(Journalfel.Art.skadad, "Journalen är skadad: en hash saknas i trädet. Återställ den från en säkerhetskopia.");
        };
    }

    static long storlek(Connection koppling) throws SQLException {
        try (PreparedStatement sats = koppling.prepareStatement("SELECT storlek FROM logg"); ResultSet svar = sats.executeQuery()) {
            return svar.next() ? svar.getLong(1) : 0;
        }
    }

    /** The entry at a place. */
    static Optional<Rad> rad(Connection koppling, long plats) throws SQLException {
        try (PreparedStatement sats = koppling.prepareStatement("SELECT plats, text, kontrollpunkt FROM post WHERE plats = ?")) {
            sats.setLong(1, plats);
            return rad(sats);
        }
    }

    /** The entry of this id. */
    static Optional<Rad> rad(Connection koppling, String id) throws SQLException {
        try (PreparedStatement sats = koppling.prepareStatement("SELECT plats, text, kontrollpunkt FROM post WHERE id = ?")) {
            sats.setString(1, id);
            return rad(sats);
        }
    }

    private static Optional<Rad> rad(PreparedStatement sats) throws SQLException {
        try (ResultSet svar = sats.executeQuery()) {
            return svar.next() ? Optional.of(new Rad(svar.getLong(1), svar.getString(2), svar.getString(3))) : Optional.empty();
        }
    }

    /** The receipt of an entry; the same each time, because it is that of the log as it was when the entry was the last. */
    Kvitto kvitto(Connection koppling, Rad rad) {
        return new Kvitto(form.lasPost(rad.text), rad.kontrollpunkt, hex(Merkle.inclusion(noder(koppling), rad.plats, rad.plats + 1)));
    }

    static List<String> hex(List<byte[]> hashar) {
        return hashar.stream().map(HexFormat.of()::formatHex).toList();
    }
}
