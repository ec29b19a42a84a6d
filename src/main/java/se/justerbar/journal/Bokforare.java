package se.justerbar.journal;

import java.time.LocalDate;
import se.justerbar.Justerbar;
import se.justerbar.granskning.Granskning;
import se.justerbar.json.Kvittoform;
import se.justerbar.json.Rapportskrivare;
import se.justerbar.kvitto.Kvitto;
import se.justerbar.underlag.Underlag;

/** Checks and records in one step. Safe to share between threads. */
public final class Bokforare {
    private final Justerbar justerbar;
    private final Journal journal;
    private final Kvittoform form = new Kvittoform();
    private final Rapportskrivare skrivare = new Rapportskrivare();

    /**
     * What an answer is recorded with.
     *
     * @param hyresgast whose it is; nobody else sees it
     * @param protokoll SHA-256 of the minutes, in hexadecimal; {@code null} where none was given
     * @param ersatter  the id of the check that this one takes the place of; {@code null} where it is the first
     * @param nyckel    what the sender calls the request, so that it can be sent again; {@code null} where nothing was said
     */
    public record Uppgifter(String hyresgast, String protokoll, String ersatter, String nyckel) {
    }

    /**
     * An answer and its receipt.
     *
     * @param granskning the answer
     * @param kvitto     the receipt
     */
    public record Bokfort(Granskning granskning, Kvitto kvitto) {
    }

    /** Checks with one and records in the other. */
    public Bokforare(Justerbar justerbar, Journal journal) {
        this.justerbar = justerbar;
        this.journal = journal;
    }

    /**
     * Checks an underlag and records the answer; when this returns, it is on the disk.
     *
     * @param idag the day of the check where the underlag does not say
     * @throws Journalfel where it cannot be recorded; then no answer is given either
     */
    public Bokfort granska(Underlag underlag, LocalDate idag, Uppgifter uppgifter) {
        Underlag provat = underlag.kontrolldag() == null ? underlag.medKontrolldag(idag) : underlag;
        Granskning granskning = justerbar.granska(provat);
        Kvitto kvitto = journal.skriv(new Bokforing(uppgifter.hyresgast, granskning, form.fakta(provat), form.fakta(underlag), skrivare.skriv(granskning),
                uppgifter.protokoll, uppgifter.ersatter, uppgifter.nyckel));
        return new Bokfort(granskning, kvitto);
    }
}
