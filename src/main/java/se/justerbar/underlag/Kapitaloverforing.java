package se.justerbar.underlag;

import java.math.BigDecimal;

/** The transfer of equity to the new förbund, in kronor. */
@Beskrivning("Överföringen av eget kapital till det nya förbundet, i kronor.")
public record Kapitaloverforing(
        @Beskrivning("Vad som förs över i kronor.") BigDecimal belopp,
        @Beskrivning("Förbundets eget kapital i kronor före överföringen.") BigDecimal egetKapital,
        @Beskrivning("Sant om det egna kapitalet bara är känt som prognos eller budget.") Boolean prognos,
        @Beskrivning("Vad det överförda kapitalet är avsett för.") Overforingsandamal andamal,
        @Beskrivning("Kostnaden för bokslut och revision i kronor.") BigDecimal kostnadBokslutOchRevision,
        @Beskrivning("Vad som i kronor återstår att betala för påbörjade insatser.") BigDecimal aterstarAvInsatser) {
}
