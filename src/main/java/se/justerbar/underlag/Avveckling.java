package se.justerbar.underlag;

import java.util.List;

/** The winding-up of one old förbund or more. */
@Beskrivning("Avvecklingen av gamla förbund.")
public record Avveckling(
        @Beskrivning("De förbund som avvecklas.") List<AvvecklatForbund> forbund,
        @Beskrivning("Sant om listan är hel.") Boolean forbundKomplett) {
}
