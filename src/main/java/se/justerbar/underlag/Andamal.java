package se.justerbar.underlag;

/** What the basis of a decision states of its purpose. */
@Beskrivning("Vad underlaget uttryckligen säger om ändamålet.")
public record Andamal(
        @Beskrivning("Sant om ändamålet anges ligga inom rehabiliteringsområdet.") Boolean inomRehabiliteringsomradet,
        @Beskrivning("Sant om det är en enda parts egen angelägenhet.") Boolean enPartsEgenAngelagenhet) {
}
