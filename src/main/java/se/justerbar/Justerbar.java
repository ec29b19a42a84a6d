package se.justerbar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import se.justerbar.granskning.Granskning;
import se.justerbar.motor.Granskare;
import se.justerbar.underlag.Underlag;
import se.justerbar.yaml.Regelhylla;

/**
 * May it be signed: holds decisions of a samordningsförbund against its förbundsordning. Load once, check often, from any thread.
 */
public final class Justerbar {
    /** Version of the schema of an underlag. */
    public static final String SCHEMAVERSION = "1";
    private final Granskare granskare;

    private Justerbar(Granskare granskare) {
        this.granskare = granskare;
    }

    /** Loads the texts that ship with the library. Rules of a text are loaded when a decision first needs them. */
    public static Justerbar load() {
        return new Justerbar(new Granskare(Regelhylla.load(), version(), SCHEMAVERSION));
    }

    /**
     * Holds an underlag against the texts in force on the day of the decision. The clock is never asked: the day of the check is the
     * underlag's own, and may be unknown.
     *
     * @throws se.justerbar.motor.Regelfel where the rules are at fault; no verdict is given then
     */
    public Granskning granska(Underlag underlag) {
        return granskare.granska(underlag);
    }

    /** The version of the program. */
    public static String version() {
        Properties egenskaper = new Properties();
        try (InputStream in = Justerbar.class.getResourceAsStream("version.properties")) {
            egenskaper.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return egenskaper.getProperty("version");
    }
}
