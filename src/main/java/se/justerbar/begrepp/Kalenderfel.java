package se.justerbar.begrepp;

/** Why no calendar can be given for what was asked, in Swedish. */
public final class Kalenderfel extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Kalenderfel(String mall, Object... varden) {
        super(Svenska.mening(mall, varden));
    }
}
