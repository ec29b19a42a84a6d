package se.justerbar.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.justerbar.journal.Sakerhetskopia;

/** {@code justerbar aterstall}: puts a copy in a journal that is not begun. */
@Command(name = "aterstall", description = "Lägger in en kopia i en journal som är tom, i en mapp eller en PostgreSQL, och går igenom den innan något blir kvar.",
        synopsisHeading = "Användning: ", parameterListHeading = "%n", optionListHeading = "%nFlaggor:%n", sortOptions = false,
        footer = {"", "Slutkoder: 0 journalen är återställd, 2 fel i kommandoraden, 65 kopian är skadad, 70 fel i programmet, 75 journalen svarar inte."})
final class Aterstall implements Callable<Integer> {
    private final PrintStream ut;
    private final PrintWriter fel;

    @Parameters(paramLabel = "FIL", description = "Filen med kopian.")
    private String fil;

    @Mixin
    private final Journalval journalval = new Journalval();

    Aterstall(PrintStream ut, PrintWriter fel) {
        this.ut = ut;
        this.fel = fel;
    }

    @Override
    public Integer call() {
        try (InputStream kopia = new BufferedInputStream(Files.newInputStream(Path.of(fil)))) {
            ut.print(Kontrollera.text(Sakerhetskopia.aterstall(kopia, journalval.lasplats())));
            ut.println("Lägg tillbaka nyckeln (nyckel.pem) innan något förs i journalen.");
            return Main.JUSTERBAR;
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            fel.println(fil + ": Filen går inte att läsa. Kontrollera namnet och behörigheten.");
            return Main.UNDERLAG;
        }
    }
}
