package se.justerbar.underlag;

/** A seat on the board. */
@Beskrivning("En plats i styrelsen.")
public record Plats(
        @Beskrivning("Platsens beteckning, som närvaro och röster pekar på.") String id,
        @Beskrivning("Den medlem som platsen tillhör.") String medlem,
        @Beskrivning("Antalet ledamöter på platsen: 0 om den är vakant, annars 1.") Integer ledamoter,
        @Beskrivning("Antalet ersättare för platsen: 0 om den är vakant, annars 1.") Integer ersattare,
        @Beskrivning("Sant om den valda ledamoten har avgått. Ersättaren från samma medlem har då inträtt, om någon finns.") Boolean ledamotAvgatt,
        @Beskrivning("Den medlem som har valt ledamoten.") String ledamotValdAv,
        @Beskrivning("Den medlem som har valt ersättaren.") String ersattareValdAv,
        @Beskrivning("Vid val av styrelse: vad den valda ledamoten var på valdagen.") Valbarhet ledamotValbarSom,
        @Beskrivning("Vid val av styrelse: vad den valda ersättaren var på valdagen.") Valbarhet ersattareValbarSom) {
}
