package se.justerbar.yaml;

/** A fault in the folder of rules, with the file it stands in. */
public final class Hyllfel extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Hyllfel(String fil, String vad) {
        super(fil + ": " + vad);
    }
}
