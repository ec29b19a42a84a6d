package se.justerbar.underlag;

/** A motion put by someone in a matter. */
@Beskrivning("Ett yrkande i ärendet.")
public record Yrkande(
        @Pekar(Pekar.Mal.plats) @Beskrivning("Platsen.") String plats,
        @Beskrivning("Om det är platsens ledamot eller ersättare.") Roll roll) {
}
