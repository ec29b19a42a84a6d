package se.justerbar.underlag;

import java.time.LocalDate;
import java.util.List;

/** A member's decision on the förbundsordning of the common förbund. */
@Beskrivning("En medlems beslut om förbundsordningen för det gemensamma förbundet.")
public record Ordningsbeslut(
        @Beskrivning("Sant om beslutet godkänner den text som lades fram (bilaga 1), oförändrad.") Boolean enligtForslaget,
        @Beskrivning("Sant om kommunstyrelsen eller regionstyrelsen har berett ärendet.") Boolean beretts,
        @Beskrivning("Den dag som beslutet anger för bildandet.") LocalDate bildandedag,
        @Beskrivning("Sant om beslutet anger en dag för bildandet.") Boolean bildandedagAnges,
        @Beskrivning("De dagar som andra medlemmar har angett för bildandet, om de är kända.") List<Medlemsdag> andrasDagar,
        @Beskrivning("Sant om listan är hel.") Boolean andrasDagarKomplett,
        @Beskrivning("Sant om medlemmen också har beslutat om de nuvarande förbundens tillgångar.") Boolean tillgangarnaHanteras,
        @Beskrivning("Sant om medlemmen också har beslutat om en interimistisk styrelse.") Boolean interimsstyrelseBeslutas) {
}
