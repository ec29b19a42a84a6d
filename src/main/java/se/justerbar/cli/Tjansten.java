package se.justerbar.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.justerbar.tjanst.Installningar;
import se.justerbar.tjanst.Installningslasare;
import se.justerbar.tjanst.Tjanst;

/** {@code justerbar tjanst}: answers over HTTP until it is stopped. */
@Command(name = "tjanst", description = "Svarar över HTTP tills den stoppas: prövar, för i journalen och visar allt som kommandona visar. Utan inloggning bara på den egna datorn.",
        synopsisHeading = "Användning: ", parameterListHeading = "%n", optionListHeading = "%nFlaggor:%n", sortOptions = false,
        footer = {"", "Slutkoder: 0 stoppad, 2 fel i kommandoraden eller inställningarna, 65 journalen är skadad, 70 fel i programmet, 75 journalen svarar inte."})
final class Tjansten implements Callable<Integer> {
    private final PrintStream ut;

    @Option(names = "--adress", paramLabel = "ADRESS", description = "Adressen att lyssna på (förvalt: 127.0.0.1).")
    private String adress;

    @Option(names = "--port", paramLabel = "PORT", description = "Porten att lyssna på (förvalt: 8080; 0 för en ledig).")
    private String port;

    @Option(names = "--installningar", paramLabel = "FIL", description = "Fil med inställningar, bland dem inloggningen.")
    private String installningar;

    @Mixin
    private final Journalval journalval = new Journalval();

    Tjansten(PrintStream ut) {
        this.ut = ut;
    }

    @Override
    public Integer call() throws InterruptedException {
        Map<String, String> framst = new TreeMap<>();
        if (adress != null) {
            framst.put("adress", adress);
        }
        if (port != null) {
            framst.put("port", port);
        }
        Installningar satta = Installningslasare.las(installningar, framst);
        Tjanst tjanst = Tjanst.starta(satta, journalval.skrivplats(), Clock.systemUTC());
        CountDownLatch stoppad = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            tjanst.close();
            stoppad.countDown();
        }, "stopp"));
        ut.println("Justerbar svarar på " + tjanst.adress());
        ut.flush();
        stoppad.await();
        return Main.JUSTERBAR;
    }
}
