package se.justerbar.cli;

import java.io.PrintWriter;
import java.util.function.LongConsumer;

/** A bar on one line of a terminal, drawn anew at each whole percent. */
final class Framsteg implements LongConsumer {
    private static final int BREDD = 40;
    private final PrintWriter ut;
    private final long hela;
    private long visat = -1;

    Framsteg(PrintWriter ut, long hela) {
        this.ut = ut;
        this.hela = hela;
    }

    @Override
    public void accept(long klart) {
        long procent = hela == 0 ? 100 : Math.min(100, klart * 100 / hela);
        if (procent != visat) {
            visat = procent;
            int fyllt = (int) (procent * BREDD / 100);
            ut.print("\r[" + "#".repeat(fyllt) + ".".repeat(BREDD - fyllt) + "] " + procent + " %" + (procent == 100 ? "\n" : ""));
            ut.flush();
        }
    }
}
