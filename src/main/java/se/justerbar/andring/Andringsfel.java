package se.justerbar.andring;

/** An edition that cannot be read or run; says which, and what to do. */
public final class Andringsfel extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Andringsfel(String text) {
        super(text);
    }
}
