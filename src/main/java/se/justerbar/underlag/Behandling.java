package se.justerbar.underlag;

/** How the board dealt with a matter raised. */
@Beskrivning("Hur styrelsen behandlade ärendet.")
public enum Behandling {
    /** Taken up. */
    @Beskrivning("Ärendet togs upp.") upptaget,
    /** Refused. */
    @Beskrivning("Styrelsen vägrade att ta upp ärendet.") avvisat,
    /** Left lying. */
    @Beskrivning("Ärendet har blivit liggande.") liggande
}
