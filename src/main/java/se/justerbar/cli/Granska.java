package se.justerbar.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.justerbar.Justerbar;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Granskning;
import se.justerbar.journal.Bokforare;
import se.justerbar.journal.Journal;
import se.justerbar.json.Kvittoform;
import se.justerbar.json.Rapportskrivare;
import se.justerbar.json.Underlagsfel;
import se.justerbar.json.Underlagslasare;
import se.justerbar.kvitto.Kvitto;
import se.justerbar.merkle.Merkle;
import se.justerbar.underlag.Underlag;

/** {@code justerbar granska}: checks files and prints the reports. */
@Command(name = "granska", description = "Prövar underlag och skriver ut vad som är uppfyllt, vad som brister och vad som saknas. Med --journal förs prövningen också i en journal, och kvittot skrivs sist.",
        synopsisHeading = "Användning: ", parameterListHeading = "%n", optionListHeading = "%nFlaggor:%n", sortOptions = false)
final class Granska implements Callable<Integer> {
    static final int STORSTA_PROTOKOLL = 100 << 20;
    private final PrintStream ut;
    private final PrintWriter fel;
    private final List<Kvitto> kvitton = new ArrayList<>();

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

    @Option(names = "--protokoll", paramLabel = "FIL", description = "Protokollet som granskningen gäller; dess SHA-256 förs i journalen.")
    private String protokoll;

    @Option(names = "--kvitto", paramLabel = "FIL", description = "Skriv kvittot i filen, i stället för sist bland svaren; ett på var rad om filerna är flera.")
    private String kvittofil;

    @Option(names = "--ersatter", paramLabel = "GRANSKNING", description = "Beteckningen på den förda granskning som den här ersätter.")
    private String ersatter;

    @Mixin
    private final Journalval journalval = new Journalval();

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
        if (!journalval.angiven() && (protokoll != null || ersatter != null || kvittofil != null)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--protokoll, --ersatter och --kvitto hör till --journal.");
        }
        if (filer.size() > 1 && (protokoll != null || ersatter != null)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--protokoll och --ersatter gäller en fil; ange bara en.");
        }
        Justerbar justerbar = kand == null ? Justerbar.load() : Justerbar.load(kand);
        Underlagslasare lasare = new Underlagslasare();
        List<Granskning> granskningar = new ArrayList<>();
        boolean fel = false;
        try (Journal journal = journalval.angiven() ? journalval.oppna() : null) {
            for (String fil : filer) {
                try {
                    granskningar.add(granska(justerbar, medKontrolldag(lasare.las(Infil.las(fil, Underlagslasare.STORST))), journal));
                } catch (Underlagsfel | Infil.Filfel e) {
                    e.getMessage().lines().forEach(rad -> this.fel.println(Infil.namn(fil) + ": " + rad));
                    fel = true;
                }
            }
        }
        List<Granskning> visade = visa == Visa.allt ? granskningar : granskningar.stream().map(Granskning::utanUppfyllda).toList();
        if (format == Format.json) {
            skrivJson(visade);
        } else {
            visade.forEach(granskning -> ut.print(new Textrapport(granskning).text()));
        }
        skrivKvitton();
        return fel ? Main.UNDERLAG : granskningar.stream().map(Granskning::bedomning).reduce(Bedomning::samst).map(Granska::kod).orElseThrow();
    }

    /** An underlag's answer; where a journal was named, it is on the disk before it is given. */
    private Granskning granska(Justerbar justerbar, Underlag underlag, Journal journal) {
        if (journal == null) {
            return justerbar.granska(underlag);
        }
        Bokforare.Bokfort bokfort = new Bokforare(justerbar, journal).granska(underlag, underlag.kontrolldag(), new Bokforare.Uppgifter("", protokollhash(), ersatter, null));
        kvitton.add(bokfort.kvitto());
        return bokfort.granskning();
    }

    private String protokollhash() {
        if (protokoll == null) {
            return null;
        }
        byte[] bytes = Infil.las(protokoll, STORSTA_PROTOKOLL);
        if (bytes.length > STORSTA_PROTOKOLL) {
            throw new Infil.Filfel("Protokollet är större än 100 MiB. Kontrollera att det är rätt fil.");
        }
        return HexFormat.of().formatHex(Merkle.sha256(bytes));
    }

    private static int kod(Bedomning bedomning) {
        return switch (bedomning) {
            case brister -> Main.BRISTER;
            case oavgjort -> Main.OAVGJORT;
            case justerbar -> Main.JUSTERBAR;
        };
    }

    private void skrivKvitton() {
        Kvittoform form = new Kvittoform();
        String rader = kvitton.stream().map(kvitto -> new String(form.kvitto(kvitto), StandardCharsets.UTF_8) + "\n").collect(Collectors.joining());
        if (kvittofil == null || rader.isEmpty()) {
            ut.print(rader);
            return;
        }
        try {
            Utfil.skriv(kvittofil, rader);
        } catch (Infil.Filfel e) {
            // What is recorded has its receipt, wherever it can be given.
            fel.println(kvittofil + ": " + e.getMessage() + " Granskningen är förd; kvittot skrivs här i stället.");
            ut.print(rader);
        }
    }

    private void skrivJson(List<Granskning> granskningar) {
        Rapportskrivare skrivare = new Rapportskrivare();
        String rapporter = String.join(",", granskningar.stream().map(g -> new String(skrivare.skriv(g), StandardCharsets.UTF_8)).toList());
        if (filer.size() > 1) {
            ut.println("[" + rapporter + "]");
        } else {
            ut.print(rapporter);
        }
    }

    private Underlag medKontrolldag(Underlag underlag) {
        LocalDate kontrolldag = dag != null ? dag : underlag.kontrolldag() != null ? underlag.kontrolldag() : LocalDate.now();
        return underlag.medKontrolldag(kontrolldag);
    }
}
