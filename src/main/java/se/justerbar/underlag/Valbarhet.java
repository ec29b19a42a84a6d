package se.justerbar.underlag;

/** What made someone eligible on the day of the election. */
@Beskrivning("Vad den valde var på valdagen.")
public enum Valbarhet {
    /** A ledamot of fullmäktige. */
    @Beskrivning("Ledamot i kommun- eller regionfullmäktige.") ledamotIFullmaktige,
    /** An ersättare of fullmäktige. */
    @Beskrivning("Ersättare i kommun- eller regionfullmäktige.") ersattareIFullmaktige,
    /** Employed by one of the agencies. */
    @Beskrivning("Anställd vid Försäkringskassan eller Arbetsförmedlingen.") anstalldVidMyndigheten,
    /** None of these. */
    @Beskrivning("Inget av detta.") ingetAvDetta
}
