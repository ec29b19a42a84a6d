package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Which members have been told of a matter, and whether it is one to tell them of. */
public final class Informationssteg {
    private static final String INFORMATION = "/arenden/0/information";
    private static final String MEDLEMMAR = INFORMATION + "/medlemmar";
    private final Varld varld;

    /** Steps of one scenario. */
    public Informationssteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("(att )frågan är av större ekonomisk eller organisatorisk betydelse")
    public void storreBetydelse() {
        varld.satt("/arenden/0/storreBetydelse", true);
    }

    @Givet("(att )det inte är känt om frågan är av större betydelse")
    public void okandBetydelse() {
        varld.okant("/arenden/0/storreBetydelse");
    }

    @Givet("(att )alla medlemmar är informerade")
    public void alla() {
        varld.rader("/sammantrade/platser", plats -> true)
                .forEach(plats -> varld.rad(MEDLEMMAR, "medlem", plats.get("medlem"), "ja", true));
        varld.satt(INFORMATION + "/medlemmarKomplett", true);
    }

    @Givet("(att )alla medlemmar utom {medlemmar} är informerade")
    public void utom(List<String> namn) {
        alla();
        varld.taBort(MEDLEMMAR, rad -> namn.contains(rad.get("medlem").stringValue()));
    }

    @Givet("(att )det inte är känt om {medlemmar} är informerade")
    public void okanda(List<String> namn) {
        alla();
        rader(namn).forEach(rad -> rad.remove("ja"));
    }

    @Givet("(att )det är känt att {medlemmar} inte är informerade, och inget om de andra")
    public void kandaInte(List<String> namn) {
        namn.forEach(medlem -> varld.rad(MEDLEMMAR, "medlem", medlem, "ja", false));
    }

    @Givet("(att )ingen medlem är informerad")
    public void ingen() {
        varld.lista(MEDLEMMAR);
    }

    @Givet("(att )informationen lämnas före beslutet")
    public void fore() {
        varld.satt(INFORMATION + "/efterBeslutet", false);
    }

    @Givet("(att )informationen ska lämnas efter beslutet")
    public void efter() {
        varld.satt(INFORMATION + "/efterBeslutet", true);
    }

    private List<ObjectNode> rader(List<String> namn) {
        return varld.rader(MEDLEMMAR, rad -> namn.contains(rad.get("medlem").stringValue()));
    }
}
