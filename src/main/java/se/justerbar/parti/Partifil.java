package se.justerbar.parti;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongConsumer;
import se.justerbar.json.Underlagslasare;

/** Answers a file into another, and goes on from where it was broken off. */
public final class Partifil {
    private Partifil() {
    }

    /** The file of answers is not the beginning of the answers to this file; nothing was written in it. */
    public static final class AnnanFil extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AnnanFil() {
            super(null, null, false, false);
        }
    }

    /**
     * Answers a file into another. Where the other has answers already, they are kept, and the last of them is made again to see that it is
     * this file's; half an answer is taken away.
     *
     * @throws AnnanFil    where the answers that are there are not this file's
     * @throws IOException where the one cannot be read or the other not written
     */
    public static Summa kor(Parti parti, Path fran, Path till, Parti.Val val, LongConsumer framsteg) throws IOException {
        try (InputStream in = new FileInputStream(fran.toFile()); RandomAccessFile fil = new RandomAccessFile(till.toFile(), "rw")) {
            Rader rader = new Rader(in, Underlagslasare.STORST);
            Summa.Rakning rakning = new Summa.Rakning();
            fil.setLength(ikapp(parti, rader, rakning, fil, val));
            fil.seek(fil.length());
            OutputStream ut = Channels.newOutputStream(fil.getChannel());
            Summa summa = parti.fortsatt(rader, rakning, ut, val, framsteg);
            fil.getChannel().force(true);
            return summa;
        }
    }

    /** Passes over what is answered; gives the length of the answers that are whole. */
    private static long ikapp(Parti parti, Rader rader, Summa.Rakning rakning, RandomAccessFile fil, Parti.Val val) throws IOException {
        long langd = helaRader(fil);
        fil.seek(0);
        Rader svar = new Rader(new Avgransad(new BufferedInputStream(Channels.newInputStream(fil.getChannel())), langd), Integer.MAX_VALUE - 1);
        byte[] sista = null;
        byte[] sistaRad = null;
        for (byte[] ett = svar.nasta(); ett != null; ett = svar.nasta()) {
            sista = ett;
            sistaRad = rader.nasta();
            if (sistaRad == null) {
                throw new AnnanFil();
            }
            rakning.rad(new String(ett, 0, Math.min(ett.length, 80), StandardCharsets.UTF_8));
        }
        if (sista != null) {
            byte[] igen = parti.svar(rakning.rader(), sistaRad, val);
            if (!Arrays.equals(Arrays.copyOf(igen, igen.length - 1), sista)) {
                throw new AnnanFil();
            }
        }
        return langd;
    }

    private static long helaRader(RandomAccessFile fil) throws IOException {
        long slut = fil.length();
        while (slut > 0) {
            fil.seek(slut - 1);
            if (fil.read() == '\n') {
                return slut;
            }
            slut--;
        }
        return 0;
    }

    /** The first bytes of a stream. */
    private static final class Avgransad extends InputStream {
        private final InputStream in;
        private long kvar;

        Avgransad(InputStream in, long antal) {
            this.in = in;
            this.kvar = antal;
        }

        @Override
        public int read() throws IOException {
            return kvar-- > 0 ? in.read() : -1;
        }

        @Override
        public int read(byte[] hit, int fran, int antal) throws IOException {
            if (kvar <= 0) {
                return -1;
            }
            int lasta = in.read(hit, fran, (int) Math.min(antal, kvar));
            kvar -= Math.max(0, lasta);
            return lasta;
        }
    }
}
