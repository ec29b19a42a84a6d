package se.justerbar.underlag;

/** A task of preparation that the interim board takes up. */
@Beskrivning("Den uppgift som förberedelsen gäller.")
public enum Interimsuppgift {
    /** Recruiting a head of the förbund. */
    @Beskrivning("Rekrytering av en förbundschef, före anställningen.") rekryteringAvForbundschef,
    /** The basis of the budget. */
    @Beskrivning("Underlag för budgetbeslutet.") budgetunderlag,
    /** Any other. */
    @Beskrivning("En annan uppgift.") annan
}
