package se.justerbar.underlag;

import java.math.BigDecimal;

/** A fixed yearly fee. */
@Beskrivning("Ett fast årsarvode.")
public record Arsarvode(
        @Beskrivning("Den som får arvodet.") Arvodesmottagare mottagare,
        @Beskrivning("Arvodet i procent av regionens belopp.") BigDecimal procent,
        @Beskrivning("Arvodet i kronor per år.") BigDecimal belopp) {
}
