package se.justerbar.underlag;

import java.math.BigDecimal;

/** What a member has contributed over all years. */
@Beskrivning("Vad en medlem har tillskjutit genom åren.")
public record Tillskott(
        @Beskrivning("Medlemmen.") String medlem,
        @Beskrivning("Tillskott till förbundet i kronor, alla år.") BigDecimal belopp,
        @Beskrivning("Tillskott i kronor till de tidigare förbunden, alla år.") BigDecimal tidigareForbund) {
}
