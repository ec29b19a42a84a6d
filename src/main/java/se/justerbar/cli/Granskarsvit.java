package se.justerbar.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.justerbar.Justerbar;
import se.justerbar.regelverk.Hylla;
import se.justerbar.sidor.Rapport;
import se.justerbar.svit.Mellanmapp;
import se.justerbar.svit.Svit;
import se.justerbar.svit.Svitfel;
import se.justerbar.svit.Svitsvar;

/** {@code justerbar granskarsvit}: runs the scenarios that mirror the documents. */
@Command(name = "granskarsvit", description = "Kör scenarierna mot reglerna och visar att inget fallit bort: i filer = körda = rapporterade i junit.xml = rapporterade i rapport.html.",
        synopsisHeading = "Användning: ", optionListHeading = "%nFlaggor:%n", sortOptions = false)
final class Granskarsvit implements Callable<Integer> {
    private final PrintStream ut;
    private final PrintWriter fel;

    @Option(names = "--features", paramLabel = "MAPP", description = "Kör feature-filerna i en egen mapp, i stället för dem som följer med.")
    private Path features;

    @Option(names = "--taggar", paramLabel = "URVAL", description = "Kör bara scenarier med dessa taggar, till exempel ”@punkt-3 and not @punkt-4”.")
    private String taggar;

    @Option(names = "--utdata", paramLabel = "MAPP", description = "Skriv rapporterna rapport.html, junit.xml och meddelanden.ndjson i mappen.")
    private Path utdata;

    Granskarsvit(PrintStream ut, PrintWriter fel) {
        this.ut = ut;
        this.fel = fel;
    }

    @Override
    public Integer call() {
        Justerbar justerbar = Justerbar.load();
        try {
            Svit svit = features == null ? Svit.medfoljande(justerbar.hylla()) : Svit.mapp(features, justerbar.hylla());
            return utdata == null ? Mellanmapp.i(mapp -> kor(svit, justerbar.hylla(), mapp)) : kor(svit, justerbar.hylla(), Utmapp.onskad(utdata));
        } catch (Svitfel e) {
            e.getMessage().lines().forEach(fel::println);
            return Main.UNDERLAG;
        }
    }

    /** The reports are written and counted even where nobody asked to keep them. */
    private int kor(Svit svit, Hylla hylla, Path mapp) {
        Svitsvar svar = svit.kor(taggar, mapp);
        int paSidan;
        try {
            paSidan = Rapport.skriv(svar, hylla, mapp.resolve("rapport.html"), null);
        } catch (UncheckedIOException e) {
            throw new Utdatafel(mapp);
        }
        Svittext text = new Svittext(svar, paSidan, hylla);
        ut.print(text.text());
        return text.haller() ? Main.JUSTERBAR : Main.HALLER_INTE;
    }
}
