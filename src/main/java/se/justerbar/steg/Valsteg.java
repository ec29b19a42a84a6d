package se.justerbar.steg;

import io.cucumber.java.ParameterType;
import io.cucumber.java.sv.Givet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Uppdrag;
import se.justerbar.underlag.Valbarhet;
import tools.jackson.databind.node.ObjectNode;

/** Elections: to the board by the members, of chair and vice chair by the board, and the term that the board has. */
public final class Valsteg {
    private static final String VAL = "/arenden/0/val";
    private static final List<String> MYNDIGHETER = List.of("Försäkringskassan", "Arbetsförmedlingen");
    private static final Map<String, Valbarhet> VALBARHET = Map.of("ledamot i fullmäktige", Valbarhet.ledamotIFullmaktige,
            "ersättare i fullmäktige", Valbarhet.ersattareIFullmaktige, "anställd vid en myndighet", Valbarhet.anstalldVidMyndigheten,
            "inget av det som krävs", Valbarhet.ingetAvDetta);
    private final Varld varld;

    /** Steps of one scenario. */
    public Valsteg(Varld varld) {
        this.varld = varld;
    }

    /** What someone was on the day of the election. */
    @ParameterType("ledamot i fullmäktige|ersättare i fullmäktige|anställd vid en myndighet|inget av det som krävs")
    public Valbarhet valbarhet(String ord) {
        return VALBARHET.get(ord);
    }

    /** What an election is to. */
    @ParameterType("ordförande|vice ordförande|någon som ska leda ärendet")
    public Uppdrag valuppdrag(String ord) {
        return ord.equals("ordförande") ? Uppdrag.ordforande : ord.equals("vice ordförande") ? Uppdrag.viceOrdforande : Uppdrag.annan;
    }

    private void valbar(ObjectNode rad) {
        boolean anstalld = MYNDIGHETER.contains(rad.get("medlem").stringValue());
        rad.put("ledamotValbarSom", (anstalld ? Valbarhet.anstalldVidMyndigheten : Valbarhet.ledamotIFullmaktige).name());
        rad.put("ersattareValbarSom", (anstalld ? Valbarhet.anstalldVidMyndigheten : Valbarhet.ersattareIFullmaktige).name());
    }

    private void val(Slag slag, Organ organ) {
        varld.satt("/sammantrade/organ", organ);
        varld.satt("/arenden/0/slag", slag);
        varld.satt(VAL + "/avserStyrelsen", true);
        varld.satt(VAL + "/avFullmaktigeEllerMyndighet", true);
        varld.satt(VAL + "/platser", varld.lista("/sammantrade/platser").deepCopy());
        varld.satt(VAL + "/platserKomplett", true);
        varld.rader(VAL + "/platser", rad -> true).forEach(this::valbar);
    }

    private void vidPlats(List<String> medlem, Consumer<ObjectNode> andra) {
        varld.rader(VAL + "/platser", rad -> rad.get("medlem").stringValue().equals(medlem.get(0))).forEach(andra);
    }

    @Givet("att {organ} väljer hela styrelsen")
    public void heltVal(Organ organ) {
        val(Slag.val, organ);
    }

    @Givet("att {organ} utser ledamot och ersättare för {medlemmar}")
    public void utser(Organ organ, List<String> medlem) {
        val(Slag.utseLedamoter, organ);
        varld.satt("/sammantrade/medlem", medlem.get(0));
        varld.taBort(VAL + "/platser", rad -> !rad.get("medlem").stringValue().equals(medlem.get(0)));
        varld.okant(VAL + "/avFullmaktigeEllerMyndighet");
    }

    @Givet("(att )det inte är känt vilken medlem som utser")
    public void okandMedlem() {
        varld.okant("/sammantrade/medlem");
    }

    @Givet("(att ){medlemmar} får {int} ledamöter och {int} ersättare i valet")
    public void antal(List<String> medlem, int ledamoter, int ersattare) {
        vidPlats(medlem, rad -> rad.put("ledamoter", ledamoter).put("ersattare", ersattare));
    }

