package se.justerbar.underlag;

/** The outcome of a goal. */
@Beskrivning("Utfallet för ett mål.")
public record Malutfall(
        @Beskrivning("Målets beteckning.") String mal,
        @Beskrivning("Det utfall som redovisas.") Malresultat resultat) {
}
