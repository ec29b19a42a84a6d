package se.justerbar.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** A step of the database's form, from a file beside it. It is named and not sought, so that nothing is scanned at start. */
final class Migrering implements JavaMigration {
    private final String version;
    private final String namn;
    private final String sql;
    private final Efterarbete efterarbete;

    /** What is done with the rows that were there, once the form is new. */
    interface Efterarbete {
        void gor(Connection koppling) throws SQLException;
    }

    /** The step in this file, whose name says its version and what it brings, as in {@code V1__journal}. */
    Migrering(String fil, String bytes, Efterarbete efterarbete) {
        this.efterarbete = efterarbete;
        this.version = fil.substring(1, fil.indexOf('_'));
        this.namn = fil.substring(fil.lastIndexOf('_') + 1);
        this.sql = las(fil + ".sql").replace("${bytes}", bytes);
    }

    private static String las(String fil) {
        try (InputStream in = Migrering.class.getResourceAsStream(fil)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return namn;
    }

    @Override
    public Integer getChecksum() {
        CRC32 summa = new CRC32();
        summa.update(sql.getBytes(StandardCharsets.UTF_8));
        return (int) summa.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement sats = context.getConnection().createStatement()) {
            for (String en : sql.replaceAll("(?m)^--.*$", "").split(";\\s*")) {
                if (!en.isBlank()) {
                    sats.execute(en);
                }
            }
        }
        efterarbete.gor(context.getConnection());
    }
}
