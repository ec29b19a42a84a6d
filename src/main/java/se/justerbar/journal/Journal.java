package se.justerbar.journal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Regelverksversion;
import se.justerbar.json.Kvittoform;
import se.justerbar.kvitto.Gallringspost;
import se.justerbar.kvitto.Gallringspost.Omfattning;
import se.justerbar.kvitto.Granskningspost;
import se.justerbar.kvitto.Kvitto;
import se.justerbar.merkle.Checkpoint;
import se.justerbar.merkle.Merkle;
import se.justerbar.merkle.Signer;
import se.justerbar.merkle.Verifier;

/**
 * The journal of recorded checks. What it has answered with a receipt is on the disk, in a log that only grows. Safe to share between
 * threads; with PostgreSQL several processes share one log, with a folder one process holds it.
 */
public final class Journal implements AutoCloseable {
    private static final int SALT = 16;
    private static final int LANGSTA_BESLUT = 200;
    private final Databas databas;
    private final Clock klocka;
    private final SecureRandom slump = new SecureRandom();
    private final Kvittoform form = new Kvittoform();
    private final String origin;
    private final Verifier nyckel;
    private final Logg logg;

    private Journal(Databas databas, Clock klocka, String origin, Verifier nyckel, Signer signer) {
        this.databas = databas;
        this.klocka = klocka;
        this.origin = origin;
        this.nyckel = nyckel;
        this.logg = new Logg(origin, signer, form);
    }

    /**
     * Opens a journal, and begins it where there is none.
     *
     * @param klocka what the time of an entry is read from
     * @throws Journalfel where it cannot be opened, or what it holds is not what was written
     */
    public static Journal oppna(Journalplats plats, Clock klocka) {
        Databas databas = Databas.oppna(plats);
        try {
            Signer signer = Nyckelfil.las(plats.nyckel()).orElse(null);
            if (databas.med(Journal::start).isEmpty()) {
                Signer ny = signer == null ? Nyckelfil.ny(plats.nyckel()) : signer;
                databas.skriv(koppling -> borja(koppling, ny));
                signer = ny;
            }
            Start start = databas.med(Journal::start).orElseThrow();
            Journal journal = new Journal(databas, klocka, start.origin, start.verifier(), ratt(plats, signer, start));
            Nyckelfil.offentlig(plats.nyckel(), start.nyckel);
            databas.med(journal::provaSlutet);
            return journal;
        } catch (RuntimeException e) {
            databas.close();
            throw e;
        }
    }

    /**
     * Opens a journal to read from, beside whoever writes in it. It takes no lock and needs no key.
     *
     * @throws Journalfel where there is none, or what it holds is not what was written
     */
    public static Journal lasande(Journalplats plats) {
        Databas databas = Databas.lasande(plats);
        try {
            Start start = databas.med(Journal::start).orElseThrow(() -> new Journalfel(Journalfel.Art.uppsattning, "Journalen i " + plats
                    + " är inte påbörjad. Kontrollera platsen."));
            return new Journal(databas, null, start.origin, start.verifier(), null);
        } catch (RuntimeException e) {
            databas.close();
            throw e;
        }
    }

    private record Start(String origin, String nyckel) {
        Verifier verifier() {
            return Verifier.of(nyckel).orElseThrow(() -> new Journalfel(Journalfel.Art.skadad, "Journalen är skadad: dess nyckel är ingen nyckel. "
                    + "Återställ den från en säkerhetskopia."));
        }
    }

    private static Optional<Start> start(Connection koppling) throws SQLException {
        try (PreparedStatement sats = koppling.prepareStatement("SELECT origin, nyckel FROM logg"); ResultSet svar = sats.executeQuery()) {
            return svar.next() ? Optional.of(new Start(svar.getString(1), svar.getString(2))) : Optional.empty();
        }
    }

    /** Where two processes begin the same log, the one that comes second finds the first one's. */
    private static Void borja(Connection koppling, Signer signer) throws SQLException {
        String origin = "justerbar-" + UUID.randomUUID();
        try (PreparedStatement sats = koppling.prepareStatement("INSERT INTO logg (en, origin, nyckel, storlek) VALUES (1, ?, ?, 0) ON CONFLICT DO NOTHING")) {
            sats.setString(1, origin);
            sats.setString(2, signer.verifier(origin).line());
            sats.executeUpdate();
        }
        return null;
    }

