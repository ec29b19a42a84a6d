package se.justerbar.underlag;

/** A person with jäv in a matter. */
@Beskrivning("En person som är jävig i ärendet.")
public record Jav(
        @Pekar(Pekar.Mal.plats) @Beskrivning("Platsen.") String plats,
        @Beskrivning("Om det är platsens ledamot eller ersättare.") Roll roll,
        @Beskrivning("Sant om personen ändå deltog i ärendet.") Boolean deltog) {
}
