package se.justerbar.underlag;

import java.math.BigDecimal;

/** A line of a submitted table, in kronor. */
@Beskrivning("En rad i en inlämnad tabell, i kronor.")
public record Tabellpost(
        @Beskrivning("Radens namn.") String post,
        @Beskrivning("Beloppet i kronor; utelämnat om det inte är känt.") BigDecimal belopp,
        @Beskrivning("Sant om rutan är tom i tabellen. Den är då inte noll: raden har inget belopp, och beloppet utelämnas.") Boolean tom) {
}
