package se.justerbar.tjanst;

/** The service does not start as it is set; says in Swedish why and what to do. */
public final class Installningsfel extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Installningsfel(String text) {
        super(text);
    }
}
