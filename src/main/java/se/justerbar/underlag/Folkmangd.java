package se.justerbar.underlag;

import java.time.LocalDate;
import java.util.List;

/** The population figures that a distribution follows. */
@Beskrivning("De folkmängdssiffror som fördelningen bygger på.")
public record Folkmangd(
        @Beskrivning("Den dag som siffrorna avser.") LocalDate dag,
        @Beskrivning("Lägsta ålder i siffrorna.") Integer alderFran,
        @Beskrivning("Högsta ålder i siffrorna.") Integer alderTill,
        @Beskrivning("Sant om siffrorna är preliminära eller uppskattade.") Boolean preliminar,
        @Beskrivning("Folkmängden, kommun för kommun.") List<Kommunfolkmangd> kommuner,
        @Beskrivning("Sant om listan är hel.") Boolean kommunerKomplett) {
}
