package se.justerbar.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.justerbar.Justerbar;
import se.justerbar.journal.Journal;
import se.justerbar.journal.Upprepning;
import se.justerbar.json.Kvittofel;
import se.justerbar.json.Kvittoform;
import se.justerbar.kvitto.Kvitto;

/** {@code justerbar upprepa}: gives an answer again from the facts in the journal, byte for byte as it was given. */
@Command(name = "upprepa", description = "Prövar om de uppgifter som journalen har kvar, och skriver svaret byte för byte som det gavs.",
        synopsisHeading = "Användning: ", parameterListHeading = "%n", optionListHeading = "%nFlaggor:%n", sortOptions = false,
        footer = {"", "Slutkoder: 0 svaret är detsamma, 2 fel i kommandoraden eller en annan utgåva gav svaret, 65 kvittot eller journalen är skadad,",
            "70 fel i programmet, 75 journalen svarar inte."})
final class Upprepa implements Callable<Integer> {
    private final PrintStream ut;
    private final PrintWriter fel;

    @Parameters(paramLabel = "KVITTO", description = "Filen med kvittot; - är standard in.")
    private String fil;

    @Mixin
    private final Journalval journalval = new Journalval();

    Upprepa(PrintStream ut, PrintWriter fel) {
        this.ut = ut;
        this.fel = fel;
    }

    @Override
    public Integer call() {
        Kvitto kvitto;
        try {
            kvitto = new Kvittoform().las(Infil.las(fil, Kvittoform.STORST));
        } catch (Kvittofel | Infil.Filfel e) {
            fel.println(Infil.namn(fil) + ": " + e.getMessage());
            return Main.UNDERLAG;
        }
        try (Journal journal = journalval.lasande()) {
            ut.writeBytes(Upprepning.av(kvitto, journal, Justerbar.load()));
        }
        return Main.JUSTERBAR;
    }
}
