package se.justerbar.underlag;

/** What a change is about. */
@Beskrivning("Vad ändringen gäller.")
public record Andring(
        @Beskrivning("Sant om beslutet flyttar förbundets säte.") Boolean sate,
        @Beskrivning("Sant om beslutet ändrar förbundets namn.") Boolean namn,
        @Beskrivning("Sant om beslutet tar in eller utesluter en medlem.") Boolean medlemskrets) {
}
