package se.justerbar.underlag;

import java.time.LocalDate;
import java.util.List;

/** A statement that the förbund is dissolved. */
@Beskrivning("Påståendet att förbundet är upplöst.")
public record Upplosning(
        @Beskrivning("Den dag då förbundet påstås vara upplöst.") LocalDate upplosningsdag,
        @Beskrivning("Delgivningarna, medlem för medlem.") List<Delgivning> delgivningar,
        @Beskrivning("Sant om listan är hel. Den medlem som då inte nämns har inte delgivits.") Boolean delgivningarKomplett) {
}
