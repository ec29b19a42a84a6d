package se.justerbar.underlag;

import java.math.BigDecimal;

/** The means that a decision on financing draws on, in kronor. */
@Beskrivning("De medel som ett beslut om finansiering tar i anspråk, i kronor.")
public record Medel(
        @Beskrivning("Vad beslutet kostar i kronor.") BigDecimal kostnad,
        @Beskrivning("Årets övriga beslutade kostnader i kronor.") BigDecimal ovrigaKostnader,
        @Beskrivning("Årets medlemsbidrag i kronor.") BigDecimal bidrag,
        @Beskrivning("Det egna kapital i kronor som förts över från året före.") BigDecimal ingaendeEgetKapital,
        @Beskrivning("Kassa och bank i kronor när beslutet fattas.") BigDecimal kassa,
        @Beskrivning("Vad som i kronor redan är bundet av tidigare beslut och ännu inte betalt.") BigDecimal bundet) {
}
