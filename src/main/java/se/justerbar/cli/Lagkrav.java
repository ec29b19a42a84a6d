package se.justerbar.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.justerbar.Justerbar;
import se.justerbar.begrepp.Svenska;
import se.justerbar.granskning.Lagkravsblad;
import se.justerbar.granskning.Lagkravsblad.Del;
import se.justerbar.granskning.Lagkravsblad.Punkt;
import se.justerbar.json.Rapportskrivare;

/** {@code justerbar lagkrav}: shows where the proposal, or a copy of it, answers each point that the law asks of a förbundsordning. */
@Command(name = "lagkrav", description = "Visar var förslaget svarar på de punkter som lagen kräver av en förbundsordning.",
        synopsisHeading = "Användning: ", optionListHeading = "%nFlaggor:%n",
        footer = {"", "Slutkoder: 0 alla punkter visas, 1 någon punkt visas inte eller bara delvis,",
            "2 fel i kommandoraden, 65 texten går inte att läsa, 70 fel i programmet."})
final class Lagkrav implements Callable<Integer> {
    private static final String VISAS_INTE = "visas inte i sammanfattningen";
    private final PrintStream ut;
    private final PrintWriter fel;

    /** How the points are written. */
    enum Format { text, json }

    @Option(names = "--text", paramLabel = "FIL",
            description = "En kopia av förslaget att hålla mot punkterna, som ren text i UTF-8; - är standard in (förvalt: förslaget som följer med).")
    private String fil;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "Svarets form (förvalt: text).")
    private Format format;

    Lagkrav(PrintStream ut, PrintWriter fel) {
        this.ut = ut;
        this.fel = fel;
    }

    @Override
    public Integer call() {
        Lagkravsblad blad;
        try {
            blad = fil == null ? Justerbar.load().lagkrav() : Justerbar.load().lagkrav(Infil.namn(fil), Infil.text(fil));
        } catch (Infil.Filfel e) {
            fel.println(Infil.namn(fil) + ": " + e.getMessage());
            return Main.UNDERLAG;
        }
        if (format == Format.json) {
            ut.println(new String(new Rapportskrivare().skriv(blad), StandardCharsets.UTF_8));
        } else {
            ut.print(text(blad));
        }
        return blad.visas() == blad.punkter().size() ? Main.JUSTERBAR : Main.BRISTER;
    }

    private static String text(Lagkravsblad blad) {
        Radtext text = new Radtext();
        text.rad(0, "Vad lagen kräver att en förbundsordning anger, och var det visas");
        text.tomrad();
        text.rad(0, blad.lag() + ", " + blad.paragraf());
        text.rad(2, "Återgiven med andra ord. " + blad.lydelse() + " Paragrafen lyder så sedan den " + Svenska.datum(blad.fran()) + ".");
        text.rad(0, blad.dokument());
        text.rad(2, "Läst i " + blad.text() + ". " + blad.art());
        blad.punkter().forEach(punkt -> punkt(punkt, text));
        text.tomrad();
        text.rad(0, blad.visas() + " av " + blad.punkter().size() + " visas, " + blad.delvis() + " visas delvis och " + blad.visasInte() + " "
                + VISAS_INTE + ".");
        return text.toString();
    }

    private static void punkt(Punkt punkt, Radtext text) {
        text.tomrad();
        text.rad(0, punkt.nummer() + ". " + stor(switch (punkt.visning()) {
            case visas -> "visas";
            case delvis -> "visas delvis";
            case visasInte -> VISAS_INTE;
        }) + ": " + punkt.text());
        punkt.delar().forEach(del -> del(del, text));
    }

    private static void del(Del del, Radtext text) {
        text.rad(3, (del.visas() ? "✓ " : "– ") + stor(del.text()) + (del.visas() ? "" : ": " + VISAS_INTE)
                + (del.visas() || !del.vidBehov() ? "" : "; behöver anges bara om medlemmarna vill ha det så"));
        del.citat().forEach(citat -> text.rad(5, "”" + citat + "”"));
        del.borta().forEach(citat -> text.rad(5, "Står inte i texten: ”" + citat + "”"));
        if (del.visas() && del.anm() != null) {
            text.rad(5, del.anm());
        }
        if (del.visas()) {
            text.rad(5, "Prövas av " + String.join(", ", del.normer()));
        }
    }

    private static String stor(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
