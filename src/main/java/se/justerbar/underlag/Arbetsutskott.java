package se.justerbar.underlag;

import java.time.LocalDate;
import java.util.List;

/** The working committee that met before the meeting. */
@Beskrivning("Arbetsutskottet (AU) före sammanträdet.")
public record Arbetsutskott(
        @Beskrivning("Sant om arbetsutskottet träffades inför sammanträdet.") Boolean hallet,
        @Beskrivning("Den dag då arbetsutskottet träffades.") LocalDate dag,
        @Beskrivning("När det var samma dag som sammanträdet: sant om arbetsutskottet träffades före.") Boolean foreMotet,
        @Beskrivning("De roller som deltog.") List<Auroll> deltog,
        @Beskrivning("Sant om listan är hel. Den roll som då inte nämns deltog inte.") Boolean deltogKomplett) {
}
