package se.justerbar.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.justerbar.Justerbar;
import se.justerbar.begrepp.Svenska;
import se.justerbar.godkannande.Avsnittsdel;
import se.justerbar.godkannande.Avsnittsgodkannande;
import se.justerbar.godkannande.Avsnittsstatus;
import se.justerbar.godkannande.Avsnittsstatus.Status;
import se.justerbar.godkannande.Godkannandefel;
import se.justerbar.sidor.Blad;
import se.justerbar.sidor.Blad.Rad;

/** {@code justerbar godkannanden}: lists where every section of every text stands with its reviewers. */
@Command(name = "godkannanden", description = "Räknar upp varje avsnitt och säger om det är godkänt, ska omprövas eller inte är godkänt.",
        synopsisHeading = "Användning: ", optionListHeading = "%nFlaggor:%n",
        footer = {"", "Slutkoder: 0 varje avsnitt är godkänt, 1 något avsnitt är det inte,",
            "2 fel i kommandoraden, 65 filen går inte att läsa, 70 fel i programmet."})
final class Godkannanden implements Callable<Integer> {
    /** Where the approvals stand in the project. */
    static final String FORVALD = "docs/godkannanden.yaml";
    private final PrintStream ut;
    private final PrintWriter fel;

    @Option(names = "--fil", paramLabel = "FIL", defaultValue = FORVALD, description = "Filen med godkännanden (förvalt: " + FORVALD + ").")
    private String fil;

    @Mixin
    private final Bladval sida = new Bladval();

    Godkannanden(PrintStream ut, PrintWriter fel) {
        this.ut = ut;
        this.fel = fel;
    }

    @Override
    public Integer call() {
        Collection<Avsnittsstatus> alla;
        try {
            alla = Justerbar.godkannanden(Infil.text(fil)).values();
        } catch (Infil.Filfel | Godkannandefel e) {
            fel.println(Infil.namn(fil) + ": " + e.getMessage());
            return Main.UNDERLAG;
        }
        Blad blad = blad(alla);
        sida.skriv(blad, "godkannanden");
        ut.print(Bladval.text(blad));
        return haller(alla) ? Main.JUSTERBAR : Main.BRISTER;
    }

    private Blad blad(Collection<Avsnittsstatus> alla) {
        Map<String, List<Rad>> perText = new LinkedHashMap<>();
        for (Avsnittsstatus ett : alla) {
            perText.computeIfAbsent(ett.status() == Status.borttaget ? "Avsnitt som inte finns längre" : ett.avsnitt().substring(0, ett.avsnitt().indexOf('/')),
                    text -> new ArrayList<>()).add(Rad.av((ett.status() == Status.godkant ? "✓ " : "– ") + ett.avsnitt()
                            + (ett.rubrik() == null ? "" : " (" + ett.rubrik() + ")") + ": " + lage(ett), List.of()));
        }
        return new Blad("Avsnitten och deras godkännanden i " + Infil.namn(fil), List.of(),
                perText.entrySet().stream().map(text -> new Blad.Del(text.getKey(), text.getValue())).toList(), figurer(alla), haller(alla));
    }

    private static boolean haller(Collection<Avsnittsstatus> alla) {
        return antal(alla, Status.godkant) == alla.size();
    }

    private static String lage(Avsnittsstatus ett) {
        return switch (ett.status()) {
            case godkant -> "godkänt av " + vem(ett.godkannande());
            case omprovas -> "omprövas; godkändes av " + vem(ett.godkannande()) + "; ändrat sedan dess: " + (ett.andrat().isEmpty()
                    ? "hashen i filen" : Svenska.uppraknat(ett.andrat().stream().map(Avsnittsdel::svenska).toList()));
            case inteGodkant -> "inte godkänt";
            case borttaget -> "godkändes av " + vem(ett.godkannande()) + ". Ta bort raderna ur filen om avsnittet inte ska tillbaka.";
        };
    }

    private static String vem(Avsnittsgodkannande godkannande) {
        return godkannande.namn() + " (" + godkannande.roll() + ") den " + Svenska.datum(godkannande.dag());
    }

    private static String figurer(Collection<Avsnittsstatus> alla) {
        long borttagna = antal(alla, Status.borttaget);
        return antal(alla, Status.godkant) + " av " + (alla.size() - borttagna) + " avsnitt är godkända, " + antal(alla, Status.omprovas)
                + " omprövas och " + antal(alla, Status.inteGodkant) + " är inte godkända."
                + (borttagna == 0 ? "" : " Godkännanden av avsnitt som inte finns längre: " + borttagna + ".");
    }

    private static long antal(Collection<Avsnittsstatus> alla, Status status) {
        return alla.stream().filter(ett -> ett.status() == status).count();
    }
}
