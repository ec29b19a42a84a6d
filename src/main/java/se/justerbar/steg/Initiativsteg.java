package se.justerbar.steg;

import io.cucumber.java.ParameterType;
import io.cucumber.java.sv.Givet;
import java.util.List;
import se.justerbar.underlag.Behandling;
import se.justerbar.underlag.Svar;
import se.justerbar.underlag.Vackare;

/** What passes between the board and the members: matters raised, and statements asked for. */
public final class Initiativsteg {
    private static final String VACKT = "/arenden/0/vacktArende";
    private static final String BEGARAN = "/arenden/0/yttrandebegaran";
    private final Varld varld;

    /** Steps of one scenario. */
    public Initiativsteg(Varld varld) {
        this.varld = varld;
    }

    /** Who raised a matter. */
    @ParameterType("en medlem|en ledamot|en revisor")
    public Vackare vackare(String ord) {
        return Vackare.valueOf(ord.substring("en ".length()));
    }

    /** What became of a matter. */
    @ParameterType("tog upp ärendet|vägrade att ta upp ärendet|lät ärendet bli liggande")
    public Behandling behandling(String ord) {
        return switch (ord) {
            case "tog upp ärendet" -> Behandling.upptaget;
            case "lät ärendet bli liggande" -> Behandling.liggande;
            default -> Behandling.avvisat;
        };
    }

    /** What a member answered. */
    @ParameterType("har lämnat yttrandet|vägrar att lämna yttrandet|har tid kvar att lämna yttrandet")
    public Svar yttrande(String ord) {
        return switch (ord) {
            case "har lämnat yttrandet" -> Svar.lamnat;
            case "vägrar att lämna yttrandet" -> Svar.vagrat;
            default -> Svar.avvaktas;
        };
    }

    @Givet("(att ){vackare} väckte ärendet")
    public void vacktAv(Vackare vackare) {
        varld.satt(VACKT + "/vacktAv", vackare);
    }

    @Givet("(att )medlemmen {medlemmar} väckte ärendet")
    public void vacktAvMedlem(List<String> medlem) {
        varld.satt(VACKT + "/vacktAv", Vackare.medlem);
        varld.satt(VACKT + "/medlem", medlem.get(0));
    }

    @Givet("(att )styrelsen {behandling}")
    public void behandlat(Behandling behandling) {
        varld.satt(VACKT + "/behandling", behandling);
    }

    @Givet("(att ){medlemmar} {yttrande}")
    public void svar(List<String> medlem, Svar svar) {
        tillfragad(medlem);
        varld.satt(BEGARAN + "/svar", svar);
    }

    @Givet("(att )den tillfrågade {yttrande}")
    public void svarAvOkand(Svar svar) {
        varld.satt(BEGARAN + "/svar", svar);
    }

    @Givet("(att )begäran gick till {medlemmar}")
    public void tillfragad(List<String> medlem) {
        varld.satt(BEGARAN + "/medlem", medlem.get(0));
    }
}
