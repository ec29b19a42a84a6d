package se.justerbar.underlag;

import java.math.BigDecimal;

/** One line of the interim board's costs. */
@Beskrivning("En post i den interimistiska styrelsens kostnader.")
public record Interimspost(
        @Beskrivning("Vad kostnaden gäller.") Kostnadsslag slag,
        @Beskrivning("Belopp i kronor.") BigDecimal belopp) {
}
