package se.justerbar.underlag;

/** What a decision of the interim board of 2023 is for. */
@Beskrivning("Vad den interimistiska styrelsens beslut gäller.")
public record Interimsbeslut(
        @Beskrivning("Vid förberedelse: vilken uppgift det är.") Interimsuppgift uppgift,
        @Beskrivning("Sant om beslutet förbereder övertagandet av verksamheten och starten av det gemensamma förbundet.") Boolean forbereder) {
}
