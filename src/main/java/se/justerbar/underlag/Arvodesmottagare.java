package se.justerbar.underlag;

/** Who receives a fixed yearly fee. */
@Beskrivning("Den som får ett fast årsarvode.")
public enum Arvodesmottagare {
    /** The chair. */
    @Beskrivning("Ordförande.") ordforande,
    /** The vice chair. */
    @Beskrivning("Vice ordförande.") viceOrdforande,
    /** A second vice chair. */
    @Beskrivning("Andre vice ordförande.") andreViceOrdforande,
    /** Anyone else. */
    @Beskrivning("Någon annan.") annan
}
