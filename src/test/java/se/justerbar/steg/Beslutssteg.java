package se.justerbar.steg;

import io.cucumber.java.sv.Givet;

/** What a decision is about: whose name it bears, what individual it touches, what seat it moves. */
public final class Beslutssteg {
    private final Varld varld;

    /** Steps of one scenario. */
    public Beslutssteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("(att )beslutet är fattat i namn av {string}")
    public void forbund(String namn) {
        varld.satt("/forbund", namn);
    }

    @Givet("(att )det inte är känt i vilket förbunds namn beslutet är fattat")
    public void okantForbund() {
        varld.okant("/forbund");
    }

    @Givet("(att )beslutet gäller en förmån för en enskild")
    public void forman() {
        varld.satt("/arenden/0/formanEllerRattighetForEnskild", true);
    }

    @Givet("(att )beslutet innefattar myndighetsutövning")
    public void myndighetsutovning() {
        varld.satt("/arenden/0/myndighetsutovning", true);
    }

    @Givet("(att )det inte är känt om beslutet innefattar myndighetsutövning")
    public void okandMyndighetsutovning() {
        varld.okant("/arenden/0/myndighetsutovning");
    }

    @Givet("(att )beslutet {flyttar} sätet")
    public void flyttar(Boolean flyttar) {
        varld.satt("/arenden/0/andring/sate", flyttar);
    }

    @Givet("(att )beslutet {andrar} medlemskretsen")
    public void andrar(Boolean andrar) {
        varld.satt("/arenden/0/andring/medlemskrets", andrar);
    }

    /** Whether something is moved. */
    @io.cucumber.java.ParameterType("flyttar inte|flyttar")
    public Boolean flyttar(String ord) {
        return ord.equals("flyttar");
    }

    /** Whether something is changed. */
    @io.cucumber.java.ParameterType("ändrar inte|ändrar")
    public Boolean andrar(String ord) {
        return ord.equals("ändrar");
    }

    @Givet("(att )tillsynen ligger hos {organ} i {word}")
    public void tillsyn(se.justerbar.underlag.Organ organ, String kommun) {
        varld.satt("/arenden/0/arkivtillsyn/organ", organ);
        varld.satt("/arenden/0/arkivtillsyn/kommun", kommun);
    }
}
