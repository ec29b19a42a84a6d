package se.justerbar.underlag;

/** The debt that is decided on. */
@Beskrivning("Skulden som beslutet gäller.")
public record Skuld(
        @Beskrivning("Skuldens form.") Skuldform form,
        @Beskrivning("Sant om det är en sedvanlig kredit, som en leverantörs faktura.") Boolean sedvanligKredit) {
}
