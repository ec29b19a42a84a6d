package se.justerbar.underlag;

/** A task on the board. */
@Beskrivning("Ett uppdrag i styrelsen.")
public enum Uppdrag {
    /** The chair. */
    @Beskrivning("Ordförande.") ordforande,
    /** The vice chair. */
    @Beskrivning("Vice ordförande.") viceOrdforande,
    /** Any other. */
    @Beskrivning("Annan, till exempel tillfälligt vald att leda ärendet.") annan
}
