package se.justerbar.underlag;

import java.util.List;

/** What the basis states of an insats. */
@Beskrivning("Vad underlaget uttryckligen säger om insatsen.")
public record Insats(
        @Beskrivning("Sant om insatsen anges syfta till den enskildes förmåga att förvärvsarbeta, också genom steg på vägen.") Boolean syftarTillForvarvsarbete,
        @Beskrivning("Sant om underlaget anger en inventering eller bedömning av individernas behov.") Boolean behovInventerat,
        @Beskrivning("Sant om insatsen anges vara samordnad.") Boolean samordnad,
        @Beskrivning("Sant om insatsen anges vara arbetslivsinriktad.") Boolean arbetslivsinriktad,
        @Beskrivning("Sant om insatsen anges vara rehabilitering.") Boolean rehabilitering,
        @Beskrivning("Sant om insatsen anges vara för individer.") Boolean forIndivider,
        @Beskrivning("Sant om beslutet säger hur insatsen ska följas upp.") Boolean uppfoljningBeslutad,
        @Beskrivning("Den som äger och driver insatsen.") Insatsagare agare,
        @Beskrivning("Målgruppens lägsta ålder i år.") Integer alderFran,
        @Beskrivning("Målgruppens högsta ålder i år.") Integer alderTill,
        @Beskrivning("Sant om målgruppen anges behöva samordnade insatser från flera av parterna, falskt om bara en part behövs.") Boolean behovAvFleraParter,
        @Beskrivning("Vad som finansieras när det inte är en insats för individer.") Inriktning inriktning,
        @Beskrivning("Sant om insatsen anges ligga inom det som parterna tillsammans ansvarar för, också om bara en av dem utför den.") Boolean inomParternasAnsvar,
        @Beskrivning("Den som får medlen; en medlem skrivs med sitt korta namn.") String mottagare,
        @Beskrivning("De medlemskommuner vars invånare insatsen är öppen för.") List<Medlemsbesked> kommuner,
        @Beskrivning("Sant om listan är hel. För den kommun som då inte nämns är insatsen stängd.") Boolean kommunerKomplett,
        @Beskrivning("Sant om insatsen är en befintlig lokal samverkansinsats på individnivå.") Boolean befintligLokal,
        @Beskrivning("Sant om parterna anser att insatsen fungerar väl.") Boolean fungerarVal) {
}
