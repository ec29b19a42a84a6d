package se.justerbar.underlag;

import java.util.List;

/** What is transferred from an old förbund, and on what ground. */
@Beskrivning("Vad som förs över från ett gammalt förbund, och på vilken grund.")
public record OverfortForbund(
        @Beskrivning("Förbundets fulla namn.") String forbund,
        @Beskrivning("Sant om tillgångar förs över.") Boolean tillgangar,
        @Beskrivning("Sant om skulderna förs över.") Boolean skulder,
        @Beskrivning("Sant om alla kvarvarande tillgångar förs över, falskt om en del behålls.") Boolean allaTillgangar,
        @Beskrivning("Sant om förbundets reviderade förbundsordning säger att återstående kapital ska föras över.") Boolean kapitalFramgar,
        @Beskrivning("Vilka av förbundets medlemmar som har godkänt dess reviderade förbundsordning, och när.") List<Godkannande> godkannanden,
        @Beskrivning("Sant om listan är hel. Den medlem som då inte nämns har inte godkänt den.") Boolean godkannandenKomplett) {
}
