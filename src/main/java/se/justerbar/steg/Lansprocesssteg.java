package se.justerbar.steg;

import io.cucumber.java.ParameterType;
import io.cucumber.java.sv.Givet;
import java.time.LocalDate;
import java.util.List;
import se.justerbar.underlag.Lansbeslut;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/** The process towards a common förbund: who takes part, when, and what several förbund do together. */
public final class Lansprocesssteg {
    private static final String PROCESS = "/arenden/0/lansprocess/";
    private static final String SAMARBETE = "/arenden/0/forbundssamarbete/";
    private static final String GODKANNANDEN = "/arenden/0/bildande/godkannanden";
    private final Varld varld;

    /** Steps of one scenario. */
    public Lansprocesssteg(Varld varld) {
        this.varld = varld;
    }

    /** The day, with the day of the check. */
    private void den(LocalDate dag) {
        varld.satt("/sammantrade/datum", dag);
        varld.satt("/kontrolldag", dag);
    }

    /** Which decision in the process it is. */
    @ParameterType("att delta i länsprocessen|om ett länsförbund")
    public Lansbeslut lansbeslut(String ord) {
        return ord.startsWith("att") ? Lansbeslut.deltagande : Lansbeslut.lansforbund;
    }

    @Givet("att {organ} i Köping den {dag} beslutar {lansbeslut}")
    public void beslutar(Organ organ, LocalDate dag, Lansbeslut avser) {
        processen(organ, dag, avser);
        varld.satt("/sammantrade/medlem", "Köping");
    }

    @Givet("att {organ} den {dag} beslutar {lansbeslut}")
    public void processen(Organ organ, LocalDate dag, Lansbeslut avser) {
        den(dag);
        varld.satt("/forbund", "Samordningsförbundet Västra Mälardalen");
        varld.satt("/sammantrade/organ", organ);
        varld.satt("/arenden/0/slag", Slag.deltagandeILansprocess);
        varld.satt(PROCESS + "avser", avser);
    }

    @Givet("att kommunfullmäktige den {dag} fattar ett beslut i länsprocessen som inte anges")
    public void okantBeslut(LocalDate dag) {
        processen(Organ.kommunfullmaktige, dag, Lansbeslut.deltagande);
        varld.okant(PROCESS + "avser");
    }

    @Givet("(att )organet är okänt")
    public void okantOrgan() {
        varld.okant("/sammantrade/organ");
    }

    @Givet("(att )medlemmen är okänd")
    public void okandMedlem() {
        varld.okant("/sammantrade/medlem");
    }

    @Givet("(att )deltagandet delegeras till kommunens representant")
    public void delegeras() {
        varld.satt(PROCESS + "delegerasTillRepresentanten", true);
    }

    @Givet("(att )deltagandet delegeras till någon annan")
    public void delegerasTillAnnan() {
        varld.satt(PROCESS + "delegerasTillRepresentanten", false);
    }

    @Givet("(att )processen hålls inom befintlig budget")
    public void inomBudget() {
        varld.satt(PROCESS + "medelUtoverBudget", false);
    }

    @Givet("(att )processen får nya medel")
    public void utoverBudget() {
        varld.satt(PROCESS + "medelUtoverBudget", true);
    }

    @Givet("(att )de lokala ägarmötena hade hållits")
    public void agarmoten() {
        varld.satt(PROCESS + "lokalaAgarmotenHallna", true);
    }

    @Givet("(att )de lokala ägarmötena inte hade hållits")
    public void ingaAgarmoten() {
        varld.satt(PROCESS + "lokalaAgarmotenHallna", false);
    }

    @Givet("att styrelsen i Västra Mälardalen den {dag} beslutar om finansiering av en insats")
    public void insats(LocalDate dag) {
        den(dag);
        varld.satt("/forbund", "Samordningsförbundet Västra Mälardalen");
        varld.satt("/arenden/0/slag", Slag.finansieringAvInsats);
        varld.satt("/arenden/0/insats/forIndivider", true);
    }

    @Givet("att styrelsen i Västra Mälardalen den {dag} beslutar om en utbildning tillsammans med de andra förbunden")
    public void utbildning(LocalDate dag) {
        insats(dag);
        varld.okant("/arenden/0/insats");
        varld.satt("/arenden/0/slag", Slag.stodTillSamverkan);
    }

    @Givet("(att )det inte är känt om insatsen är för enskilda")
    public void okandInsats() {
        varld.okant("/arenden/0/insats/forIndivider");
    }

    @Givet("(att )förbundet betalar med egna medel")
    public void egna() {
        varld.satt(SAMARBETE + "medelLaggsSamman", false);
    }

    @Givet("(att )tre förbund lägger samman medel")
    public void gemensamma() {
        varld.satt(SAMARBETE + "medelLaggsSamman", true);
    }

    @Givet("(att )ingen tjänsteperson går in för en i ett annat förbund")
    public void ingenErsatter() {
        varld.satt(SAMARBETE + "tjanstepersonErsatter", false);
    }

    @Givet("(att )en tjänsteperson går in för en i ett annat förbund")
    public void ersatter() {
        varld.satt(SAMARBETE + "tjanstepersonErsatter", true);
    }

    @Givet("att förbundet den {dag} anges vara bildat, och {medlemmar} har godkänt")
    public void bildat(LocalDate dag, List<String> medlemmar) {
        den(dag);
        varld.satt("/sammantrade/organ", Organ.medlemmarna);
        varld.satt("/arenden/0/slag", Slag.bildande);
        medlemmar.forEach(medlem -> varld.rad(GODKANNANDEN, "medlem", medlem, "ja", true));
        varld.satt(GODKANNANDEN + "Komplett", true);
    }

    @Givet("(att )fler kan ha godkänt")
    public void fler() {
        varld.okant(GODKANNANDEN + "Komplett");
    }

    @Givet("(att ){medlemmar} har sagt nej")
    public void nej(List<String> medlemmar) {
        medlemmar.forEach(medlem -> varld.rad(GODKANNANDEN, "medlem", medlem, "ja", false));
    }

    @Givet("att kommunfullmäktige den {dag} godkänner förbundsordningen")
    public void godkanner(LocalDate dag) {
        den(dag);
        varld.satt("/sammantrade/organ", Organ.kommunfullmaktige);
        varld.satt("/sammantrade/medlem", "Köping");
        varld.satt("/arenden/0/slag", Slag.godkannandeAvForbundsordning);
    }
}
