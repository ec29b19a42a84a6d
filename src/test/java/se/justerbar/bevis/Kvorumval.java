package se.justerbar.bevis;

/** The quorum that someone asks to have planted. */
final class Kvorumval {
    static final String EGENSKAP = "bevis.kvorum";

    private Kvorumval() {
    }

    /**
     * How many seats the planted rules are to ask for.
     *
     * @param text    what was given
     * @param platser how many seats the board has
     * @throws IllegalArgumentException where it is no number of seats, with what to write instead
     */
    static int av(String text, int platser) {
        if (!text.strip().matches("[0-9]{1,4}") || Integer.parseInt(text.strip()) < 1 || Integer.parseInt(text.strip()) > platser) {
            throw new IllegalArgumentException("-D" + EGENSKAP + "=" + text + ": Det är inget antal platser. Ange ett helt tal från 1 till " + platser
                    + ", till exempel -D" + EGENSKAP + "=6.");
        }
        return Integer.parseInt(text.strip());
    }
}
