package se.justerbar.underlag;

import java.util.List;

/** The audit and who the auditors act for. */
@Beskrivning("Revisionen och revisorerna.")
public record Revision(
        @Beskrivning("Sant om granskningen ännu inte har gjorts och inte heller skulle ha gjorts.") Boolean aterstar,
        @Beskrivning("Sant om räkenskaperna är granskade.") Boolean rakenskaperGranskade,
        @Beskrivning("Sant om årsredovisningen är granskad.") Boolean arsredovisningGranskad,
        @Beskrivning("Sant om styrelsens förvaltning är granskad.") Boolean forvaltningGranskad,
        @Beskrivning("Revisorerna.") List<Revisor> revisorer,
        @Beskrivning("Sant om listan är hel.") Boolean revisorerKomplett) {
}
