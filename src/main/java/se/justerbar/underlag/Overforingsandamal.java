package se.justerbar.underlag;

/** What transferred equity is earmarked for. */
@Beskrivning("Vad det överförda kapitalet är avsett för.")
public enum Overforingsandamal {
    /** The accounts and the audit. */
    @Beskrivning("Bokslut och revision.") bokslutOchRevision,
    /** A buffer for the coming year. */
    @Beskrivning("En buffert för det kommande året.") buffert,
    /** Anything else. */
    @Beskrivning("Något annat.") annat
}
