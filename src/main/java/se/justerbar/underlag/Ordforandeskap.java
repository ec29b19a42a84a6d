package se.justerbar.underlag;

/** Who chaired a matter. */
@Beskrivning("Vem som ledde ärendet.")
public record Ordforandeskap(
        @Pekar(Pekar.Mal.plats) @Beskrivning("Platsen.") String plats,
        @Beskrivning("Det uppdrag som den som ledde ärendet har.") Uppdrag uppdrag,
        @Beskrivning("För den som varken är ordförande eller vice: om det är platsens ledamot eller ersättare.") Roll roll,
        @Beskrivning("För den som varken är ordförande eller vice: sant om protokollet anger att personen valdes att leda ärendet.") Boolean tillfalligtVald) {
}
