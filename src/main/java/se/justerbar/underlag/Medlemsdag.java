package se.justerbar.underlag;

import java.time.LocalDate;

/** A day that a member has named. */
@Beskrivning("En medlem och den dag som den har angett.")
public record Medlemsdag(
        @Beskrivning("Medlemmen.") String medlem,
        @Beskrivning("Dagen.") LocalDate dag) {
}
