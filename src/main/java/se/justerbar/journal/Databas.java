package se.justerbar.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The database of a journal. What it says is committed is on the disk, or it does not open. Safe to share between threads. */
final class Databas implements AutoCloseable {
    private static final int SQLITE_FULL = 2;
    private final HikariDataSource kalla;
    private final FileChannel las;
    /** SQLite takes one writer at a time; they wait here in the order in which they came. */
    private final ReentrantLock skrivare = new ReentrantLock(true);
    private final boolean inbaddad;

    /** Work on a connection. */
    @FunctionalInterface
    interface Arbete<T> {
        T med(Connection koppling) throws SQLException;
    }

    private Databas(HikariDataSource kalla, FileChannel las, boolean inbaddad) {
        this.kalla = kalla;
        this.las = las;
        this.inbaddad = inbaddad;
    }

    /** Opens the database for writing and brings it to the form of this version. */
    static Databas oppna(Journalplats plats) {
        FileChannel las = plats.inbaddad() ? las(plats.mapp()) : null;
        return oppna(plats, las, true);
    }

    /** Opens the database to read from, beside whoever writes in it. */
    static Databas lasande(Journalplats plats) {
        if (plats.inbaddad() && !Files.isRegularFile(plats.mapp().resolve("journal.db"))) {
            throw new Journalfel(Journalfel.Art.uppsattning, "Ingen journal finns i " + plats + ". Kontrollera mappens namn.");
        }
        return oppna(plats, null, false);
    }

    private static Databas oppna(Journalplats plats, FileChannel las, boolean skrivs) {
        HikariDataSource kalla = null;
        try {
            kalla = new HikariDataSource(pool(plats, skrivs));
            Databas databas = new Databas(kalla, las, plats.inbaddad());
            databas.med(plats.inbaddad() ? Databas::provaSqlite : Databas::provaPostgresql);
            if (skrivs) {
                databas.migrera();
            }
            return databas;
        } catch (RuntimeException e) {
            stang(kalla, las);
            if (e instanceof Journalfel) {
                throw e;
            }
            throw new Journalfel(Journalfel.Art.uppsattning, "Journalen i " + plats + " går inte att öppna: "
                    + (plats.inbaddad() ? "databasen är ingen journal, eller skriven av ett nyare program." : "databasen svarar inte, eller är ingen journal.")
                    + " Kontrollera platsen och behörigheten.", e);
        }
    }

