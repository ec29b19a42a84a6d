package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import se.justerbar.underlag.Organ;

/** Where only a part is known of who supervises the archive. */
public final class Arkivsteg {
    private final Varld varld;

    /** Steps of one scenario. */
    public Arkivsteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("(att )tillsynen ligger hos {organ} i en okänd kommun")
    public void okandKommun(Organ organ) {
        varld.satt("/arenden/0/arkivtillsyn/organ", organ);
    }

    @Givet("(att )tillsynen ligger hos ett okänt organ i {word}")
    public void okantOrgan(String kommun) {
        varld.satt("/arenden/0/arkivtillsyn/kommun", kommun);
    }
}
