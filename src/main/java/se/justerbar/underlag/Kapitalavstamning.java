package se.justerbar.underlag;

import java.math.BigDecimal;

/** The reconciliation of equity below a column of the tables, in kronor. */
@Beskrivning("Avstämningen av eget kapital för kolumnen, i kronor.")
public record Kapitalavstamning(
        @Beskrivning("Ingående eget kapital i kronor.") BigDecimal ingaende,
        @Beskrivning("Årets resultat i kronor, med minustecken för underskott.") BigDecimal resultat,
        @Beskrivning("Utgående eget kapital i kronor.") BigDecimal utgaende) {
}
