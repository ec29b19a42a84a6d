package se.justerbar.underlag;

import java.time.LocalDate;

/** The evaluation of the formation. */
@Beskrivning("Uppföljningen av bildandet.")
public record Utvardering(
        @Beskrivning("Den dag då uppföljningen börjar.") LocalDate borjar) {
}
