package se.justerbar.underlag;

import java.time.LocalDate;

/** A member's notice of leaving. */
@Beskrivning("En medlems uppsägning.")
public record Uppsagning(
        @Beskrivning("Medlemmen som lämnar.") String medlem,
        @Beskrivning("Sant om medlemmen själv har beslutat att lämna.") Boolean egetBeslut,
        @Beskrivning("Dagen då medlemmen beslutade att lämna.") LocalDate beslutsdag,
        @Beskrivning("Dagen då uppsägningen kom in till förbundet.") LocalDate inkommen,
        @Beskrivning("Den dag då medlemmen lämnar förbundet.") LocalDate uttradesdag,
        @Beskrivning("Sant om beslutet också reglerar medlemmens andel i tillgångarna.") Boolean andelRegleras,
        @Beskrivning("Sant om alla medlemmar har ändrat förbundsordningen så att den ger en kortare uppsägningstid.") Boolean kortareTid,
        @Beskrivning("Vad de kvarvarande medlemmarna har beslutat om tiden efter utträdet.") Fortsattning fortsattning) {
}
