package se.justerbar.underlag;

/** The population of a kommun. */
@Beskrivning("En kommuns folkmängd.")
public record Kommunfolkmangd(
        @Beskrivning("Kommunen.") String kommun,
        @Beskrivning("Antal invånare i det angivna åldersspannet.") Integer antal) {
}
