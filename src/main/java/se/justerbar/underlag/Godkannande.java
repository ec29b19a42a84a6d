package se.justerbar.underlag;

import java.time.LocalDate;

/** A member's approval of the förbundsordning. */
@Beskrivning("En medlems godkännande av förbundsordningen.")
public record Godkannande(
        @Beskrivning("Medlemmen.") String medlem,
        @Beskrivning("Sant om medlemmen har godkänt, falskt om det är känt att den inte har det.") Boolean ja,
        @Beskrivning("Dagen då medlemmen godkände.") LocalDate dag) {
}
