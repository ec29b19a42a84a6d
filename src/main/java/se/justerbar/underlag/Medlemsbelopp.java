package se.justerbar.underlag;

import java.math.BigDecimal;

/** An amount that belongs to a member. */
@Beskrivning("En medlem och ett belopp.")
public record Medlemsbelopp(
        @Beskrivning("Medlemmen. Ett gemensamt belopp för de två statliga myndigheterna anges som Staten.") String medlem,
        @Beskrivning("Belopp i kronor.") BigDecimal belopp) {
}
