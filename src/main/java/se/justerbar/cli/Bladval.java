package se.justerbar.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import se.justerbar.sidor.Blad;

/** A sheet as text, and as a page where a folder was named. */
final class Bladval {
    @Option(names = "--utdata", paramLabel = "MAPP", description = "Skriv svaret i mappen också, som en sida att läsa, skriva ut och spara.")
    private Path utdata;

    /** Writes the page that was asked for, if any. */
    void skriv(Blad blad, String namn) {
        if (utdata == null) {
            return;
        }
        try {
            blad.skriv(Utmapp.onskad(utdata).resolve(namn + ".html"));
        } catch (UncheckedIOException e) {
            throw new Utdatafel(utdata);
        }
    }

    /** The sheet for a terminal. */
    static String text(Blad blad) {
        Radtext text = new Radtext();
        text.rad(0, blad.titel());
        if (!blad.inledning().isEmpty()) {
            text.tomrad();
        }
        rader(blad.inledning(), 0, text);
        for (Blad.Del del : blad.delar()) {
            text.tomrad();
            text.rad(0, del.rubrik());
            rader(del.rader(), 2, text);
        }
        text.tomrad();
        text.rad(0, blad.slutsats());
        return text.toString();
    }

    private static void rader(List<Blad.Rad> rader, int indrag, Radtext text) {
        for (Blad.Rad rad : rader) {
            text.rad(indrag, rad.text());
            rader(rad.under(), indrag + 2, text);
        }
    }
}
