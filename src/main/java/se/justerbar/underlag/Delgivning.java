package se.justerbar.underlag;

import java.time.LocalDate;

/** The service of the two documents on a member. */
@Beskrivning("Delgivning med en medlem.")
public record Delgivning(
        @Beskrivning("Medlemmen.") String medlem,
        @Beskrivning("Dagen då förvaltningsberättelsen delgavs.") LocalDate forvaltningsberattelse,
        @Beskrivning("Dagen då redovisningshandlingarna delgavs.") LocalDate redovisningshandlingar) {
}
