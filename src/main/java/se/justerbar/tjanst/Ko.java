package se.justerbar.tjanst;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** So many at a time, so many that wait, and nobody more. Safe to share between threads. */
final class Ko {
    private static final int VANTAN_SEKUNDER = 5;
    private final Semaphore platser;
    private final AtomicInteger koande = new AtomicInteger();
    private final int langst;

    /** What is done once there is a place. */
    interface Arbete<T, E extends Exception> {
        T gor() throws E;
    }

    /**
     * A queue.
     *
     * @param platser how many at a time
     * @param langst  how many may wait; 0 for none
     */
    Ko(int platser, int langst) {
        this.platser = new Semaphore(platser, true);
        this.langst = langst;
    }

    /**
     * Does it, when it is its turn.
     *
     * @throws Problemfel where too many wait already, or its turn does not come within five seconds
     */
    <T, E extends Exception> T kor(Arbete<T, E> arbete) throws E {
        if (!platser.tryAcquire() && !vanta()) {
            throw new Problemfel(Problemslag.forManga, "Tjänsten har fullt upp. Skicka igen om en sekund.");
        }
        try {
            return arbete.gor();
        } finally {
            platser.release();
        }
    }

    private boolean vanta() {
        if (koande.incrementAndGet() > langst) {
            koande.decrementAndGet();
            return false;
        }
        try {
            return platser.tryAcquire(VANTAN_SEKUNDER, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            koande.decrementAndGet();
        }
    }
}
