package se.justerbar.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.justerbar.Justerbar;
import se.justerbar.svit.Svit;
import se.justerbar.svit.Svitfel;
import se.justerbar.svit.Svitsvar;

/** {@code justerbar granskarsvit}: runs the scenarios that mirror the documents. */
@Command(name = "granskarsvit", description = "Kör scenarierna mot reglerna och visar att inget fallit bort: i filer = körda = rapporterade.",
        synopsisHeading = "Användning: ", optionListHeading = "%nFlaggor:%n", sortOptions = false)
final class Granskarsvit implements Callable<Integer> {
    private final PrintStream ut;
    private final PrintWriter fel;

    @Option(names = "--features", paramLabel = "MAPP", description = "Kör feature-filerna i en egen mapp, i stället för dem som följer med.")
    private Path features;

    @Option(names = "--taggar", paramLabel = "URVAL", description = "Kör bara scenarier med dessa taggar, till exempel ”@punkt-3 and not @punkt-4”.")
    private String taggar;

    @Option(names = "--utdata", paramLabel = "MAPP", description = "Skriv rapporterna junit.xml och meddelanden.ndjson i mappen.")
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
            Svitsvar svar = utdata == null ? utanUtdata(svit) : svit.kor(taggar, mapp(utdata));
            ut.print(new Svittext(svar, justerbar.hylla()).text());
            return svar.haller() ? Main.JUSTERBAR : Main.HALLER_INTE;
        } catch (Svitfel e) {
            e.getMessage().lines().forEach(fel::println);
            return Main.UNDERLAG;
        }
    }

    private static Path mapp(Path mapp) {
        try {
            return Files.createDirectories(mapp);
        } catch (IOException e) {
            throw new Utdatafel(mapp);
        }
    }

    /** The reports are counted even where nobody asked to keep them. */
    private Svitsvar utanUtdata(Svit svit) {
        try {
            Path tillfallig = Files.createTempDirectory("justerbar-svit");
            try {
                return svit.kor(taggar, tillfallig);
            } finally {
                try (Stream<Path> filer = Files.walk(tillfallig)) {
                    filer.sorted(Comparator.reverseOrder()).forEach(fil -> fil.toFile().delete());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
