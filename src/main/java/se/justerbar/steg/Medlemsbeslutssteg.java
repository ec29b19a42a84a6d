package se.justerbar.steg;

import io.cucumber.java.ParameterType;
import io.cucumber.java.sv.Givet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/** The decisions of the members on the common förbund: who decides, what is approved and which day is named. */
public final class Medlemsbeslutssteg {
    private static final LocalDate VAREN_2023 = LocalDate.of(2023, 3, 20);
    private static final String BESLUT = "/arenden/0/ordningsbeslut/";
    private static final Map<String, Slag> SLAG = Map.of(
            "den gemensamma förbundsordningen", Slag.godkannandeAvForbundsordning,
            "ett gammalt förbunds ordning", Slag.revideringAvGammalForbundsordning,
            "avveckling av ett gammalt förbund", Slag.avvecklingAvGammaltForbund,
            "överföring av tillgångar", Slag.overforingAvTillgangar,
            "ledamot och ersättare", Slag.utseLedamoter,
            "uppföljning av bildandet", Slag.utvarderingAvBildandet);
    private final Varld varld;

    /** Steps of one scenario. */
    public Medlemsbeslutssteg(Varld varld) {
        this.varld = varld;
    }

    /** What a member decides on. */
    @ParameterType("den gemensamma förbundsordningen|ett gammalt förbunds ordning|avveckling av ett gammalt förbund|överföring av tillgångar"
            + "|ledamot och ersättare|uppföljning av bildandet")
    public Slag medlemsbeslut(String ord) {
        return SLAG.get(ord);
    }

    private void fattar(Organ organ, String medlem, Slag slag) {
        varld.satt("/sammantrade/organ", organ);
        if (medlem != null) {
            varld.satt("/sammantrade/medlem", medlem);
        }
        varld.satt("/arenden/0/slag", slag);
        varld.satt("/sammantrade/datum", VAREN_2023);
        varld.satt("/kontrolldag", VAREN_2023);
    }

    @Givet("att {organ} i {medlemmar} tar beslut om {medlemsbeslut}")
    public void iMedlem(Organ organ, List<String> medlem, Slag slag) {
        fattar(organ, medlem.get(0), slag);
    }

    @Givet("att {organ} tar beslut om {medlemsbeslut}")
    public void sjalv(Organ organ, Slag slag) {
        fattar(organ, switch (organ) {
            case regionfullmaktige, regionstyrelsen -> "Region Västmanland";
            case forsakringskassan -> "Försäkringskassan";
            case arbetsformedlingen -> "Arbetsförmedlingen";
            default -> null;
        }, slag);
    }

    @Givet("(att )det inte är känt vilken medlem som beslutar")
    public void okandMedlem() {
        varld.okant("/sammantrade/medlem");
    }

    @Givet("(att )det inte är känt vilket organ som beslutar")
    public void okantOrgan() {
        varld.okant("/sammantrade/organ");
    }

    @Givet("(att )kontrollen görs den {dag}")
    public void kontrolldag(LocalDate dag) {
        varld.satt("/kontrolldag", dag);
    }

    @Givet("(att )den framlagda texten godkänns, efter beredning")
    public void godkanns() {
        varld.satt(BESLUT + "enligtForslaget", true);
        varld.satt(BESLUT + "beretts", true);
    }

    @Givet("(att )en annan text godkänns, efter beredning")
    public void annanText() {
        varld.satt(BESLUT + "enligtForslaget", false);
        varld.satt(BESLUT + "beretts", true);
    }

    @Givet("(att )den framlagda texten godkänns, utan beredning")
    public void utanBeredning() {
        varld.satt(BESLUT + "enligtForslaget", true);
        varld.satt(BESLUT + "beretts", false);
    }

    @Givet("(att )den framlagda texten godkänns")
    public void godkannsBara() {
        varld.satt(BESLUT + "enligtForslaget", true);
    }

    @Givet("(att )ärendet var berett")
    public void berett() {
        varld.satt(BESLUT + "beretts", true);
    }

    @Givet("(att )beslutet anger den {dag} för bildandet")
    public void anger(LocalDate dag) {
        varld.satt(BESLUT + "bildandedag", dag);
    }

    @Givet("(att )beslutet inte anger någon dag för bildandet")
    public void ingenDag() {
        varld.satt(BESLUT + "bildandedagAnges", false);
    }

    @Givet("(att ){medlemmar} har angett den {dag} för bildandet")
    public void annanHarAngett(List<String> medlemmar, LocalDate dag) {
        medlemmar.forEach(medlem -> varld.rad(BESLUT + "andrasDagar", "medlem", medlem, "dag", dag));
    }

    @Givet("(att )medlemmen {ocksa} har beslutat om tillgångarna")
    public void tillgangarna(Boolean ja) {
        varld.satt(BESLUT + "tillgangarnaHanteras", ja);
    }

    @Givet("(att )medlemmen {ocksa} har beslutat om en interimistisk styrelse")
    public void interimsstyrelse(Boolean ja) {
        varld.satt(BESLUT + "interimsstyrelseBeslutas", ja);
    }

    /** Whether something was decided too. */
    @ParameterType("också|inte")
    public Boolean ocksa(String ord) {
        return ord.equals("också");
    }

    @Givet("(att )det inte är känt när alla medlemmar godkände förbundsordningen")
    public void okandaDagar() {
        varld.rader("/arenden/0/bildande/godkannanden", rad -> true).forEach(rad -> rad.remove("dag"));
    }

    @Givet("(att )uppföljningen börjar den {dag}")
    public void uppfoljning(LocalDate dag) {
        varld.satt("/arenden/0/utvardering/borjar", dag);
    }
}
