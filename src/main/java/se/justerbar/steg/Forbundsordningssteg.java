package se.justerbar.steg;

import io.cucumber.java.ParameterType;
import io.cucumber.java.sv.Givet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.justerbar.underlag.Beskrivning;

/** Who has fixed the förbundsordning, what it states, and what the law asks when a förbund is formed by it. */
public final class Forbundsordningssteg {
    private static final String TEXT = "/arenden/0/forbundsordning/";
    private static final String FASTSTALLT = TEXT + "faststallt";
    private static final String PUNKTER = TEXT + "saknadePunkter";
    private final Varld varld;

    /** Steps of one scenario. */
    public Forbundsordningssteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("(att )alla medlemmar har fastställt förbundsordningen")
    public void alla() {
        varld.rader("/sammantrade/platser", plats -> true).forEach(plats -> varld.rad(FASTSTALLT, "medlem", plats.get("medlem"), "ja", true));
        varld.satt(FASTSTALLT + "Komplett", true);
        varld.satt(TEXT + "sammaText", true);
    }

    @Givet("(att ){medlemmar} inte har fastställt den")
    public void inte(List<String> namn) {
        varld.taBort(FASTSTALLT, rad -> namn.contains(rad.get("medlem").stringValue()));
    }

    @Givet("(att )det inte är känt om {medlemmar} har fastställt den")
    public void okant(List<String> namn) {
        varld.rader(FASTSTALLT, rad -> namn.contains(rad.get("medlem").stringValue())).forEach(rad -> rad.remove("ja"));
    }

    @Givet("(att )medlemmarna har fastställt olika lydelser")
    public void olika() {
        varld.satt(TEXT + "sammaText", false);
    }

    @Givet("(att )det inte är känt om medlemmarna har fastställt samma lydelse")
    public void okantSamma() {
        varld.okant(TEXT + "sammaText");
    }

    /** Points of the law by their numbers, as in 7, 12 och 16. */
    @Beskrivning("numren på punkter i 9 §, som 3, 5 och 11")
    @ParameterType("\\d+(?:, \\d+)*(?: och \\d+)?")
    public List<Integer> punkter(String tal) {
        return Arrays.stream(tal.split(", | och ")).map(Integer::valueOf).toList();
    }

    @Givet("(att )texten anger alla lagens punkter")
    public void allaPunkter() {
        varld.lista(PUNKTER);
    }

    @Givet("(att )texten inte anger punkt {punkter}")
    public void saknar(List<Integer> punkter) {
        varld.satt(PUNKTER, punkter);
        varld.satt(PUNKTER + "Komplett", true);
    }

    @Givet("(att )det inte är känt om texten saknar fler punkter")
    public void okantFler() {
        varld.okant(PUNKTER + "Komplett");
    }

    @Givet("(att )bara ett sammandrag av texten är läst")
    public void sammandrag() {
        varld.satt(TEXT + "helaTexten", false);
    }

    @Givet("(att )hela förbundsordningen är läst")
    public void helaTexten() {
        varld.satt(TEXT + "helaTexten", true);
    }

    @Givet("(att )revisorerna utsågs den {dag}")
    public void utsedda(LocalDate dag) {
        varld.satt("/arenden/0/bildande/revisorernaUtsedda", dag);
    }

    @Givet("(att )inga revisorer är utsedda")
    public void ingaRevisorer() {
        varld.satt("/arenden/0/bildande/revisorerSaknas", true);
    }

    @Givet("(att )ett nytt förbund bildas")
    public void nytt() {
        varld.satt("/arenden/0/bildande/nybildat", true);
    }

    @Givet("(att )ett befintligt förbund utvidgas")
    public void utvidgat() {
        varld.satt("/arenden/0/bildande/nybildat", false);
    }

    @Givet("(att )organet är kommunens arkivmyndighet")
    public void arkivmyndighet() {
        varld.satt("/arenden/0/arkivtillsyn/arkivmyndighet", true);
    }

    @Givet("(att )organet inte är kommunens arkivmyndighet")
    public void ingenArkivmyndighet() {
        varld.satt("/arenden/0/arkivtillsyn/arkivmyndighet", false);
    }
}
