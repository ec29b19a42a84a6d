package se.justerbar.protokoll;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import se.justerbar.protokoll.Protokollslasare.Stol;

/** The process that opens a file: it comes on standard input, what was read goes on standard output, and nothing else is written. */
final class Lasprocess {
    private Lasprocess() {
    }

    /** Reads one file and ends. */
    public static void main(String[] argument) throws IOException {
        PrintStream ut = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        DataInputStream in = new DataInputStream(System.in);
        List<Stol> styrelse = Ledning.styrelse(in);
        ut.write(svar(Ledning.docx(in), styrelse));
        ut.flush();
    }

    private static byte[] svar(byte[] docx, List<Stol> styrelse) {
        try {
            return Ledning.svar(las(docx, styrelse));
        } catch (Protokollsfel e) {
            return Ledning.fel(e);
        }
    }

    /** What stands in the minutes; in the process that asks, and so without its limits. */
    static Protokollslasning las(byte[] docx, List<Stol> styrelse) {
        Dokument dokument = Dokument.las(docx);
        return EgnaProtokoll.ar(dokument) ? EgnaProtokoll.las(dokument) : FrittProtokoll.las(dokument, styrelse);
    }
}
