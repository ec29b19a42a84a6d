package se.justerbar.underlag;

import java.time.LocalDate;
import java.util.List;

/** An election. */
@Beskrivning("Valet.")
public record Val(
        @Beskrivning("Det uppdrag som valet gäller, om det är ordförande eller vice ordförande.") Uppdrag uppdrag,
        @Beskrivning("Sant om valet gäller ledamöter eller ersättare i styrelsen.") Boolean avserStyrelsen,
        @Beskrivning("Platserna så som de är besatta efter valet av ledamöter eller ersättare.") List<Plats> platser,
        @Beskrivning("Sant om listan är hel.") Boolean platserKomplett,
        @Beskrivning("De som väljs till styrelsen och deras ställning.") List<Foretradare> foretradare,
        @Beskrivning("Sant om listan är hel.") Boolean foretradareKomplett,
        @Beskrivning("Sant om valet gäller den interimistiska styrelsen 2023, falskt om det gäller förbundsstyrelsen.") Boolean avserInterimsstyrelsen,
        @Beskrivning("Mandattidens första dag.") LocalDate mandatFran,
        @Beskrivning("Mandattidens sista dag.") LocalDate mandatTill,
        @Beskrivning("Vid val av styrelse: sant om var och en är vald av kommun- eller regionfullmäktige, Försäkringskassan eller Arbetsförmedlingen.")
                Boolean avFullmaktigeEllerMyndighet,
        @Beskrivning("Vid val av ordförande eller vice ordförande: sant om de valda är ledamöter i styrelsen, falskt om någon är ersättare eller "
                + "står utanför styrelsen.") Boolean valdaArLedamoter,
        @Beskrivning("Vid val av vice ordförande: hur många vice ordförande styrelsen har efter valet.") Integer antalViceOrdforande) {
}
