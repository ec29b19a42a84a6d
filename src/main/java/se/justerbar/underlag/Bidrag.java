package se.justerbar.underlag;

import java.util.List;

/** The members' contributions for a year. */
@Beskrivning("Medlemmarnas bidrag för ett år.")
public record Bidrag(
        @Beskrivning("Det år som bidragen avser.") Integer ar,
        @Beskrivning("Bidragen, medlem för medlem.") List<Medlemsbelopp> bidrag,
        @Beskrivning("Sant om listan är hel.") Boolean bidragKomplett,
        @Beskrivning("Den folkmängd som kommunernas del har fördelats efter.") Folkmangd folkmangd) {
}
