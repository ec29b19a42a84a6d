package se.justerbar.json;

/** What was handed in is not a receipt; says in Swedish why. */
public final class Kvittofel extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Kvittofel(String text) {
        super(text, null, false, false);
    }
}
