package se.justerbar.journal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import se.justerbar.merkle.Merkle;

/**
 * A request that is sent again under the same name is answered as the first time; another request under that name is refused.
 *
 * @param hyresgast whose request it is
 * @param nyckel    what the sender calls it; {@code null} where nothing was said
 * @param begaran   hash of all that the sender said
 */
record Idempotens(String hyresgast, String nyckel, byte[] begaran) {

    /** A request with its parts; one that is {@code null} is another than an empty one. */
    static Idempotens av(String hyresgast, String nyckel, String... begaran) {
        StringBuilder alla = new StringBuilder();
        for (String del : begaran) {
            alla.append(del == null ? -1 : del.length()).append(' ').append(del).append('\n');
        }
        return new Idempotens(hyresgast == null ? "" : hyresgast, nyckel, Merkle.sha256(alla.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** The entry that was written under the name of this request; empty where it has no name or the name is new. */
    Optional<String> fore(Connection koppling) throws SQLException {
        if (nyckel == null) {
            return Optional.empty();
        }
        try (PreparedStatement sats = koppling.prepareStatement("SELECT post, salt, begaran FROM idempotens WHERE hyresgast = ? AND nyckel = ?")) {
            sats.setString(1, hyresgast);
            sats.setString(2, nyckel);
            try (ResultSet svar = sats.executeQuery()) {
                if (!svar.next()) {
                    return Optional.empty();
                }
                if (!Journal.saltad(svar.getBytes(2), begaran).equals(svar.getString(3))) {
                    throw new Journalfel(Journalfel.Art.strider, "Nyckeln är redan använd för en annan begäran. Ge varje ny begäran en egen nyckel.");
                }
                return Optional.of(svar.getString(1));
            }
        }
    }

    /** Remembers which entry it gave. The hash has a salt of its own, so that it says nothing of what was asked once it is erased. */
    void skriv(Connection koppling, String post, byte[] salt) throws SQLException {
        if (nyckel == null) {
            return;
        }
        try (PreparedStatement sats = koppling.prepareStatement("INSERT INTO idempotens (hyresgast, nyckel, salt, begaran, post) VALUES (?, ?, ?, ?, ?)")) {
            sats.setString(1, hyresgast);
            sats.setString(2, nyckel);
            sats.setBytes(3, salt);
            sats.setString(4, Journal.saltad(salt, begaran));
            sats.setString(5, post);
            sats.executeUpdate();
        }
    }
}
