package se.justerbar.protokoll;

/** The minutes could not be read. Says in Swedish what is wrong, where, and what to do, and never a word of what stands in the document. */
public final class Protokollsfel extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Protokollsfel(String text) {
        super(text, null, false, false);
    }
}
