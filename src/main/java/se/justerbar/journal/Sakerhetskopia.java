package se.justerbar.journal;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.justerbar.json.Kopieform;
import se.justerbar.merkle.Merkle;

/**
 * A copy of a journal as lines of JSON, the same for a folder and a PostgreSQL, so that one can be restored as the other. The key is not in
 * it: it is kept apart.
 */
public final class Sakerhetskopia {
    private static final String VERSION = "1";

    /** A table, the columns of it that are kept, and those of them that hold bytes or numbers. */
    private record Tabell(String namn, List<String> kolumner, List<String> bytes, List<String> tal) {
    }

    private static final List<Tabell> TABELLER = List.of(
            new Tabell("post", List.of("plats", "id", "text", "kontrollpunkt"), List.of(), List.of("plats")),
            new Tabell("granskning", List.of("plats", "id", "hyresgast", "tid", "forbund", "datum", "bedomning", "protokoll", "ersatter", "salt", "underlag", "svar"),
                    List.of("salt", "underlag", "svar"), List.of("plats")),
            new Tabell("namn", List.of("granskning", "plats", "namn"), List.of(), List.of()),
            new Tabell("idempotens", List.of("post", "hyresgast", "nyckel", "salt", "begaran"), List.of("salt"), List.of()));

    private Sakerhetskopia() {
    }

