package se.justerbar.underlag;

import java.util.List;

/** A vote, seat by seat or as totals. */
@Beskrivning("En omröstning, per plats eller som summor.")
public record Omrostning(
        @Beskrivning("Antalet förslag som ställdes mot varandra (ett förslag mot avslag är två).") Integer antalForslag,
        @Beskrivning("Vid tre eller fler förslag: sant om de ställdes mot varandra två och två (huvudvotering).") Boolean parvis,
        @Beskrivning("Rösterna per plats.") List<Rost> roster,
        @Beskrivning("Sant om listan är hel.") Boolean rosterKomplett,
        @Beskrivning("Antalet ja-röster.") Integer ja,
        @Beskrivning("Antalet nej-röster.") Integer nej,
        @Beskrivning("Antalet som avstod.") Integer avstar,
        @Beskrivning("Hur den som ledde ärendet röstade, om rösterna bara är kända som summor.") Rostval ordforandesRost,
        @Beskrivning("Sant om rösterna vägdes olika, till exempel efter medlemmarnas andelar.") Boolean viktade,
        @Beskrivning("Sant om omröstningen var sluten.") Boolean sluten,
        @Beskrivning("När ärendet bordlades eller återremitterades: sant om ja-förslaget var att göra det, falskt om det var att avgöra ärendet.") Boolean jaSkjuterUpp) {
}
