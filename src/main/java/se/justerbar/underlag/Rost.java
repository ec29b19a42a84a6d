package se.justerbar.underlag;

/** The vote of one person of a seat. */
@Beskrivning("En persons röst.")
public record Rost(
        @Pekar(Pekar.Mal.plats) @Beskrivning("Platsen.") String plats,
        @Beskrivning("Om det är platsens ledamot eller ersättare.") Roll roll,
        @Beskrivning("Hur personen röstade.") Rostval rost) {
}
