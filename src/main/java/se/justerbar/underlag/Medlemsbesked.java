package se.justerbar.underlag;

/** Whether something holds for a member. */
@Beskrivning("En medlem och vad som är känt om den.")
public record Medlemsbesked(
        @Beskrivning("Medlemmen.") String medlem,
        @Beskrivning("Sant om det har skett för medlemmen (informerad, inbjuden till samråd, överens om likvidationen), falskt om det är känt att det inte har skett.") Boolean ja) {
}