    private static Signer ratt(Journalplats plats, Signer signer, Start start) {
        if (signer == null) {
            throw new Journalfel(Journalfel.Art.uppsattning, "Journalens nyckel " + plats.nyckel() + " saknas. Lägg tillbaka den; utan den kan inget föras.");
        }
        if (!signer.verifier(start.origin).line().equals(start.nyckel)) {
            throw new Journalfel(Journalfel.Art.uppsattning, "Nyckeln " + plats.nyckel() + " är inte den som journalen skrivs med. Lägg tillbaka rätt nyckel.");
        }
        return signer;
    }

    /** The last checkpoint must be that of the tree, or something was changed outside. */
    private Void provaSlutet(Connection koppling) throws SQLException {
        long storlek = Logg.storlek(koppling);
        if (storlek > 0) {
            String text = new Checkpoint(origin, storlek, Merkle.root(Logg.noder(koppling), storlek)).text();
            if (Logg.rad(koppling, storlek - 1).filter(rad -> nyckel.verifies(rad.kontrollpunkt(), text)).isEmpty()) {
                throw new Journalfel(Journalfel.Art.skadad, "Journalen är skadad: den sista posten stämmer inte med trädet. Återställ den från en säkerhetskopia.");
            }
        }
        return null;
    }

    /** The public key of the log, as one line; whoever verifies receipts keeps it. */
    public String nyckel() {
        return nyckel.line();
    }

    /** The desk beside the journal, in the same database. */
    public Skrivbord skrivbord() {
        return new Skrivbord(databas, klocka);
    }

    /** Whether something can be written now. */
    public boolean skrivbar() {
        try {
            return databas.skriv(koppling -> {
                Logg.enskilt(koppling);
                return true;
            });
        } catch (Journalfel e) {
            return false;
        }
    }

    /**
     * Records a check and gives its receipt; when this returns, it is on the disk. A request that was recorded under the same name gives
     * the receipt of that time, and nothing is written.
     *
     * @throws Journalfel where the name was another request's, what it takes the place of is not there, or the database does not answer
     */
    public Kvitto skriv(Bokforing ny) {
        Idempotens begaran = Idempotens.av(ny.hyresgast(), ny.nyckel(), ny.protokoll(), ny.ersatter(), new String(ny.begaran(), StandardCharsets.UTF_8));
        return enGang(begaran, koppling -> {
            if (ny.ersatter() != null) {
                rad(koppling, ny.hyresgast(), ny.ersatter());
            }
            byte[] salt = salt();
            Granskningspost post = post(ny, salt);
            Logg.Rad rad = logg.skriv(koppling, post);
            Aktskap.skriv(koppling, rad.plats(), ny, post, salt);
            return rad;
        });
    }

