package se.justerbar.tjanst;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

/** A stream that is broken off where the sender lets it wait for too long, so that nobody holds a place with nothing. One thread at a time. */
final class Strom extends InputStream {
    private static final long FRIST = TimeUnit.SECONDS.toNanos(30);
    private static final long BYTES_PER_SEKUND = 100;
    private final InputStream in;
    private long vantat;
    private long bytes;

    Strom(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] en = new byte[1];
        return read(en, 0, 1) < 0 ? -1 : en[0] & 0xff;
    }

    @Override
    public int read(byte[] till, int fran, int langd) throws IOException {
        long borjan = System.nanoTime();
        int antal = in.read(till, fran, langd);
        vantat += System.nanoTime() - borjan;
        bytes += Math.max(0, antal);
        if (antal >= 0 && vantat > FRIST && bytes < TimeUnit.NANOSECONDS.toSeconds(vantat) * BYTES_PER_SEKUND) {
            throw new SocketTimeoutException("avsändaren är för långsam");
        }
        return antal;
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }
}
