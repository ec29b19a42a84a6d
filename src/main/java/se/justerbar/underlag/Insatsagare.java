package se.justerbar.underlag;

/** Who owns and runs an insats. */
@Beskrivning("Den som äger och driver insatsen.")
public enum Insatsagare {
    /** One or more of the parties. */
    @Beskrivning("En eller flera av förbundets parter, i sin egen verksamhet.") enPart,
    /** The förbund itself. */
    @Beskrivning("Förbundet självt.") forbundet,
    /** Someone else. */
    @Beskrivning("Någon annan än förbundet och parterna.") nagonAnnan
}
