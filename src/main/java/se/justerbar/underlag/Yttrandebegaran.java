package se.justerbar.underlag;

/** A request to a member. */
@Beskrivning("En begäran till en medlem om yttrande eller upplysning.")
public record Yttrandebegaran(
        @Beskrivning("Medlemmen.") String medlem,
        @Beskrivning("Medlemmens svar.") Svar svar) {
}
