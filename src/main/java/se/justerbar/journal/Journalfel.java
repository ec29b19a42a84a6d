package se.justerbar.journal;

/** The journal could not do what was asked; says in Swedish why and what to do. Nothing was half done. */
public final class Journalfel extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Art art;

    /** What sort of fault it is. */
    public enum Art {
        /** The journal is not set up as it must be; it does not open. */
        uppsattning,
        /** The database does not answer now; the same may be asked again. */
        otillganglig,
        /** What was asked for is not there. */
        saknas,
        /** What was asked for is at odds with what is there. */
        strider,
        /** What is there is not what was once written. */
        skadad
    }

    Journalfel(Art art, String text) {
        super(text);
        this.art = art;
    }

    Journalfel(Art art, String text, Throwable orsak) {
        super(text, orsak);
        this.art = art;
    }

    /** What sort of fault it is. */
    public Art art() {
        return art;
    }
}
