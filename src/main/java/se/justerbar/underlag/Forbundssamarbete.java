package se.justerbar.underlag;

/** What several förbund do together. */
@Beskrivning("Vad flera förbund gör tillsammans.")
public record Forbundssamarbete(
        @Beskrivning("Sant om flera förbund lägger samman medel till insatsen.") Boolean medelLaggsSamman,
        @Beskrivning("Sant om en tjänsteperson i ett förbund formellt går in och ersätter en i ett annat.") Boolean tjanstepersonErsatter) {
}
