package se.justerbar.underlag;

import java.math.BigDecimal;
import java.util.List;

/** What the interim board's own work costs. */
@Beskrivning("Kostnaderna för den interimistiska styrelsens eget arbete.")
public record Interimskostnad(
        @Beskrivning("Kostnaderna sammanlagt sedan beslutet är fattat, post för post.") List<Interimspost> poster,
        @Beskrivning("Sant om listan är hel.") Boolean posterKomplett,
        @Beskrivning("Den summa som beslutet anger.") BigDecimal summa,
        @Beskrivning("Sant om kostnaden betalas med de nuvarande förbundens egna kapital.") Boolean avEgetKapital) {
}
