package se.justerbar.underlag;

/** How one person of a seat took part, and in which matters. */
@Beskrivning("Hur en person deltog, och i vilka ärenden.")
public record Narvaro(
        @Pekar(Pekar.Mal.plats) @Beskrivning("Platsen.") String plats,
        @Beskrivning("Om det är platsens ledamot eller en ersättare.") Roll roll,
        @Beskrivning("Hur personen deltog.") Narvarostatus status,
        @Beskrivning("Sant om uppgiften gäller hela sammanträdet.") Boolean hela,
        @Pekar(Pekar.Mal.arende) @Beskrivning("Det första ärende som uppgiften gäller.") String fran,
        @Pekar(Pekar.Mal.arende) @Beskrivning("Det sista ärende som uppgiften gäller.") String till,
        @Pekar(Pekar.Mal.plats) @Beskrivning("För en ersättare: den plats som personen är vald till ersättare för.") String ersattareFor,
        @Beskrivning("Sant om personen deltog på distans.") Boolean distans) {
}
