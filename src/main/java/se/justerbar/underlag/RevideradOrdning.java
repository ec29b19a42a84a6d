package se.justerbar.underlag;

import java.time.LocalDate;

/** What the revised förbundsordning of an old förbund says. */
@Beskrivning("Ett gammalt förbunds reviderade förbundsordning.")
public record RevideradOrdning(
        @Beskrivning("Förbundets fulla namn.") String forbund,
        @Beskrivning("Sant om texten säger att kvarvarande tillgångar, skulder, egendom och verksamhet förs över.") Boolean overforsEnligtTexten,
        @Beskrivning("Den dag från vilken de enligt texten förs över.") LocalDate overforsFran,
        @Beskrivning("Det förbund som de enligt texten förs över till, med fullt namn.") String overforsTill,
        @Beskrivning("Sant om texten säger att förbundet kan träda i likvidation efter samråd och beslut.") Boolean likvidationEfterSamradOchBeslut,
        @Beskrivning("Sant om texten står under den paragraf som handlar om likvidation och upplösning.") Boolean underLikvidation) {
}
