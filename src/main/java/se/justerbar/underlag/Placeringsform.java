package se.justerbar.underlag;

/** The form in which funds are placed. */
@Beskrivning("Den form som medlen placeras i.")
public enum Placeringsform {
    /** A bank account. */
    @Beskrivning("Bankkonto.") bankkonto,
    /** Shares. */
    @Beskrivning("Aktier.") aktier,
    /** Funds. */
    @Beskrivning("Fonder.") fonder,
    /** Bonds. */
    @Beskrivning("Obligationer.") obligationer,
    /** Anything else. */
    @Beskrivning("Något annat.") annat
}
