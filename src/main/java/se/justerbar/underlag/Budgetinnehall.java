package se.justerbar.underlag;

/** What a budget contains. */
@Beskrivning("Vad budgeten innehåller.")
public record Budgetinnehall(
        @Beskrivning("Sant om budgeten anger hur verksamheten finansieras.") Boolean finansiering,
        @Beskrivning("Sant om budgeten anger den ekonomiska ställningen vid årets slut.") Boolean stallning,
        @Beskrivning("Sant om budgeten anger finansiella mål.") Boolean finansiellaMal,
        @Beskrivning("Sant om budgeten innehåller en plan för verksamheten.") Boolean verksamhetsplan,
        @Beskrivning("Sant om budgeten innehåller en plan för ekonomin över flera år.") Boolean ekonomiplan,
        @Beskrivning("Det första år som planen för ekonomin omfattar.") Integer planensForstaAr,
        @Beskrivning("Det sista år som planen för ekonomin omfattar.") Integer planensSistaAr) {
}
