package se.justerbar.underlag;

/** A role in the working committee before a meeting. */
@Beskrivning("En roll i arbetsutskottet.")
public enum Auroll {
    /** The chair. */
    @Beskrivning("Ordföranden.") ordforande,
    /** The vice chair. */
    @Beskrivning("Vice ordföranden.") viceOrdforande,
    /** The coordinating official. */
    @Beskrivning("Förbundssamordnaren.") forbundssamordnare,
    /** The economist. */
    @Beskrivning("Ekonomen.") ekonom,
    /** The secretary. */
    @Beskrivning("Sekreteraren.") sekreterare
}
