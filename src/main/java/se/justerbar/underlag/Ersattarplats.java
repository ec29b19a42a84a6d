package se.justerbar.underlag;

/** The ersättare of a seat. */
@Beskrivning("Ersättaren för en plats.")
public record Ersattarplats(
        @Pekar(Pekar.Mal.plats) @Beskrivning("Platsen.") String plats) {
}
