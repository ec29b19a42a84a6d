package se.justerbar.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.justerbar.andring.Andrad;
import se.justerbar.andring.Andratsvar;
import se.justerbar.andring.Andring;
import se.justerbar.andring.Andringsbild;
import se.justerbar.andring.Andringsfel;
import se.justerbar.begrepp.Svenska;
import se.justerbar.sidor.Blad;
import se.justerbar.sidor.Blad.Rad;

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

    @Mixin
    private final Bladval sida = new Bladval();

    Andra(PrintStream ut, PrintWriter fel) {
        this.ut = ut;
        this.fel = fel;
    }

    @Override
    public Integer call() {
        try {
            Andringsbild bild = Andring.mellan(fran, till);
            Blad blad = blad(bild);
            sida.skriv(blad, "andring");
            ut.print(Bladval.text(blad));
            return bild.lika() ? Main.JUSTERBAR : Main.HALLER_INTE;
        } catch (Andringsfel e) {
            fel.println(e.getMessage());
            return Main.UNDERLAG;
        }
    }

    private static Blad blad(Andringsbild bild) {
        List<Blad.Del> delar = new ArrayList<>();
        for (Andrad.Sort sort : Andrad.Sort.values()) {
            List<Andrad> andrade = bild.andrade().stream().filter(ett -> ett.sort() == sort).toList();
            if (!andrade.isEmpty()) {
                delar.add(new Blad.Del(sort.rubrik() + " (" + andrade.size() + ")", andrade.stream().map(Andra::andrad).toList()));
            }
        }
        delar.add(svar("Scenarier som får ett annat utfall", bild.andraScenarier(), bild.scenarier()));
        delar.add(svar("Exempel som får ett annat svar", bild.andraExempel(), bild.exempel()));
        return new Blad("Vad ändringen gör", List.of(Rad.av("Från " + bild.fran(), List.of()), Rad.av("till " + bild.till(), List.of())), delar,
                bild.lika() ? "Utgåvorna säger och svarar lika." : "Utgåvorna skiljer sig: " + bild.andrade().size() + " i texten, "
                        + bild.andraScenarier().size() + " scenarier och " + bild.andraExempel().size() + " exempel.", bild.lika());
    }

    private static Rad andrad(Andrad ett) {
        List<String> fran = rader(ett.fran());
        List<String> till = rader(ett.till());
        List<String> under = new ArrayList<>();
        fran.stream().filter(rad -> !till.contains(rad)).forEach(rad -> under.add("− " + rad));
        till.stream().filter(rad -> !fran.contains(rad)).forEach(rad -> under.add("+ " + rad));
        return Rad.av(ett.plats() + (ett.fran() == null ? " är ny" : ett.till() == null ? " är borta" : ""), under);
    }

    private static List<String> rader(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).toList();
    }

    private static Blad.Del svar(String rubrik, List<Andratsvar> andrade, int alla) {
        return new Blad.Del(rubrik + " (" + Svenska.heltal(andrade.size()) + " av " + Svenska.heltal(alla) + ")",
                andrade.stream().map(ett -> Rad.av(ett.namn(), ett.skillnader())).toList());
    }
}
