package se.justerbar.underlag;

import java.util.List;

/** A transfer from one old förbund or more. */
@Beskrivning("Överföringen från gamla förbund.")
public record Overforing(
        @Beskrivning("De förbund som det förs över från.") List<OverfortForbund> fran,
        @Beskrivning("Sant om listan är hel.") Boolean franKomplett,
        @Beskrivning("Det förbund som det förs över till, med fullt namn.") String till) {
}
