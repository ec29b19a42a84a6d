package se.justerbar.underlag;

/** How a decision was reached: at a meeting or without one. */
@Beskrivning("Hur beslutet kom till.")
public enum Motesform {
    /** A meeting where all were in one place. */
    @Beskrivning("Ett sammanträde på en plats.") fysiskt,
    /** A meeting in which all took part on distance. */
    @Beskrivning("Ett sammanträde där alla deltog på distans.") distans,
    /** A meeting in which some took part on distance. */
    @Beskrivning("Ett sammanträde där några deltog på distans.") blandat,
    /** No meeting: by circulation or e-mail. */
    @Beskrivning("Inget sammanträde: per capsulam eller med e-post.") utanSammantrade
}
