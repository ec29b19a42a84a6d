package se.justerbar.underlag;

/** Which of the two persons of a seat is meant. */
@Beskrivning("Vem på platsen som avses.")
public enum Roll {
    /** The ledamot. */
    @Beskrivning("Platsens ledamot.") ledamot,
    /** The ersättare. */
    @Beskrivning("En ersättare.") ersattare
}
