package se.justerbar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.justerbar.Justerbar;

/** {@code justerbar exempel}: lists the examples that ship inside, or prints one. */
@Command(name = "exempel", description = "Räknar upp de exempel som följer med, eller skriver ut ett.", synopsisHeading = "Användning: ",
        parameterListHeading = "%n", optionListHeading = "%nFlaggor:%n")
final class Exempel implements Callable<Integer> {
    private final PrintStream ut;
    private final PrintWriter fel;

    @Parameters(paramLabel = "NAMN", arity = "0..1", description = "Exemplets namn.")
    private String namn;

    Exempel(PrintStream ut, PrintWriter fel) {
        this.ut = ut;
        this.fel = fel;
    }

    @Override
    public Integer call() {
        List<String> rader = new String(las("innehall.txt"), StandardCharsets.UTF_8).lines().toList();
        if (namn == null) {
            rader.forEach(ut::println);
            return Main.JUSTERBAR;
        }
        if (rader.stream().noneMatch(rad -> rad.split(" ", 2)[0].equals(namn))) {
            fel.println("Inget exempel heter ”" + namn + "”. justerbar exempel räknar upp dem som finns.");
            return Main.ANVANDNING;
        }
        ut.writeBytes(las(namn + ".json"));
        return Main.JUSTERBAR;
    }

    private static byte[] las(String fil) {
        try (InputStream in = Justerbar.class.getResourceAsStream("exempel/" + fil)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
