package se.justerbar.underlag;

/** A decision in the process towards a common förbund. */
@Beskrivning("Ett beslut i processen mot ett gemensamt länsförbund.")
public record Lansprocess(
        @Beskrivning("Vad beslutet avser.") Lansbeslut avser,
        @Beskrivning("Vid en kommuns beslut att delta: sant om deltagandet delegeras till kommunens representant i det lokala förbundets styrelse, "
                + "falskt om det delegeras till någon annan eller inte delegeras.") Boolean delegerasTillRepresentanten,
        @Beskrivning("Sant om processen får medel utöver befintlig budget.") Boolean medelUtoverBudget,
        @Beskrivning("Vid det formella beslutet: sant om alla lokala ägarmöten hade hållits dessförinnan.") Boolean lokalaAgarmotenHallna) {
}
