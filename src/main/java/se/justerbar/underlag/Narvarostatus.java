package se.justerbar.underlag;

/** How a person took part. */
@Beskrivning("Hur en person deltog.")
public enum Narvarostatus {
    /** Serves, so fills the seat. */
    @Beskrivning("Tjänstgör.") tjanstgor,
    /** Present without serving. */
    @Beskrivning("Närvarande utan att tjänstgöra.") narvarandeUtanAttTjanstgora,
    /** Absent. */
    @Beskrivning("Frånvarande.") franvarande
}
