package se.justerbar.underlag;

/** An expense that is decided during the year. */
@Beskrivning("En utgift som beslutas under löpande år.")
public record Utgift(
        @Beskrivning("Sant om beslutet innebär en utgift under löpande budgetår.") Boolean underLopandeAr,
        @Beskrivning("Sant om beslutet anvisar hur utgiften ska finansieras.") Boolean finansieringAnvisad) {
}
