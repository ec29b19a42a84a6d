package se.justerbar.journal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where a journal is: in a folder of its own, or in a PostgreSQL.
 *
 * @param mapp   the folder, with the database, the key and the lock; {@code null} for a PostgreSQL
 * @param url    the JDBC address of the PostgreSQL; {@code null} for a folder
 * @param anvandare the user of the database; {@code null} where the address or the surroundings say
 * @param losenord the password; {@code null} where the address or the surroundings say
 * @param nyckel the file of the log's key
 */
public record Journalplats(Path mapp, String url, String anvandare, String losenord, Path nyckel) {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /**
     * The place that a person or a setting names.
     *
     * @param namn   a folder, or an address that begins with {@code jdbc:postgresql:}
     * @param nyckel the file of the log's key; {@code null} for {@code nyckel.pem} in the folder
     * @throws Journalfel where the name is neither, or a PostgreSQL is named without a key
     */
    public static Journalplats av(String namn, String nyckel) {
        return av(namn, null, null, nyckel);
    }

    /**
     * The place that a setting names, with the user of the database beside it.
     *
     * @param namn      a folder, or an address that begins with {@code jdbc:postgresql:}
     * @param anvandare the user of the database; {@code null} where the address says
     * @param losenord  the password; {@code null} where the address says
     * @param nyckel    the file of the log's key; {@code null} for {@code nyckel.pem} in the folder
     * @throws Journalfel where the name is neither, or a PostgreSQL is named without a key
     */
    public static Journalplats av(String namn, String anvandare, String losenord, String nyckel) {
        try {
            if (namn.startsWith(POSTGRESQL)) {
                if (nyckel == null) {
                    throw new Journalfel(Journalfel.Art.uppsattning, "En journal i PostgreSQL behöver en fil för loggens nyckel. Ange den.");
                }
                return new Journalplats(null, namn, anvandare, losenord, Path.of(nyckel));
            }
            if (namn.isBlank() || namn.startsWith("jdbc:")) {
                throw new Journalfel(Journalfel.Art.uppsattning, "Journalen ska vara en mapp eller en adress som börjar med " + POSTGRESQL + ".");
            }
            Path mapp = Path.of(namn);
            return new Journalplats(mapp, null, null, null, nyckel == null ? mapp.resolve("nyckel.pem") : Path.of(nyckel));
        } catch (InvalidPathException e) {
            throw new Journalfel(Journalfel.Art.uppsattning, "Namnet på journalens mapp eller nyckelfil går inte att använda här.", e);
        }
    }

    /** Whether it is a folder. */
    public boolean inbaddad() {
        return mapp != null;
    }

    @Override
    public String toString() {
        return inbaddad() ? mapp.toString() : url.replaceAll("[?].*", "");
    }
}
