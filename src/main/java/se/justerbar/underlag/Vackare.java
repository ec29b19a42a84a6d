package se.justerbar.underlag;

/** Who raised a matter. */
@Beskrivning("Den som väckte ärendet.")
public enum Vackare {
    /** A member of the förbund. */
    @Beskrivning("En förbundsmedlem.") medlem,
    /** A ledamot of the board. */
    @Beskrivning("En ledamot i styrelsen.") ledamot,
    /** An auditor. */
    @Beskrivning("En revisor.") revisor
}
