package se.justerbar.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.justerbar.andring.Andrad;
import se.justerbar.andring.Andratsvar;
import se.justerbar.andring.Andring;
import se.justerbar.andring.Andringsbild;
import se.justerbar.andring.Andringsfel;
import se.justerbar.begrepp.Svenska;

/** {@code justerbar andring}: tells the effect of an amendment. */
@Command(name = "andring", description = "Visar vad en ändring gör: ordalydelser, tal och regler, och de scenarier och exempel som får ett annat svar.",
        synopsisHeading = "Användning: ", optionListHeading = "%nFlaggor:%n", sortOptions = false)
final class Andra implements Callable<Integer> {
    private final PrintStream ut;
    private final PrintWriter fel;

    @Option(names = "--fran", paramLabel = "JAR", required = true, description = "Den tidigare utgåvan: det byggda programmet, justerbar-VERSION-exec.jar.")
    private Path fran;

    @Option(names = "--till", paramLabel = "JAR", required = true, description = "Den senare utgåvan.")
    private Path till;

    Andra(PrintStream ut, PrintWriter fel) {
        this.ut = ut;
        this.fel = fel;
    }

    @Override
    public Integer call() {
        try {
            Andringsbild bild = Andring.mellan(fran, till);
            ut.print(text(bild));
            return bild.lika() ? Main.JUSTERBAR : Main.HALLER_INTE;
        } catch (Andringsfel e) {
            fel.println(e.getMessage());
            return Main.UNDERLAG;
        }
    }

    private static String text(Andringsbild bild) {
        Radtext text = new Radtext();
        text.rad(0, "Från " + bild.fran());
        text.rad(0, "till " + bild.till());
        for (Andrad.Sort sort : Andrad.Sort.values()) {
            List<Andrad> andrade = bild.andrade().stream().filter(ett -> ett.sort() == sort).toList();
            if (!andrade.isEmpty()) {
                text.tomrad();
                text.rad(0, sort.rubrik() + " (" + andrade.size() + ")");
                andrade.forEach(ett -> andrad(ett, text));
            }
        }
        svar("Scenarier som får ett annat utfall", bild.andraScenarier(), bild.scenarier(), text);
        svar("Exempel som får ett annat svar", bild.andraExempel(), bild.exempel(), text);
        text.tomrad();
        text.rad(0, bild.lika() ? "Utgåvorna säger och svarar lika." : "Utgåvorna skiljer sig: " + bild.andrade().size() + " i texten, "
                + bild.andraScenarier().size() + " scenarier och " + bild.andraExempel().size() + " exempel.");
        return text.toString();
    }

    private static void andrad(Andrad ett, Radtext text) {
        text.rad(2, ett.plats() + (ett.fran() == null ? " är ny" : ett.till() == null ? " är borta" : ""));
        List<String> fran = rader(ett.fran());
        List<String> till = rader(ett.till());
        fran.stream().filter(rad -> !till.contains(rad)).forEach(rad -> text.rad(4, "− " + rad));
        till.stream().filter(rad -> !fran.contains(rad)).forEach(rad -> text.rad(4, "+ " + rad));
    }

    private static List<String> rader(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).toList();
    }

    private static void svar(String rubrik, List<Andratsvar> andrade, int alla, Radtext text) {
        text.tomrad();
        text.rad(0, rubrik + " (" + Svenska.heltal(andrade.size()) + " av " + Svenska.heltal(alla) + ")");
        andrade.forEach(ett -> {
            text.rad(2, ett.namn());
            ett.skillnader().forEach(skillnad -> text.rad(4, skillnad));
        });
    }
}
