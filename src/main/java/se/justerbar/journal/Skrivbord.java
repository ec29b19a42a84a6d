package se.justerbar.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What lies on a secretary's desk beside the journal: checks that are being filled in, and the board. It is no part of the log, is thrown away when
 * it is not needed, and stands in no backup of the journal. Safe to share between threads.
 */
public final class Skrivbord {
    private final Databas databas;
    private final Clock klocka;

    Skrivbord(Databas databas, Clock klocka) {
        this.databas = databas;
        this.klocka = klocka;
    }

    /**
     * A draft.
     *
     * @param id       its id
     * @param andrat   when it was last written
     * @param innehall what it holds
     */
    public record Blad(String id, Instant andrat, byte[] innehall) {
    }

    /** Lays a new draft there and gives its id; when this returns, it is on the disk. */
    public String nytt(String hyresgast, byte[] innehall) {
        String id = UUID.randomUUID().toString();
        databas.skriv(koppling -> {
            try (PreparedStatement sats = koppling.prepareStatement("INSERT INTO utkast (id, hyresgast, andrat, innehall) VALUES (?, ?, ?, ?)")) {
                sats.setString(1, id);
                sats.setString(2, hyresgast);
                sats.setString(3, nu());
                sats.setBytes(4, Aktskap.packad(innehall));
                return sats.executeUpdate();
            }
        });
        return id;
    }

    private String nu() {
        return klocka.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** Writes a draft anew; whether it was there. */
    public boolean skriv(String hyresgast, String id, byte[] innehall) {
        return databas.skriv(koppling -> {
            try (PreparedStatement sats = koppling.prepareStatement("UPDATE utkast SET andrat = ?, innehall = ? WHERE id = ? AND hyresgast = ?")) {
                sats.setString(1, nu());
                sats.setBytes(2, Aktskap.packad(innehall));
                sats.setString(3, id);
                sats.setString(4, hyresgast);
                return sats.executeUpdate() == 1;
            }
        });
    }

    /** A draft; empty where this tenant has none with the id. */
    public Optional<Blad> blad(String hyresgast, String id) {
        return databas.med(koppling -> blad(koppling, "id = ? AND hyresgast = ?", id, hyresgast)).stream().findFirst();
    }

    /** The drafts of a tenant, the latest first. */
    public List<Blad> alla(String hyresgast) {
        return databas.med(koppling -> blad(koppling, "hyresgast = ? ORDER BY andrat DESC, id", hyresgast));
    }

    private static List<Blad> blad(Connection koppling, String villkor, String... varden) throws SQLException {
        List<Blad> alla = new ArrayList<>();
        try (PreparedStatement sats = koppling.prepareStatement("SELECT id, andrat, innehall FROM utkast WHERE " + villkor)) {
            for (int i = 0; i < varden.length; i++) {
                sats.setString(i + 1, varden[i]);
            }
            try (ResultSet svar = sats.executeQuery()) {
                while (svar.next()) {
                    alla.add(new Blad(svar.getString(1), Instant.parse(svar.getString(2)), Aktskap.uppackad(svar.getBytes(3))));
                }
            }
        }
        return List.copyOf(alla);
    }

    /** Throws a draft away; nothing happens where there is none. */
    public void slang(String hyresgast, String id) {
        databas.skriv(koppling -> {
            try (PreparedStatement sats = koppling.prepareStatement("DELETE FROM utkast WHERE id = ? AND hyresgast = ?")) {
                sats.setString(1, id);
                sats.setString(2, hyresgast);
                return sats.executeUpdate();
            }
        });
        databas.tomForskriften();
    }

    /** The board of a tenant; empty where none was written. */
    public Optional<byte[]> styrelse(String hyresgast) {
        return databas.med(koppling -> {
            try (PreparedStatement sats = koppling.prepareStatement("SELECT innehall FROM styrelse WHERE hyresgast = ?")) {
                sats.setString(1, hyresgast);
                try (ResultSet svar = sats.executeQuery()) {
                    return svar.next() ? Optional.of(Aktskap.uppackad(svar.getBytes(1))) : Optional.<byte[]>empty();
                }
            }
        });
    }

    /** Writes the board of a tenant, in place of what was there. */
    public void styrelse(String hyresgast, byte[] innehall) {
        databas.skriv(koppling -> {
            try (PreparedStatement sats = koppling.prepareStatement("INSERT INTO styrelse (hyresgast, innehall) VALUES (?, ?) "
                    + "ON CONFLICT (hyresgast) DO UPDATE SET innehall = excluded.innehall")) {
                sats.setString(1, hyresgast);
                sats.setBytes(2, Aktskap.packad(innehall));
                return sats.executeUpdate();
            }
        });
        databas.tomForskriften();
    }
}
