package se.justerbar.cli;

import java.io.OutputStream;

/** Lets tests of other packages run a command line without ending the process. */
public final class Kommandoprov {
    private Kommandoprov() {
    }

    /** The exit code of a command line. */
    public static int kor(OutputStream ut, OutputStream fel, String... argument) {
        return Main.kor(ut, fel, argument);
    }
}
