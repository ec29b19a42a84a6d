package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import java.util.List;

/** The stated aims: whom an insats is open to, what local insats goes on, how seats and votes are shared. */
public final class Utgangspunktssteg {
    private static final String INSATS = "/arenden/0/insats/";
    private static final String PLATSER = "/arenden/0/val/platser";
    private static final List<String> KOMMUNER = List.of("Arboga", "Fagersta", "Hallstahammar", "Kungsör", "Köping", "Norberg", "Sala", "Skinnskatteberg",
            "Surahammar", "Västerås");
    private final Varld varld;

    /** Steps of one scenario. */
    public Utgangspunktssteg(Varld varld) {
        this.varld = varld;
    }

    private void oppen(List<String> stangd) {
        KOMMUNER.stream().filter(kommun -> !stangd.contains(kommun)).forEach(kommun -> varld.rad(INSATS + "kommuner", "medlem", kommun, "ja", true));
        varld.satt(INSATS + "kommunerKomplett", true);
    }

    @Givet("(att )insatsen är öppen för invånarna i alla tio kommunerna")
    public void oppenForAlla() {
        oppen(List.of());
    }

    @Givet("(att )insatsen är öppen för invånarna i alla kommuner utom {medlemmar}")
    public void oppenUtom(List<String> kommuner) {
        oppen(kommuner);
    }

    @Givet("(att )det inte är känt om insatsen är öppen för invånarna i {medlemmar}")
    public void okandKommun(List<String> kommuner) {
        oppen(kommuner);
        varld.okant(INSATS + "kommunerKomplett");
    }

    @Givet("(att )målgruppen är från {int} år")
    public void alder(int ar) {
        varld.satt(INSATS + "alderFran", ar);
    }

    @Givet("(att )insatsen är en befintlig lokal insats")
    public void lokal() {
        varld.satt(INSATS + "befintligLokal", true);
    }

    @Givet("(att )insatsen inte är någon befintlig lokal insats")
    public void inteLokal() {
        varld.satt(INSATS + "befintligLokal", false);
    }

    @Givet("(att )parterna anser att insatsen fungerar väl")
    public void val() {
        varld.satt(INSATS + "fungerarVal", true);
    }

    @Givet("(att )parterna inte anser att insatsen fungerar väl")
    public void inteVal() {
        varld.satt(INSATS + "fungerarVal", false);
    }

    @Givet("(att )platsen för {medlemmar} inte finns efter valet")
    public void utanPlats(List<String> medlem) {
        varld.taBort(PLATSER, rad -> medlem.contains(rad.get("medlem").stringValue()));
    }

    @Givet("(att )det inte är känt om det finns fler platser efter valet")
    public void flerPlatser() {
        varld.okant(PLATSER + "Komplett");
    }

    @Givet("(att ){medlemmar} får en plats till")
    public void tvaPlatser(List<String> medlem) {
        varld.rad(PLATSER, "id", medlem.get(0) + " (den andra)", "medlem", medlem.get(0));
    }

    @Givet("(att )valet gäller ordföranden")
    public void ordforande() {
        varld.satt("/arenden/0/val/avserStyrelsen", false);
    }

    @Givet("(att )valet ger {medlemmar} en plats")
    public void enPlats(List<String> medlem) {
        varld.rad(PLATSER, "id", medlem.get(0), "medlem", medlem.get(0), "ledamoter", 1, "ersattare", 1);
        varld.satt(PLATSER + "Komplett", true);
    }

    @Givet("(att )rösterna {vagdes}")
    public void vagdes(Boolean vagdes) {
        varld.satt("/arenden/0/omrostning/viktade", vagdes);
    }

    /** Whether the votes were weighted. */
    @io.cucumber.java.ParameterType("vägdes inte|vägdes")
    public Boolean vagdes(String ord) {
        return ord.equals("vägdes");
    }
}
