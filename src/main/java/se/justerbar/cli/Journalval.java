package se.justerbar.cli;

import java.time.Clock;
import picocli.CommandLine.Option;
import se.justerbar.journal.Journal;
import se.justerbar.journal.Journalplats;

/** Which journal a command is about. */
final class Journalval {
    /** Where the service keeps its journal unless it is told otherwise. */
    static final String FORVALD = "justerbar-journal";

    @Option(names = "--journal", paramLabel = "MAPP|ADRESS",
            description = "Journalens mapp, eller adressen till en PostgreSQL (jdbc:postgresql://…; användare och lösenord i "
                    + "JUSTERBAR_JOURNAL_ANVANDARE och JUSTERBAR_JOURNAL_LOSENORD).")
    private String journal;

    @Option(names = "--journalnyckel", paramLabel = "FIL", description = "Filen med loggens hemliga nyckel (förvalt: nyckel.pem i mappen).")
    private String nyckel;

    /** Whether a journal was named. */
    boolean angiven() {
        return journal != null;
    }

    /** Where the journal is that was named, or the one that the service keeps. */
    private Journalplats plats(String nyckelfil) {
        return Journalplats.av(journal == null ? FORVALD : journal, System.getenv("JUSTERBAR_JOURNAL_ANVANDARE"),
                System.getenv("JUSTERBAR_JOURNAL_LOSENORD"), nyckelfil);
    }

    /** Where the journal is, for what needs no key. */
    Journalplats lasplats() {
        return plats("nyckel.pem");
    }

    /** Where the journal is, for what writes in it. */
    Journalplats skrivplats() {
        return plats(nyckel);
    }

    /** The journal, to read from. */
    Journal lasande() {
        return Journal.lasande(lasplats());
    }

    /** The journal, to write in. */
    Journal oppna() {
        return Journal.oppna(skrivplats(), Clock.systemUTC());
    }
}
