package se.justerbar.tjanst;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The log of the service, a line each on standard error. It holds no facts, no names and no words of an exception, which may quote them. */
final class Loggning {
    /** Held here, for java.util.logging forgets a logger that nobody holds, and its level and handlers with it. */
    private static final Logger LOGG = Logger.getLogger("se.justerbar.tjanst");

    private Loggning() {
    }

    private static final class Rad extends Formatter {
        @Override
        public String format(LogRecord post) {
            return Instant.ofEpochMilli(post.getMillis()).truncatedTo(ChronoUnit.MILLIS) + " " + post.getLevel() + " " + post.getMessage() + "\n";
        }
    }

    private static final class Skrivare extends StreamHandler {
        Skrivare() {
            super(System.err, new Rad());
        }

        @Override
        public synchronized void publish(LogRecord post) {
            super.publish(post);
            flush();
        }
    }

    /** The logger of all that the service says. */
    static Logger logg() {
        return LOGG;
    }

    /** Writes to standard error until it is closed. */
    static Handler borja() {
        Handler skrivare = new Skrivare();
        LOGG.setUseParentHandlers(false);
        LOGG.setLevel(Level.INFO);
        LOGG.addHandler(skrivare);
        return skrivare;
    }

    /** A fault of ours: what it is and where, without its words. */
    static void fel(Throwable e) {
        LOGG.severe(() -> {
            StringBuilder text = new StringBuilder();
            for (Throwable orsak = e; orsak != null; orsak = orsak.getCause()) {
                text.append(text.isEmpty() ? "" : " av ").append(orsak.getClass().getName()).append(" i ")
                        .append(Stream.of(orsak.getStackTrace()).limit(12).map(StackTraceElement::toString).collect(Collectors.joining(" < ")));
            }
            return text.toString();
        });
    }
}
