package se.justerbar.underlag;

/** What a seat voted. */
@Beskrivning("Hur platsen röstade.")
public enum Rostval {
    /** Yes. */
    @Beskrivning("Ja.") ja,
    /** No. */
    @Beskrivning("Nej.") nej,
    /** Abstains. */
    @Beskrivning("Avstår.") avstar
}
