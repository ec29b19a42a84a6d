package se.justerbar.underlag;

/** A person elected to the board and his or her position. */
@Beskrivning("En person som väljs till styrelsen och personens ställning.")
public record Foretradare(
        @Beskrivning("Den medlem som personen företräder.") String medlem,
        @Beskrivning("Ledamot eller ersättare.") Roll roll,
        @Beskrivning("Personens ställning.") Stallning stallning) {
}
