package se.justerbar.underlag;

/** What support of samverkan is for. */
@Beskrivning("Vad stödet till samverkan gäller.")
public record Stod(
        @Beskrivning("Sant om stödet gäller samverkan mellan förbundets parter.") Boolean mellanParterna) {
}
