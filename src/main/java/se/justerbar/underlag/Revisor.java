package se.justerbar.underlag;

import java.util.List;

/** An auditor: who appointed it and for whom it acts. */
@Beskrivning("En revisor.")
public record Revisor(
        @Beskrivning("Det organ som har utsett revisorn.") Organ utseddAv,
        @Beskrivning("De medlemmar för vilkas räkning revisorn granskar.") List<String> medlemmar,
        @Beskrivning("Sant om listan är hel.") Boolean medlemmarKomplett,
        @Beskrivning("Sant om revisorn är ledamot eller ersättare i styrelsen eller annars redovisningsskyldig, eller är närstående till någon som är det. Att vara ledamot i fullmäktige räknas inte.") Boolean redovisningsskyldig) {
}
