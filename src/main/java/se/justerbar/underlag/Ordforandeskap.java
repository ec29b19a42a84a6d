package se.justerbar.underlag;

/** Who chaired a matter. */
@Beskrivning("Vem som ledde ärendet.")
public record Ordforandeskap(
        @Pekar(Pekar.Mal.plats) @Beskrivning("Platsen.") String plats,
        @Beskrivning("Det uppdrag som den som ledde ärendet har.") Uppdrag uppdrag) {
}
