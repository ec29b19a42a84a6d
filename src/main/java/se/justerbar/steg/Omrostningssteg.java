package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** How a matter was settled: votes, the chair's vote, lots, motions, and the outcome in the minutes. */
public final class Omrostningssteg {
    private static final String OMROSTNING = "/arenden/0/omrostning";
    private final Varld varld;

    /** Steps of one scenario. */
    public Omrostningssteg(Varld varld) {
        this.varld = varld;
    }

    /** Votes seat by seat: the first seats vote yes, the next no, the others who serve abstain. */
    @Givet("(att )rösterna är {int} ja och {int} nej( av dem som tjänstgör)")
    public void roster(int ja, int nej) {
        omrostning();
        varld.satt(OMROSTNING + "/rosterKomplett", true);
        List<ObjectNode> narvarande = varld.rader("/sammantrade/narvaro", rad -> rad.get("status").stringValue().equals("tjanstgor"));
        for (int i = 0; i < narvarande.size(); i++) {
            varld.rad(OMROSTNING + "/roster", "plats", narvarande.get(i).get("plats"), "roll", narvarande.get(i).get("roll"),
                    "rost", i < ja ? "ja" : i < ja + nej ? "nej" : "avstar");
        }
    }

    private void omrostning() {
        varld.satt("/arenden/0/avgorande", "omrostning");
        varld.satt(OMROSTNING + "/antalForslag", 2);
        varld.satt(OMROSTNING + "/viktade", false);
        varld.satt(OMROSTNING + "/sluten", false);
    }

    @Givet("(att )rösterna bara är kända som {int} ja, {int} nej och {int} som avstår")
    public void summor(int ja, int nej, int avstar) {
        omrostning();
        varld.satt(OMROSTNING + "/ja", ja);
        varld.satt(OMROSTNING + "/nej", nej);
        varld.satt(OMROSTNING + "/avstar", avstar);
    }

    @Givet("(att )en omröstning hölls, men rösterna är okända")
    public void okanda() {
        omrostning();
    }

    @Givet("(att )det inte är känt hur ärendet avgjordes")
    public void okantAvgorande() {
        varld.okant("/arenden/0/avgorande");
    }

    @Givet("(att )lotten avgjorde")
    public void lott() {
        varld.satt("/arenden/0/avgorande", "lottning");
    }

    @Givet("(att )ledamoten för {medlemmar} leder ärendet")
    public void leder(List<String> plats) {
        varld.satt("/arenden/0/ordforande/plats", plats.get(0));
        varld.satt("/arenden/0/ordforande/uppdrag", "ordforande");
    }

    @Givet("(att )vice ordföranden, ledamoten för {medlemmar}, leder ärendet")
    public void viceLeder(List<String> plats) {
        leder(plats);
        varld.satt("/arenden/0/ordforande/uppdrag", "viceOrdforande");
    }

    @Givet("(att )protokollet anger {word}")
    public void utfall(String utfall) {
        varld.satt("/arenden/0/utfall", utfall);
    }

    @Givet("(att )protokollet inte anger något utfall")
    public void ingetUtfall() {
        varld.okant("/arenden/0/utfall");
    }

    @Givet("(att )tre förslag ställdes mot varandra på en gång")
    public void treForslag() {
        varld.satt(OMROSTNING + "/antalForslag", 3);
        varld.satt(OMROSTNING + "/parvis", false);
    }

    @Givet("(att )tre förslag ställdes mot varandra två och två")
    public void huvudvotering() {
        varld.satt(OMROSTNING + "/antalForslag", 3);
        varld.satt(OMROSTNING + "/parvis", true);
    }

    @Givet("(att )protokollets summa är {int} ja")
    public void summa(int ja) {
        varld.satt(OMROSTNING + "/ja", ja);
    }

    @Givet("(att )protokollets summa är {int} nej")
    public void summaNej(int nej) {
        varld.satt(OMROSTNING + "/nej", nej);
    }

    @Givet("(att )det inte är känt hur många förslag som ställdes")
    public void okantAntalForslag() {
        varld.okant(OMROSTNING + "/antalForslag");
    }

    @Givet("(att )även ersättaren för {medlemmar} röstar")
    public void ersattareRostar(List<String> plats) {
        varld.rad(OMROSTNING + "/roster", "plats", plats.get(0), "roll", "ersattare", "rost", "ja");
    }

    @Givet("(att )det inte är känt vem som röstar för {medlemmar}")
    public void okandRostande(List<String> plats) {
        varld.rader(OMROSTNING + "/roster", rad -> rad.get("plats").stringValue().equals(plats.get(0))).forEach(rad -> rad.remove("roll"));
    }

    @Givet("(att )en fjortonde röst avges av {medlemmar}")
    public void fjortondeRost(List<String> plats) {
        varld.rad("/sammantrade/platser", "id", "plats 14", "medlem", plats.get(0), "ledamoter", 1, "ersattare", 1);
        varld.rad(OMROSTNING + "/roster", "plats", "plats 14", "roll", "ledamot", "rost", "ja");
    }

    @Givet("(att )ersättaren för {medlemmar} ställer ett yrkande")
    public void yrkande(List<String> plats) {
        varld.rad("/arenden/0/yrkanden", "plats", plats.get(0), "roll", "ersattare");
        varld.satt("/arenden/0/yrkandenKomplett", true);
    }

    @Givet("(att )ledamoten för {medlemmar} ställer ett yrkande")
    public void ledamotsYrkande(List<String> plats) {
        varld.rad("/arenden/0/yrkanden", "plats", plats.get(0), "roll", "ledamot");
        varld.satt("/arenden/0/yrkandenKomplett", true);
    }

    @Givet("(att )det inte är känt vilka som ställde yrkanden")
    public void okandaYrkanden() {
        varld.okant("/arenden/0/yrkanden");
    }

    @Givet("(att )det inte är känt om fler ställde yrkanden")
    public void kanskeFlerYrkanden() {
        varld.okant("/arenden/0/yrkandenKomplett");
    }

    @Givet("(att )ledamoten för {medlemmar} röstade inte")
    public void rostadeInte(List<String> plats) {
        varld.taBort(OMROSTNING + "/roster", rad -> rad.get("plats").stringValue().equals(plats.get(0)));
    }

    @Givet("(att )protokollets summa är {int} som avstår")
    public void summaAvstar(int avstar) {
        varld.satt(OMROSTNING + "/avstar", avstar);
    }

    @Givet("(att )det inte är känt hur ledamoten för {medlemmar} röstade")
    public void okandRost(List<String> plats) {
        varld.rader(OMROSTNING + "/roster", rad -> rad.get("plats").stringValue().equals(plats.get(0))).forEach(rad -> rad.remove("rost"));
    }

    @Givet("(att )det inte är känt om alla röster är nämnda")
    public void okandHelhet() {
        varld.okant(OMROSTNING + "/rosterKomplett");
    }

    @Givet("(att )det inte är känt vilka platser de {int} första rösterna gäller")
    public void okandaPlatser(int antal) {
        varld.rader(OMROSTNING + "/roster", rad -> true).subList(0, antal).forEach(rad -> rad.remove("plats"));
    }

    @Givet("(att )protokollet anger att ordföranden röstade {word}")
    public void ordforandesRost(String rost) {
        varld.satt(OMROSTNING + "/ordforandesRost", rost);
    }
}
