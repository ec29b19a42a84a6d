package se.justerbar.webb;

/** A page cannot be shown as it was asked for. Says in Swedish what is wrong and what to do. */
final class Sidfel extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    Sidfel(int status, String text) {
        super(text, null, false, false);
        this.status = status;
    }

    /** There is no such page. */
    static Sidfel saknas(String vad) {
        return new Sidfel(404, vad + " finns inte, eller finns inte kvar. Gå till startsidan och börja därifrån.");
    }

    int status() {
        return status;
    }
}
