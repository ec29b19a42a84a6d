package se.justerbar.underlag;

/** The debt that is decided on. */
@Beskrivning("Skulden som beslutet gäller.")
public record Skuld(
        @Beskrivning("Skuldens form.") Skuldform form) {
}
