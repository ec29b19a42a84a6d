package se.justerbar.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;

/** Makes the commands around the streams that they write to. */
final class Fabrik implements CommandLine.IFactory {
    private final PrintStream ut;
    private final PrintWriter fel;

    Fabrik(PrintStream ut, PrintWriter fel) {
        this.ut = ut;
        this.fel = fel;
    }

    @Override
    public <K> K create(Class<K> klass) throws Exception {
        if (klass == Granska.class) {
            return klass.cast(new Granska(ut, fel));
        }
        if (klass == Tolkningar.class) {
            return klass.cast(new Tolkningar(ut));
        }
        if (klass == Lagkrav.class) {
            return klass.cast(new Lagkrav(ut, fel));
        }
        if (klass == Godkannanden.class) {
            return klass.cast(new Godkannanden(ut, fel));
        }
        if (klass == Godkann.class) {
            return klass.cast(new Godkann(ut, fel));
        }
        if (klass == Kalender.class) {
            return klass.cast(new Kalender(ut));
        }
        if (klass == Texten.class) {
            return klass.cast(new Texten(ut, fel));
        }
        if (klass == Granskarsvit.class) {
            return klass.cast(new Granskarsvit(ut, fel));
        }
        if (klass == Andra.class) {
            return klass.cast(new Andra(ut, fel));
        }
        if (klass == Steg.class) {
            return klass.cast(new Steg(ut));
        }
        if (klass == Schema.class) {
            return klass.cast(new Schema(ut));
        }
        if (klass == Exempel.class) {
            return klass.cast(new Exempel(ut, fel));
        }
        return CommandLine.defaultFactory().create(klass);
    }
}
