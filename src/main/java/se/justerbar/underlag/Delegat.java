package se.justerbar.underlag;

/** Who may decide on behalf of the förbund. */
@Beskrivning("Den som får besluta på förbundets vägnar.")
public enum Delegat {
    /** A ledamot, the chair too. */
    @Beskrivning("En ledamot i styrelsen, också ordföranden.") ledamot,
    /** An ersättare. */
    @Beskrivning("En ersättare i styrelsen.") ersattare,
    /** An official employed by the förbund. */
    @Beskrivning("En tjänsteman som är anställd av förbundet.") tjanstemanHosForbundet,
    /** An official who works for the förbund and is employed by a member. */
    @Beskrivning("En tjänsteman som arbetar för förbundet men är anställd av en medlem.") tjanstemanHosMedlem,
    /** The working committee as a body. */
    @Beskrivning("Arbetsutskottet som organ.") arbetsutskottet,
    /** The presidium as a body. */
    @Beskrivning("Presidiet som organ.") presidiet,
    /** Someone outside the förbund. */
    @Beskrivning("Någon utanför förbundet.") utomstaende
}
