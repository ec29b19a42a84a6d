package se.justerbar.protokoll;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.justerbar.protokoll.Protokollslasare.Stol;

/** What is said between the program and the process that reads: lengths and bytes, so that neither needs to trust the other. */
final class Ledning {
    private static final int LAST = 1;
    private static final int FEL = 2;

    private Ledning() {
    }

    private interface Skrivning {
        void till(DataOutputStream ut) throws IOException;
    }

    private static byte[] bytes(Skrivning skrivning) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream ut = new DataOutputStream(bytes)) {
            skrivning.till(ut);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The file and the board, to the process. */
    static byte[] fraga(byte[] docx, List<Stol> styrelse) {
        return bytes(ut -> {
            ut.writeInt(styrelse.size());
            for (Stol stol : styrelse) {
                text(ut, stol.plats());
                text(ut, stol.medlem());
                text(ut, stol.ledamot());
                text(ut, stol.ersattare());
            }
            ut.writeInt(docx.length);
            ut.write(docx);
        });
    }

    static List<Stol> styrelse(DataInputStream in) throws IOException {
        List<Stol> styrelse = new ArrayList<>();
        for (int n = antal(in); n > 0; n--) {
            styrelse.add(new Stol(text(in), text(in), text(in), text(in)));
        }
        return styrelse;
    }

    static byte[] docx(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    /** What was read, from the process. */
    static byte[] svar(Protokollslasning lasning) {
        return bytes(ut -> {
            ut.writeByte(LAST);
            text(ut, lasning.underlag());
            ut.writeInt(lasning.falt().size());
            for (Lasfalt falt : lasning.falt()) {
                text(ut, falt.pekare());
                text(ut, falt.var());
                text(ut, falt.ord());
                ut.writeBoolean(falt.sakerhet() == Sakerhet.saker);
            }
            ut.writeInt(lasning.olast().size());
            for (String mening : lasning.olast()) {
                text(ut, mening);
            }
        });
    }

    /** Why nothing was read, from the process. */
    static byte[] fel(Protokollsfel fel) {
        return bytes(ut -> {
            ut.writeByte(FEL);
            text(ut, fel.getMessage());
        });
    }

    static Protokollslasning lasning(byte[] svar) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(svar));
        if (in.readByte() == FEL) {
            throw new Protokollsfel(text(in));
        }
        String underlag = text(in);
        List<Lasfalt> falt = new ArrayList<>();
        for (int n = antal(in); n > 0; n--) {
            falt.add(new Lasfalt(text(in), text(in), text(in), in.readBoolean() ? Sakerhet.saker : Sakerhet.osaker));
        }
        List<String> olast = new ArrayList<>();
        for (int n = antal(in); n > 0; n--) {
            olast.add(text(in));
        }
        return new Protokollslasning(underlag, falt, olast);
    }

    private static int antal(DataInputStream in) throws IOException {
        int antal = in.readInt();
        if (antal < 0 || antal > 1_000_000) {
            throw new IOException("a count");
        }
        return antal;
    }

    private static void text(DataOutputStream ut, String text) throws IOException {
        byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        ut.writeInt(bytes == null ? -1 : bytes.length);
        ut.write(bytes == null ? new byte[0] : bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int langd = in.readInt();
        if (langd < -1 || langd > in.available() && langd > Protokollslasare.STORST) {
            throw new IOException("a length");
        }
        byte[] bytes = langd == -1 ? null : in.readNBytes(langd);
        if (bytes != null && bytes.length < langd) {
            throw new IOException("cut short");
        }
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
