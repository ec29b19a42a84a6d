package se.justerbar.underlag;

/** By what right someone other than the board decided. */
@Beskrivning("Med vilken rätt någon annan än styrelsen beslutade.")
public record Befogenhet(
        @Beskrivning("Sant om styrelsen har delegerat beslutet.") Boolean delegerad,
        @Beskrivning("Sant om beslutet bara verkställer vad styrelsen redan har beslutat.") Boolean verkstallighet) {
}
