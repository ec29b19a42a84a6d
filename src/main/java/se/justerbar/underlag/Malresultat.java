package se.justerbar.underlag;

/** Whether a goal was reached. */
@Beskrivning("Om ett mål har nåtts.")
public enum Malresultat {
    /** The goal was reached. */
    @Beskrivning("Målet nåddes.") uppnatt,
    /** The goal was not reached, or only in part. */
    @Beskrivning("Målet nåddes inte, eller bara delvis.") ejUppnatt,
    /** No outcome was reported. */
    @Beskrivning("Inget utfall redovisas för målet.") ejRedovisat
}
