package se.justerbar.underlag;

/** Who supervises the archive. */
@Beskrivning("Vem som har tillsyn över arkivet.")
public record Arkivtillsyn(
        @Beskrivning("Kommunen vars organ har tillsynen.") String kommun,
        @Beskrivning("Det organ som har tillsynen.") Organ organ,
        @Beskrivning("När organet är ett annat än de som räknas upp: sant om det är kommunens arkivmyndighet.") Boolean arkivmyndighet) {
}