    @Givet("(att )det inte är känt hur många ersättare {medlemmar} får i valet")
    public void okantAntal(List<String> medlem) {
        vidPlats(medlem, rad -> rad.remove("ersattare"));
    }

    @Givet("(att ){medlemmar} inte nämns i valet")
    public void utan(List<String> medlem) {
        varld.taBort(VAL + "/platser", rad -> rad.get("medlem").stringValue().equals(medlem.get(0)));
    }

    @Givet("(att )det inte är känt om listan över de valda är hel")
    public void okandLista() {
        varld.okant(VAL + "/platserKomplett");
    }

    @Givet("(att )det inte är känt vilken medlem en av platserna tillhör")
    public void okandPlats() {
        varld.rader(VAL + "/platser", rad -> true).get(0).remove("medlem");
    }

    @Givet("(att )valet inte gäller styrelsen")
    public void annatVal() {
        varld.satt(VAL + "/avserStyrelsen", false);
    }

    @Givet("(att )det inte är känt om valet gäller styrelsen")
    public void okantVal() {
        varld.okant(VAL + "/avserStyrelsen");
    }

    @Givet("(att )den valda ledamoten för {medlemmar} var {valbarhet}")
    public void ledamotVar(List<String> medlem, Valbarhet som) {
        vidPlats(medlem, rad -> rad.put("ledamotValbarSom", som.name()));
    }

    @Givet("(att )den valda ersättaren för {medlemmar} var {valbarhet}")
    public void ersattareVar(List<String> medlem, Valbarhet som) {
        vidPlats(medlem, rad -> rad.put("ersattareValbarSom", som.name()));
    }

    @Givet("(att )det inte är känt vad den valda ledamoten för {medlemmar} var")
    public void ledamotVarOkant(List<String> medlem) {
        vidPlats(medlem, rad -> rad.remove("ledamotValbarSom"));
    }

    @Givet("(att )någon är vald av någon annan än fullmäktige eller en myndighet")
    public void felValjare() {
        varld.satt(VAL + "/avFullmaktigeEllerMyndighet", false);
    }

    @Givet("(att )det inte är känt om fullmäktige och myndigheterna har valt")
    public void okandValjare() {
        varld.okant(VAL + "/avFullmaktigeEllerMyndighet");
    }

    @Givet("att {organ} väljer {valuppdrag}")
    public void valjer(Organ organ, Uppdrag uppdrag) {
        varld.satt("/sammantrade/organ", organ);
        varld.satt("/arenden/0/slag", Slag.val);
        varld.satt(VAL + "/avserStyrelsen", false);
        varld.satt(VAL + "/uppdrag", uppdrag);
        varld.satt(VAL + "/valdaArLedamoter", true);
        varld.satt(VAL + "/antalViceOrdforande", 1);
    }

    @Givet("(att )det inte är känt vilket uppdrag valet gäller")
    public void okantUppdrag() {
        varld.okant(VAL + "/uppdrag");
    }

    @Givet("(att )den valda är ersättare i styrelsen")
    public void ersattareVald() {
        varld.satt(VAL + "/valdaArLedamoter", false);
    }

    @Givet("(att )det inte är känt om den valda är ledamot")
    public void okandVald() {
        varld.okant(VAL + "/valdaArLedamoter");
    }

    @Givet("(att )styrelsen har {int} vice ordförande efter valet")
    public void antalVice(int antal) {
        varld.satt(VAL + "/antalViceOrdforande", antal);
    }

    @Givet("(att )det inte är känt hur många vice ordförande styrelsen har")
    public void okantAntalVice() {
        varld.okant(VAL + "/antalViceOrdforande");
    }

    @Givet("(att )styrelsens mandattid började den {dag}")
    public void mandat(LocalDate dag) {
        varld.satt("/sammantrade/mandatFran", dag);
    }

    @Givet("(att )det inte är känt när styrelsens mandattid började")
    public void okantMandat() {
        varld.okant("/sammantrade/mandatFran");
    }
}
