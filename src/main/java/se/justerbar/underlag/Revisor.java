package se.justerbar.underlag;

import java.util.List;

/** An auditor: who appointed it and for whom it acts. */
@Beskrivning("En revisor.")
public record Revisor(
        @Beskrivning("Det organ som har utsett revisorn.") Organ utseddAv,
        @Beskrivning("De medlemmar för vilkas räkning revisorn granskar.") List<String> medlemmar,
        @Beskrivning("Sant om listan är hel.") Boolean medlemmarKomplett) {
}
