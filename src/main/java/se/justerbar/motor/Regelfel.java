package se.justerbar.motor;

/**
 * A fault of ours in the rules: a norm that concluded nothing, or more than once, about a matter that it bears on. It is never a pass,
 * so no report is given at all.
 */
public final class Regelfel extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String norm;

    Regelfel(String norm, String vad) {
        super(vad);
        this.norm = norm;
    }

    /** The norm whose rules are at fault. */
    public String norm() {
        return norm;
    }
}
