package se.justerbar.underlag;

/** Which decision in the process it is. */
@Beskrivning("Vilket beslut i länsprocessen det är.")
public enum Lansbeslut {
    /** To take part in the process. */
    @Beskrivning("Att delta i länsprocessen.") deltagande,
    /** The formal decision on the common förbund. */
    @Beskrivning("Det formella beslutet om ett länsförbund.") lansforbund
}
