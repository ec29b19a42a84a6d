package se.justerbar.underlag;

import java.time.LocalDate;

/** The annual account. */
@Beskrivning("Årsredovisningen.")
public record Arsredovisning(
        @Beskrivning("Första dagen i den period som redovisas.") LocalDate periodFran,
        @Beskrivning("Sista dagen i den period som redovisas.") LocalDate periodTill,
        @Beskrivning("Sant om verksamhetens utfall redovisas.") Boolean utfallRedovisat,
        @Beskrivning("Sant om en delårsuppföljning gjordes under året.") Boolean delarsuppfoljningGjord) {
}