    /**
     * Writes a copy of the journal as it is at this moment; whoever writes in it goes on.
     *
     * @return how many entries it has
     */
    public static long skriv(Journalplats plats, OutputStream ut) {
        try (Databas databas = Databas.lasande(plats)) {
            return databas.ogonblick(koppling -> {
                try {
                    Writer rader = new BufferedWriter(new OutputStreamWriter(ut, StandardCharsets.UTF_8));
                    long storlek = skriv(koppling, rader);
                    rader.flush();
                    return storlek;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static long skriv(Connection koppling, Writer ut) throws SQLException, IOException {
        long storlek = Logg.storlek(koppling);
        Map<String, String> huvud = new LinkedHashMap<>(Map.of("sakerhetskopia", VERSION));
        try (PreparedStatement sats = koppling.prepareStatement("SELECT origin, nyckel FROM logg"); ResultSet svar = sats.executeQuery()) {
            if (!svar.next()) {
                throw new Journalfel(Journalfel.Art.uppsattning, "Journalen är inte påbörjad. Det finns inget att kopiera.");
            }
            huvud.put("origin", svar.getString(1));
            huvud.put("nyckel", svar.getString(2));
        }
        huvud.put("storlek", Long.toString(storlek));
        rad(ut, huvud);
        for (Tabell tabell : TABELLER) {
            skriv(koppling, tabell, ut);
        }
        rad(ut, Map.of("slut", Long.toString(storlek)));
        return storlek;
    }

    private static void rad(Writer ut, Map<String, String> falt) throws IOException {
        ut.write(Kopieform.skriv(falt));
        ut.write('\n');
    }

    private static void skriv(Connection koppling, Tabell tabell, Writer ut) throws SQLException, IOException {
        String kolumner = String.join(", ", tabell.kolumner);
        try (PreparedStatement sats = koppling.prepareStatement("SELECT " + kolumner + " FROM " + tabell.namn + " ORDER BY "
                + tabell.kolumner.get(0) + ", " + tabell.kolumner.get(1))) {
            sats.setFetchSize(100);
            try (ResultSet svar = sats.executeQuery()) {
                while (svar.next()) {
                    Map<String, String> falt = new LinkedHashMap<>(Map.of("tabell", tabell.namn));
                    for (String kolumn : tabell.kolumner) {
                        String varde = tabell.bytes.contains(kolumn) ? text(svar.getBytes(kolumn)) : svar.getString(kolumn);
                        if (varde != null) {
                            falt.put(kolumn, varde);
                        }
                    }
                    rad(ut, falt);
                }
            }
        }
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Puts a copy in a journal that is not begun, and walks through it before anything stays. To write in it, the key it was written with
     * must be put in its place.
     *
     * @throws Journalfel where there is a journal already, or the copy is not whole or not what was written; nothing stays then
     */
    public static Kontroll aterstall(InputStream in, Journalplats plats) {
        try (Databas databas = Databas.oppna(plats)) {
            return databas.skriv(koppling -> {
                try {
                    return las(koppling, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static Kontroll las(Connection koppling, BufferedReader in) throws SQLException, IOException {
        Map<String, String> huvud = falt(in.readLine());
        if (!VERSION.equals(huvud.get("sakerhetskopia")) || huvud.get("origin") == null || huvud.get("nyckel") == null) {
            throw trasig();
        }
        borja(koppling, huvud);
        Map<String, String> falt = falt(in.readLine());
        for (; !falt.containsKey("slut"); falt = falt(in.readLine())) {
            String namn = falt.get("tabell");
            satt(koppling, TABELLER.stream().filter(en -> en.namn.equals(namn)).findFirst().orElseThrow(Sakerhetskopia::trasig), falt);
        }
        Kontroll kontroll = Journal.kontroll(koppling);
        if (!kontroll.fel().isEmpty() || !falt.get("slut").equals(Long.toString(kontroll.poster())) || in.readLine() != null) {
            throw trasig();
        }
        Sokord.fyll(koppling);
        return kontroll;
    }

    private static Map<String, String> falt(String rad) {
        return Kopieform.las(rad == null ? "" : rad).orElseThrow(Sakerhetskopia::trasig);
    }

    private static Journalfel trasig() {
        return new Journalfel(Journalfel.Art.skadad, "Filen är ingen hel säkerhetskopia av en journal, eller är ändrad. Inget är återställt. Använd en annan kopia.");
    }

    private static void borja(Connection koppling, Map<String, String> huvud) throws SQLException {
        try (PreparedStatement sats = koppling.prepareStatement("INSERT INTO logg (en, origin, nyckel, storlek) VALUES (1, ?, ?, 0) ON CONFLICT DO NOTHING")) {
            sats.setString(1, huvud.get("origin"));
            sats.setString(2, huvud.get("nyckel"));
            if (sats.executeUpdate() == 0) {
                throw new Journalfel(Journalfel.Art.strider, "Där finns redan en journal. Återställ till en plats som är tom.");
            }
        }
    }

    private static void satt(Connection koppling, Tabell tabell, Map<String, String> falt) throws SQLException {
        String fragetecken = String.join(", ", tabell.kolumner.stream().map(kolumn -> "?").toList());
        try (PreparedStatement sats = koppling.prepareStatement("INSERT INTO " + tabell.namn + " (" + String.join(", ", tabell.kolumner) + ") VALUES ("
                + fragetecken + ")")) {
            for (int i = 0; i < tabell.kolumner.size(); i++) {
                String kolumn = tabell.kolumner.get(i);
                satt(sats, i + 1, falt.get(kolumn), tabell.bytes.contains(kolumn), tabell.tal.contains(kolumn));
            }
            sats.executeUpdate();
        } catch (IllegalArgumentException e) {
            throw trasig();
        }
        if (tabell.namn.equals("post")) {
            long plats = Long.parseLong(falt.get("plats"));
            Logg.noder(koppling, plats, Merkle.leaf(falt.get("text").getBytes(StandardCharsets.UTF_8)));
            try (PreparedStatement sats = koppling.prepareStatement("UPDATE logg SET storlek = storlek + 1")) {
                sats.executeUpdate();
            }
        }
    }

    private static void satt(PreparedStatement sats, int nummer, String varde, boolean bytes, boolean tal) throws SQLException {
        if (bytes) {
            sats.setBytes(nummer, varde == null ? null : Base64.getDecoder().decode(varde));
        } else if (tal) {
            sats.setLong(nummer, Long.parseLong(varde));
        } else if (varde == null) {
            sats.setNull(nummer, Types.VARCHAR);
        } else {
            sats.setString(nummer, varde);
        }
    }
}
