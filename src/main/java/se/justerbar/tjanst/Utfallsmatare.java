package se.justerbar.tjanst;

import io.micrometer.core.instrument.MeterRegistry;
import se.justerbar.granskning.Bedomning;

/** Counts checks by what asked for them and by outcome. Safe to share between threads. */
final class Utfallsmatare {
    private static final String NAMN = "justerbar.granskningar";
    private final MeterRegistry register;

    /** What asked for a check. */
    enum Vag { granskning, provning, parti }

    Utfallsmatare(MeterRegistry register) {
        this.register = register;
        for (Vag vag : Vag.values()) {
            for (Bedomning bedomning : Bedomning.values()) {
                rakna(vag, bedomning, 0);
            }
        }
    }

    /** So many more. */
    void rakna(Vag vag, Bedomning bedomning, long antal) {
        register.counter(NAMN, "vag", vag.name(), "bedomning", bedomning.name()).increment(antal);
    }
}
