package se.justerbar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import se.justerbar.begrepp.Tillfalle;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Kalenderblad;
import se.justerbar.granskning.Tolkningsregister;
import se.justerbar.kallor.Kalla;
import se.justerbar.motor.Granskare;
import se.justerbar.motor.Kalendersvar;
import se.justerbar.regelverk.Hylla;
import se.justerbar.underlag.Underlag;
import se.justerbar.yaml.Kallhylla;
import se.justerbar.yaml.Regelhylla;

/**
 * May it be signed: holds decisions of a samordningsförbund against its förbundsordning. Load once, check often, from any thread.
 */
public final class Justerbar {
    /** Version of the schema of an underlag. */
    public static final String SCHEMAVERSION = "1";
    private final Hylla hylla;
    private final Granskare granskare;

    private Justerbar(Hylla hylla, LocalDate kand) {
        this.hylla = hylla;
        this.granskare = new Granskare(hylla, kand, version(), SCHEMAVERSION);
    }

    /** Loads the texts that ship with the library. Rules of a text are loaded when a decision first needs them. */
    public static Justerbar load() {
        return new Justerbar(Regelhylla.load(), null);
    }

    /**
     * Loads the texts as they were known on a day, so that an answer of that day can be given again, and what became known later can be
     * told apart from what the decision broke.
     *
     * @param kand the day; what became known later is left out
     */
    public static Justerbar load(LocalDate kand) {
        return new Justerbar(Regelhylla.load().kandDen(kand), kand);
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

    /** The readings of the texts and the contradictions between the sources. */
    public Tolkningsregister tolkningar() {
        return hylla.tolkningar();
    }

    /** The names of the förbund that the texts know, the one that the förbundsordning is for first. */
    public Set<String> forbund() {
        return hylla.forbund();
    }

    /**
     * The source documents that ship with the library, divided by what the norms quote. They are read at each call, with every text that is
     * known now: what a document says does not depend on the day.
     */
    public static List<Kalla> kallor() {
        return Kallhylla.load(Regelhylla.load());
    }

    /**
     * The names of the rules that speak for each norm, by the norm's id, in a fixed order; {@code ""} for a rule that names none. It loads the
     * rules of every text.
     */
    public Map<String, Set<String>> regler() {
        return granskare.regler();
    }

    /**
     * The duties and days of a year or of an event, by the texts that judge the förbund, with each reading where readings give different
     * days. The clock is never asked, so the same question has an equal answer.
     *
     * @param forbund   the name of the förbund, one of {@link #forbund()}
     * @param tillfalle the year or the event
     * @throws se.justerbar.begrepp.Kalenderfel where the förbund is not known, or a day falls outside the public holidays that are known
     */
    public Kalenderblad kalender(String forbund, Tillfalle tillfalle) {
        return Kalendersvar.av(hylla, forbund, tillfalle, version());
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
