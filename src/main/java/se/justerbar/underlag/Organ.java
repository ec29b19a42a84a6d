package se.justerbar.underlag;

/** The body that took the decision. */
@Beskrivning("Det organ som fattade beslutet.")
public enum Organ {
    /** The board of the förbund. */
    @Beskrivning("Förbundets styrelse.") styrelsen,
    /** All members together. */
    @Beskrivning("Förbundsmedlemmarna gemensamt.") medlemmarna,
    /** The assembly of a kommun. */
    @Beskrivning("Kommunfullmäktige i en medlemskommun.") kommunfullmaktige,
    /** The executive board of a kommun. */
    @Beskrivning("Kommunstyrelsen i en medlemskommun.") kommunstyrelsen,
    /** The assembly of the region. */
    @Beskrivning("Regionfullmäktige.") regionfullmaktige,
    /** The executive board of the region. */
    @Beskrivning("Regionstyrelsen.") regionstyrelsen,
    /** Försäkringskassan. */
    @Beskrivning("Försäkringskassan.") forsakringskassan,
    /** Arbetsförmedlingen. */
    @Beskrivning("Arbetsförmedlingen.") arbetsformedlingen,
    /** The chair alone. */
    @Beskrivning("Ordföranden ensam.") ordforanden,
    /** The working committee. */
    @Beskrivning("Arbetsutskottet.") arbetsutskottet,
    /** The head of the förbund. */
    @Beskrivning("Förbundschefen.") forbundschefen,
    /** Any other body. */
    @Beskrivning("Något annat organ.") annat
}
