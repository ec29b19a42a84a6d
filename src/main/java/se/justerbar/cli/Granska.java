package se.justerbar.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.justerbar.Justerbar;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Granskning;
import se.justerbar.json.Rapportskrivare;
import se.justerbar.json.Underlagsfel;
import se.justerbar.json.Underlagslasare;
import se.justerbar.underlag.Underlag;

/** {@code justerbar granska}: checks files and prints the reports. */
@Command(name = "granska", description = "Prövar underlag och skriver ut vad som är uppfyllt, vad som brister och vad som saknas.",
        synopsisHeading = "Användning: ", parameterListHeading = "%n", optionListHeading = "%nFlaggor:%n", sortOptions = false)
final class Granska implements Callable<Integer> {
    private final PrintStream ut;
    private final PrintWriter fel;

    /** How a report is written. */
    enum Format { text, json }

    /** What of a report is written. */
    enum Visa { allt, brister }

    @Parameters(paramLabel = "FIL", arity = "1..*", description = "Underlag i JSON; - är standard in.")
    private List<String> filer;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "Rapportens form (förvalt: text).")
    private Format format;

    @Option(names = "--visa", paramLabel = "allt|brister", defaultValue = "allt",
            description = "allt, eller bara det som varken är uppfyllt eller ej tillämpligt (förvalt: allt).")
    private Visa visa;

    @Option(names = "--dag", paramLabel = "ÅÅÅÅ-MM-DD",
            description = "Kontrolldag, i stället för underlagets. Utan båda är det dagens datum.")
    private LocalDate dag;

    @Option(names = "--kand", paramLabel = "ÅÅÅÅ-MM-DD",
            description = "Pröva mot texterna så som de var kända den dagen; det som blev känt senare räknas inte.")
    private LocalDate kand;

    @Spec
    private CommandSpec spec;

    Granska(PrintStream ut, PrintWriter fel) {
        this.ut = ut;
        this.fel = fel;
    }

    @Override
    public Integer call() {
        if (filer.stream().filter("-"::equals).count() > 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Standard in (-) kan bara läsas en gång.");
        }
        Justerbar justerbar = kand == null ? Justerbar.load() : Justerbar.load(kand);
        Underlagslasare lasare = new Underlagslasare();
        List<Granskning> granskningar = new ArrayList<>();
        boolean fel = false;
        for (String fil : filer) {
            try {
                granskningar.add(justerbar.granska(medKontrolldag(lasare.las(Infil.las(fil, Underlagslasare.STORST)))));
            } catch (Underlagsfel | Infil.Filfel e) {
                e.getMessage().lines().forEach(rad -> this.fel.println(Infil.namn(fil) + ": " + rad));
                fel = true;
            }
        }
        List<Granskning> visade = visa == Visa.allt ? granskningar : granskningar.stream().map(Granskning::utanUppfyllda).toList();
        if (format == Format.json) {
            skrivJson(visade);
        } else {
            visade.forEach(granskning -> ut.print(new Textrapport(granskning).text()));
        }
        return fel ? Main.UNDERLAG : granskningar.stream().map(Granskning::bedomning).reduce(Bedomning::samst).map(Granska::kod).orElseThrow();
    }

    private static int kod(Bedomning bedomning) {
        return switch (bedomning) {
            case brister -> Main.BRISTER;
            case oavgjort -> Main.OAVGJORT;
            case justerbar -> Main.JUSTERBAR;
        };
    }

    private void skrivJson(List<Granskning> granskningar) {
        Rapportskrivare skrivare = new Rapportskrivare();
        String rapporter = String.join(",\n", granskningar.stream().map(g -> new String(skrivare.skriv(g), StandardCharsets.UTF_8)).toList());
        if (filer.size() > 1) {
            ut.println("[" + rapporter + "]");
        } else if (!granskningar.isEmpty()) {
            ut.println(rapporter);
        }
    }

    private Underlag medKontrolldag(Underlag underlag) {
        LocalDate kontrolldag = dag != null ? dag : underlag.kontrolldag() != null ? underlag.kontrolldag() : LocalDate.now();
        return new Underlag(kontrolldag, underlag.forbund(), underlag.sammantrade(), underlag.arenden());
    }
}
