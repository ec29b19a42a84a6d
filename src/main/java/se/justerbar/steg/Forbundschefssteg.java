package se.justerbar.steg;

import io.cucumber.java.sv.Givet;

/** Whether the förbund has a head. */
public final class Forbundschefssteg {
    private final Varld varld;

    /** Steps of one scenario. */
    public Forbundschefssteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("(att )förbundet har en förbundschef")
    public void finns() {
        varld.satt("/arenden/0/forbundschef/finns", true);
    }

    @Givet("(att )förbundet inte har någon förbundschef")
    public void saknas() {
        varld.satt("/arenden/0/forbundschef/finns", false);
    }
}
