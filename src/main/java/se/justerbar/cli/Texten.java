package se.justerbar.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.justerbar.Justerbar;
import se.justerbar.begrepp.Svenska;
import se.justerbar.godkannande.Avsnittsstatus;
import se.justerbar.godkannande.Godkannandefel;
import se.justerbar.sidor.Sidmaterial;
import se.justerbar.sidor.Sidor;
import se.justerbar.svit.Mellanmapp;
import se.justerbar.svit.Svit;
import se.justerbar.svit.Svitsvar;

/** {@code justerbar texten}: writes the texts beside their rules as pages, and says what nothing accounts for. */
@Command(name = "texten", description = "Skriver texterna, lästa med reglerna, som sidor att läsa, skriva ut och spara.",
        synopsisHeading = "Användning: ", optionListHeading = "%nFlaggor:%n", sortOptions = false,
        footer = {"", "Slutkoder: 0 allt är redovisat och varje scenario håller, 1 något är inte redovisat eller håller inte,",
            "2 fel i kommandoraden, 65 filen med godkännanden går inte att läsa, 70 fel i programmet."})
final class Texten implements Callable<Integer> {
    private final PrintStream ut;
    private final PrintWriter fel;

    @Option(names = "--utdata", paramLabel = "MAPP", required = true, description = "Mappen som sidorna skrivs i; den första är index.html.")
    private Path utdata;

    @Option(names = "--godkannanden", paramLabel = "FIL",
            description = "Filen med godkännanden (förvalt: " + Godkannanden.FORVALD + ", om den finns).")
    private String godkannanden;

    Texten(PrintStream ut, PrintWriter fel) {
        this.ut = ut;
        this.fel = fel;
    }

    @Override
    public Integer call() {
        Map<String, Avsnittsstatus> status;
        try {
            status = status();
        } catch (Infil.Filfel | Godkannandefel e) {
            fel.println(Infil.namn(godkannanden()) + ": " + e.getMessage());
            return Main.UNDERLAG;
        }
        Path sidor = Utmapp.onskad(utdata);
        Justerbar justerbar = Justerbar.load();
        Svitsvar svit = Mellanmapp.i(mapp -> Svit.medfoljande(justerbar.hylla()).kor(null, mapp));
        return svara(Sidor.av(Sidmaterial.av(justerbar, svit, status)), sidor);
    }

    private String godkannanden() {
        return godkannanden == null ? Godkannanden.FORVALD : godkannanden;
    }

    /** Where the sections stand; unknown where nobody named a file and there is none where it usually stands. */
    private Map<String, Avsnittsstatus> status() {
        return godkannanden == null && !Files.exists(Path.of(Godkannanden.FORVALD)) ? null : Justerbar.godkannanden(Infil.text(godkannanden()));
    }

    /** Writes the pages and tells what they hold. */
    int svara(Sidor sidor, Path mapp) {
        try {
            sidor.skriv(mapp, null);
        } catch (UncheckedIOException e) {
            throw new Utdatafel(mapp);
        }
        Radtext text = new Radtext();
        sidor.fel().forEach(ett -> text.rad(0, "✗ " + ett));
        if (!sidor.fel().isEmpty()) {
            text.tomrad();
        }
        text.rad(0, Svenska.heltal(sidor.texter().size()) + " texter på " + Svenska.heltal(sidor.texter().size() + 1L) + " sidor; börja med "
                + mapp.resolve("index.html"));
        sidor.figurer().forEach(figur -> text.rad(2, figur.namn() + ": " + figur.text()));
        text.rad(0, sidor.fel().isEmpty() ? "Allt är redovisat, och varje scenario håller." : "Inte redovisat eller håller inte: " + Svenska.heltal(sidor.fel().size()) + ".");
        ut.print(text);
        return sidor.fel().isEmpty() ? Main.JUSTERBAR : Main.HALLER_INTE;
    }
}
