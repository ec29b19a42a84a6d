package se.justerbar.journal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** A request that is sent again under the same name is answered as the first time; another request under that name is refused. */
final class Idempotens {
    private Idempotens() {
    }

    /** The check that was recorded under the name of this request; empty where it has no name or the name is new. */
    static Optional<String> fore(Connection koppling, Bokforing ny) throws SQLException {
        if (ny.nyckel() == null) {
            return Optional.empty();
        }
        try (PreparedStatement sats = koppling.prepareStatement("SELECT i.granskning, i.begaran, g.salt FROM idempotens i JOIN granskning g "
                + "ON g.id = i.granskning WHERE i.hyresgast = ? AND i.nyckel = ?")) {
            sats.setString(1, ny.hyresgast());
            sats.setString(2, ny.nyckel());
            try (ResultSet svar = sats.executeQuery()) {
                if (!svar.next()) {
                    return Optional.empty();
                }
                if (!Journal.saltad(svar.getBytes(3), begaran(ny)).equals(svar.getString(2))) {
                    throw new Journalfel(Journalfel.Art.strider, "Nyckeln är redan använd för en annan begäran. Ge varje ny begäran en egen nyckel.");
                }
                return Optional.of(svar.getString(1));
            }
        }
    }

    static void skriv(Connection koppling, Bokforing ny, String id, byte[] salt) throws SQLException {
        if (ny.nyckel() == null) {
            return;
        }
        try (PreparedStatement sats = koppling.prepareStatement("INSERT INTO idempotens (hyresgast, nyckel, begaran, granskning) VALUES (?, ?, ?, ?)")) {
            sats.setString(1, ny.hyresgast());
            sats.setString(2, ny.nyckel());
            sats.setString(3, Journal.saltad(salt, begaran(ny)));
            sats.setString(4, id);
            sats.executeUpdate();
        }
    }

    /** All that the sender said: the facts, the minutes and what it takes the place of. */
    private static byte[] begaran(Bokforing ny) {
        return (ny.protokoll() + "\n" + ny.ersatter() + "\n" + new String(ny.fakta(), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }
}
