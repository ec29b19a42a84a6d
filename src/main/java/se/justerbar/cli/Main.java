package se.justerbar.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.justerbar.Justerbar;

/** The program {@code justerbar}. */
@Command(name = "justerbar", versionProvider = Main.Version.class, subcommands = {Tjansten.class, Granska.class, Partiet.class, Kalender.class, Tolkningar.class, Lagkrav.class,
    Texten.class, Granskarsvit.class, Steg.class, Godkannanden.class, Godkann.class, Andra.class, Schema.class, Exempel.class, Verifiera.class, Upprepa.class,
    Kontrollera.class, Gallra.class, Kopiera.class, Aterstall.class},
        synopsisHeading = "Användning: ", commandListHeading = "%nKommandon:%n", optionListHeading = "%nFlaggor:%n",
        synopsisSubcommandLabel = "KOMMANDO",
        description = "%nFår beslutet justeras? Håller ett samordningsförbunds beslut mot förbundsordningen, mening för mening.%n",
        footer = {"", "Slutkoder: 0 alla ärenden är justerbara, 1 något ärende brister, 3 inget brister men något är oavgjort,",
            "2 fel i kommandoraden, 65 underlaget går inte att läsa, 70 fel i programmet,", "75 journalen svarar inte."})
public final class Main implements Runnable {
    /** Every item may be signed. */
    static final int JUSTERBAR = 0;
    /** Some item is breached. */
    static final int BRISTER = 1;
    /** What was held against something did not hold. */
    static final int HALLER_INTE = 1;
    /** The command line was not understood. */
    static final int ANVANDNING = 2;
    /** No item is breached and some is undecided. */
    static final int OAVGJORT = 3;
    /** The input is bad. */
    static final int UNDERLAG = 65;
    /** A fault of ours. */
    static final int PROGRAM = 70;
    /** The journal does not answer now. */
    static final int SVARAR_INTE = 75;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = {"-h", "--hjalp", "--help"}, usageHelp = true, scope = CommandLine.ScopeType.INHERIT, description = "Visar den här hjälpen.")
    private boolean hjalp;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Visar programmets version.")
    private boolean version;

    Main() {
    }

    /** Starts the program and ends the process with its exit code. */
    public static void main(String[] argument) {
        // What a user must know is in the answer, and not in what the libraries log.
        Logger.getLogger("").setLevel(Level.OFF);
        System.exit(kor(System.out, System.err, argument));
    }

    /** Runs a command line and gives its exit code; everything is written as UTF-8, whatever the locale. */
    static int kor(OutputStream ut, OutputStream fel, String... argument) {
        PrintStream utskrift = new PrintStream(ut, false, StandardCharsets.UTF_8);
        PrintWriter felskrift = new PrintWriter(fel, true, StandardCharsets.UTF_8);
        CommandLine kommando = new CommandLine(new Main(), new Fabrik(utskrift, felskrift));
        kommando.setOut(new PrintWriter(utskrift, true, StandardCharsets.UTF_8));
        kommando.setErr(felskrift);
        kommando.setParameterExceptionHandler(Kommandofel::svara);
        kommando.setExecutionExceptionHandler((e, rad, tolkat) -> Kommandofel.fel(felskrift, e));
        int kod = kommando.execute(argument);
        if (utskrift.checkError()) {
            felskrift.println("Svaret gick inte att skriva. Kontrollera att det finns plats och att mottagaren läser.");
            return PROGRAM;
        }
        return kod;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(),
                "Ange ett kommando: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }

    /** The version of the program. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"justerbar " + Justerbar.version()};
        }
    }
}
