# language: sv
Egenskap: Budget

  @lag/budget-av-styrelsen
  Regel: Återgivet: Styrelsen bestämmer varje år budgeten för nästa kalenderår, senast den sista dagen i november och sedan medlemmarna har fått samråda om den. För ett förbund som just har bildats är det medlemmarna som bestämmer budgeten.

    @punkt-27 @punkt-28
    Scenariomall: Budgeten för <år> den <dag>
      Givet att styrelsen fastställer budgeten för <år> den <dag>
      Och samråd hölls med alla medlemmar den 3 november 2023
      När beslutet prövas
      Så <svar>

      Exempel:
        | år   | dag              | svar                                                               |
        | 2027 | 29 november 2026 | är meningen uppfylld                                               |
        | 2027 | 30 november 2026 | är meningen uppfylld                                               |
        | 2027 | 1 december 2026  | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 2025 | 30 november 2024 | är meningen uppfylld                                               |
        | 2025 | 1 december 2024  | kan det inte avgöras                                               |
        | 2025 | 2 december 2024  | kan det inte avgöras                                               |
        | 2025 | 3 december 2024  | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 2026 | 30 november 2025 | är meningen uppfylld                                               |
        | 2026 | 1 december 2025  | kan det inte avgöras                                               |
        | 2026 | 2 december 2025  | brister beslutet mot meningen, vilket är en brist i handläggningen |

    @punkt-31 @grans-budgetdag
    Scenariomall: Budgeten för 2024 fastställd av styrelsen den <dag>, dagen prövas inte för det första året
      Givet att styrelsen fastställer budgeten för 2024 den <dag>
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "nybildat" är den en brist
      Och enligt läsningen "utvidgat" är den uppfylld

      Exempel:
        | dag              |
        | 30 november 2023 |
        | 1 december 2023  |
        | 2 december 2023  |
        | 15 januari 2024  |

    @punkt-27
    Scenariomall: Nästa vardag efter en helg, den <dag>
      Givet att styrelsen fastställer budgeten för <år> den <dag>
      Och samråd hölls med alla medlemmar den 10 november 2024
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "dagen-star" är den en brist
      Och enligt läsningen "nasta-vardag" är den uppfylld
      Och skillnaden mot "budget/senast-30-november" sägs
      Och skillnaden mot "budget/forsta-aret" sägs inte

      Exempel:
        | år   | dag             |
        | 2025 | 1 december 2024 |
        | 2025 | 2 december 2024 |
        | 2026 | 1 december 2025 |

    Scenario: Budget för ett år som redan har börjat
      Givet att styrelsen fastställer budgeten för 2027 den 12 januari 2027
      Och samråd hölls med alla medlemmar den 10 november 2026
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
      Och det framgår att "sista dagen var den 30 november 2026"

    Scenario: En försenad budget har inget med helgen att göra
      Givet att styrelsen fastställer budgeten för 2027 den 1 december 2026
      Och samråd hölls med alla medlemmar den 10 november 2026
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
      Och skillnaden mot "budget/senast-30-november" sägs inte

    @punkt-28
    Scenariomall: Budgeten för 2027 fastställd av <organ>
      Givet att <organ> fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den 10 november 2026
      När beslutet prövas
      Så <svar>

      Exempel:
        | organ             | svar                                                               |
        | styrelsen         | är meningen uppfylld                                               |
        | medlemmarna       | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | ägarmötet         | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | arbetsutskottet   | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | ordföranden       | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | förbundschefen    | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | kommunfullmäktige | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | interimsstyrelsen | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | ett annat organ   | brister beslutet mot meningen, vilket är en brist i handläggningen |

    @punkt-31
    Scenario: Medlemmarna fastställer det första årets budget
      Givet att medlemmarna fastställer budgeten för 2024 den 15 juni 2023
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "dag" är inte tillämplig
      Och ledet "samråd före beslutet" är inte tillämplig
      Och ledet "alla medlemmar" är inte tillämplig

    @punkt-31
    Scenariomall: Det första årets budget fastställd av <organ>
      Givet att <organ> fastställer budgeten för 2024 den 15 juni 2023
      När beslutet prövas
      Så kan det inte avgöras
      Och <nybildat>
      Och <utvidgat>
      Och skillnaden mot "budget/forsta-aret" sägs

      Exempel:
        | organ             | nybildat                                                                                       | utvidgat                                                                                       |
        | regionfullmäktige | kan det enligt läsningen "nybildat" inte avgöras om det är en brist i handläggningen           | brister enligt läsningen "utvidgat" beslutet mot meningen, vilket är en brist i handläggningen |
        | ägarmötet         | kan det enligt läsningen "nybildat" inte avgöras om det är en brist i handläggningen           | brister enligt läsningen "utvidgat" beslutet mot meningen, vilket är en brist i handläggningen |
        | interimsstyrelsen | brister enligt läsningen "nybildat" beslutet mot meningen, vilket är en brist i handläggningen | kan det enligt läsningen "utvidgat" inte avgöras om det är en brist i handläggningen           |

    Scenario: Det första årets budget fastställd av arbetsutskottet
      Givet att arbetsutskottet fastställer budgeten för 2024 den 15 juni 2023
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
      Och det framgår att "ett annat organ än medlemmarna"

    Scenario: Okänt organ
      Givet att ett okänt organ beslutar om budget
      Och budgeten gäller från den 1 januari 2027
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det första årets budget, fastställd av ett okänt organ
      Givet att ett okänt organ beslutar om budget
      Och budgeten är den för första verksamhetsåret
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: Okänt år, fastställd av <organ>
      Givet att <organ> fastställer budgeten för 2027 den 24 november 2026
      Och det inte är känt från vilken dag budgeten gäller
      Och samråd hölls med alla medlemmar den 10 november 2026
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "organ" kan inte avgöras

      Exempel:
        | organ             |
        | styrelsen         |
        | medlemmarna       |
        | ägarmötet         |
        | interimsstyrelsen |

    Scenario: Okänt år, fastställd av ordföranden
      Givet att ordföranden fastställer budgeten för 2027 den 24 november 2026
      Och det inte är känt från vilken dag budgeten gäller
      Och samråd hölls med alla medlemmar den 10 november 2026
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Budget för ett år så långt fram att helgdagarna inte är kända, beslutad dagen efter den sista
      Givet att styrelsen fastställer budgeten för 2102 den 1 december 2101
      Och samråd hölls med alla medlemmar den 10 november 2101
      När beslutet prövas
      Så kan det inte avgöras
      Och brister enligt läsningen "dagen-star" beslutet mot meningen, vilket är en brist i handläggningen
      Och kan det enligt läsningen "nasta-vardag" inte avgöras om det är en brist i handläggningen

    Scenario: Ändring av en budget för ett år så långt fram att helgdagarna inte är kända
      Givet att styrelsen fastställer budgeten för 2102 den 1 december 2101
      Och beslutet ändrar en redan fastställd budget
      Och samråd hölls med alla medlemmar den 10 november 2101
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Sen budget som kanske ändrar en fastställd
      Givet att styrelsen fastställer budgeten för 2027 den 15 december 2026
      Och samråd hölls med alla medlemmar den 10 november 2026
      Och det inte är känt om den ändrar en fastställd budget
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ändring av en fastställd budget efter dagen
      Givet att styrelsen fastställer budgeten för 2026 den 15 december 2026
      Och beslutet ändrar en redan fastställd budget
      Och samråd hölls med alla medlemmar den 10 november 2026
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "organ" är uppfylld
      Och ledet "dag" är inte tillämplig
      Och ledet "samråd före beslutet" är uppfylld
      Och ledet "alla medlemmar" är uppfylld

    @punkt-29
    Scenariomall: Samråd den <dag>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                               |
        | 23 november 2026 | är meningen uppfylld                                               |
        | 24 november 2026 | kan det inte avgöras                                               |
        | 25 november 2026 | brister beslutet mot meningen, vilket är en brist i handläggningen |

    @punkt-29
    Scenario: Inget samråd
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och inget samråd hölls
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    @punkt-29
    Scenario: Okänt om samråd hölls
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      När beslutet prövas
      Så kan det inte avgöras

    @punkt-29
    Scenario: Samråd med bara några
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls bara med Arboga och Köping den 10 november 2026
      När beslutet prövas
      Så är det en anmärkning
      Och ledet "dag" är uppfylld
      Och ledet "samråd före beslutet" är uppfylld
      Och ledet "alla medlemmar" är en anmärkning

    Scenario: Okänt för en medlem om den fick samråda
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den 10 november 2026
      Och det inte är känt om Sala fick tillfälle till samråd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Samråd som ingen medlem fick tillfälle till
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls utan att någon medlem fick tillfälle till det
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Samråd först efter beslutet, utan att någon medlem fick tillfälle
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den 25 november 2026
      Och samråd hölls utan att någon medlem fick tillfälle till det
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
      Och ledet "samråd före beslutet" brister, vilket är en brist i handläggningen

    Scenario: Ett samråd efter beslutet ställdes in
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den 25 november 2026
      Och inget samråd hölls
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenariomall: Alla fick tillfälle till samråd den <dag>, men det är inte känt om det hölls
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den <dag>
      Och det inte är känt om samråd hölls
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                               |
        | 10 november 2026 | kan det inte avgöras                                               |
        | 25 november 2026 | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Samråd hölls i tid, okänt med vilka
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den 10 november 2026
      Och det inte är känt vilka som fick tillfälle till samråd
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "samråd före beslutet" kan inte avgöras

    Scenariomall: Det är inte känt om budgeten är den första, och <samrådet>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och <omständigheten>
      Och det inte är känt om den gäller första verksamhetsåret
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "samråd före beslutet" kan inte avgöras
      Och ledet "alla medlemmar" kan inte avgöras, men det står inte i vägen

      Exempel:
        | samrådet                                    | omständigheten                                    |
        | inget samråd hölls                          | inget samråd hölls                                |
        | samråd hölls efter beslutet och bara med en | samråd hölls bara med Arboga den 25 november 2026 |
        | inte heller om samråd hölls                 | det inte är känt om samråd hölls                  |

  @lag/offentligt-budgetsammantrade
  Regel: Återgivet: När styrelsen fastställer budgeten är dess sammanträde öppet för allmänheten.

    @punkt-30
    Scenario: Offentligt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet är offentligt
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-30
    Scenario: Stängt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet är stängt
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    @punkt-30
    Scenario: Inte känt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "budget/sammantradetOffentligt"

    Scenariomall: En fastställd budget ändras när sammanträdet är <öppet>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet är <öppet>
      Och beslutet ändrar en redan fastställd budget
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | öppet      |
        | stängt     |
        | offentligt |

    Scenario: En fastställd budget ändras, okänt om sammanträdet är offentligt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och beslutet ändrar en redan fastställd budget
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Stängt, okänt om bara en ändring
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet är stängt
      Och det inte är känt om den ändrar en fastställd budget
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Offentligt, okänt om bara en ändring
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet är offentligt
      Och det inte är känt om den ändrar en fastställd budget
      När beslutet prövas
      Så är meningen uppfylld

  @lag/budgetsammantrade-tillkannages
  Regel: Återgivet: Sammanträdet om budgeten görs känt i förväg på det sätt som står i förbundsordningen.

    Scenario: Tillkännaget
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet tillkännagavs
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-30
    Scenario: Inte tillkännaget
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet inte tillkännagavs
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Inte känt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenariomall: <ändringen>, och sammanträdet <tillkännagivandet>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet <tillkännagivandet>
      Och <beslutet>
      När beslutet prövas
      Så <svar>

      Exempel:
        | ändringen                   | tillkännagivandet  | beslutet                                            | svar                                            |
        | En fastställd budget ändras | tillkännagavs      | beslutet ändrar en redan fastställd budget          | är meningen inte tillämplig                     |
        | En fastställd budget ändras | inte tillkännagavs | beslutet ändrar en redan fastställd budget          | är meningen inte tillämplig                     |
        | Okänt om bara en ändring    | tillkännagavs      | det inte är känt om den ändrar en fastställd budget | är meningen uppfylld                            |
        | Okänt om bara en ändring    | inte tillkännagavs | det inte är känt om den ändrar en fastställd budget | kan det inte avgöras, men det står inte i vägen |

    Scenariomall: <ändringen>, och det är inte känt om sammanträdet tillkännagavs
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och <beslutet>
      När beslutet prövas
      Så <svar>

      Exempel:
        | ändringen                   | beslutet                                            | svar                                            |
        | En fastställd budget ändras | beslutet ändrar en redan fastställd budget          | är meningen inte tillämplig                     |
        | Okänt om bara en ändring    | det inte är känt om den ändrar en fastställd budget | kan det inte avgöras, men det står inte i vägen |

    Scenario: Inte tillkännaget, och beslutsdagen är okänd
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet inte tillkännagavs
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @lag/budgetforslag-pa-webbplats
  Regel: Återgivet: Förslaget till budget ligger på en webbplats från och med den dag då sammanträdet om budgeten görs känt.

    Scenariomall: Tillkännaget den 10 november 2026, förslaget på webbplatsen från den <dag>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet tillkännagavs den 10 november 2026
      Och förslaget fanns på en webbplats från den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                 |
        | 9 november 2026  | är meningen uppfylld |
        | 10 november 2026 | är meningen uppfylld |
        | 11 november 2026 | är det en anmärkning |

    Scenario: Förslaget fanns inte på någon webbplats
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och förslaget inte fanns på en webbplats
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Inget känt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Okänt från vilken dag
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet tillkännagavs den 10 november 2026
      Och förslaget fanns på en webbplats, okänt från vilken dag
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Okänt om förslaget fanns där, men i så fall för sent
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet tillkännagavs den 10 november 2026
      Och förslaget tidigast kan ha funnits på en webbplats den 11 november 2026
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Sammanträdet tillkännagavs inte
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet inte tillkännagavs
      Och förslaget fanns på en webbplats från den 10 november 2026
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Ändring av en fastställd budget
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och förslaget inte fanns på en webbplats
      Och beslutet ändrar en redan fastställd budget
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: <ändringen>, sammanträdet <tillkännagivandet> och förslaget <förslaget>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet <tillkännagivandet>
      Och förslaget <förslaget>
      Och <beslutet>
      När beslutet prövas
      Så <svar>

      Exempel:
        | ändringen                   | tillkännagivandet                  | förslaget                                                    | beslutet                                            | svar                                            |
        | En fastställd budget ändras | tillkännagavs den 10 november 2026 | fanns på en webbplats från den 9 november 2026               | beslutet ändrar en redan fastställd budget          | är meningen inte tillämplig                     |
        | En fastställd budget ändras | tillkännagavs den 10 november 2026 | fanns på en webbplats från den 11 november 2026              | beslutet ändrar en redan fastställd budget          | är meningen inte tillämplig                     |
        | En fastställd budget ändras | inte tillkännagavs                 | fanns på en webbplats från den 10 november 2026              | beslutet ändrar en redan fastställd budget          | är meningen inte tillämplig                     |
        | Okänt om bara en ändring    | tillkännagavs den 10 november 2026 | fanns på en webbplats från den 9 november 2026               | det inte är känt om den ändrar en fastställd budget | är meningen uppfylld                            |
        | Okänt om bara en ändring    | tillkännagavs den 10 november 2026 | fanns på en webbplats från den 11 november 2026              | det inte är känt om den ändrar en fastställd budget | kan det inte avgöras, men det står inte i vägen |
        | Okänt om bara en ändring    | tillkännagavs den 10 november 2026 | tidigast kan ha funnits på en webbplats den 11 november 2026 | det inte är känt om den ändrar en fastställd budget | kan det inte avgöras, men det står inte i vägen |
        | Okänt om bara en ändring    | tillkännagavs den 10 november 2026 | inte fanns på en webbplats                                   | det inte är känt om den ändrar en fastställd budget | kan det inte avgöras, men det står inte i vägen |
        | Okänt om bara en ändring    | inte tillkännagavs                 | fanns på en webbplats från den 10 november 2026              | det inte är känt om den ändrar en fastställd budget | är meningen inte tillämplig                     |

    Scenario: Okänt om bara en ändring, och inget mer är känt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och det inte är känt om den ändrar en fastställd budget
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Okänt om förslaget fanns där, men i så fall i tid
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet tillkännagavs den 10 november 2026
      Och förslaget tidigast kan ha funnits på en webbplats den 9 november 2026
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Förslaget skulle ha lagts ut för sent, och lades inte ut alls
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet tillkännagavs den 10 november 2026
      Och förslaget tidigast kan ha funnits på en webbplats den 11 november 2026
      Och förslaget inte fanns på en webbplats
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Förslaget fanns inte på en webbplats."

    Scenariomall: Dagen för tillkännagivandet är angiven, men inte att det gjordes, och förslaget <förslaget>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet tillkännagavs den 10 november 2026
      Och det inte är känt om sammanträdet tillkännagavs
      Och förslaget <förslaget>
      När beslutet prövas
      Så <svar>

      Exempel:
        | förslaget                                                    | svar                 |
        | fanns på en webbplats från den 10 november 2026              | är meningen uppfylld |
        | tidigast kan ha funnits på en webbplats den 11 november 2026 | är det en anmärkning |

    Scenariomall: Sammanträdet skulle ha tillkännagivits den 3 november 2026 men gjordes inte känt, och förslaget <förslaget>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet tillkännagavs den 3 november 2026
      Och sammanträdet inte tillkännagavs
      Och förslaget <förslaget>
      När beslutet prövas
      Så <svar>

      Exempel:
        | förslaget                                                    | svar                                            |
        | fanns på en webbplats från den 2 november 2026               | är meningen inte tillämplig                     |
        | fanns på en webbplats från den 10 november 2026              | är meningen inte tillämplig                     |
        | tidigast kan ha funnits på en webbplats den 10 november 2026 | kan det inte avgöras, men det står inte i vägen |

    Scenario: Förslaget fanns på en webbplats, och om tillkännagivandet är inget känt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och förslaget fanns på en webbplats, okänt från vilken dag
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Sammanträdet tillkännagavs inte, och om förslaget är inget känt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och sammanträdet inte tillkännagavs
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Inget förslag på någon webbplats, och beslutsdagen är okänd
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och förslaget inte fanns på en webbplats
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @lag/budgetens-innehall
  Regel: Återgivet: Budgeten avser nästa kalenderår. Den visar hur verksamheten finansieras, ställningen när året är slut och finansiella mål, och har en plan för verksamheten och en för ekonomin under tre år, av vilka budgetåret är det första.

    Scenario: Allt finns
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgeten innehåller allt, med en plan för ekonomin 2027–2029
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "kalenderår" är uppfylld
      Och ledet "finansiering" är uppfylld
      Och ledet "ställning" är uppfylld
      Och ledet "finansiella mål" är uppfylld
      Och ledet "verksamhetsplan" är uppfylld
      Och ledet "ekonomiplan" är uppfylld

    Scenariomall: Budgeten saknar <del>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgeten innehåller allt, med en plan för ekonomin 2027–2029
      Och budgeten saknar <del>
      När beslutet prövas
      Så är det en anmärkning
      Och ledet "<led>" är en brist

      Exempel:
        | del                       | led             |
        | uppgift om finansieringen | finansiering    |
        | uppgift om ställningen    | ställning       |
        | finansiella mål           | finansiella mål |
        | en plan för verksamheten  | verksamhetsplan |
        | en plan för ekonomin      | ekonomiplan     |

    Scenariomall: Okänt om budgeten har <del>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgeten innehåller allt, med en plan för ekonomin 2027–2029
      Och det är okänt om budgeten har <del>
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

      Exempel:
        | del                       |
        | uppgift om finansieringen |
        | uppgift om ställningen    |
        | finansiella mål           |
        | en plan för verksamheten  |
        | en plan för ekonomin      |

    Scenariomall: Plan för ekonomin <från>–<till>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgeten innehåller allt, med en plan för ekonomin <från>–<till>
      När beslutet prövas
      Så <svar>

      Exempel:
        | från | till | svar                 |
        | 2027 | 2028 | är det en anmärkning |
        | 2027 | 2029 | är meningen uppfylld |
        | 2027 | 2030 | är meningen uppfylld |
        | 2026 | 2028 | är det en anmärkning |
        | 2028 | 2030 | är det en anmärkning |

    Scenario: Okänt hur många år planen har
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgeten innehåller allt, med en plan för ekonomin 2027–2029
      Och det är okänt hur många år planen för ekonomin har
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenariomall: Budgetperioden <från> till <till>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgeten innehåller allt, med en plan för ekonomin 2027–2029
      Och budgeten gäller från den <från>
      Och budgeten gäller till den <till>
      När beslutet prövas
      Så <svar>

      Exempel:
        | från           | till             | svar                 |
        | 1 januari 2027 | 31 december 2027 | är meningen uppfylld |
        | 2 januari 2027 | 31 december 2027 | är det en anmärkning |
        | 1 januari 2027 | 30 december 2027 | är det en anmärkning |

    Scenario: Periodens slut okänt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgeten innehåller allt, med en plan för ekonomin 2027–2029
      Och det inte är känt till vilken dag budgeten gäller
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenariomall: Periodens början den <från>, slutet okänt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgeten innehåller allt, med en plan för ekonomin 2027–2029
      Och budgeten gäller från den <från>
      Och det inte är känt till vilken dag budgeten gäller
      När beslutet prövas
      Så <svar>

      Exempel:
        | från           | svar                                            |
        | 1 januari 2027 | kan det inte avgöras, men det står inte i vägen |
        | 2 januari 2027 | är det en anmärkning                            |

    Scenariomall: Periodens slut den <till>, början okänd
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgeten innehåller allt, med en plan för ekonomin 2027–2029
      Och budgeten gäller till den <till>
      Och det inte är känt från vilken dag budgeten gäller
      När beslutet prövas
      Så <svar>
      Och ledet "ekonomiplan" kan inte avgöras, men det står inte i vägen

      Exempel:
        | till             | svar                                            |
        | 31 december 2027 | kan det inte avgöras, men det står inte i vägen |
        | 30 december 2027 | är det en anmärkning                            |

    Scenariomall: Planen för ekonomin gäller 2026–2028, men <planen>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgeten innehåller allt, med en plan för ekonomin 2026–2028
      Och <omständigheten>
      När beslutet prövas
      Så är det en anmärkning
      Och ledet "ekonomiplan" är en anmärkning

      Exempel:
        | planen                     | omständigheten                                    |
        | den är inte med i budgeten | budgeten saknar en plan för ekonomin              |
        | det är okänt om den är med | det är okänt om budgeten har en plan för ekonomin |

    Scenario: Ingenting är känt om vad budgeten innehåller
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "kalenderår" är uppfylld
      Och ledet "ekonomiplan" kan inte avgöras, men det står inte i vägen

    Scenariomall: Ändring av en fastställd budget, när <omständigheten>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgeten innehåller allt, med en plan för ekonomin 2027–2029
      Och <omständigheten>
      Och beslutet ändrar en redan fastställd budget
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | omständigheten                                               |
        | budgeten saknar uppgift om finansieringen                    |
        | budgeten saknar uppgift om ställningen                       |
        | budgeten saknar finansiella mål                              |
        | budgeten saknar en plan för verksamheten                     |
        | budgeten saknar en plan för ekonomin                         |
        | budgeten innehåller allt, med en plan för ekonomin 2026–2028 |
        | budgeten gäller till den 30 december 2027                    |
        | det är okänt om budgeten har uppgift om finansieringen       |
        | det är okänt om budgeten har uppgift om ställningen          |
        | det är okänt om budgeten har finansiella mål                 |
        | det är okänt om budgeten har en plan för verksamheten        |
        | det är okänt om budgeten har en plan för ekonomin            |
        | det inte är känt från vilken dag budgeten gäller             |

    Scenariomall: Okänt om budgeten bara ändras, när <omständigheten>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgeten innehåller allt, med en plan för ekonomin 2027–2029
      Och <omständigheten>
      Och det inte är känt om den ändrar en fastställd budget
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

      Exempel:
        | omständigheten                                               |
        | budgeten saknar uppgift om finansieringen                    |
        | budgeten saknar uppgift om ställningen                       |
        | budgeten saknar finansiella mål                              |
        | budgeten saknar en plan för verksamheten                     |
        | budgeten saknar en plan för ekonomin                         |
        | budgeten innehåller allt, med en plan för ekonomin 2026–2028 |
        | budgeten gäller till den 30 december 2027                    |

    Scenario: Budgeten saknar finansiella mål, och beslutsdagen är okänd
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgeten saknar finansiella mål
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Okänt om budgeten bara ändras
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgeten innehåller allt, med en plan för ekonomin 2027–2029
      Och det inte är känt om den ändrar en fastställd budget
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @lag/underskottsbudget
  Regel: Återgivet: Intäkterna i budgeten är större än kostnaderna. En domstol kan inte upphäva budgeten därför att de inte är det.

    @punkt-32
    Scenariomall: Resultat <resultat>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgetens resultat är <resultat>
      Och det egna kapitalet är 746 000 kr
      När beslutet prövas
      Så <svar>

      Exempel:
        | resultat       | svar                 |
        | 1 kr           | är meningen uppfylld |
        | 0 kr           | är meningen uppfylld |
        | -1 kr          | är meningen uppfylld |
        | -746 000 kr    | är meningen uppfylld |
        | -746 000,01 kr | kan det inte avgöras |

    @punkt-32
    Scenario: Planen för 2023: underskott mot eget kapital
      Givet att styrelsen fastställer budgeten för 2023 den 24 november 2022
      Och budgetens resultat är -447 000 kr
      Och det egna kapitalet är 746 000 kr
      När beslutet prövas
      Så är meningen uppfylld
      Och enligt läsningen "eget-kapital" är den uppfylld
      Och enligt läsningen "strikt" är den en brist
      Och "Budgeten ger underskottet −447 000 kr, som det egna kapitalet 746 000 kr täcker" upplyses

    Scenario: Ett jämnt resultat är inget överskott, läst strikt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgetens resultat är 0 kr
      Och det egna kapitalet är 746 000 kr
      När beslutet prövas
      Så är meningen uppfylld
      Och brister enligt läsningen "strikt" beslutet mot meningen, vilket är en brist i handläggningen
      Och "Budgeten ger underskottet" upplyses inte

    Scenario: Underskott som det egna kapitalet inte räcker till
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgetens resultat är -746 000,01 kr
      Och det egna kapitalet är 746 000 kr
      När beslutet prövas
      Så kan det inte avgöras
      Och "Budgeten ger underskottet" upplyses inte

    Scenariomall: Det egna kapitalet är negativt, och resultatet är <resultat>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgetens resultat är <resultat>
      Och det egna kapitalet är -500 000 kr
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | resultat   |
        | 100 000 kr |
        | 0 kr       |

    Scenario: Överskott, det egna kapitalet okänt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgetens resultat är 1 kr
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Underskott i en budget som beslutades en okänd dag
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgetens resultat är -447 000 kr
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras om det är en brist i handläggningen

    Scenario: Resultatet okänt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Underskott, det egna kapitalet okänt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgetens resultat är -447 000 kr
      När beslutet prövas
      Så kan det inte avgöras
      Och "Budgeten ger underskottet" upplyses inte
