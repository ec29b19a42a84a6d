package se.justerbar.underlag;

import java.util.List;

/** Discharge of the board, and the auditors' report that it rests on. */
@Beskrivning("Ansvarsfriheten och den revisionsberättelse som den vilar på.")
public record Ansvarsfrihet(
        @Beskrivning("Vilka medlemmar som har beslutat i frågan om ansvarsfrihet, när besluten redovisas tillsammans.") List<Medlemsbesked> beslutade,
        @Beskrivning("Sant om listan är hel. Den medlem som då inte nämns har inte beslutat.") Boolean beslutadeKomplett,
        @Beskrivning("Sant om det finns en revisionsberättelse.") Boolean berattelseFinns,
        @Beskrivning("Sant om revisionsberättelsen säger om ansvarsfrihet tillstyrks eller inte.") Boolean uttalandeOmAnsvarsfrihet,
        @Beskrivning("Vilka medlemmar som har fått revisionsberättelsen.") List<Medlemsbesked> mottagare,
        @Beskrivning("Sant om listan är hel. Den medlem som då inte nämns har inte fått den.") Boolean mottagareKomplett,
        @Beskrivning("Sant om styrelsen har fått revisionsberättelsen.") Boolean styrelsenMottagit,
        @Beskrivning("Sant om berättelsen ännu ska lämnas till någon och tiden för det inte har gått ut.") Boolean utlamnandeAterstar) {
}
