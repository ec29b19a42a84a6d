# language: sv
Egenskap: Medlemmarnas beslut om ett gemensamt samordningsförbund

  @bildande/tre-beslut
  Regel: För att bilda ett gemensamt samordningsförbund behöver beslut fattas om ny förbundsordning, hantering av nuvarande förbunds tillgångar samt en interimistisk styrelse för att hantera själva övergången.

    Scenario: Alla tre besluten fattas
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och medlemmen också har beslutat om tillgångarna
      Och medlemmen också har beslutat om en interimistisk styrelse
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "tillgångar" är uppfylld
      Och ledet "interimsstyrelse" är uppfylld

    Scenario: Inget beslut om en interimistisk styrelse
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och medlemmen också har beslutat om tillgångarna
      Och medlemmen inte har beslutat om en interimistisk styrelse
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "interimistisk styrelse"

    Scenario: Inget beslut om tillgångarna
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och medlemmen inte har beslutat om tillgångarna
      Och medlemmen också har beslutat om en interimistisk styrelse
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "tillgångar"

    Scenario: Okänt om de andra två besluten
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "ordningsbeslut/tillgangarnaHanteras"
      Och det saknas uppgift om "ordningsbeslut/interimsstyrelseBeslutas"

    Scenario: Ingenting är känt
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @bildande/parterna-beslutar
  Regel: För att bilda ett samordningsförbund ska de samverkande parterna fatta beslut om att godkänna en förbundsordning, bilaga 1.

    Scenario: Alla tretton har godkänt
      Givet att medlemmarna beslutar om bildande
      Och att beslutet fattas den 20 mars 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Tolv av tretton har godkänt
      Givet att medlemmarna beslutar om bildande
      Och att beslutet fattas den 20 mars 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och Norberg inte har godkänt den
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Norberg"

    Scenario: En medlem har sagt nej
      Givet att medlemmarna beslutar om bildande
      Och att beslutet fattas den 20 mars 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och Försäkringskassan uttryckligen har sagt nej till den
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Försäkringskassan"

    Scenario: Okänt om en medlem har godkänt
      Givet att medlemmarna beslutar om bildande
      Och att beslutet fattas den 20 mars 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och det inte är känt om Norberg har godkänt den
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "godkannandenKomplett"

    Scenario: När medlemmarna godkände spelar ingen roll
      Givet att medlemmarna beslutar om bildande
      Och att beslutet fattas den 20 mars 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och det inte är känt när alla medlemmar godkände förbundsordningen
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Alla tretton har godkänt, och beslutsdagen är okänd
      Givet att medlemmarna beslutar om bildande
      Och att beslutsdagen är okänd
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      När beslutet prövas
      Så är meningen uppfylld

  @bildande/alla-parter-godkanner
  Regel: När alla parter har godkänt förbundsordningen eller vid tidpunkt som framgår av förbundsordningen är samordningsförbundet bildat.

    Scenariomall: Alla godkände den 20 mars 2023, och förbundet anges vara bildat <dag>
      Givet att medlemmarna beslutar om bildande
      Och att beslutet fattas den 20 mars 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och förbundet anges vara bildat den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                 |
        | 19 mars 2023     | brister beslutet mot meningen, vilket hindrar beslut |
        | 20 mars 2023     | är meningen uppfylld                                 |
        | 21 mars 2023     | brister beslutet mot meningen, vilket hindrar beslut |
        | 31 december 2023 | brister beslutet mot meningen, vilket hindrar beslut |
        | 1 januari 2024   | är meningen uppfylld                                 |
        | 2 januari 2024   | brister beslutet mot meningen, vilket hindrar beslut |

    @punkt-57
    Scenario: Förbundet anges vara bildat den dag som förslagen anger
      Givet att medlemmarna beslutar om bildande
      Och att beslutet fattas den 20 mars 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och förbundet anges vara bildat den 1 maj 2023
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "1 maj 2023"
      Och det framgår att "1 januari 2024"
      Och motsägelsen "bildandedag" mellan källorna visas
      Och motsägelsen "nytt-eller-utvidgat" mellan källorna visas

    @punkt-57
    Scenario: En medlem godkände efter den angivna dagen
      Givet att medlemmarna beslutar om bildande
      Och att beslutet fattas den 20 mars 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och förbundet anges vara bildat den 1 januari 2024
      Och Norberg godkände den först den 2 januari 2024
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "2 januari 2024"

    Scenario: Den sista medlemmen godkände den dag som förslagen anger
      Givet att medlemmarna beslutar om bildande
      Och att beslutet fattas den 20 mars 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och förbundet anges vara bildat den 1 maj 2023
      Och Norberg godkände den först den 1 maj 2023
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-57
    Scenario: Någon av de tretton har inte godkänt
      Givet att medlemmarna beslutar om bildande
      Och att beslutet fattas den 20 mars 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och förbundet anges vara bildat den 1 januari 2024
      Och Norberg inte har godkänt den
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Norberg"

    @punkt-57
    Scenario: Okänt om någon av de tretton har godkänt
      Givet att medlemmarna beslutar om bildande
      Och att beslutet fattas den 20 mars 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och förbundet anges vara bildat den 1 januari 2024
      Och det inte är känt om Norberg har godkänt den
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "godkannandenKomplett"

    Scenario: Okänt när medlemmarna godkände
      Givet att medlemmarna beslutar om bildande
      Och att beslutet fattas den 20 mars 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och förbundet anges vara bildat den 1 januari 2024
      Och det inte är känt när alla medlemmar godkände förbundsordningen
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "bildande/godkannanden/0/dag"

    Scenario: Okänt vilken dag förbundet anges vara bildat
      Givet att medlemmarna beslutar om bildande
      Och att beslutet fattas den 20 mars 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "bildande/bildandedag"

    Scenario: En medlem har inte godkänt, och en annan godkände efter den angivna dagen
      Givet att medlemmarna beslutar om bildande
      Och att beslutet fattas den 20 mars 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och förbundet anges vara bildat den 1 januari 2024
      Och Norberg godkände den först den 2 januari 2024
      Och Sala inte har godkänt den
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Sala"

    Scenario: En medlem har inte godkänt, och beslutsdagen är okänd
      Givet att medlemmarna beslutar om bildande
      Och att beslutsdagen är okänd
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och förbundet anges vara bildat den 1 januari 2024
      Och Norberg inte har godkänt den
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

  @bildande/forslag-godkanns
  Regel: Förslag till förbundsordning för ett samordningsförbund i Västmanland i enlighet med bilaga 1 till tjänsteutlåtandet godkänns.

    Scenariomall: <organ> i <medlem> godkänner förslaget
      Givet att <organ> i <medlem> tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns, efter beredning
      När beslutet prövas
      Så <svar>

      Exempel:
        | organ             | medlem             | svar                                                          |
        | kommunfullmäktige | Köping             | är meningen uppfylld                                          |
        | kommunfullmäktige | Fagersta           | är meningen uppfylld                                          |
        | kommunstyrelsen   | Köping             | brister beslutet mot meningen, vilket är utanför befogenheten |
        | regionfullmäktige | Köping             | brister beslutet mot meningen, vilket är utanför befogenheten |
        | kommunfullmäktige | Region Västmanland | brister beslutet mot meningen, vilket är utanför befogenheten |
        | kommunfullmäktige | Heby               | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenariomall: <organ> godkänner förslaget
      Givet att <organ> tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns, efter beredning
      När beslutet prövas
      Så <svar>

      Exempel:
        | organ              | svar                                                          |
        | regionfullmäktige  | är meningen uppfylld                                          |
        | Försäkringskassan  | är meningen uppfylld                                          |
        | Arbetsförmedlingen | är meningen uppfylld                                          |
        | regionstyrelsen    | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Försäkringskassan beslutar för en kommun
      Givet att Försäkringskassan i Köping tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns, efter beredning
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Förbundets styrelse godkänner
      Givet att styrelsen tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns, efter beredning
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: En annan text godkänns
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och en annan text godkänns, efter beredning
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "inte den framlagda texten"
      Och ledet "organ" är uppfylld
      Och ledet "beredning" är uppfylld

    Scenario: Ärendet var inte berett
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns, utan beredning
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "inte berett"
      Och ledet "förslaget" är uppfylld

    Scenario: Försäkringskassan beslutar själv, utan beredning
      Givet att Försäkringskassan tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns, utan beredning
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "beredning" är inte tillämplig

    Scenario: Försäkringskassan beslutar själv, och det är okänt om ärendet var berett
      Givet att Försäkringskassan tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Okänt om den framlagda texten godkänns
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och ärendet var berett
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "ordningsbeslut/enligtForslaget"

    Scenario: Okänt om ärendet var berett
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "ordningsbeslut/beretts"

    Scenariomall: Okänt vilken medlem som beslutar, <beredning>
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns, <beredning>
      Och det inte är känt vilken medlem som beslutar
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/medlem"

      Exempel:
        | beredning       |
        | efter beredning |
        | utan beredning  |

    Scenario: Okänt vilket organ som beslutar
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns, efter beredning
      Och det inte är känt vilket organ som beslutar
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/organ"

  @bildande/tidpunkt-1-maj-2023
  Regel: Tidpunkten för bildandet av det gemensamma samordningsförbundet fastställs till 2023-05-01.

    Scenariomall: Beslutet anger <dag>
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och beslutet anger den <dag> för bildandet
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                               |
        | 30 april 2023    | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 1 maj 2023       | är meningen uppfylld                                               |
        | 2 maj 2023       | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 31 december 2023 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 2 januari 2024   | brister beslutet mot meningen, vilket är en brist i handläggningen |

    @punkt-57
    Scenario: Beslutet anger förbundsordningens dag
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och beslutet anger den 1 januari 2024 för bildandet
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "1 maj 2023"
      Och motsägelsen "bildandedag" mellan källorna visas

    Scenario: Beslutet anger ingen dag
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och beslutet inte anger någon dag för bildandet
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "ingen dag"

    Scenario: Okänt vilken dag beslutet anger
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "ordningsbeslut/bildandedag"

    Scenario: Andra medlemmar har angett en annan dag
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och beslutet anger den 1 maj 2023 för bildandet
      Och Arboga och Kungsör har angett den 1 januari 2024 för bildandet
      När beslutet prövas
      Så är meningen uppfylld
      Och "Arboga (1 januari 2024) och Kungsör (1 januari 2024)" upplyses

    Scenario: Andra medlemmar har angett samma dag
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och beslutet anger den 1 maj 2023 för bildandet
      Och Arboga och Kungsör har angett den 1 maj 2023 för bildandet
      När beslutet prövas
      Så är meningen uppfylld
      Och "har angett en annan dag" upplyses inte

  @bildande/regionens-punkt-1-och-2
  Regel: Forslag till forbundsordning for ett samordningsférbund i Vastmanland i enlighet med bilaga 1 till tjansteutlatandet godkanns. … Tidpunkten for bildandet av det gemensamma samordningsforbundet faststalls till 2023-05-01.

    Scenariomall: Regionen godkänner förslaget och anger <dag>
      Givet att regionfullmäktige tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns, efter beredning
      Och beslutet anger den <dag> för bildandet
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag            | svar                                                          |
        | 30 april 2023  | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 1 maj 2023     | är meningen uppfylld                                          |
        | 2 maj 2023     | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 1 januari 2024 | kan det inte avgöras                                          |

    Scenario: Regionstyrelsen godkänner ensam
      Givet att regionstyrelsen tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns, efter beredning
      Och beslutet anger den 1 maj 2023 för bildandet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "regionfullmäktige"
      Och ledet "tidpunkt" är uppfylld

    Scenario: Regionen godkänner en annan text
      Givet att regionfullmäktige tar beslut om den gemensamma förbundsordningen
      Och en annan text godkänns, efter beredning
      Och beslutet anger den 1 maj 2023 för bildandet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Regionstyrelsen hade inte berett ärendet
      Givet att regionfullmäktige tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns, utan beredning
      Och beslutet anger den 1 maj 2023 för bildandet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "inte berett"

    Scenario: Regionen anger ingen dag
      Givet att regionfullmäktige tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns, efter beredning
      Och beslutet inte anger någon dag för bildandet
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "ingen dag"
      Och ledet "förslaget" är uppfylld
      Och ledet "organ" är uppfylld
      Och ledet "beredning" är uppfylld

    Scenario: Bara vem som beslutar är känt
      Givet att regionfullmäktige tar beslut om den gemensamma förbundsordningen
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "förslaget" kan inte avgöras
      Och ledet "beredning" kan inte avgöras
      Och ledet "tidpunkt" kan inte avgöras
      Och det saknas uppgift om "ordningsbeslut/enligtForslaget"
      Och det saknas uppgift om "ordningsbeslut/beretts"
      Och det saknas uppgift om "ordningsbeslut/bildandedag"

    Scenario: Okänt vilket av regionens organ som beslutar
      Givet att regionfullmäktige tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns, efter beredning
      Och beslutet anger den 1 maj 2023 för bildandet
      Och det inte är känt vilket organ som beslutar
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/organ"

    Scenario: Okänt om det är regionen som beslutar
      Givet att regionfullmäktige tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns, efter beredning
      Och beslutet anger den 1 maj 2023 för bildandet
      Och det inte är känt vilken medlem som beslutar
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/medlem"

    Scenariomall: Okänt vilken medlem som beslutar, när <omständighet>
      Givet att ett annat organ tar beslut om den gemensamma förbundsordningen
      Och <omständighet>
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/medlem"

      Exempel:
        | omständighet                                    |
        | en annan text godkänns, efter beredning         |
        | den framlagda texten godkänns, utan beredning   |
        | beslutet anger den 1 maj 2023 för bildandet     |
        | beslutet anger den 1 januari 2024 för bildandet |
        | beslutet anger den 2 maj 2023 för bildandet     |
        | beslutet inte anger någon dag för bildandet     |

    Scenario: Kommunfullmäktige i Köping godkänner förslaget
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och den framlagda texten godkänns, efter beredning
      Och beslutet anger den 1 maj 2023 för bildandet
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: Kommunstyrelsen i Köping beslutar, när <omständighet>
      Givet att kommunstyrelsen i Köping tar beslut om den gemensamma förbundsordningen
      Och <omständighet>
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | omständighet                                    |
        | en annan text godkänns, efter beredning         |
        | den framlagda texten godkänns, utan beredning   |
        | beslutet anger den 1 maj 2023 för bildandet     |
        | beslutet anger den 1 januari 2024 för bildandet |
        | beslutet anger den 2 maj 2023 för bildandet     |
        | beslutet inte anger någon dag för bildandet     |
        | det inte är känt vilket organ som beslutar      |

  @bildande/beslut-senast-31-mars-2023
  Regel: för beslut senast 31 mars 2023

    Scenariomall: Beslutet fattas <dag>
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och att beslutet fattas den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                 |
        | 30 november 2022 | är meningen uppfylld |
        | 30 mars 2023     | är meningen uppfylld |
        | 31 mars 2023     | är meningen uppfylld |
        | 1 april 2023     | är det en anmärkning |

    Scenario: Beslutet dröjer
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och att beslutet fattas den 15 juni 2023
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "beslutat om ny förbundsordning, avveckling av de två förbunden, hantering av eget kapital, ledamöter i styrelserna och arvodesregler."

    Scenario: Okänt när beslutet fattades
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "sammantrade/datum"

    Scenario: Ingenting är känt
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @bildande/beslutsunderlag
  Regel: Avveckling av SF Västerås och SF Västra Mälardalen … Hantering av eget kapital … Arvoderingsregler interimsstyrelse … Behov av stöd hos förbundsmedlemmarna?

    Scenario: En medlem godkänner den gemensamma förbundsordningen
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      När beslutet prövas
      Så visas meningen som sammanhang
