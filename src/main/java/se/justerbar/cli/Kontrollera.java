package se.justerbar.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.justerbar.begrepp.Svenska;
import se.justerbar.journal.Journal;
import se.justerbar.journal.Kontroll;

/** {@code justerbar kontrollera}: walks through a whole journal. */
@Command(name = "kontrollera", description = "Går igenom hela journalen: varje post, varje underskrift, och varje akt mot sin post.",
        synopsisHeading = "Användning: ", optionListHeading = "%nFlaggor:%n", sortOptions = false,
        footer = {"", "Slutkoder: 0 journalen håller, 1 den håller inte, 2 fel i kommandoraden, 65 den går inte att gå igenom,",
            "70 fel i programmet, 75 journalen svarar inte."})
final class Kontrollera implements Callable<Integer> {
    private final PrintStream ut;

    @Mixin
    private final Journalval journalval = new Journalval();

    Kontrollera(PrintStream ut) {
        this.ut = ut;
    }

    @Override
    public Integer call() {
        try (Journal journal = journalval.lasande()) {
            Kontroll kontroll = journal.kontroll();
            ut.print(text(kontroll));
            return kontroll.fel().isEmpty() ? Main.JUSTERBAR : Main.HALLER_INTE;
        }
    }

    static Radtext text(Kontroll kontroll) {
        Radtext text = new Radtext();
        text.rad(0, kontroll.fel().isEmpty() ? "Journalen håller." : "JOURNALEN HÅLLER INTE.");
        kontroll.fel().forEach(fel -> text.rad(2, "✗ " + fel));
        text.rad(2, "Poster " + Svenska.heltal(kontroll.poster()) + ", granskningar " + Svenska.heltal(kontroll.granskningar()) + ", av dem gallrade "
                + Svenska.heltal(kontroll.gallrade()) + ".");
        return text;
    }
}
