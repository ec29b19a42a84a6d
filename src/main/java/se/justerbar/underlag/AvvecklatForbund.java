package se.justerbar.underlag;

import java.time.LocalDate;
import java.util.List;

/** How an old förbund is wound up. */
@Beskrivning("Hur ett gammalt förbund avvecklas.")
public record AvvecklatForbund(
        @Beskrivning("Förbundets fulla namn.") String forbund,
        @Beskrivning("Sant om beslutet säger att förbundet likvideras när handlingarna har delgivits; falskt om beslutet anger en dag.") Boolean narHandlingarnaDelgivits,
        @Beskrivning("Den dag då förbundet likvideras, om beslutet anger en.") LocalDate likvidationsdag,
        @Beskrivning("Sant om förbundet också sägs vara upplöst.") Boolean upplost,
        @Beskrivning("Den dag då förbundet sägs vara upplöst.") LocalDate upplosningsdag,
        @Beskrivning("Delgivningarna av handlingarna för det sista året, medlem för medlem.") List<Delgivning> delgivningar,
        @Beskrivning("Sant om listan är hel. Den medlem som då inte nämns har inte delgivits.") Boolean delgivningarKomplett) {
}
