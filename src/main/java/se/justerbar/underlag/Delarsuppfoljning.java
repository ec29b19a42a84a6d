package se.justerbar.underlag;

/** The follow-up during the year. */
@Beskrivning("Delårsuppföljningen.")
public record Delarsuppfoljning(
        @Beskrivning("Sant om den innehåller en helårsprognos.") Boolean helarsprognos) {
}
