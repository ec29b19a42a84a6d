package se.justerbar.underlag;

import java.time.LocalDate;

/** The final account. */
@Beskrivning("Slutredovisningen.")
public record Slutredovisning(
        @Beskrivning("Det organ som har avgett slutredovisningen.") Organ avgivenAv,
        @Beskrivning("Den dag då slutredovisningen avgavs.") LocalDate dag,
        @Beskrivning("Den dag då tillgångarna fördelades.") LocalDate skiftesdag,
        @Beskrivning("När slutredovisningen avgavs samma dag som tillgångarna fördelades: sant om den avgavs efter fördelningen.") Boolean efterSkiftet,
        @Beskrivning("Sant om den innehåller en förvaltningsberättelse över likvidationen i sin helhet.") Boolean forvaltningsberattelse,
        @Beskrivning("Sant om skulderna redovisas.") Boolean skulderRedovisade,
        @Beskrivning("Sant om försäljningen av egendom redovisas.") Boolean forsaljningRedovisad,
        @Beskrivning("Sant om skiftet av resterande tillgångar redovisas.") Boolean skifteRedovisat) {
}