    private static HikariConfig pool(Journalplats plats, boolean skrivs) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("journal");
        pool.setMaximumPoolSize(plats.inbaddad() ? 4 : 8);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(10_000);
        pool.setDataSource(plats.inbaddad() ? sqlite(plats.mapp(), skrivs) : postgresql(plats));
        return pool;
    }

    private static DataSource sqlite(Path mapp, boolean skrivs) {
        SQLiteConfig val = new SQLiteConfig();
        val.setJournalMode(SQLiteConfig.JournalMode.WAL);
        val.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // A reader takes no lock, so that whoever writes is not held up.
        val.setTransactionMode(skrivs ? SQLiteConfig.TransactionMode.IMMEDIATE : SQLiteConfig.TransactionMode.DEFERRED);
        val.setBusyTimeout(10_000);
        val.enforceForeignKeys(true);
        // What is erased is written over, and is not left in pages that are free.
        val.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        SQLiteDataSource kalla = new SQLiteDataSource(val);
        kalla.setUrl("jdbc:sqlite:" + mapp.resolve("journal.db"));
        return kalla;
    }

    private static DataSource postgresql(Journalplats plats) {
        PGSimpleDataSource kalla = new PGSimpleDataSource();
        kalla.setUrl(plats.url());
        if (plats.anvandare() != null) {
            kalla.setUser(plats.anvandare());
        }
        if (plats.losenord() != null) {
            kalla.setPassword(plats.losenord());
        }
        kalla.setApplicationName("justerbar");
        kalla.setConnectTimeout(10);
        kalla.setSocketTimeout(30);
        kalla.setTcpKeepAlive(true);
        return kalla;
    }

    /** One process at a time; the lock is the file system's, so that it goes with the process however it ends. */
    private static FileChannel las(Path mapp) {
        FileChannel kanal = null;
        try {
            mapp(mapp);
            kanal = FileChannel.open(mapp.resolve("las"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (kanal.tryLock() != null) {
                skrivUt(mapp);
                return kanal;
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: the same answer as where another holds it.
        } catch (IOException e) {
            stang(null, kanal);
            throw new Journalfel(Journalfel.Art.uppsattning, "Journalens mapp " + mapp + " går inte att skriva i. Kontrollera namnet och behörigheten.", e);
        }
        stang(null, kanal);
        throw new Journalfel(Journalfel.Art.uppsattning, "Journalen i " + mapp + " används redan av en annan process. Vänta tills den är klar, "
                + "eller lämna underlaget till den tjänst som har den.");
    }

    /**
     * What a process wrote but was killed before it had flushed is there to be read, and would be acknowledged to whoever asks again, with
     * nothing written anew that would flush it.
     */
    private static void skrivUt(Path mapp) throws IOException {
        Path forskrift = mapp.resolve("journal.db-wal");
        if (Files.exists(forskrift)) {
            try (FileChannel fil = FileChannel.open(forskrift, StandardOpenOption.WRITE)) {
                fil.force(true);
            }
        }
    }

    /** A new folder is its owner's alone. */
    private static void mapp(Path mapp) throws IOException {
        if (Files.isDirectory(mapp)) {
            return;
        }
        Files.createDirectories(mapp.toAbsolutePath().getParent());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(mapp, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(mapp);
        }
    }

    private static Void provaSqlite(Connection koppling) throws SQLException {
        if (!"wal".equals(svar(koppling, "PRAGMA journal_mode")) || Integer.parseInt(svar(koppling, "PRAGMA synchronous")) < SQLITE_FULL) {
            throw new Journalfel(Journalfel.Art.uppsattning, "Databasen lovar inte att det som är skrivet finns kvar efter ett avbrott (WAL, synchronous FULL). "
                    + "Lägg journalen på en egen disk, inte på en delad mapp.");
        }
        return null;
    }

    private static Void provaPostgresql(Connection koppling) throws SQLException {
        for (String val : new String[] {"fsync", "synchronous_commit"}) {
            if ("off".equals(svar(koppling, "SHOW " + val))) {
                throw new Journalfel(Journalfel.Art.uppsattning, "PostgreSQL har " + val + " avslaget, så ett kvitto kunde lämnas för något som går förlorat "
                        + "vid ett avbrott. Slå på " + val + " och starta igen.");
            }
        }
        return null;
    }

    private static String svar(Connection koppling, String fraga) throws SQLException {
        try (Statement sats = koppling.createStatement(); ResultSet svar = sats.executeQuery(fraga)) {
            return svar.next() ? svar.getString(1) : "";
        }
    }

    private void migrera() {
        try {
            Flyway.configure().dataSource(kalla).locations(new String[0]).table("version")
                    .javaMigrations(steg())
                    .load().migrate();
        } catch (FlywayException e) {
            throw new Journalfel(Journalfel.Art.uppsattning, "Databasen har en annan form än den här versionen av Justerbar känner. "
                    + "Använd den version som skrev den, eller en nyare.", e);
        }
    }

    private Migrering[] steg() {
        String bytes = inbaddad ? "BLOB" : "BYTEA";
        Migrering.Efterarbete inget = koppling -> { };
        return new Migrering[] {new Migrering("V1__journal", bytes, inget), new Migrering("V2__skrivbord", bytes, inget), new Migrering("V3__sokord", bytes, Sokord::fyll)};
    }

    /** Reads, outside any transaction. */
    <T> T med(Arbete<T> arbete) {
        try (Connection koppling = kalla.getConnection()) {
            return arbete.med(koppling);
        } catch (SQLException e) {
            throw otillganglig(e);
        }
    }

    /** Reads one and the same state of the database, however long it takes; of one that is opened to read from. */
    <T> T ogonblick(Arbete<T> arbete) {
        return med(koppling -> {
            if (!inbaddad) {
                koppling.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            }
            return transaktion(koppling, arbete);
        });
    }

    /** Writes all or nothing. When this returns, what was written stays, whatever happens to the process. */
    <T> T skriv(Arbete<T> arbete) {
        if (!inbaddad) {
            return med(koppling -> transaktion(koppling, arbete));
        }
        skrivare.lock();
        try {
            return med(koppling -> transaktion(koppling, arbete));
        } finally {
            skrivare.unlock();
        }
    }

    /** What is erased is not left in the file that SQLite writes ahead in; a PostgreSQL clears up after itself. */
    void tomForskriften() {
        if (inbaddad) {
            med(koppling -> svar(koppling, "PRAGMA wal_checkpoint(TRUNCATE)"));
        }
    }

    private static <T> T transaktion(Connection koppling, Arbete<T> arbete) throws SQLException {
        koppling.setAutoCommit(false);
        try {
            T svar = arbete.med(koppling);
            koppling.commit();
            return svar;
        } catch (SQLException | RuntimeException e) {
            angra(koppling, e);
            throw e;
        } finally {
            koppling.setAutoCommit(true);
        }
    }

    private static void angra(Connection koppling, Exception orsak) {
        try {
            koppling.rollback();
        } catch (SQLException e) {
            // A connection that is gone has undone it already; what is told is why.
            orsak.addSuppressed(e);
        }
    }

    private static Journalfel otillganglig(SQLException e) {
        return new Journalfel(Journalfel.Art.otillganglig, "Journalen svarar inte. Försök igen om en stund; inget är skrivet två gånger "
                + "om samma nyckel lämnas.", e);
    }

    @Override
    public void close() {
        stang(kalla, las);
    }

    private static void stang(HikariDataSource kalla, FileChannel las) {
        if (kalla != null) {
            kalla.close();
        }
        try {
            if (las != null) {
                las.close();
            }
        } catch (IOException e) {
            // The system lets go of the lock with the process.
            return;
        }
    }
}
