package se.justerbar.underlag;

/** The form of a debt. */
@Beskrivning("Skuldens form.")
public enum Skuldform {
    /** A loan. */
    @Beskrivning("Lån.") lan,
    /** Customary credit. */
    @Beskrivning("Sedvanlig kredit, till exempel checkräkningskredit.") sedvanligKredit,
    /** An account payable, which is no loan. */
    @Beskrivning("Kortfristig skuld i räkenskaperna, till exempel till en leverantör.") kortfristigSkuld
}
