package se.justerbar.steg;

import io.cucumber.java.ParameterType;
import io.cucumber.java.sv.Givet;

/** What the basis states of the purpose and of what an insats aims at. */
public final class Andamalssteg {
    private final Varld varld;

    /** Steps of one scenario. */
    public Andamalssteg(Varld varld) {
        this.varld = varld;
    }

    /** Whether a purpose is within rehabilitation. */
    @ParameterType("inom|utanför")
    public Boolean inom(String ord) {
        return ord.equals("inom");
    }

    @Givet("(att )underlaget anger ett ändamål {inom} rehabiliteringsområdet")
    public void inomOmradet(Boolean inom) {
        varld.satt("/arenden/0/andamal/inomRehabiliteringsomradet", inom);
    }

    @Givet("(att )underlaget anger att ändamålet är gemensamt för parterna")
    public void gemensamt() {
        varld.satt("/arenden/0/andamal/enPartsEgenAngelagenhet", false);
    }

    @Givet("(att )underlaget anger att ändamålet är en enda parts egen angelägenhet")
    public void enPart() {
        varld.satt("/arenden/0/andamal/enPartsEgenAngelagenhet", true);
    }

    @Givet("(att )underlaget anger att insatsen syftar till förvärvsarbete( genom steg på vägen)")
    public void syfte() {
        varld.satt("/arenden/0/insats/syftarTillForvarvsarbete", true);
    }

    @Givet("(att )underlaget anger ett annat syfte än förvärvsarbete")
    public void annatSyfte() {
        varld.satt("/arenden/0/insats/syftarTillForvarvsarbete", false);
    }

    @Givet("(att )individernas behov har inventerats")
    public void behov() {
        varld.satt("/arenden/0/insats/behovInventerat", true);
    }

    @Givet("(att )individernas behov inte har inventerats")
    public void ingaBehov() {
        varld.satt("/arenden/0/insats/behovInventerat", false);
    }

    @Givet("(att )beslutet säger hur insatsen ska följas upp")
    public void uppfoljning() {
        varld.satt("/arenden/0/insats/uppfoljningBeslutad", true);
    }
}
