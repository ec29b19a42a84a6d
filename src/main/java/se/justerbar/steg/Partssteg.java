package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Which parties take part, what the law lets the förbund do, what becomes of it when a member leaves, and where the law and the text differ. */
public final class Partssteg {
    private static final String HAR_LAMNAT = "/sammantrade/harLamnat";
    private static final String UPPSAGNING = "/arenden/0/uppsagning/";
    private static final Map<String, String> EFTERAT = Map.of("verksamheten ska fortsätta", "fortsatter", "förbundet ska upphöra", "upphor",
            "inget är beslutat om tiden", "ingetBeslut");
    private final Varld varld;

    /** Steps of one scenario. */
    public Partssteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("(att ){medlemmar} har lämnat förbundet")
    public void harLamnat(List<String> namn) {
        varld.satt(HAR_LAMNAT, namn);
        varld.satt(HAR_LAMNAT + "Komplett", true);
    }

    @Givet("(att ){medlemmar} och kanske fler har lämnat förbundet")
    public void kanskeFler(List<String> namn) {
        varld.satt(HAR_LAMNAT, namn);
    }

    @Givet("(att )det inte är känt vilka medlemmar som har lämnat förbundet")
    public void okantVilka() {
        varld.okant(HAR_LAMNAT);
    }

    @Givet("(att )förbundet självt tillhandahåller en tjänst avsedd för enskilda")
    public void egenTjanst() {
        varld.satt("/arenden/0/tjanstTillEnskilda", true);
    }

    @Givet("(att )förbundet bara finansierar en parts tjänst till enskilda")
    public void partsTjanst() {
        varld.satt("/arenden/0/tjanstTillEnskilda", false);
    }

    @Givet("(att )det inte är känt om förbundet självt tillhandahåller en tjänst")
    public void okandTjanst() {
        varld.okant("/arenden/0/tjanstTillEnskilda");
    }

    @Givet("(att )insatsen anges ligga {inom} parternas samlade ansvar")
    public void ansvar(Boolean inom) {
        varld.satt("/arenden/0/insats/inomParternasAnsvar", inom);
    }

    /** What is decided on the time after a member has left. */
    @io.cucumber.java.ParameterType("verksamheten ska fortsätta|förbundet ska upphöra|inget är beslutat om tiden")
    public String efterat(String ord) {
        return EFTERAT.get(ord);
    }

    @Givet("(att ){efterat} efter utträdet")
    public void fortsattning(String efterat) {
        varld.satt(UPPSAGNING + "fortsattning", efterat);
    }

    @Givet("(att )förbundsordningen inte ger någon kortare uppsägningstid")
    public void ingenKortareTid() {
        varld.satt(UPPSAGNING + "kortareTid", false);
    }

    @Givet("(att )alla medlemmar har gett en kortare uppsägningstid")
    public void kortareTid() {
        varld.satt(UPPSAGNING + "kortareTid", true);
    }

    @Givet("(att )dagen för kontrollen är den {dag}")
    public void kontrolldag(LocalDate dag) {
        varld.satt("/kontrolldag", dag);
    }

    @Givet("(att )dagen för kontrollen är okänd")
    public void okandKontrolldag() {
        varld.okant("/kontrolldag");
    }
}
