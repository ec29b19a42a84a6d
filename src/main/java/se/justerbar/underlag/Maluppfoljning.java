package se.justerbar.underlag;

import java.util.List;

/** The outcome reported for each goal of a year. */
@Beskrivning("Det utfall som redovisas för årets mål.")
public record Maluppfoljning(
        @Beskrivning("Det år vars mål följs upp.") Integer ar,
        @Beskrivning("Utfallet, mål för mål.") List<Malutfall> utfall,
        @Beskrivning("Sant om listan är hel. Det mål som då inte nämns saknar utfall.") Boolean utfallKomplett) {
}
