package se.justerbar.underlag;

/** What minutes are to hold. */
@Beskrivning("En del som ett protokoll ska redovisa.")
public enum Protokollsdel {
    /** Who served. */
    @Beskrivning("Vilka ledamöter och ersättare som tjänstgjorde.") tjanstgorande,
    /** The matters. */
    @Beskrivning("Vilka ärenden som handlades.") arenden,
    /** The proposals and demands. */
    @Beskrivning("Vilka förslag och yrkanden som ställdes och inte togs tillbaka.") yrkanden,
    /** The order in which they were put. */
    @Beskrivning("I vilken ordning ordföranden lade fram förslag till beslut.") propositionsordning,
    /** The votes. */
    @Beskrivning("Omröstningar, hur de gick till och hur de utföll.") omrostningar,
    /** The decisions. */
    @Beskrivning("Vilka beslut som fattades.") beslut,
    /** Who took part and how they voted. */
    @Beskrivning("Vilka som deltog i besluten och hur de röstade vid öppna omröstningar.") deltagande,
    /** The reservations. */
    @Beskrivning("Vilka som reserverade sig mot besluten.") reservationer
}
