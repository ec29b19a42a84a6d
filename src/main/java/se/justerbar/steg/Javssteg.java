package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Who has jäv, what they did, and who gets a grant. */
public final class Javssteg {
    private static final String JAV = "/arenden/0/jav";
    private final Varld varld;

    /** Steps of one scenario. */
    public Javssteg(Varld varld) {
        this.varld = varld;
    }

    private ObjectNode javig(List<String> plats, boolean deltog, boolean kvar) {
        varld.satt("/arenden/0/javKomplett", true);
        return varld.rad(JAV, "plats", plats.get(0), "roll", "ledamot", "deltog", deltog, "kvar", kvar);
    }

    @Givet("(att )ledamoten för {medlemmar} anmäler jäv och lämnar rummet")
    public void lamnar(List<String> plats) {
        javig(plats, false, false).put("behandling", "javig");
    }

    @Givet("(att )ledamoten för {medlemmar} är jävig och deltar ändå")
    public void deltar(List<String> plats) {
        javig(plats, true, true).put("behandling", "javig");
    }

    @Givet("(att )ledamoten för {medlemmar} är jävig, avstår men sitter kvar")
    public void sitterKvar(List<String> plats) {
        javig(plats, false, true).put("behandling", "javig");
    }

    @Givet("(att )ledamoten för {medlemmar} deltar sedan styrelsen bortsett från jävet")
    public void utanBetydelse(List<String> plats) {
        javig(plats, true, true).put("behandling", "utanBetydelse");
    }

    @Givet("(att )jäv har väckts mot ledamoten för {medlemmar}, som deltar medan frågan inte är avgjord")
    public void ejAvgjord(List<String> plats) {
        javig(plats, true, true).put("behandling", "ejAvgjord");
    }

    @Givet("(att )ledamoten för {medlemmar} deltar trots jäv i en åtgärd som ingen annan kan vidta utan olägligt uppskov")
    public void utanUppskov(List<String> plats) {
        javig(plats, true, true).put("behandling", "atgardUtanUppskov");
    }

    @Givet("(att )ledamoten för {medlemmar} är med och prövar själva jävsfrågan")
    public void javsfragan(List<String> plats) {
        javig(plats, true, true).put("behandling", "javsfragan");
    }

    @Givet("(att )ingen annan kan kallas i tid")
    public void ingenAnnan() {
        varld.rader(JAV, rad -> true).forEach(rad -> rad.put("ingenAnnanKundeKallas", true));
    }

    @Givet("(att )någon annan kan kallas i tid")
    public void nagonAnnan() {
        varld.rader(JAV, rad -> true).forEach(rad -> rad.put("ingenAnnanKundeKallas", false));
    }

    @Givet("(att )det inte är känt om den jäviga sitter kvar")
    public void okantKvar() {
        varld.rader(JAV, rad -> true).forEach(rad -> rad.remove("kvar"));
    }

    @Givet("(att )det inte är känt om den jäviga deltar")
    public void okantDeltog() {
        varld.rader(JAV, rad -> true).forEach(rad -> rad.remove(List.of("deltog", "kvar")));
    }

    @Givet("(att )det inte är känt hur jävet har behandlats")
    public void okandBehandling() {
        varld.rader(JAV, rad -> true).forEach(rad -> rad.remove("behandling"));
    }

    @Givet("(att )ersättaren för {medlemmar} är jävig")
    public void ersattareJavig(List<String> plats) {
        javig(plats, false, false).put("roll", "ersattare");
    }

    @Givet("(att )det inte är känt om det är ledamoten eller ersättaren som är jävig")
    public void okandRoll() {
        varld.rader(JAV, rad -> true).forEach(rad -> rad.remove("roll"));
    }

    @Givet("(att )det inte är känt vilken plats den jäviga har")
    public void okandPlats() {
        varld.rader(JAV, rad -> true).forEach(rad -> rad.remove("plats"));
    }

    @Givet("(att )det inte är känt om flera är jäviga")
    public void okantFlera() {
        varld.okant("/arenden/0/javKomplett");
    }

    @Givet("(att )ersättaren för {medlemmar} leder ärendet tillfälligt")
    public void ersattareLeder(List<String> plats) {
        ObjectNode ordforande = varld.objekt("/arenden/0/ordforande");
        ordforande.put("plats", plats.get(0)).put("uppdrag", "annan").put("roll", "ersattare").put("tillfalligtVald", true);
    }

    @Givet("(att )medlen går till {string}")
    public void mottagare(String namn) {
        varld.satt("/arenden/0/insats/mottagare", namn);
    }
}
