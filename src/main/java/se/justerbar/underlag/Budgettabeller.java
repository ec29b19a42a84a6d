package se.justerbar.underlag;

import java.util.List;

/** The tables of a budget as submitted: result and balance, in one or more columns. */
@Beskrivning("Budgetens tabeller så som de lämnats: resultaträkning, insatser och balansräkning, i en eller flera kolumner.")
public record Budgettabeller(
        @Beskrivning("Tabellernas kolumner.") List<Budgetkolumn> kolumner,
        @Beskrivning("Sant om listan är hel.") Boolean kolumnerKomplett,
        @Beskrivning("Namnet på den kolumn som är den budget som beslutas.") String budgetkolumn) {
}
