package se.justerbar.parti;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream, one after the other; of a line that is too long only so much is kept that this can be seen. One thread at a time. */
final class Rader {
    private final InputStream in;
    private final int langst;
    private final byte[] buffert = new byte[1 << 16];
    private int plats;
    private int slut;
    private long lasta;

    Rader(InputStream in, int langst) {
        this.in = in;
        this.langst = langst;
    }

    /** The next line without its end; {@code null} where there is no more. What stands after the last line end is a line where it is anything. */
    byte[] nasta() throws IOException {
        ByteArrayOutputStream rad = new ByteArrayOutputStream();
        boolean nagot = false;
        while (fylld()) {
            nagot = true;
            int fran = plats;
            while (plats < slut && buffert[plats] != '\n') {
                plats++;
            }
            rad.write(buffert, fran, Math.min(plats - fran, Math.max(0, langst + 1 - rad.size())));
            if (plats < slut) {
                plats++;
                return utanRetur(rad);
            }
        }
        return nagot ? utanRetur(rad) : null;
    }

    private static byte[] utanRetur(ByteArrayOutputStream rad) {
        byte[] bytes = rad.toByteArray();
        return bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    private boolean fylld() throws IOException {
        if (plats < slut) {
            return true;
        }
        plats = 0;
        slut = Math.max(0, in.read(buffert));
        lasta += slut;
        return slut > 0;
    }

    /** Whether the next line may have to be waited for. */
    boolean vantar() throws IOException {
        return plats == slut && in.available() == 0;
    }

    /** How many bytes have been taken from the stream. */
    long lasta() {
        return lasta;
    }
}