    /** Writes an entry, unless the request was answered before. */
    private Kvitto enGang(Idempotens begaran, Databas.Arbete<Logg.Rad> arbete) {
        return databas.skriv(koppling -> {
            Logg.enskilt(koppling);
            Optional<String> fore = begaran.fore(koppling);
            if (fore.isPresent()) {
                return logg.kvitto(koppling, Logg.rad(koppling, fore.get()).orElseThrow());
            }
            Logg.Rad rad = arbete.med(koppling);
            Kvitto kvitto = logg.kvitto(koppling, rad);
            begaran.skriv(koppling, kvitto.post().id(), salt());
            return kvitto;
        });
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT];
        slump.nextBytes(salt);
        return salt;
    }

    private Granskningspost post(Bokforing ny, byte[] salt) {
        Granskning granskning = ny.granskning();
        TreeMap<String, String> texter = new TreeMap<>();
        granskning.regelverk().forEach((Regelverksversion text) -> texter.put(text.id(), text.hash()));
        return new Granskningspost(id(), nu(), granskning.program(), granskning.schema(), granskning.kand(), texter, granskning.bedomning(),
                saltad(salt, ny.fakta()), saltad(salt, ny.svar()), ny.protokoll(), ny.ersatter());
    }

    /** SHA-256 over the salt and what it hides, in hexadecimal. */
    static String saltad(byte[] salt, byte[] vad) {
        return HexFormat.of().formatHex(Merkle.sha256(salt, vad));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private Instant nu() {
        return klocka.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The entry of a check, where it is this tenant's; somebody else's is not there. */
    private static Logg.Rad rad(Connection koppling, String hyresgast, String id) throws SQLException {
        Optional<Long> plats = Aktskap.plats(koppling, hyresgast, id);
        if (plats.isEmpty()) {
            throw new Journalfel(Journalfel.Art.saknas, "Ingen granskning har beteckningen " + (id.length() > 36 ? id.substring(0, 36) + "…" : id)
                    + ". Kontrollera beteckningen.");
        }
        return Logg.rad(koppling, plats.get()).orElseThrow();
    }

    /**
     * A recorded check.
     *
     * @param hyresgast whose; {@code null} for whosesoever
     * @throws Journalfel where none of theirs has this id
     */
    public Akt akt(String hyresgast, String id) {
        return databas.med(koppling -> {
            Logg.Rad rad = rad(koppling, hyresgast, id);
            return Aktskap.akt(koppling, id, (Granskningspost) form.lasPost(rad.text()), logg.kvitto(koppling, rad));
        });
    }

    /** The checks of a tenant, the latest first: as many as {@code antal} from place {@code fran}. */
    public List<Aktrad> lista(String hyresgast, Urval urval, int fran, int antal) {
        return databas.med(koppling -> Aktskap.lista(koppling, hyresgast, urval, fran, antal));
    }

    /** How many checks of a tenant there are. */
    public long antal(String hyresgast, Urval urval) {
        return databas.med(koppling -> Aktskap.antal(koppling, hyresgast, urval));
    }

    /** Who sat in each seat, by the name of the seat; empty where nothing was said, or it is erased. */
    public Map<String, String> namn(String hyresgast, String id) {
        return databas.med(koppling -> {
            rad(koppling, hyresgast, id);
            return Aktskap.namn(koppling, id);
        });
    }

    /** Says who sat in each seat, in place of what was said before. */
    public void namn(String hyresgast, String id, Map<String, String> namn) {
        databas.skriv(koppling -> {
            rad(koppling, hyresgast, id);
            Aktskap.namn(koppling, id, namn);
            return null;
        });
    }

    /**
     * Erases, and records that it was erased. The log still verifies: it holds hashes whose salt is gone.
     *
     * @param hyresgast whose; {@code null} for whosesoever
     * @param beslut    what the decision to erase is called; 1 to 200 characters
     * @param nyckel    what the sender calls the request, so that it can be sent again; {@code null} where nothing was said
     * @return the receipt of the erasure
     */
    public Kvitto gallra(String hyresgast, String id, Omfattning vad, String beslut, String nyckel) {
        if (beslut.isBlank() || beslut.length() > LANGSTA_BESLUT) {
            throw new Journalfel(Journalfel.Art.strider, "Ange det beslut som gallringen vilar på, med högst " + LANGSTA_BESLUT + " tecken.");
        }
        Kvitto kvitto = enGang(Idempotens.av(hyresgast, nyckel, id, vad.name(), beslut), koppling -> {
            rad(koppling, hyresgast, id);
            Aktskap.gallra(koppling, id, vad);
            return logg.skriv(koppling, new Gallringspost(id(), nu(), id, vad, beslut));
        });
        databas.tomForskriften();
        return kvitto;
    }

    /** The latest signed checkpoint; empty while nothing is recorded. */
    public Optional<String> kontrollpunkt() {
        return databas.med(koppling -> {
            long storlek = Logg.storlek(koppling);
            return storlek == 0 ? Optional.<String>empty() : Logg.rad(koppling, storlek - 1).map(Logg.Rad::kontrollpunkt);
        });
    }

    /**
     * What shows that the log at one size is the beginning of the log at another, from below, in hexadecimal.
     *
     * @throws Journalfel where the log is not that large
     */
    public List<String> konsistens(long fran, long till) {
        return databas.med(koppling -> {
            if (fran < 1 || fran > till || till > Logg.storlek(koppling)) {
                throw new Journalfel(Journalfel.Art.saknas, "Loggen har inte de storlekarna. Ange 1 ≤ fran ≤ till ≤ loggens storlek.");
            }
            return Logg.hex(Merkle.consistency(Logg.noder(koppling), fran, till));
        });
    }

    /** Walks through the whole journal, entry by entry; for one that is opened to read from. */
    public Kontroll kontroll() {
        return databas.ogonblick(Journal::kontroll);
    }

    static Kontroll kontroll(Connection koppling) throws SQLException {
        Start start = start(koppling).orElseThrow();
        return Kontroll.av(koppling, start.origin, start.verifier());
    }

    @Override
    public void close() {
        databas.close();
    }
}
