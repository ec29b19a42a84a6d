package se.justerbar.steg;

import java.util.Objects;
import java.util.function.Supplier;

/** Holds what a scenario expects against what the check gave, and says in Swedish where they part. */
final class Vantat {
    private Vantat() {
    }

    /** @throws AssertionError where something else came, with what was seen beside it */
    static void lika(Object vantat, Object blev, Supplier<?> sett) {
        if (!Objects.equals(vantat, blev)) {
            throw new AssertionError("väntat " + vantat + ", men det blev " + blev + "; " + sett.get());
        }
    }

    /** @throws AssertionError where it is not so, with why */
    static void sant(boolean sant, Supplier<?> annars) {
        if (!sant) {
            throw new AssertionError(annars.get().toString());
        }
    }
}
