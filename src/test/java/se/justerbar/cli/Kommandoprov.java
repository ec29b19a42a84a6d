package se.justerbar.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Lets tests of other packages run a command line without ending the process. */
public final class Kommandoprov {
    private Kommandoprov() {
    }

    /** The exit code after a fault of ours, which is also said in words. */
    public static int fel(OutputStream fel, Exception e) {
        return Kommandofel.fel(new PrintWriter(fel, true, StandardCharsets.UTF_8), e);
    }

    /** The exit code of a command line. */
    public static int kor(OutputStream ut, OutputStream fel, String... argument) {
        return Main.kor(ut, fel, argument);
    }
}
