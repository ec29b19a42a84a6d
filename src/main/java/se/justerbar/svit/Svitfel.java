package se.justerbar.svit;

import java.util.List;

/** Features that cannot be read, so that nothing was run; says what, where and what to do, a line each. */
public final class Svitfel extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Svitfel(List<String> rader) {
        super(String.join("\n", rader));
    }
}
