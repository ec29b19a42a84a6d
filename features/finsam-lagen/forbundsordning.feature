# language: sv
Egenskap: Förbundsordning, utträde och arkiv

  @lag/forbundsordning-av-medlemmarna
  Regel: Återgivet: Medlemmarna fastställer förbundsordningen. Förbundet är bildat när alla har gjort det, eller vid den senare tidpunkt som förbundsordningen anger.

    @punkt-56
    Scenario: Alla medlemmar har fastställt samma text
      Givet att medlemmarna beslutar om ändring av förbundsordningen
      Och alla medlemmar har fastställt förbundsordningen
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Styrelsen reviderar ett gammalt förbunds ordning
      Givet att styrelsen tar beslut om ett gammalt förbunds ordning
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Interimsstyrelsen reviderar ett gammalt förbunds ordning
      Givet att interimsstyrelsen beslutar om revidering av en gammal förbundsordning
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    @punkt-56
    Scenariomall: <organ> ändrar förbundsordningen, fast alla medlemmar har fastställt den
      Givet att <organ> beslutar om ändring av förbundsordningen
      Och alla medlemmar har fastställt förbundsordningen
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

      Exempel:
        | organ          |
        | styrelsen      |
        | ordföranden    |
        | förbundschefen |

    @punkt-56
    Scenario: En medlem har inte fastställt den
      Givet att medlemmarna beslutar om ändring av förbundsordningen
      Och alla medlemmar har fastställt förbundsordningen
      Och Arbetsförmedlingen inte har fastställt den
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Dessa har inte fastställt förbundsordningen: Arbetsförmedlingen"

    @punkt-56
    Scenario: Okänt om en medlem har fastställt den
      Givet att medlemmarna beslutar om ändring av förbundsordningen
      Och alla medlemmar har fastställt förbundsordningen
      Och det inte är känt om Arbetsförmedlingen har fastställt den
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "faststallt/12/ja"

    Scenario: Medlemmarna har fastställt olika lydelser
      Givet att medlemmarna beslutar om ändring av förbundsordningen
      Och alla medlemmar har fastställt förbundsordningen
      Och medlemmarna har fastställt olika lydelser
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Okänt om det är samma lydelse
      Givet att medlemmarna beslutar om ändring av förbundsordningen
      Och alla medlemmar har fastställt förbundsordningen
      Och det inte är känt om medlemmarna har fastställt samma lydelse
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "forbundsordning/sammaText"

    Scenariomall: En medlems eget beslut, <organ>
      Givet att <organ> beslutar om ändring av förbundsordningen
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "en medlems eget"

      Exempel:
        | organ              |
        | kommunfullmäktige  |
        | kommunstyrelsen    |
        | regionfullmäktige  |
        | Försäkringskassan  |
        | Arbetsförmedlingen |

    Scenariomall: Den nya förbundsordningen godkänns, <organ>
      Givet att <organ> beslutar om godkännande av förbundsordningen
      När beslutet prövas
      Så <svar>

      Exempel:
        | organ             | svar                                                          |
        | kommunfullmäktige | är meningen uppfylld                                          |
        | medlemmarna       | är meningen uppfylld                                          |
        | styrelsen         | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Ett okänt organ ändrar förbundsordningen
      Givet att ett okänt organ beslutar om ändring av förbundsordningen
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/organ"

    Scenario: Ett organ som inte räknas upp ändrar förbundsordningen
      Givet att ett annat organ beslutar om ändring av förbundsordningen
      Och alla medlemmar har fastställt förbundsordningen
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "hör till en medlem"

    @punkt-57
    Scenariomall: Förbundet anges vara bildat 1 januari 2024, Norberg godkände <dag>
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och Norberg godkände den först den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                          |
        | 31 december 2023 | är meningen uppfylld                                          |
        | 1 januari 2024   | är meningen uppfylld                                          |
        | 2 januari 2024   | brister beslutet mot meningen, vilket är utanför befogenheten |

    @punkt-57
    Scenario: En medlem saknar beslut vid bildandet
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och Norberg inte har godkänt den
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och "Källorna säger emot varandra" upplyses

    @punkt-57
    Scenario: Okänt om en medlem hade godkänt den vid bildandet
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och det inte är känt om Norberg har godkänt den
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "godkannandenKomplett"

    @punkt-57
    Scenario: Förbundet anges vara bildat den dag som förslagen till medlemmarna ger
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 maj 2023
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      När beslutet prövas
      Så är meningen uppfylld
      Och visas skillnaden mellan förslaget och lagen: "den senare dag som den anger"

    Scenario: Okänd bildandedag
      Givet att medlemmarna beslutar om bildande
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "bildande/bildandedag"

    Scenario: Ändringen bordläggs
      Givet att styrelsen beslutar om ändring av förbundsordningen
      Och att ärendet bordläggs
      När beslutet prövas
      Så angår meningen inte beslutet

    Scenariomall: Inte heller <organ> får revidera ett gammalt förbunds ordning
      Givet att <organ> tar beslut om ett gammalt förbunds ordning
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

      Exempel:
        | organ               |
        | ordföranden         |
        | arbetsutskottet     |
        | presidiet           |
        | förbundschefen      |
        | förbundssamordnaren |

    Scenariomall: Vid bildandet räknas medlemmarnas godkännanden, inte att <organ> för upp ärendet
      Givet att <organ> beslutar om bildande
      När beslutet prövas
      Så ledet "beslutande" är inte tillämplig

      Exempel:
        | organ           |
        | styrelsen       |
        | ett annat organ |

    Scenario: Vid bildandet räknas medlemmarnas godkännanden också om organet är okänt
      Givet att ett okänt organ beslutar om bildande
      När beslutet prövas
      Så ledet "beslutande" är inte tillämplig

    Scenariomall: Ett okänt organ ändrar förbundsordningen, och <omständighet>
      Givet att ett okänt organ beslutar om ändring av förbundsordningen
      Och alla medlemmar har fastställt förbundsordningen
      Och <omständighet>
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "beslutande" kan inte avgöras
      Och ledet "alla medlemmar" kan inte avgöras

      Exempel:
        | omständighet                                 |
        | alla medlemmar har fastställt förbundsordningen |
        | Arbetsförmedlingen inte har fastställt den   |
        | medlemmarna har fastställt olika lydelser    |

    Scenariomall: Medlemmarna har fastställt olika lydelser, och <omständighet>
      Givet att medlemmarna beslutar om ändring av förbundsordningen
      Och alla medlemmar har fastställt förbundsordningen
      Och medlemmarna har fastställt olika lydelser
      Och <omständighet>
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

      Exempel:
        | omständighet                                             |
        | Arbetsförmedlingen inte har fastställt den               |
        | det inte är känt om Arbetsförmedlingen har fastställt den |

    Scenario: En medlems eget beslut om ändring kräver inte de andras i samma ärende
      Givet att kommunfullmäktige beslutar om ändring av förbundsordningen
      När beslutet prövas
      Så ledet "alla medlemmar" är inte tillämplig

  @lag/forbundsordningens-innehall
  Regel: Återgivet: Lagen räknar upp arton punkter som en förbundsordning ska ange, bland dem platsen för tillkännagivanden (punkt 7), revisorernas mandattid (punkt 12) och hur tvister löses (punkt 16). En kortare mandattid (punkt 3), kvalificerad majoritet (punkt 6) och gränser för krediter (punkt 9) behöver anges bara där man vill ha det så.

    Scenario: Alla punkter finns
      Givet att kommunfullmäktige beslutar om godkännande av förbundsordningen
      Och texten anger alla lagens punkter
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-2
    Scenario: Punkter som inte framgår av sammandraget
      Givet att kommunfullmäktige beslutar om godkännande av förbundsordningen
      Och texten inte anger punkt 7, 12 och 16
      Och bara ett sammandrag av texten är läst
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Framgår inte av sammandraget: punkt 7, 12 och 16"

    @punkt-2
    Scenariomall: Punkt <punkt>, som behövs bara där man vill avvika, framgår inte av sammandraget
      Givet att kommunfullmäktige beslutar om godkännande av förbundsordningen
      Och texten inte anger punkt <punkt>
      Och bara ett sammandrag av texten är läst
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

      Exempel:
        | punkt |
        | 3     |
        | 6     |
        | 9     |

    @punkt-2
    Scenario: Det som saknas i sammandraget är aldrig en brist
      Givet att medlemmarna beslutar om ändring av förbundsordningen
      Och alla medlemmar har fastställt förbundsordningen
      Och texten inte anger punkt 3, 6, 7, 9, 12 och 16
      Och bara ett sammandrag av texten är läst
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Punkt 3, 6 och 9 framgår inte"

    Scenariomall: Hela förbundsordningen är läst och anger inte punkt <punkt>
      Givet att kommunfullmäktige beslutar om godkännande av förbundsordningen
      Och texten inte anger punkt <punkt>
      Och hela förbundsordningen är läst
      När beslutet prövas
      Så <svar>

      Exempel:
        | punkt | svar                                                              |
        | 1     | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 7     | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 18    | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 3     | är meningen uppfylld                                              |
        | 6     | är meningen uppfylld                                              |
        | 9     | är meningen uppfylld                                              |
        | 0     | är meningen uppfylld                                              |
        | 19    | är meningen uppfylld                                              |

    Scenario: Okänt om hela texten är läst
      Givet att kommunfullmäktige beslutar om godkännande av förbundsordningen
      Och texten inte anger punkt 7
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "forbundsordning/helaTexten"

    Scenario: Okänt om hela texten är läst och bara en punkt vid avvikelse saknas
      Givet att kommunfullmäktige beslutar om godkännande av förbundsordningen
      Och texten inte anger punkt 3
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "forbundsordning/helaTexten"

    Scenario: Inget är känt om innehållet
      Givet att kommunfullmäktige beslutar om godkännande av förbundsordningen
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "forbundsordning/saknadePunkter"

    Scenario: Ett sammandrag med okänt innehåll
      Givet att kommunfullmäktige beslutar om godkännande av förbundsordningen
      Och bara ett sammandrag av texten är läst
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Okänt om texten saknar fler punkter
      Givet att kommunfullmäktige beslutar om godkännande av förbundsordningen
      Och texten inte anger punkt 3
      Och hela förbundsordningen är läst
      Och det inte är känt om texten saknar fler punkter
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "saknadePunkterKomplett"

    Scenario: Styrelsens ändring prövas inte till innehållet
      Givet att styrelsen beslutar om ändring av förbundsordningen
      När beslutet prövas
      Så angår meningen inte beslutet

  @lag/uttrade-hogst-tre-ar
  Regel: Återgivet: En medlem har rätt att lämna förbundet efter uppsägning. Uppsägningstiden är tre år om förbundsordningen inte anger en kortare tid.

    @punkt-44
    Scenariomall: Beslut 10 mars 2025, inkommet 2 april 2025, utträde <dag>
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den <dag>
      Och förbundsordningen inte ger någon kortare uppsägningstid
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                          |
        | 9 mars 2028      | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 10 mars 2028     | kan det inte avgöras                                          |
        | 11 mars 2028     | kan det inte avgöras                                          |
        | 2 april 2028     | kan det inte avgöras                                          |
        | 30 december 2028 | kan det inte avgöras                                          |
        | 31 december 2028 | är meningen uppfylld                                          |
        | 1 januari 2029   | är meningen uppfylld                                          |

    Scenario: Okänt om uppsägningstiden är kortare, och utträdet är för tidigt bara enligt den senaste läsningen
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 11 mars 2028
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "inkommen-arsskifte" framgår att "enligt den tidigaste läsningen"

    @punkt-44
    Scenariomall: Läsningarna var för sig vid utträde <dag>
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 januari 2026
      Och utträdet är den <dag>
      Och förbundsordningen inte ger någon kortare uppsägningstid
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "beslut-dag" är den <beslut, dag>
      Och enligt läsningen "beslut-arsskifte" är den <beslut, årsskifte>
      Och enligt läsningen "inkommen-dag" är den <inkommen, dag>
      Och enligt läsningen "inkommen-arsskifte" är den <inkommen, årsskifte>

      Exempel:
        | dag              | beslut, dag | beslut, årsskifte | inkommen, dag | inkommen, årsskifte |
        | 10 mars 2028     | uppfylld    | en brist          | en brist      | en brist            |
        | 30 december 2028 | uppfylld    | en brist          | en brist      | en brist            |
        | 31 december 2028 | uppfylld    | uppfylld          | en brist      | en brist            |
        | 1 januari 2029   | uppfylld    | uppfylld          | en brist      | en brist            |
        | 2 januari 2029   | uppfylld    | uppfylld          | uppfylld      | en brist            |
        | 30 december 2029 | uppfylld    | uppfylld          | uppfylld      | en brist            |

    @punkt-44
    Scenariomall: Beslut på skottdagen, utträde <dag>
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 29 februari 2024
      Och uppsägningen kom in den 29 februari 2024
      Och utträdet är den <dag>
      Och förbundsordningen inte ger någon kortare uppsägningstid
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                          |
        | 27 februari 2027 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 28 februari 2027 | kan det inte avgöras                                          |

    @punkt-44
    Scenario: Alla medlemmar har gett en kortare uppsägningstid
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 9 mars 2028
      Och alla medlemmar har gett en kortare uppsägningstid
      När beslutet prövas
      Så kan det inte avgöras
      Och visas skillnaden mellan förslaget och lagen: "ange en kortare tid"

    Scenario: Okänt om uppsägningstiden är kortare
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 9 mars 2028
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "uppsagning/kortareTid"

    Scenario: Okänt om uppsägningstiden är kortare när en läsning ändå håller
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 10 mars 2028
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "beslut-dag" är den uppfylld
      Och enligt läsningen "inkommen-dag" är den oavgjord

    Scenario: Okänd dag för utträdet
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "uppsagning/uttradesdag"

    Scenario: Okänt när uppsägningen kom in
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och utträdet är den 31 december 2028
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "uppsagning/inkommen"

    Scenario: En tredje start nämns men räknas inte ut
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 31 december 2028
      När beslutet prövas
      Så är meningen uppfylld
      Och "vann laga kraft. Den dagen är inte uträknad" upplyses

    @punkt-43
    Scenariomall: <medlem> säger upp sig i rätt tid
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från <medlem>
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 31 december 2028
      När beslutet prövas
      Så <svar>

      Exempel:
        | medlem             | svar                 |
        | Försäkringskassan  | är det en anmärkning |
        | Arbetsförmedlingen | är det en anmärkning |
        | Region Västmanland | är meningen uppfylld |
        | Sala               | är meningen uppfylld |

    Scenario: En okänd medlem säger upp sig i rätt tid
      Givet att styrelsen beslutar om uppsägning
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 31 december 2028
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "uppsagning/medlem"

    @punkt-45
    Scenariomall: Utträde 31 december 2028, inget beslutat om tiden därefter den <dag>
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 31 december 2028
      Och inget är beslutat om tiden efter utträdet
      Och dagen för kontrollen är den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                 |
        | 30 december 2028 | är meningen uppfylld |
        | 31 december 2028 | är meningen uppfylld |
        | 1 januari 2029   | är det en anmärkning |

    Scenario: Den sista dagen för ett beslut om tiden därefter visas
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och utträdet är den 31 december 2028
      När beslutet prövas
      Så det framgår att "till och med den 31 december 2028"

    Scenariomall: Utträdet har skett och <efter> efter utträdet
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 31 december 2028
      Och <efter> efter utträdet
      Och dagen för kontrollen är den 1 januari 2029
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | efter                      |
        | verksamheten ska fortsätta |
        | förbundet ska upphöra      |

    Scenario: Utträdet har skett och det är okänt vad som är beslutat
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 31 december 2028
      Och dagen för kontrollen är den 1 januari 2029
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "uppsagning/fortsattning"

    Scenario: Okänd dag för kontrollen
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 31 december 2028
      Och inget är beslutat om tiden efter utträdet
      Och dagen för kontrollen är okänd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: En myndighets uppsägning bordläggs
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Försäkringskassan
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 31 december 2028
      Och att ärendet bordläggs
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Utträdet håller lagens tid, och en kortare tid spelar ingen roll
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 31 december 2028
      Och alla medlemmar har gett en kortare uppsägningstid
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "statlig medlem" är inte tillämplig
      Och ledet "tiden efter utträdet" är inte tillämplig

    Scenariomall: Fortsättningen är beslutad, och dagen för kontrollen är <dag>
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 31 december 2028
      Och verksamheten ska fortsätta efter utträdet
      Och dagen för kontrollen är <dag>
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "tiden efter utträdet" är uppfylld

      Exempel:
        | dag                  |
        | den 30 december 2028 |
        | okänd                |

    Scenario: Det är okänt när uppsägningen kom in, men utträdet är för tidigt redan räknat från beslutet
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och utträdet är den 31 december 2026
      Och förbundsordningen inte ger någon kortare uppsägningstid
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

  @lag/arkivmyndighet
  Regel: Återgivet: Tillsynen över förbundets arkiv ligger hos arkivmyndigheten i en av medlemskommunerna. Är de flera kommer de överens om vilken, och arkivmyndigheten samråder med Riksarkivet.

    @punkt-52
    Scenariomall: Tillsynen ligger hos <organ> i <kommun>
      Givet att styrelsen beslutar om arkivtillsyn
      Och tillsynen ligger hos <organ> i <kommun>
      När beslutet prövas
      Så <svar>

      Exempel:
        | organ              | kommun          | svar                                                          |
        | kommunstyrelsen    | Fagersta        | är meningen uppfylld                                          |
        | kommunstyrelsen    | Västerås        | är meningen uppfylld                                          |
        | kommunstyrelsen    | Enköping        | brister beslutet mot meningen, vilket är utanför befogenheten |
        | kommunfullmäktige  | Fagersta        | brister beslutet mot meningen, vilket är utanför befogenheten |
        | regionstyrelsen    | Västerås        | brister beslutet mot meningen, vilket är utanför befogenheten |
        | Försäkringskassan  | Västerås        | brister beslutet mot meningen, vilket är utanför befogenheten |
        | styrelsen          | Fagersta        | brister beslutet mot meningen, vilket är utanför befogenheten |
        | förbundschefen     | Fagersta        | brister beslutet mot meningen, vilket är utanför befogenheten |
        | kommunstyrelsen    | en okänd kommun | kan det inte avgöras                                          |
        | regionstyrelsen    | en okänd kommun | brister beslutet mot meningen, vilket är utanför befogenheten |
        | ett okänt organ    | Fagersta        | kan det inte avgöras                                          |
        | regionstyrelsen    | Enköping        | brister beslutet mot meningen, vilket är utanför befogenheten |
        | ett okänt organ    | Enköping        | brister beslutet mot meningen, vilket är utanför befogenheten |

    @punkt-52
    Scenario: En annan medlemskommun än säteskommunen är en brist bara mot förslaget
      Givet att styrelsen beslutar om arkivtillsyn
      Och tillsynen ligger hos kommunstyrelsen i Västerås
      När beslutet prövas
      Så är meningen uppfylld
      Och visas skillnaden mellan förslaget och lagen: "komma överens om vilken kommuns arkivmyndighet"
      Och ärendet är brister

    Scenario: Säteskommunen
      Givet att styrelsen beslutar om arkivtillsyn
      Och tillsynen ligger hos kommunstyrelsen i Fagersta
      När beslutet prövas
      Så skiljer sig inte förslaget och lagen åt

    Scenario: En nämnd som är kommunens arkivmyndighet
      Givet att styrelsen beslutar om arkivtillsyn
      Och tillsynen ligger hos ett annat organ i Västerås
      Och organet är kommunens arkivmyndighet
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En nämnd som inte är arkivmyndighet
      Givet att styrelsen beslutar om arkivtillsyn
      Och tillsynen ligger hos ett annat organ i Västerås
      Och organet inte är kommunens arkivmyndighet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Okänt om en nämnd är arkivmyndighet
      Givet att styrelsen beslutar om arkivtillsyn
      Och tillsynen ligger hos ett annat organ i Västerås
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "arkivtillsyn/arkivmyndighet"
