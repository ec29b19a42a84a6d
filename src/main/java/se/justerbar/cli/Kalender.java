package se.justerbar.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.justerbar.Justerbar;
import se.justerbar.begrepp.Kalenderfel;
import se.justerbar.begrepp.Tillfallesval;
import se.justerbar.granskning.Kalenderblad;
import se.justerbar.ics.Kalenderskrivare;
import se.justerbar.json.Rapportskrivare;

/** {@code justerbar kalender}: lists the duties and days of a year, or those that follow from a day. */
@Command(name = "kalender", description = "Räknar upp plikter och dagar under ett år, eller efter en uppsägning, en likvidation eller ett sammanträde.",
        synopsisHeading = "Användning: ", parameterListHeading = "%n", optionListHeading = "%nFlaggor:%n", sortOptions = false)
final class Kalender implements Callable<Integer> {
    private static final String DATUM = "ÅÅÅÅ-MM-DD";
    private final PrintStream ut;

    /** How a calendar is written. */
    enum Format { text, json, ics }

    @Parameters(paramLabel = "ÅR", arity = "0..1", description = "Året, med fyra siffror.")
    private String ar;

    @Option(names = "--uppsagning", paramLabel = DATUM, description = "Dagen då en medlem beslutade att lämna förbundet.")
    private LocalDate uppsagning;

    @Option(names = "--inkommen", paramLabel = DATUM, description = "Dagen då uppsägningen kom in, om det är en annan dag än beslutets.")
    private LocalDate inkommen;

    @Option(names = "--likvidation", paramLabel = DATUM, description = "Dagen då förbundet träder i likvidation.")
    private LocalDate likvidation;

    @Option(names = "--sammantrade", paramLabel = DATUM, description = "Dagen för ett sammanträde med styrelsen.")
    private LocalDate sammantrade;

    @Option(names = "--justerat", paramLabel = DATUM, description = "Dagen då protokollet justerades, om den är känd.")
    private LocalDate justerat;

    @Option(names = "--anslaget", paramLabel = DATUM, description = "Dagen då justeringen tillkännagavs, om den är känd.")
    private LocalDate anslaget;

    @Option(names = "--forbund", paramLabel = "NAMN", description = "Förbundets hela namn (förvalt: det förbund som förbundsordningen gäller).")
    private String forbund;

    @Option(names = "--format", paramLabel = "text|json|ics", defaultValue = "text", description = "Kalenderns form (förvalt: text).")
    private Format format;

    @Spec
    private CommandSpec spec;

    Kalender(PrintStream ut) {
        this.ut = ut;
    }

    @Override
    public Integer call() {
        Justerbar justerbar = Justerbar.load();
        try {
            Tillfallesval val = new Tillfallesval(ar, uppsagning, inkommen, likvidation, sammantrade, justerat, anslaget);
            skriv(justerbar.kalender(forbund == null ? justerbar.forbund().iterator().next() : forbund, val.tillfalle(Kalender::flagga)));
        } catch (Kalenderfel e) {
            throw fel(e.getMessage());
        }
        return Main.JUSTERBAR;
    }

    private static String flagga(String uppgift) {
        return uppgift.equals("ar") ? "ÅR" : "--" + uppgift;
    }

    private CommandLine.ParameterException fel(String text) {
        return new CommandLine.ParameterException(spec.commandLine(), text);
    }

    private void skriv(Kalenderblad blad) {
        switch (format) {
            case text -> ut.print(new Kalendertext(blad).text());
            case json -> ut.writeBytes(new Rapportskrivare().skriv(blad));
            case ics -> {
                if (blad.poster().isEmpty()) {
                    throw fel("Ingen text som gäller sätter någon plikt; det finns inget att lägga i en kalender.");
                }
                ut.writeBytes(Kalenderskrivare.skriv(blad));
            }
        }
    }
}
