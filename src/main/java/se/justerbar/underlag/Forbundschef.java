package se.justerbar.underlag;

/** The head of the förbund. */
@Beskrivning("Förbundschefen.")
public record Forbundschef(
        @Beskrivning("Sant om förbundet har en förbundschef när beslutet är fattat.") Boolean finns) {
}
