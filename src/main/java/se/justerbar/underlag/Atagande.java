package se.justerbar.underlag;

import java.time.LocalDate;

/** What a decision binds the förbund to. */
@Beskrivning("Det åtagande som beslutet binder förbundet vid.")
public record Atagande(
        @Beskrivning("Åtagandets sista dag.") LocalDate sistaDag) {
}
