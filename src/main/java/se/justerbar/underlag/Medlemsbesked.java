package se.justerbar.underlag;

import java.time.LocalDate;

/** Whether something holds for a member, and from what day. */
@Beskrivning("En medlem och vad som är känt om den.")
public record Medlemsbesked(
        @Beskrivning("Medlemmen.") String medlem,
        @Beskrivning("Sant om det har skett för medlemmen (informerad, inbjuden till samråd, överens), falskt om det är känt att det inte har skett.") Boolean ja,
        @Beskrivning("Dagen då det skedde.") LocalDate dag) {
}
