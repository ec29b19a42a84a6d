package se.justerbar.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.justerbar.journal.Journalfel;
import se.justerbar.motor.Regelfel;
import se.justerbar.tjanst.Installningsfel;

/** Says in Swedish what is wrong with a command line, or that the program itself is at fault. */
final class Kommandofel {
    private Kommandofel() {
    }

    static int svara(ParameterException e, String[] argument) {
        PrintWriter fel = e.getCommandLine().getErr();
        fel.println(text(e));
        fel.println("Se justerbar --hjalp.");
        return Main.ANVANDNING;
    }

    private static String text(ParameterException e) {
        if (e instanceof UnmatchedArgumentException okant) {
            List<String> forslag = okant.getSuggestions();
            return "Okänt argument: " + String.join(" ", okant.getUnmatched()) + "."
                    + (forslag.isEmpty() ? "" : " Menade du " + String.join(" eller ", forslag) + "?");
        }
        if (e instanceof MissingParameterException saknas) {
            return "Det saknas ett värde för " + String.join(", ", saknas.getMissing().stream()
                    .map(arg -> arg.isOption() ? ((CommandLine.Model.OptionSpec) arg).longestName() : arg.paramLabel()).toList()) + ".";
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return "Värdet ”" + e.getValue() + "” går inte för " + (e.getArgSpec().isOption()
                    ? ((CommandLine.Model.OptionSpec) e.getArgSpec()).longestName() : e.getArgSpec().paramLabel()) + ". Ange "
                    + e.getArgSpec().paramLabel() + ".";
        }
        if (e instanceof CommandLine.OverwrittenOptionException tva && tva.getOverwritten() instanceof CommandLine.Model.OptionSpec flagga) {
            return "Flaggan " + flagga.longestName() + " är angiven mer än en gång.";
        }
        return e.getMessage();
    }

    static int fel(PrintWriter fel, Exception e) {
        if (e instanceof Utdatafel || e instanceof Installningsfel) {
            fel.println(e.getMessage());
            return Main.ANVANDNING;
        }
        if (e instanceof Journalfel journalfel) {
            fel.println(journalfel.getMessage());
            return switch (journalfel.art()) {
                case uppsattning, saknas, strider -> Main.ANVANDNING;
                case skadad -> Main.UNDERLAG;
                case otillganglig -> Main.SVARAR_INTE;
            };
        }
        fel.println("Fel i programmet: " + (e instanceof Regelfel regelfel ? regelfel.getMessage() : e.getClass().getSimpleName())
                + ". Inget besked lämnas. Anmäl felet till den som underhåller programmet.");
        return Main.PROGRAM;
    }
}
