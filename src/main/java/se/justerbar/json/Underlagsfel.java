package se.justerbar.json;

import java.util.List;
import java.util.stream.Collectors;

/** The input was not understood, so no verdict is given. Says in Swedish what is wrong, where, and what to do. */
public final class Underlagsfel extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Fel> fel;

    /**
     * One fault.
     *
     * @param pekare where, as a JSON pointer; {@code ""} for the whole input
     * @param text   what is wrong and what to do, in Swedish
     */
    public record Fel(String pekare, String text) {
        @Override
        public String toString() {
            return (pekare.isEmpty() ? "underlaget" : pekare) + ": " + text;
        }
    }

    Underlagsfel(List<Fel> fel) {
        super(fel.stream().map(Fel::toString).collect(Collectors.joining("\n")), null, false, false);
        this.fel = List.copyOf(fel);
    }

    Underlagsfel(String pekare, String text) {
        this(List.of(new Fel(pekare, text)));
    }

    /** The faults, as many as could be told at once. */
    public List<Fel> fel() {
        return fel;
    }
}
