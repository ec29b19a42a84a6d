package se.justerbar.bevis;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What a proof came to; every figure is counted as the classes are gone through.
 *
 * @param namn        what the space takes in
 * @param tillstand   the states that a seat can be in
 * @param normer      the norms that were compared
 * @param klasser     classes gone through
 * @param roster      ballots in these classes
 * @param utfall      outcomes that minutes can record, each held against every class
 * @param provningar  checks by the rules
 * @param jamforelser conclusions of the rules that were compared with the reference's
 * @param avvikelser  where they differ, the smallest first
 * @param tid         how long it took
 */
record Bevisresultat(String namn, String tillstand, Set<String> normer, long klasser, long roster, List<String> utfall, long provningar,
        long jamforelser, List<Avvikelse> avvikelser, Duration tid) {
}
