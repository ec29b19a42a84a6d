package se.justerbar.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.justerbar.Justerbar;
import se.justerbar.begrepp.Svenska;
import se.justerbar.godkannande.Avsnittsgodkannande;
import se.justerbar.godkannande.Avsnittsstatus;
import se.justerbar.godkannande.Godkannandefel;

/** {@code justerbar godkann}: writes down that a named reviewer approves a section as it reads now. */
@Command(name = "godkann", description = "Skriver in att en namngiven granskare godkänner ett avsnitt så som det lyder nu: text, tal, läsningar, regler och scenarier.",
        synopsisHeading = "Användning: ", parameterListHeading = "%n", optionListHeading = "%nFlaggor:%n", sortOptions = false,
        footer = {"", "Slutkoder: 0 godkännandet är inskrivet, 2 fel i kommandoraden,", "65 filen går inte att läsa eller skriva, 70 fel i programmet."})
final class Godkann implements Callable<Integer> {
    private static final String NY = """
            # Godkännanden av avsnitt. Raderna skrivs av justerbar godkann; justerbar godkannanden visar vad som gäller.
            godkannanden: []
            """;
    private final PrintStream ut;
    private final PrintWriter fel;

    @Parameters(paramLabel = "REGELVERK/AVSNITT", description = "Avsnittet, som forbundsordning-2024/budget; justerbar godkannanden räknar upp alla.")
    private String avsnitt;

    @Option(names = "--namn", paramLabel = "NAMN", required = true, description = "Granskarens förnamn och efternamn.")
    private String namn;

    @Option(names = "--roll", paramLabel = "ROLL", required = true, description = "I vilken roll granskaren godkänner, som ”jurist, X kommun”.")
    private String roll;

    @Option(names = "--dag", paramLabel = "ÅÅÅÅ-MM-DD", required = true, description = "Dagen då avsnittet godkändes.")
    private LocalDate dag;

    @Option(names = "--fil", paramLabel = "FIL", defaultValue = Godkannanden.FORVALD,
            description = "Filen med godkännanden (förvalt: " + Godkannanden.FORVALD + "). Finns den inte skapas den.")
    private String fil;

    @Spec
    private CommandSpec spec;

    Godkann(PrintStream ut, PrintWriter fel) {
        this.ut = ut;
        this.fel = fel;
    }

    @Override
    public Integer call() {
        if (fil.equals("-")) {
            throw fel("--fil ska vara en fil; ett godkännande skrivs in i den.");
        }
        if (dag.isAfter(LocalDate.now())) {
            throw fel("Den " + Svenska.datum(dag) + " har inte varit än. Ange den dag då avsnittet godkändes med --dag.");
        }
        try {
            String fore = finns() ? Infil.text(fil) : NY;
            Avsnittsstatus tidigare = Justerbar.godkannanden(fore).get(avsnitt);
            String efter = godkann(fore);
            Utfil.skriv(fil, efter);
            skriv(Justerbar.godkannanden(efter).get(avsnitt), tidigare.godkannande());
        } catch (Infil.Filfel | Godkannandefel e) {
            this.fel.println(fil + ": " + e.getMessage());
            return Main.UNDERLAG;
        }
        return Main.JUSTERBAR;
    }

    private boolean finns() {
        try {
            return Files.exists(Path.of(fil));
        } catch (InvalidPathException e) {
            throw new Infil.Filfel("Filnamnet går inte att använda här.");
        }
    }

    /** What is wrong once the file has been read is wrong on the command line. */
    private String godkann(String fore) {
        try {
            return Justerbar.godkann(fore, avsnitt, namn, roll, dag);
        } catch (Godkannandefel e) {
            throw fel(e.getMessage());
        }
    }

    private CommandLine.ParameterException fel(String text) {
        return new CommandLine.ParameterException(spec.commandLine(), text);
    }

    private void skriv(Avsnittsstatus nu, Avsnittsgodkannande tidigare) {
        Radtext text = new Radtext();
        Avsnittsgodkannande nytt = nu.godkannande();
        text.rad(0, nytt.avsnitt() + " (" + nu.rubrik() + ") är godkänt av " + nytt.namn() + " (" + nytt.roll() + ") den " + Svenska.datum(nytt.dag())
                + ". Inskrivet i " + fil + ".");
        text.rad(0, "Det som är godkänt har hashen " + nytt.hela() + ".");
        if (tidigare != null) {
            text.rad(0, "Ersätter godkännandet av " + tidigare.namn() + " (" + tidigare.roll() + ") den " + Svenska.datum(tidigare.dag()) + ".");
        }
        ut.print(text);
    }
}
