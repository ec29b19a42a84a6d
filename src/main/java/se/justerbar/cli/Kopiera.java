package se.justerbar.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.justerbar.begrepp.Svenska;
import se.justerbar.journal.Sakerhetskopia;

/** {@code justerbar sakerhetskopiera}: writes a copy of a journal, while whoever writes in it goes on. */
@Command(name = "sakerhetskopiera", description = "Skriver en kopia av journalen, medan den används. Nyckeln är inte med; förvara den för sig.",
        synopsisHeading = "Användning: ", parameterListHeading = "%n", optionListHeading = "%nFlaggor:%n", sortOptions = false,
        footer = {"", "Slutkoder: 0 kopian är skriven, 2 fel i kommandoraden, 65 filen går inte att skriva, 70 fel i programmet, 75 journalen svarar inte."})
final class Kopiera implements Callable<Integer> {
    private final PrintStream ut;
    private final PrintWriter fel;

    @Parameters(paramLabel = "FIL", description = "Filen att skriva; den får inte finnas.")
    private String fil;

    @Mixin
    private final Journalval journalval = new Journalval();

    Kopiera(PrintStream ut, PrintWriter fel) {
        this.ut = ut;
        this.fel = fel;
    }

    @Override
    public Integer call() {
        try (OutputStream kopia = new BufferedOutputStream(Files.newOutputStream(Path.of(fil), StandardOpenOption.CREATE_NEW))) {
            ut.println("Kopian har " + Svenska.heltal(Sakerhetskopia.skriv(journalval.lasplats(), kopia)) + " poster.");
            return Main.JUSTERBAR;
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            fel.println(fil + ": Filen går inte att skriva, eller finns redan. Ange en ny fil i en mapp med plats.");
            return Main.UNDERLAG;
        }
    }
}
