package se.justerbar.underlag;

/** A person with jäv in a matter. */
@Beskrivning("En person som är jävig i ärendet.")
public record Jav(
        @Pekar(Pekar.Mal.plats) @Beskrivning("Platsen.") String plats,
        @Beskrivning("Om det är platsens ledamot eller ersättare.") Roll roll,
        @Beskrivning("Sant om personen ändå deltog i ärendet.") Boolean deltog,
        @Beskrivning("Sant om personen var kvar i rummet, eller uppkopplad, när ärendet behandlades.") Boolean kvar,
        @Beskrivning("Hur jävet behandlades.") Javsbehandling behandling,
        @Beskrivning("För själva jävsfrågan: sant om ingen annan kunde kallas in i tid.") Boolean ingenAnnanKundeKallas) {
}
