package se.justerbar.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Journals to test on: in folders, and in databases of a PostgreSQL that is started once and keeps what it says it keeps. */
public final class Provdatabaser {
    private static final AtomicInteger NUMMER = new AtomicInteger();
    private static EmbeddedPostgres postgres;

    private Provdatabaser() {
    }

    /** Which database a journal is in. */
    public enum Slag { sqlite, postgresql }

    private static synchronized EmbeddedPostgres postgres() {
        if (postgres == null) {
            postgres = start("on");
        }
        return postgres;
    }

    /** A server with fsync and synchronous_commit as said; the build's own has both off unless it is told. */
    static EmbeddedPostgres start(String val) {
        try {
            EmbeddedPostgres ny = EmbeddedPostgres.builder().setServerConfig("fsync", val).setServerConfig("synchronous_commit", val).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stang(ny)));
            return ny;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stang(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place where there is no journal yet. */
    public static Journalplats ny(Slag slag, Path mapp) {
        String namn = "journal" + NUMMER.incrementAndGet();
        if (slag == Slag.sqlite) {
            return Journalplats.av(mapp.resolve(namn).toString(), null);
        }
        try (Connection koppling = postgres().getPostgresDatabase().getConnection(); Statement sats = koppling.createStatement()) {
            sats.execute("CREATE DATABASE " + namn);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Journalplats.av(postgres().getJdbcUrl("postgres", namn), mapp.resolve(namn + ".pem").toString());
    }

    /** Does something to the database that the program would not. */
    static void utifran(Journalplats plats, String sql) {
        try (Connection koppling = DriverManager.getConnection(plats.inbaddad() ? "jdbc:sqlite:" + plats.mapp().resolve("journal.db") : plats.url()); Statement sats = koppling.createStatement()) {
            sats.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
