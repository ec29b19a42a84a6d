package se.justerbar.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.justerbar.Justerbar;
import se.justerbar.begrepp.Svenska;
import se.justerbar.granskning.Lagkravsblad;
import se.justerbar.granskning.Lagkravsblad.Del;
import se.justerbar.granskning.Lagkravsblad.Punkt;
import se.justerbar.json.Rapportskrivare;
import se.justerbar.sidor.Blad;
import se.justerbar.sidor.Blad.Rad;

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

    @Mixin
    private final Bladval sida = new Bladval();

    Lagkrav(PrintStream ut, PrintWriter fel) {
        this.ut = ut;
        this.fel = fel;
    }

    @Override
    public Integer call() {
        Lagkravsblad svar;
        try {
            svar = fil == null ? Justerbar.load().lagkrav() : Justerbar.load().lagkrav(Infil.namn(fil), Infil.text(fil));
        } catch (Infil.Filfel e) {
            fel.println(Infil.namn(fil) + ": " + e.getMessage());
            return Main.UNDERLAG;
        }
        Blad blad = blad(svar);
        sida.skriv(blad, "lagkrav");
        if (format == Format.json) {
            ut.writeBytes(new Rapportskrivare().skriv(svar));
        } else {
            ut.print(Bladval.text(blad));
        }
        return haller(svar) ? Main.JUSTERBAR : Main.BRISTER;
    }

    private static Blad blad(Lagkravsblad svar) {
        return new Blad("Vad lagen kräver att en förbundsordning anger, och var det visas",
                List.of(Rad.av(svar.lag() + ", " + svar.paragraf(),
                        List.of("Återgiven med andra ord. " + svar.lydelse() + " Paragrafen lyder så sedan den " + Svenska.datum(svar.fran()) + ".")),
                        Rad.av(svar.dokument(), List.of("Läst i " + svar.text() + ". " + svar.art()))),
                svar.punkter().stream().map(Lagkrav::punkt).toList(),
                svar.visas() + " av " + svar.punkter().size() + " visas, " + svar.delvis() + " visas delvis och " + svar.visasInte() + " " + VISAS_INTE + ".",
                haller(svar));
    }

    private static boolean haller(Lagkravsblad svar) {
        return svar.visas() == svar.punkter().size();
    }

    private static Blad.Del punkt(Punkt punkt) {
        return new Blad.Del(punkt.nummer() + ". " + stor(switch (punkt.visning()) {
            case visas -> "visas";
            case delvis -> "visas delvis";
            case visasInte -> VISAS_INTE;
        }) + ": " + punkt.text(), punkt.delar().stream().map(Lagkrav::del).toList());
    }

    private static Rad del(Del del) {
        List<String> under = new ArrayList<>();
        del.citat().forEach(citat -> under.add("”" + citat + "”"));
        del.borta().forEach(citat -> under.add("Står inte i texten: ”" + citat + "”"));
        if (del.visas() && del.anm() != null) {
            under.add(del.anm());
        }
        if (del.visas()) {
            under.add("Prövas av " + String.join(", ", del.normer()));
        }
        return Rad.av((del.visas() ? "✓ " : "– ") + stor(del.text()) + (del.visas() ? "" : ": " + VISAS_INTE)
                + (del.visas() || !del.vidBehov() ? "" : "; behöver anges bara om medlemmarna vill ha det så"), under);
    }

    private static String stor(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
