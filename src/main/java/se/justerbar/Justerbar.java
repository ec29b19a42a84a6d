package se.justerbar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import se.justerbar.begrepp.Tillfalle;
import se.justerbar.godkannande.Avsnittsgodkannande;
import se.justerbar.godkannande.Avsnittshash;
import se.justerbar.godkannande.Avsnittsstatus;
import se.justerbar.godkannande.Godkannandefel;
import se.justerbar.granskning.Bidragslage;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Kalenderblad;
import se.justerbar.granskning.Lagkravsblad;
import se.justerbar.granskning.Narvarolage;
import se.justerbar.granskning.Likhet;
import se.justerbar.granskning.Tolkningsregister;
import se.justerbar.kallor.Kalla;
import se.justerbar.kallor.Ordlista;
import se.justerbar.motor.Granskare;
import se.justerbar.motor.Kalendersvar;
import se.justerbar.regelverk.Hylla;
import se.justerbar.underlag.Underlag;
import se.justerbar.yaml.Avsnittslasare;
import se.justerbar.yaml.Godkannandefil;
import se.justerbar.yaml.Kallhylla;
import se.justerbar.yaml.Lagkravslasare;
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

    /**
     * Who serves in a matter and how many must, by the text that the answer rests on; empty where none that bears on it counts them.
     *
     * @param arende the place of the matter in the underlag, from 0
     */
    public Optional<Narvarolage> narvaro(Underlag underlag, int arende) {
        return granskare.narvaro(underlag, arende);
    }

    /**
     * The contributions of a matter as given and as worked out, in kronor, by the text that the answer rests on; empty where none that bears on it asks for them.
     *
     * @param arende the place of the matter in the underlag, from 0
     */
    public Optional<Bidragslage> bidrag(Underlag underlag, int arende) {
        return granskare.bidrag(underlag, arende);
    }

    /** The texts as data, in the order in which they are reported. */
    public Hylla hylla() {
        return hylla;
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

    /** The words of the encoded sentences that nothing in their encoding has, each with the reason. They are read at each call. */
    public static Ordlista ord() {
        return Kallhylla.ord();
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

    /** What the law asks of a förbundsordning, point by point, and where the proposal shows it. */
    public Lagkravsblad lagkrav() {
        return Lagkravslasare.load(hylla).mot(version());
    }

    /**
     * What the law asks of a förbundsordning, held against a copy of the proposal: a point is shown where its quotes stand in the copy.
     *
     * @param namn what the copy is called
     * @param text the copy
     */
    public Lagkravsblad lagkrav(String namn, String text) {
        return Lagkravslasare.load(hylla).mot(version(), namn, text);
    }

    /**
     * Where each section of the texts that ship stands, by its name as in {@code forbundsordning-2024/budget}, in the order of the texts;
     * approvals of what is no section any more come last.
     *
     * @param fil the text of the file of approvals
     * @throws Godkannandefel where the file does not say what it must
     */
    public static Map<String, Avsnittsstatus> godkannanden(String fil) {
        return Godkannandefil.las(fil).status(Avsnittslasare.load());
    }

    /**
     * The file of approvals with one more, or with one in place of the section's earlier one.
     *
     * @param fil     the text of the file as it is
     * @param avsnitt the section, as in {@code forbundsordning-2024/budget}
     * @param namn    the reviewer's name
     * @param roll    in what role the reviewer approves
     * @param dag     the day of the approval
     * @throws Godkannandefel where the file does not say what it must, no section has the name, or a name or a role is empty
     */
    public static String godkann(String fil, String avsnitt, String namn, String roll, LocalDate dag) {
        List<Avsnittshash> alla = Avsnittslasare.load();
        Avsnittshash nu = alla.stream().filter(ett -> ett.avsnitt().equals(avsnitt)).findFirst()
                .orElseThrow(() -> new Godkannandefel("Inget avsnitt heter ”" + avsnitt + "”. Menade du " + namnlika(avsnitt, alla) + "?"));
        return Godkannandefil.skriv(Godkannandefil.las(fil).med(Avsnittsgodkannande.av(nu, namn, roll, dag), alla), fil);
    }

    /** The sections that are called so in any text; where none is, the one whose name is nearest. */
    private static String namnlika(String avsnitt, List<Avsnittshash> alla) {
        List<String> namn = alla.stream().map(Avsnittshash::avsnitt).toList();
        List<String> sammaNamn = namn.stream().filter(ett -> ett.endsWith("/" + avsnitt)).toList();
        return sammaNamn.isEmpty() ? Likhet.narmast(avsnitt, namn).orElseThrow() : String.join(" eller ", sammaNamn);
    }

    /** The version of the program. */
    public static String version() {
        return utgava("version");
    }

    /** The day on which this version was released. */
    public static LocalDate slappt() {
        return OffsetDateTime.parse(utgava("slappt")).toLocalDate();
    }

    private static String utgava(String uppgift) {
        Properties egenskaper = new Properties();
        try (InputStream in = Justerbar.class.getResourceAsStream("version.properties")) {
            egenskaper.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return egenskaper.getProperty(uppgift);
    }
}
