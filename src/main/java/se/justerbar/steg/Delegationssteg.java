package se.justerbar.steg;

import io.cucumber.java.ParameterType;
import io.cucumber.java.sv.Givet;
import java.util.Map;
import se.justerbar.underlag.Delegat;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/** Delegation: the board's decision to let someone decide, and what a delegate decides. */
public final class Delegationssteg {
    private static final String DELEGATION = "/arenden/0/delegation";
    private static final Map<String, Organ> ORGAN = Map.of("ordföranden", Organ.ordforanden, "arbetsutskottet", Organ.arbetsutskottet,
            "presidiet", Organ.presidiet, "förbundschefen", Organ.forbundschefen, "förbundssamordnaren", Organ.forbundssamordnaren,
            "någon annan", Organ.annat);
    private static final Map<String, Delegat> DELEGAT = Map.of("en ledamot", Delegat.ledamot, "en ersättare", Delegat.ersattare,
            "anställd av förbundet", Delegat.tjanstemanHosForbundet, "anställd av en medlem", Delegat.tjanstemanHosMedlem,
            "arbetsutskottet som organ", Delegat.arbetsutskottet, "presidiet som organ", Delegat.presidiet, "någon utanför förbundet", Delegat.utomstaende);
    private final Varld varld;

    /** Steps of one scenario. */
    public Delegationssteg(Varld varld) {
        this.varld = varld;
    }

    /** A body that may decide in the board's place. */
    @ParameterType("ordföranden|arbetsutskottet|presidiet|förbundschefen|förbundssamordnaren|någon annan")
    public Organ delegatorgan(String ord) {
        return ORGAN.get(ord);
    }

    /** Who may decide. */
    @ParameterType("en ledamot|en ersättare|anställd av förbundet|anställd av en medlem|arbetsutskottet som organ|presidiet som organ|någon utanför förbundet")
    public Delegat delegat(String ord) {
        return DELEGAT.get(ord);
    }

    @Givet("att {delegatorgan}, med stöd av delegation, beslutar om {slag}")
    public void beslutar(Organ organ, Slag slag) {
        varld.satt("/sammantrade/organ", organ);
        varld.satt("/arenden/0/slag", slag);
        varld.satt(DELEGATION + "/delegat", Delegat.tjanstemanHosForbundet);
        varld.satt(DELEGATION + "/gruppAvArenden", true);
        varld.satt(DELEGATION + "/beslutadAvStyrelsen", true);
        varld.satt(DELEGATION + "/malInriktningOmfattningEllerKvalitet", false);
        varld.satt(DELEGATION + "/anmald", true);
    }

    @Givet("att styrelsen delegerar en grupp av ärenden")
    public void delegerar() {
        varld.satt("/sammantrade/organ", Organ.styrelsen);
        varld.satt("/arenden/0/slag", Slag.delegation);
        varld.satt(DELEGATION + "/gruppAvArenden", true);
    }

    @Givet("att styrelsen delegerar en grupp av ärenden till förbundschefen")
    public void delegerarTillForbundschefen() {
        delegerar();
        varld.satt("/arenden/0/slag", Slag.delegationTillForbundschef);
    }

    @Givet("(att )delegaten är {delegat}")
    public void delegaten(Delegat delegat) {
        varld.satt(DELEGATION + "/delegat", delegat);
    }

    @Givet("(att )det inte är känt vem delegaten är")
    public void okandDelegat() {
        varld.okant(DELEGATION + "/delegat");
    }

    @Givet("(att )delegationen gäller ett enda ärende")
    public void ettArende() {
        varld.satt(DELEGATION + "/gruppAvArenden", false);
    }

    @Givet("(att )det inte är känt om delegationen gäller en grupp av ärenden")
    public void okandGrupp() {
        varld.okant(DELEGATION + "/gruppAvArenden");
    }

    @Givet("(att )styrelsen inte har delegerat beslutet")
    public void utanDelegation() {
        varld.satt(DELEGATION + "/beslutadAvStyrelsen", false);
    }

    @Givet("(att )det inte är känt om styrelsen har delegerat beslutet")
    public void okandDelegation() {
        varld.okant(DELEGATION + "/beslutadAvStyrelsen");
    }

    @Givet("(att )beslutet inte är anmält till styrelsen")
    public void ejAnmald() {
        varld.satt(DELEGATION + "/anmald", false);
    }

    @Givet("(att )det inte är känt om beslutet är anmält till styrelsen")
    public void okandAnmalan() {
        varld.okant(DELEGATION + "/anmald");
    }

    @Givet("(att )beslutet gäller verksamhetens mål, inriktning, omfattning eller kvalitet")
    public void undantag() {
        varld.satt(DELEGATION + "/malInriktningOmfattningEllerKvalitet", true);
    }

    @Givet("(att )det inte är känt om beslutet gäller verksamhetens mål, inriktning, omfattning eller kvalitet")
    public void okantUndantag() {
        varld.okant(DELEGATION + "/malInriktningOmfattningEllerKvalitet");
    }
}
