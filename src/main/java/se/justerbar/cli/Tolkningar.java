package se.justerbar.cli;

import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.justerbar.Justerbar;
import se.justerbar.granskning.Tolkning;
import se.justerbar.granskning.Tolkningsregister;
import se.justerbar.json.Rapportskrivare;

/** {@code justerbar tolkningar}: lists what the texts leave open and where the sources contradict each other. */
@Command(name = "tolkningar", description = "Räknar upp det som texterna lämnar öppet, med varje läsning, och det som källorna säger olika om.",
        synopsisHeading = "Användning: ", optionListHeading = "%nFlaggor:%n")
final class Tolkningar implements Runnable {
    private final PrintStream ut;

    /** How the register is written. */
    enum Format { text, json }

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "Registrets form (förvalt: text).")
    private Format format;

    Tolkningar(PrintStream ut) {
        this.ut = ut;
    }

    @Override
    public void run() {
        Tolkningsregister register = Justerbar.load().tolkningar();
        if (format == Format.json) {
            ut.writeBytes(new Rapportskrivare().skriv(register));
        } else {
            ut.print(text(register));
        }
    }

    private static String text(Tolkningsregister register) {
        Radtext text = new Radtext();
        text.rad(0, "Det som texterna lämnar öppet (" + register.tolkningar().size() + ")");
        register.tolkningar().forEach(tolkning -> tolkning(tolkning, text));
        text.tomrad();
        text.rad(0, "Det som källorna säger olika om (" + register.motstridigheter().size() + ")");
        register.motstridigheter().forEach(konflikt -> {
            text.tomrad();
            text.rad(2, konflikt.motstridighet().text() + " [" + konflikt.motstridighet().id() + "]");
            text.rad(4, "Gäller " + String.join(", ", konflikt.normer()));
            konflikt.motstridighet().sidor().forEach(sida -> text.rad(4, "– ”" + sida.citat() + "” (" + sida.kalla() + "): " + sida.ger()));
        });
        return text.toString();
    }

    private static void tolkning(Tolkning tolkning, Radtext text) {
        text.tomrad();
        text.rad(2, tolkning.text() + " [" + tolkning.fraga() + ", " + tolkning.regelverk() + "]");
        text.rad(4, "Gäller " + String.join(", ", tolkning.normer()));
        text.rad(4, tolkning.avgjord() ? "En läsning tillämpas; en annan visas när den skulle ändra utfallet."
                : "Ingen läsning är avgjord; är de oeniga blir meningen oavgjord.");
        tolkning.lasarter().forEach(las -> text.rad(4, (las.tillampas() ? "✓ " : "– ") + las.text() + " (" + las.kalla() + ")"));
    }
}
