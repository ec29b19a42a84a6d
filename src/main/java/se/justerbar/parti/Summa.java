package se.justerbar.parti;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.justerbar.granskning.Bedomning;

/**
 * What a stream came to.
 *
 * @param rader     how many lines were answered
 * @param utfall    how many of them got each verdict
 * @param olasliga  how many were not understood
 * @param programfel how many were not answered because of a fault of ours
 */
public record Summa(long rader, Map<Bedomning, Long> utfall, long olasliga, long programfel) {
    private static final Pattern BEDOMNING = Pattern.compile("^\\{\"rad\":\\d+,\"bedomning\":\"(\\w+)\"");

    /** Counts answers as they are written. One thread at a time. */
    static final class Rakning {
        private final Map<Bedomning, Long> utfall = new EnumMap<>(Bedomning.class);
        private long rader;
        private long olasliga;
        private long programfel;

        /** An answer, as one line. */
        void rad(String svar) {
            rader++;
            Matcher bedomning = BEDOMNING.matcher(svar);
            if (bedomning.find()) {
                utfall.merge(Bedomning.valueOf(bedomning.group(1)), 1L, Long::sum);
            } else if (svar.contains("\"programfel\":true")) {
                programfel++;
            } else {
                olasliga++;
            }
        }

        long rader() {
            return rader;
        }

        Summa summa() {
            return new Summa(rader, Map.copyOf(utfall), olasliga, programfel);
        }
    }

    /** How many lines got this verdict. */
    public long antal(Bedomning bedomning) {
        return utfall.getOrDefault(bedomning, 0L);
    }
}
