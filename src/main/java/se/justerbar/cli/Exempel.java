package se.justerbar.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.justerbar.exempel.Exempelsamling;

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
        if (namn == null) {
            ut.print(Exempelsamling.innehall());
            return Main.JUSTERBAR;
        }
        Optional<byte[]> underlag = Exempelsamling.underlag(namn);
        if (underlag.isEmpty()) {
            fel.println("Inget exempel heter ”" + namn + "”. justerbar exempel räknar upp dem som finns.");
            return Main.ANVANDNING;
        }
        ut.writeBytes(underlag.get());
        return Main.JUSTERBAR;
    }
}
