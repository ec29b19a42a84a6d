package se.justerbar.underlag;

import java.time.LocalDate;
import java.util.List;

/** A decision that revises the förbundsordning of one old förbund or more. */
@Beskrivning("Beslutet att revidera gamla förbunds förbundsordningar.")
public record Revidering(
        @Beskrivning("De förbund vars reviderade förbundsordning godkänns.") List<RevideradOrdning> forbund,
        @Beskrivning("Sant om listan är hel.") Boolean forbundKomplett,
        @Beskrivning("Den dag då medlemmen beslutade om förbundsordningen för det gemensamma förbundet.") LocalDate gemensammaOrdningensDag) {
}
