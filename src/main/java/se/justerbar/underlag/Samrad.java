package se.justerbar.underlag;

import java.time.LocalDate;
import java.util.List;

/** A consultation with the members. */
@Beskrivning("Ett samråd med medlemmarna.")
public record Samrad(
        @Beskrivning("Sant om samråd har hållits, falskt om det är känt att inget har hållits.") Boolean hallet,
        @Beskrivning("Dagen då samrådet var avslutat.") LocalDate dag,
        @Beskrivning("När samrådet och beslutet var samma dag: sant om samrådet kom först.") Boolean foreBeslutet,
        @Beskrivning("Vilka medlemmar som fick tillfälle till samråd; den som inte svarade har fått tillfälle.") List<Medlemsbesked> medlemmar,
        @Beskrivning("Sant om listan är hel. Den medlem som då inte nämns fick inte tillfälle.") Boolean medlemmarKomplett) {
}
