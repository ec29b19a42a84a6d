package se.justerbar.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.justerbar.Justerbar;
import se.justerbar.begrepp.Svenska;
import se.justerbar.granskning.Bedomning;
import se.justerbar.parti.Parti;
import se.justerbar.parti.Partifil;
import se.justerbar.parti.Summa;

/** {@code justerbar parti}: checks many underlag, one a line, and can be taken up again where it was broken off. */
@Command(name = "parti", description = "Prövar många underlag, ett på varje rad (NDJSON), och svarar med en rad för varje, i samma ordning.",
        synopsisHeading = "Användning: ", parameterListHeading = "%n", optionListHeading = "%nFlaggor:%n", sortOptions = false,
        footer = {"", "Slutkoder: 0 alla rader är justerbara, 1 något brister, 3 inget brister men något är oavgjort,",
            "2 fel i kommandoraden, 65 någon rad går inte att läsa, 70 fel i programmet."})
final class Partiet implements Callable<Integer> {
    private final PrintStream ut;
    private final PrintWriter fel;

    @Parameters(paramLabel = "FIL", description = "Filen med underlag; - är standard in.")
    private String fil;

    @Option(names = "--utdata", paramLabel = "FIL",
            description = "Skriv svaren i filen. Har den redan svar på filens första rader fortsätter arbetet efter dem.")
    private String utdata;

    @Option(names = "--visa", paramLabel = "allt|brister", defaultValue = "brister",
            description = "brister: bedömningen och det som varken är uppfyllt eller ej tillämpligt, utan citat; allt: hela svaret (förvalt: brister).")
    private Granska.Visa visa;

    @Option(names = "--dag", paramLabel = "ÅÅÅÅ-MM-DD", description = "Kontrolldag för de rader som inte har någon (förvalt: dagens datum).")
    private LocalDate dag;

    @Spec
    private CommandSpec spec;

    Partiet(PrintStream ut, PrintWriter fel) {
        this.ut = ut;
        this.fel = fel;
    }

    @Override
    public Integer call() {
        if (fil.equals("-") && utdata != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--utdata fortsätter i en fil; lämna underlagen som en fil, inte på standard in.");
        }
        Parti parti = new Parti(Justerbar.load());
        Parti.Val val = new Parti.Val(visa == Granska.Visa.allt, dag == null ? LocalDate.now() : dag, Runtime.getRuntime().availableProcessors());
        try {
            Summa summa = utdata == null ? tillUt(parti, val) : Partifil.kor(parti, Path.of(fil), Path.of(utdata), val, framsteg());
            skriv(summa);
            return kod(summa);
        } catch (Partifil.AnnanFil e) {
            fel.println(utdata + ": Filen har svar som inte är på början av " + fil + ". Ange en ny fil. Inget är ändrat.");
        } catch (IOException | InvalidPathException e) {
            fel.println("Filen går inte att läsa eller skriva. Kontrollera namnen, behörigheten och att det finns plats. Det som är skrivet finns kvar.");
        }
        return Main.UNDERLAG;
    }

    private Summa tillUt(Parti parti, Parti.Val val) throws IOException {
        try (InputStream in = fil.equals("-") ? System.in : new FileInputStream(fil)) {
            return parti.kor(in, ut, val, bytes -> { });
        }
    }

    /** A bar where a person looks on; nothing where the words go to a file. */
    private LongConsumer framsteg() throws IOException {
        if (System.console() == null) {
            return bytes -> { };
        }
        return new Framsteg(fel, Files.size(Path.of(fil)));
    }

    private void skriv(Summa summa) {
        fel.println(Svenska.heltal(summa.rader()) + " rader: " + Svenska.heltal(summa.antal(Bedomning.justerbar)) + " justerbara, "
                + Svenska.heltal(summa.antal(Bedomning.brister)) + " brister, " + Svenska.heltal(summa.antal(Bedomning.oavgjort)) + " oavgjorda, "
                + Svenska.heltal(summa.olasliga()) + " går inte att läsa" + (summa.programfel() == 0 ? "." : ", " + summa.programfel() + " fel i programmet."));
    }

    private static int kod(Summa summa) {
        if (summa.programfel() > 0) {
            return Main.PROGRAM;
        }
        if (summa.olasliga() > 0) {
            return Main.UNDERLAG;
        }
        if (summa.antal(Bedomning.brister) > 0) {
            return Main.BRISTER;
        }
        return summa.antal(Bedomning.oavgjort) > 0 || summa.rader() == 0 ? Main.OAVGJORT : Main.JUSTERBAR;
    }
}
