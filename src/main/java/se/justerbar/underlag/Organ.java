package se.justerbar.underlag;

/** The body that took the decision. */
@Beskrivning("Det organ som fattade beslutet.")
public enum Organ {
    /** The board of the förbund. */
    @Beskrivning("Förbundets styrelse.") styrelsen(true),
    /** All members together. */
    @Beskrivning("Förbundsmedlemmarna gemensamt.") medlemmarna(false),
    /** The assembly of a kommun. */
    @Beskrivning("Kommunfullmäktige i en medlemskommun.") kommunfullmaktige(false),
    /** The executive board of a kommun. */
    @Beskrivning("Kommunstyrelsen i en medlemskommun.") kommunstyrelsen(false),
    /** The assembly of the region. */
    @Beskrivning("Regionfullmäktige.") regionfullmaktige(false),
    /** The executive board of the region. */
    @Beskrivning("Regionstyrelsen.") regionstyrelsen(false),
    /** Försäkringskassan. */
    @Beskrivning("Försäkringskassan.") forsakringskassan(false),
    /** Arbetsförmedlingen. */
    @Beskrivning("Arbetsförmedlingen.") arbetsformedlingen(false),
    /** The chair alone. */
    @Beskrivning("Ordföranden ensam.") ordforanden(true),
    /** The working committee. */
    @Beskrivning("Arbetsutskottet.") arbetsutskottet(true),
    /** The head of the förbund. */
    @Beskrivning("Förbundschefen.") forbundschefen(true),
    /** The coordinating official of an older förbund. */
    @Beskrivning("Förbundssamordnaren.") forbundssamordnaren(true),
    /** The presidium. */
    @Beskrivning("Presidiet.") presidiet(true),
    /** The interim board of 2023. */
    @Beskrivning("Den interimistiska styrelsen 2023.") interimsstyrelsen(true),
    /** A meeting of the members as owners. */
    @Beskrivning("Ägarmöte, länsmedlemssamråd.") agarmotet(false),
    /** Any other body. */
    @Beskrivning("Något annat organ.") annat(true);

    private final boolean forbundets;

    Organ(boolean forbundets) {
        this.forbundets = forbundets;
    }

    /** Whether it is a body of the förbund, or may be; the others are a member's own, or the members together. */
    public boolean forbundets() {
        return forbundets;
    }
}
