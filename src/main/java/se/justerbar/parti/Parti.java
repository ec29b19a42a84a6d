package se.justerbar.parti;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import se.justerbar.Justerbar;
import se.justerbar.granskning.Granskning;
import se.justerbar.json.Radskrivare;
import se.justerbar.json.Underlagsfel;
import se.justerbar.json.Underlagslasare;
import se.justerbar.underlag.Underlag;

/**
 * Checks one underlag a line and writes one answer a line, in the order in which they came, however many they are. It holds no more in memory
 * than some lines a thread. A line that is not understood is answered in its place. Safe to share between threads.
 */
public final class Parti {
    private static final int RADER = 64;
    private static final int BYTES = 1 << 18;
    private final Justerbar justerbar;
    private final Underlagslasare lasare = new Underlagslasare();
    private final Radskrivare skrivare = new Radskrivare();

    /**
     * How a stream is answered.
     *
     * @param allt        whether an answer holds the whole report, quotes and all
     * @param kontrolldag the day of the check where a line does not say
     * @param tradar      how many threads check
     */
    public record Val(boolean allt, LocalDate kontrolldag, int tradar) {
    }

    /** Lines that follow each other, the first with its number. */
    private record Bunt(long forsta, List<byte[]> rader) {
    }

    /** Checks with this one. */
    public Parti(Justerbar justerbar) {
        this.justerbar = justerbar;
    }

    /**
     * Answers a stream to its end.
     *
     * @param framsteg is told how many bytes have been read
     * @throws IOException where the one cannot be read or the other not written
     */
    public Summa kor(InputStream in, OutputStream ut, Val val, LongConsumer framsteg) throws IOException {
        return fortsatt(new Rader(in, Underlagslasare.STORST), new Summa.Rakning(), ut, val, framsteg);
    }

    /** Answers what is left of a stream, and counts on from what was answered before. */
    Summa fortsatt(Rader rader, Summa.Rakning rakning, OutputStream ut, Val val, LongConsumer framsteg) throws IOException {
        ExecutorService arbetare = Executors.newFixedThreadPool(val.tradar, Parti::trad);
        try {
            Deque<Future<List<byte[]>>> pagar = new ArrayDeque<>();
            long nummer = rakning.rader() + 1;
            for (Bunt bunt = bunt(rader, nummer); !bunt.rader.isEmpty(); bunt = bunt(rader, nummer)) {
                nummer += bunt.rader.size();
                Bunt denna = bunt;
                pagar.add(arbetare.submit(() -> svar(denna, val)));
                while (pagar.size() > 2 * val.tradar || !pagar.isEmpty() && rader.vantar()) {
                    skriv(pagar.remove(), rakning, ut);
                }
                framsteg.accept(rader.lasta());
            }
            while (!pagar.isEmpty()) {
                skriv(pagar.remove(), rakning, ut);
            }
            return rakning.summa();
        } finally {
            arbetare.shutdownNow();
        }
    }

    private static Thread trad(Runnable arbete) {
        Thread trad = new Thread(arbete, "parti");
        trad.setDaemon(true);
        return trad;
    }

    private static Bunt bunt(Rader rader, long nummer) throws IOException {
        List<byte[]> bunt = new ArrayList<>();
        int bytes = 0;
        while (bunt.size() < RADER && bytes < BYTES && (bunt.isEmpty() || !rader.vantar())) {
            byte[] rad = rader.nasta();
            if (rad == null) {
                break;
            }
            bunt.add(rad);
            bytes += rad.length;
        }
        return new Bunt(nummer, bunt);
    }

    private List<byte[]> svar(Bunt bunt, Val val) {
        List<byte[]> svar = new ArrayList<>();
        for (int i = 0; i < bunt.rader.size(); i++) {
            svar.add(svar(bunt.forsta + i, bunt.rader.get(i), val));
        }
        return svar;
    }

    /** The answer to a line. */
    byte[] svar(long nummer, byte[] rad, Val val) {
        try {
            Underlag underlag = lasare.las(rad);
            Granskning granskning = justerbar.granska(underlag.kontrolldag() == null ? underlag.medKontrolldag(val.kontrolldag) : underlag);
            return val.allt ? skrivare.allt(nummer, granskning) : skrivare.kort(nummer, granskning);
        } catch (Underlagsfel e) {
            return skrivare.fel(nummer, e);
        } catch (RuntimeException e) {
            return skrivare.programfel(nummer);
        }
    }

    private static void skriv(Future<List<byte[]>> bunt, Summa.Rakning rakning, OutputStream ut) throws IOException {
        ByteArrayOutputStream rader = new ByteArrayOutputStream();
        for (byte[] svar : svar(bunt)) {
            rakning.rad(new String(svar, 0, Math.min(svar.length, 80), StandardCharsets.UTF_8));
            rader.writeBytes(svar);
        }
        ut.write(rader.toByteArray());
        ut.flush();
    }

    private static List<byte[]> svar(Future<List<byte[]>> bunt) {
        try {
            return bunt.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("avbruten", e));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
