package se.justerbar.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.justerbar.journal.Kvittobesked;
import se.justerbar.journal.Kvittoprov;
import se.justerbar.json.Kvittofel;
import se.justerbar.json.Kvittoform;
import se.justerbar.kvitto.Kvitto;
import se.justerbar.merkle.Verifier;

/** {@code justerbar verifiera}: holds a receipt against itself, a key and the minutes, without the service and without trust in it. */
@Command(name = "verifiera", description = "Prövar ett kvitto för sig självt: att posten står i loggen, vem som skrev under och vilket protokoll det gäller.",
        synopsisHeading = "Användning: ", parameterListHeading = "%n", optionListHeading = "%nFlaggor:%n", sortOptions = false,
        footer = {"", "Slutkoder: 0 kvittot håller, 1 det håller inte, 2 fel i kommandoraden,", "65 filen är inget kvitto, 70 fel i programmet."})
final class Verifiera implements Callable<Integer> {
    private final PrintStream ut;
    private final PrintWriter fel;

    @Parameters(paramLabel = "KVITTO", description = "Filen med kvittot; - är standard in.")
    private String fil;

    @ArgGroup(multiplicity = "1")
    private Underskrift underskrift;

    @Option(names = "--protokoll", paramLabel = "FIL", description = "Protokollet som kvittot ska gälla, byte för byte som det lämnades.")
    private String protokoll;

    /** Whether a signature is asked for is the verifier's own choice, and must be made: the receipt has no say in it. */
    static final class Underskrift {
        @Option(names = "--nyckel", paramLabel = "FIL", description = "Loggens öppna nyckel (nyckel.pub), hämtad från den som för journalen.")
        private String nyckel;

        @Option(names = "--utan-nyckel", description = "Pröva inte underskriften, bara att kvittot hänger ihop.")
        private boolean utan;
    }

    Verifiera(PrintStream ut, PrintWriter fel) {
        this.ut = ut;
        this.fel = fel;
    }

    @Override
    public Integer call() {
        String las = fil;
        try {
            Kvitto kvitto = new Kvittoform().las(Infil.las(fil, Kvittoform.STORST));
            las = underskrift.nyckel;
            Verifier nyckel = underskrift.utan ? null : Verifier.of(Infil.text(underskrift.nyckel).strip())
                    .orElseThrow(() -> new Infil.Filfel("Filen är ingen öppen nyckel. Ange nyckel.pub från den som för journalen."));
            las = protokoll;
            return svara(Kvittobesked.av(kvitto, new Kvittoprov(nyckel), protokoll == null ? null : hela(protokoll)));
        } catch (Kvittofel | Infil.Filfel e) {
            fel.println(Infil.namn(las) + ": " + e.getMessage());
            return Main.UNDERLAG;
        }
    }

    private static byte[] hela(String fil) {
        byte[] bytes = Infil.las(fil, Granska.STORSTA_PROTOKOLL);
        if (bytes.length > Granska.STORSTA_PROTOKOLL) {
            throw new Infil.Filfel("Filen är större än 100 MiB. Kontrollera att det är protokollet.");
        }
        return bytes;
    }

    private int svara(Kvittobesked kvitto) {
        Radtext text = new Radtext();
        text.rad(0, kvitto.haller() ? "Kvittot håller." : "KVITTOT HÅLLER INTE.");
        kvitto.steg().forEach(ett -> text.rad(2, (ett.haller() ? "✓ " : "✗ ") + ett.text()));
        if (underskrift.utan) {
            text.rad(2, "? " + Kvittobesked.UTAN_NYCKEL);
        }
        kvitto.om().forEach(ett -> text.rad(2, ett));
        ut.print(text);
        return kvitto.haller() ? Main.JUSTERBAR : Main.HALLER_INTE;
    }
}
