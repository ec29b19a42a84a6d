package se.justerbar.underlag;

import java.util.List;

/** Information given to the members. */
@Beskrivning("Information till medlemmarna.")
public record Information(
        @Beskrivning("Sant om informationen ska lämnas efter beslutet.") Boolean efterBeslutet,
        @Beskrivning("Vilka medlemmar som har informerats.") List<Medlemsbesked> medlemmar,
        @Beskrivning("Sant om listan är hel. Den medlem som då inte nämns har inte informerats.") Boolean medlemmarKomplett) {
}
