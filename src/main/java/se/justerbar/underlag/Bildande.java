package se.justerbar.underlag;

import java.time.LocalDate;
import java.util.List;

/** A statement that the förbund is formed. */
@Beskrivning("Påståendet att förbundet är bildat.")
public record Bildande(
        @Beskrivning("Den dag då förbundet påstås vara bildat.") LocalDate bildandedag,
        @Beskrivning("Vilka medlemmar som har godkänt förbundsordningen, och när.") List<Godkannande> godkannanden,
        @Beskrivning("Sant om listan är hel. Den medlem som då inte nämns har inte godkänt den.") Boolean godkannandenKomplett,
        @Beskrivning("Sant om ett nytt förbund bildas, falskt om ett befintligt utvidgas.") Boolean nybildat,
        @Beskrivning("Den dag då förbundets revisorer var utsedda.") LocalDate revisorernaUtsedda,
        @Beskrivning("Sant om det är känt att revisorerna inte är utsedda.") Boolean revisorerSaknas) {
}
