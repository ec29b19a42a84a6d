package se.justerbar.json;

import java.util.List;
import se.justerbar.underlag.Underlag;

/** Reads an underlag from JSON and refuses whatever it does not understand. Safe to share between threads. */
public final class Underlagslasare {
    /** The largest input that is read, in bytes: 1 MiB. */
    public static final int STORST = 1 << 20;
    private final Strikt<Underlag> lasare = new Strikt<>(Underlag.class, "Lämna ett underlag i JSON; justerbar exempel visar hur det ser ut.");

    /** A reader; make it once. */
    public Underlagslasare() {
    }

    /**
     * The underlag in these bytes, UTF-8 JSON.
     *
     * @throws Underlagsfel where it is not JSON, not the schema, or points at what is not there
     */
    public Underlag las(byte[] json) {
        if (json.length > STORST) {
            throw new Underlagsfel("", "filen är större än 1 MiB (" + json.length + " byte). Dela upp den på flera sammanträden.");
        }
        Underlag underlag = lasare.las(json);
        List<Underlagsfel.Fel> fel = Hanvisningar.fel(underlag);
        if (!fel.isEmpty()) {
            throw new Underlagsfel(fel);
        }
        return underlag;
    }
}
