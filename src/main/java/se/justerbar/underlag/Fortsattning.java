package se.justerbar.underlag;

/** What the members that stay have decided on the time after a member has left. */
@Beskrivning("Vad som är beslutat om förbundet efter utträdet.")
public enum Fortsattning {
    /** The förbund goes on. */
    @Beskrivning("Verksamheten fortsätter.") fortsatter,
    /** The förbund is wound up. */
    @Beskrivning("Förbundet upphör eller träder i likvidation.") upphor,
    /** It is known that nothing is decided. */
    @Beskrivning("Det är känt att inget är beslutat.") ingetBeslut
}
