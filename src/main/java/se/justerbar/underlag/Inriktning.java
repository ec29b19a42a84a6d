package se.justerbar.underlag;

/** What something financed is for when it is no insats for individuals. */
@Beskrivning("Vad som finansieras när det inte är en insats för individer.")
public enum Inriktning {
    /** Development of methods. */
    @Beskrivning("Metodutveckling.") metodutveckling,
    /** Structural work. */
    @Beskrivning("Strukturell insats.") struktur,
    /** Preventive work. */
    @Beskrivning("Förebyggande arbete.") forebyggande,
    /** Anything else. */
    @Beskrivning("Något annat.") annat
}
