package se.justerbar.underlag;

/** How a matter was settled. */
@Beskrivning("Hur ärendet avgjordes.")
public enum Avgorande {
    /** By acclamation, so no votes. */
    @Beskrivning("Med acklamation, utan röstsiffror.") acklamation,
    /** By a vote. */
    @Beskrivning("Genom omröstning.") omrostning,
    /** By lot after a tie. */
    @Beskrivning("Genom lottning sedan rösterna fallit lika.") lottning
}
