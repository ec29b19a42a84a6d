# language: sv
Egenskap: Delegation

  @lag/delegation
  Regel: Återgivet: Ärenden om verksamhetens mål, inriktning, omfattning eller kvalitet får inte delegeras, och inte heller yttranden när ett beslut av förbundet har överklagats. Det som beslutas med stöd av delegation ska anmälas till styrelsen.

    Scenario: Förbundschefen beslutar i ett delegerat ärende och anmäler det
      Givet att förbundschefen, med stöd av delegation, beslutar om något annat
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "ämnet" är uppfylld
      Och ledet "styrelsens beslut" är uppfylld
      Och ledet "anmälan" är uppfylld

    @punkt-24
    Scenariomall: <organ> beslutar om <slag> fast styrelsen har delegerat det
      Givet att <organ>, med stöd av delegation, beslutar om <slag>
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

      Exempel:
        | organ               | slag               |
        | arbetsutskottet     | budget             |
        | ordföranden         | budget             |
        | förbundschefen      | budget             |
        | förbundssamordnaren | budget             |
        | presidiet           | mål och riktlinjer |
        | någon annan         | mål och riktlinjer |

    @punkt-24
    Scenario: Ett beslut av annat slag som gäller verksamhetens inriktning
      Givet att förbundschefen, med stöd av delegation, beslutar om finansiering av en insats
      Och beslutet gäller verksamhetens mål, inriktning, omfattning eller kvalitet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Det är inte känt om beslutet gäller inriktningen
      Givet att förbundschefen, med stöd av delegation, beslutar om finansiering av en insats
      Och det inte är känt om beslutet gäller verksamhetens mål, inriktning, omfattning eller kvalitet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "delegation/malInriktningOmfattningEllerKvalitet"

    @punkt-24
    Scenario: Ordföranden beslutar brådskande utan delegation
      Givet att ordföranden, med stöd av delegation, beslutar om något annat
      Och styrelsen inte har delegerat beslutet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Det är inte känt om styrelsen har delegerat beslutet
      Givet att ordföranden, med stöd av delegation, beslutar om något annat
      Och det inte är känt om styrelsen har delegerat beslutet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "delegation/beslutadAvStyrelsen"

    @punkt-24
    Scenario: Beslutet är inte anmält
      Givet att förbundschefen, med stöd av delegation, beslutar om något annat
      Och beslutet inte är anmält till styrelsen
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Det är inte känt om beslutet är anmält
      Givet att förbundschefen, med stöd av delegation, beslutar om något annat
      Och det inte är känt om beslutet är anmält till styrelsen
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Styrelsens egna beslut prövas inte
      Givet att styrelsen beslutar om budget
      När beslutet prövas
      Så angår meningen inte beslutet

    Scenario: Att kalla till sammanträde är ordförandens egen uppgift
      Givet att ordföranden kallar till ett sammanträde
      När beslutet prövas
      Så angår meningen inte beslutet

    Scenariomall: Utan styrelsens beslut finns ingen delegation att stödja sig på, ens om <slag>
      Givet att förbundschefen, med stöd av delegation, beslutar om <slag>
      Och styrelsen inte har delegerat beslutet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och ledet "styrelsens beslut" brister, vilket är utanför befogenheten

      Exempel:
        | slag                                       |
        | budget                                     |
        | mål och riktlinjer                         |
        | finansiering av en insats                  |
        | avslut av en insats                        |
        | stöd till samverkan                        |
        | fördelning av bidrag                       |
        | delårsuppföljning                          |
        | årsredovisning                             |
        | anställning av förbundschef                |
        | delegation till förbundschefen             |
        | val                                        |
        | revisorer                                  |
        | arvoden                                    |
        | information och samråd                     |
        | ett väckt ärende                           |
        | ett begärt yttrande                        |
        | ett individärende                          |
        | uppsägning                                 |
        | likvidation                                |
        | skifte                                     |
        | slutredovisning                            |
        | upplösning                                 |
        | arkivtillsyn                               |
        | ändring av säte, namn eller medlemskrets   |
        | bildande                                   |
        | godkännande av förbundsordningen           |
        | ändring av förbundsordningen               |
        | ansvarsfrihet                              |
        | avtal                                      |
        | ett lån                                    |
        | borgen eller pant                          |
        | en placering                               |
        | delegation                                 |
        | ett arbetsgivarbeslut                      |
        | revidering av ett gammalt förbunds ordning |
        | avveckling av ett gammalt förbund          |
        | överföring av tillgångar                   |
        | att utse ledamöter                         |
        | deltagande i länsprocessen                 |
        | utvärdering av bildandet                   |
        | interimskostnader                          |
        | en förberedelse                            |
        | något annat                                |

    Scenariomall: Förbudet att delegera <slag> beror inte på vad som är sagt om innehållet
      Givet att förbundschefen, med stöd av delegation, beslutar om <slag>
      Och <innehållet>
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

      Exempel:
        | slag               | innehållet                                                                                       |
        | budget             | beslutet gäller verksamhetens mål, inriktning, omfattning eller kvalitet                        |
        | mål och riktlinjer | beslutet gäller verksamhetens mål, inriktning, omfattning eller kvalitet                        |
        | budget             | det inte är känt om beslutet gäller verksamhetens mål, inriktning, omfattning eller kvalitet |
        | mål och riktlinjer | det inte är känt om beslutet gäller verksamhetens mål, inriktning, omfattning eller kvalitet |

  @lag/delegat
  Regel: Återgivet: Styrelsen får låta en ledamot, en ersättare eller en tjänsteman hos förbundet besluta på förbundets vägnar i en viss grupp av ärenden.

    Scenariomall: Delegaten är <delegat>
      Givet att styrelsen delegerar en grupp av ärenden
      Och delegaten är <delegat>
      När beslutet prövas
      Så <svar>

      Exempel:
        | delegat                   | svar                                                           |
        | en ledamot                | är meningen uppfylld                                           |
        | en ersättare              | är meningen uppfylld                                           |
        | anställd av förbundet     | är meningen uppfylld                                           |
        | anställd av en medlem     | kan det inte avgöras                                           |
        | arbetsutskottet som organ | brister beslutet mot meningen, vilket är utanför befogenheten |
        | presidiet som organ       | brister beslutet mot meningen, vilket är utanför befogenheten |
        | någon utanför förbundet   | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Tjänstemannen är anställd av en medlem
      Givet att styrelsen delegerar en grupp av ärenden till förbundschefen
      Och delegaten är anställd av en medlem
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "arbetar-for-forbundet" är den uppfylld
      Och enligt läsningen "anstalld-av-forbundet" är den en brist

    Scenario: Det är inte känt vem som beslutade, och delegaten är en ledamot
      Givet att ett okänt organ beslutar om delegation till förbundschefen
      Och delegaten är en ledamot
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt vem delegaten är
      Givet att styrelsen delegerar en grupp av ärenden
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "delegation/delegat"

    Scenario: Delegationen gäller ett enda ärende
      Givet att styrelsen delegerar en grupp av ärenden
      Och delegaten är en ledamot
      Och delegationen gäller ett enda ärende
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "säger inte om ett enda räcker"

    Scenario: Ett enda ärende, och tjänstemannen är anställd av en medlem
      Givet att styrelsen delegerar en grupp av ärenden
      Och delegaten är anställd av en medlem
      Och delegationen gäller ett enda ärende
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt om delegationen gäller en grupp
      Givet att styrelsen delegerar en grupp av ärenden
      Och delegaten är en ledamot
      Och det inte är känt om delegationen gäller en grupp av ärenden
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "delegation/gruppAvArenden"

    @punkt-24
    Scenariomall: <organ> beslutar med stöd av delegation
      Givet att <organ>, med stöd av delegation, beslutar om något annat
      När beslutet prövas
      Så <svar>

      Exempel:
        | organ               | svar                                                           |
        | ordföranden         | är meningen uppfylld                                           |
        | förbundschefen      | är meningen uppfylld                                           |
        | förbundssamordnaren | är meningen uppfylld                                           |
        | arbetsutskottet     | brister beslutet mot meningen, vilket är utanför befogenheten |
        | presidiet           | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Förbundssamordnaren är anställd av en medlem
      Givet att förbundssamordnaren, med stöd av delegation, beslutar om något annat
      Och delegaten är anställd av en medlem
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Någon utanför förbundet beslutar
      Givet att någon annan, med stöd av delegation, beslutar om något annat
      Och delegaten är någon utanför förbundet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    @punkt-24
    Scenario: Förbundschefen beslutar utan att styrelsen har delegerat
      Givet att förbundschefen, med stöd av delegation, beslutar om något annat
      Och styrelsen inte har delegerat beslutet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Det är inte känt om styrelsen har delegerat
      Givet att förbundschefen, med stöd av delegation, beslutar om något annat
      Och det inte är känt om styrelsen har delegerat beslutet
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: Utan styrelsens beslut är ingen delegat, ens om <slag>
      Givet att förbundschefen, med stöd av delegation, beslutar om <slag>
      Och styrelsen inte har delegerat beslutet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och ledet "styrelsens beslut" brister, vilket är utanför befogenheten

      Exempel:
        | slag                                       |
        | budget                                     |
        | mål och riktlinjer                         |
        | finansiering av en insats                  |
        | avslut av en insats                        |
        | stöd till samverkan                        |
        | fördelning av bidrag                       |
        | delårsuppföljning                          |
        | årsredovisning                             |
        | anställning av förbundschef                |
        | delegation till förbundschefen             |
        | val                                        |
        | revisorer                                  |
        | arvoden                                    |
        | information och samråd                     |
        | ett väckt ärende                           |
        | ett begärt yttrande                        |
        | ett individärende                          |
        | uppsägning                                 |
        | likvidation                                |
        | skifte                                     |
        | slutredovisning                            |
        | upplösning                                 |
        | arkivtillsyn                               |
        | ändring av säte, namn eller medlemskrets   |
        | bildande                                   |
        | godkännande av förbundsordningen           |
        | ändring av förbundsordningen               |
        | ansvarsfrihet                              |
        | avtal                                      |
        | ett lån                                    |
        | borgen eller pant                          |
        | en placering                               |
        | delegation                                 |
        | ett arbetsgivarbeslut                      |
        | revidering av ett gammalt förbunds ordning |
        | avveckling av ett gammalt förbund          |
        | överföring av tillgångar                   |
        | att utse ledamöter                         |
        | deltagande i länsprocessen                 |
        | utvärdering av bildandet                   |
        | interimskostnader                          |
        | en förberedelse                            |
        | något annat                                |

    Scenario: En ledamot får av styrelsen rätten till en grupp av ärenden
      Givet att styrelsen delegerar en grupp av ärenden
      Och delegaten är en ledamot
      När beslutet prövas
      Så ledet "delegaten" är uppfylld
      Och ledet "grupp av ärenden" är uppfylld
      Och ledet "styrelsens beslut" är uppfylld
