package se.justerbar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import picocli.CommandLine.Command;
import se.justerbar.underlag.Underlag;

/** {@code justerbar schema}: prints the JSON Schema of an underlag. */
@Command(name = "schema", description = "Skriver ut underlagets JSON Schema (2020-12).", synopsisHeading = "Användning: ",
        optionListHeading = "%nFlaggor:%n")
final class Schema implements Runnable {
    private final PrintStream ut;

    Schema(PrintStream ut) {
        this.ut = ut;
    }

    @Override
    public void run() {
        try (InputStream in = Underlag.class.getResourceAsStream("/se/justerbar/underlag.schema.json")) {
            in.transferTo(ut);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
