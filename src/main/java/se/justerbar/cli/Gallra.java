package se.justerbar.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.justerbar.journal.Journal;
import se.justerbar.json.Kvittoform;
import se.justerbar.kvitto.Gallringspost.Omfattning;

/** {@code justerbar gallra}: erases names, or all facts, of a recorded check and records that it was done. */
@Command(name = "gallra", description = "Raderar namnen, eller alla uppgifter, i en granskning som är förd i journalen, och för in att det är gjort.",
        synopsisHeading = "Användning: ", parameterListHeading = "%n", optionListHeading = "%nFlaggor:%n", sortOptions = false,
        footer = {"", "Slutkoder: 0 gallringen är förd och kvittot utskrivet, 2 fel i kommandoraden, 65 journalen är skadad,", "70 fel i programmet, 75 journalen svarar inte."})
final class Gallra implements Callable<Integer> {
    private final PrintStream ut;

    @Parameters(paramLabel = "GRANSKNING", description = "Granskningens beteckning.")
    private String id;

    @Option(names = "--vad", paramLabel = "namn|allt", required = true,
            description = "namn raderar namnen vid platserna; allt raderar också uppgifterna och svaret. Posten och kvittot håller ändå.")
    private Omfattning vad;

    @Option(names = "--beslut", paramLabel = "BESLUT", required = true, description = "Det beslut om gallring som det görs enligt, som ”Gallringsplan 2026, 4.2”.")
    private String beslut;

    @Mixin
    private final Journalval journalval = new Journalval();

    Gallra(PrintStream ut) {
        this.ut = ut;
    }

    @Override
    public Integer call() {
        try (Journal journal = journalval.oppna()) {
            ut.writeBytes(new Kvittoform().kvitto(journal.gallra(null, id, vad, beslut, null)));
            ut.println();
        }
        return Main.JUSTERBAR;
    }
}
