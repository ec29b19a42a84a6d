package se.justerbar.bevis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Stream;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Utfall;
import se.justerbar.underlag.Underlag;

/**
 * Holds what the rules say of classes of ballots against what a reference says that shares no code with them.
 *
 * @param <K> a class of ballots
 */
final class Bevisning<K> {
    /** What minutes can record; null where they do not say. */
    static final List<Referens.Utgang> UTGANGAR = Arrays.asList(Referens.Utgang.BIFALL, Referens.Utgang.AVSLAG, null);
    private static final int HOG = 4096;
    private final Rostrum<K> rum;
    private final Function<Underlag, Granskning> motor;
    private final LongAdder klasser = new LongAdder();
    private final LongAdder roster = new LongAdder();
    private final LongAdder provningar = new LongAdder();
    private final LongAdder jamforelser = new LongAdder();
    private final Queue<Avvikelse> avvikelser = new ConcurrentLinkedQueue<>();

    private Bevisning(Rostrum<K> rum, Function<Underlag, Granskning> motor) {
        this.rum = rum;
        this.motor = motor;
    }

    /**
     * Goes through classes on all cores.
     *
     * @param urval the classes; the whole space or a part of it
     * @param motor the rules; called from many threads
     */
    static <K> Bevisresultat av(Rostrum<K> rum, Stream<K> urval, Function<Underlag, Granskning> motor) {
        long start = System.nanoTime();
        Bevisning<K> ny = new Bevisning<>(rum, motor);
        // The classes are made one by one; heaps of them are what threads can share.
        List<K> hog = new ArrayList<>();
        for (Iterator<K> alla = urval.iterator(); alla.hasNext();) {
            hog.add(alla.next());
            if (hog.size() == HOG || !alla.hasNext()) {
                hog.parallelStream().forEach(ny::prova);
                hog.clear();
            }
        }
        return new Bevisresultat(rum.namn(), rum.tillstand(), rum.normer(), ny.klasser.sum(), ny.roster.sum(),
                UTGANGAR.stream().map(Bevisning::ord).toList(), ny.provningar.sum(), ny.jamforelser.sum(),
                ny.avvikelser.stream().sorted().toList(), Duration.ofNanos(System.nanoTime() - start));
    }

    /** An outcome in the minutes as it is read. */
    static String ord(Referens.Utgang utgang) {
        return utgang == null ? "inget" : utgang == Referens.Utgang.BIFALL ? "bifall" : "avslag";
    }

    private void prova(K klass) {
        klasser.increment();
        roster.add(rum.roster(klass));
        Klasslage lage = rum.lage(klass);
        for (Referens.Utgang antecknad : UTGANGAR) {
            List<Fynd> fynd = motor.apply(Klassunderlag.av(lage, antecknad)).arenden().get(0).fynd();
            provningar.increment();
            for (String norm : rum.normer()) {
                jamfor(norm, klass, lage, antecknad, fynd(fynd, norm).utfall());
            }
        }
    }

    private void jamfor(String norm, K klass, Klasslage lage, Referens.Utgang antecknad, Utfall utfall) {
        Referens.Svar reglerna = svar(utfall);
        Referens.Svar referensen = rum.svar(norm, klass, antecknad);
        jamforelser.increment();
        if (reglerna != referensen) {
            avvikelser.add(new Avvikelse(norm, lage, antecknad, reglerna, referensen));
        }
    }

    static Fynd fynd(List<Fynd> fynd, String norm) {
        return fynd.stream().filter(ett -> ett.norm().equals(norm)).findFirst().orElseThrow(() -> new AssertionError(norm + " gav inget fynd"));
    }

    private static Referens.Svar svar(Utfall utfall) {
        return switch (utfall) {
            case uppfylld -> Referens.Svar.UPPFYLLD;
            case brister -> Referens.Svar.BRISTER;
            case oavgjord -> Referens.Svar.OAVGJORD;
            case ejTillamplig -> Referens.Svar.EJ_TILLAMPLIG;
        };
    }
}
