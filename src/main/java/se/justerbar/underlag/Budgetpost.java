package se.justerbar.underlag;

import java.math.BigDecimal;

/** A line of the budget. */
@Beskrivning("En post i budgeten.")
public record Budgetpost(
        @Beskrivning("Postens namn.") String post,
        @Beskrivning("Belopp i kronor.") BigDecimal belopp) {
}
