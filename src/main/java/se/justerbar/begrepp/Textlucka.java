package se.justerbar.begrepp;

/** A number that no text here gives for the förbund, so that what rests on it cannot be worked out. */
public final class Textlucka extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String tal;

    Textlucka(String tal) {
        super("ingen text anger talet " + tal, null, false, false);
        this.tal = tal;
    }

    /** The name of the number. */
    public String tal() {
        return tal;
    }
}
