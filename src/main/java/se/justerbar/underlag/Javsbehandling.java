package se.justerbar.underlag;

/** How a jäv was dealt with. */
@Beskrivning("Hur jävet behandlades.")
public enum Javsbehandling {
    /** There was jäv, and nothing is said to let the person take part all the same. */
    @Beskrivning("Personen är jävig, och inget undantag åberopas.") javig,
    /** The board disregarded it. */
    @Beskrivning("Styrelsen bortsåg från jävet, eftersom det uppenbart saknade betydelse.") utanBetydelse,
    /** Raised and not decided. */
    @Beskrivning("Jäv har väckts, men frågan är inte avgjord.") ejAvgjord,
    /** The matter is the question of jäv itself. */
    @Beskrivning("Ärendet är själva jävsfrågan, och personen var med och prövade den.") javsfragan,
    /** A measure that nobody else could take in time. */
    @Beskrivning("Personen vidtog en åtgärd som ingen annan kunde vidta utan olägligt uppskov.") atgardUtanUppskov
}
