# language: sv
Egenskap: Budget

  @budget/senast-30-november
  Regel: Senast den 30 november ska budgeten för nästkommande kalenderår vara beslutad.

    @grans-budgetdag
    Scenariomall: Budgeten för <år> den <dag>
      Givet att styrelsen fastställer budgeten för <år> den <dag>
      När beslutet prövas
      Så <svar>

      Exempel: Vardag
        | år   | dag              | svar                                                                    |
        | 2027 | 29 november 2026 | är meningen uppfylld                                                    |
        | 2027 | 30 november 2026 | är meningen uppfylld                                                    |
        | 2027 | 1 december 2026  | brister beslutet mot meningen, vilket är en brist i handläggningen |

      Exempel: Lördag
        | år   | dag              | svar                                                                    |
        | 2025 | 29 november 2024 | är meningen uppfylld                                                    |
        | 2025 | 30 november 2024 | är meningen uppfylld                                                    |
        | 2025 | 1 december 2024  | kan det inte avgöras                                                    |
        | 2025 | 2 december 2024  | kan det inte avgöras                                                    |
        | 2025 | 3 december 2024  | brister beslutet mot meningen, vilket är en brist i handläggningen |

      Exempel: Söndag
        | år   | dag              | svar                                                                    |
        | 2026 | 30 november 2025 | är meningen uppfylld                                                    |
        | 2026 | 1 december 2025  | kan det inte avgöras                                                    |
        | 2026 | 2 december 2025  | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenariomall: Nästa vardag efter en helg, den <dag>
      Givet att styrelsen fastställer budgeten för <år> den <dag>
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "dagen-star" är den en brist
      Och enligt läsningen "nasta-vardag" är den uppfylld

      Exempel:
        | år   | dag             |
        | 2025 | 2 december 2024 |
        | 2026 | 1 december 2025 |

    Scenario: Budget för ett år så långt fram att helgdagarna inte är kända
      Givet att styrelsen fastställer budgeten för 2102 den 30 november 2101
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "dagen-star" är den uppfylld

    Scenariomall: Budgetperioden <från> till <till>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och budgeten gäller från den <från>
      Och budgeten gäller till den <till>
      När beslutet prövas
      Så <svar>

      Exempel:
        | från            | till             | svar                                                                    |
        | 1 januari 2027  | 31 december 2027 | är meningen uppfylld                                                    |
        | 2 januari 2027  | 31 december 2027 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 1 januari 2027  | 30 december 2027 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 1 januari 2027  | 31 december 2028 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 1 januari 2026  | 31 december 2026 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 1 januari 2028  | 31 december 2028 | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Budget för det år som redan har börjat
      Givet att styrelsen fastställer budgeten för 2027 den 12 januari 2027
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Periodens slut okänt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och det inte är känt till vilken dag budgeten gäller
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Periodens slut okänt, men början fel
      Givet att styrelsen fastställer budgeten för 2028 den 24 november 2026
      Och det inte är känt till vilken dag budgeten gäller
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Försenad budget för okänd period
      Givet att styrelsen fastställer budgeten för 2027 den 1 december 2026
      Och det inte är känt från vilken dag budgeten gäller
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Budgeten för 2027 beslutad först när året har börjat
      Givet att styrelsen fastställer budgeten för 2027 den 15 januari 2027
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
      Och det framgår att "sista dagen var den 30 november 2026"

    Scenario: Ändring av en budget som redan är fastställd
      Givet att styrelsen fastställer budgeten för 2026 den 15 december 2026
      Och beslutet ändrar en redan fastställd budget
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Första verksamhetsårets budget
      Givet att styrelsen fastställer budgeten för 2024 den 15 januari 2024
      Och budgeten är den för första verksamhetsåret
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: Sen budget, <okänt>
      Givet att styrelsen fastställer budgeten för 2027 den 15 december 2026
      Och det inte är känt <okänt>
      När beslutet prövas
      Så kan det inte avgöras

      Exempel:
        | okänt                                |
        | om den gäller första verksamhetsåret |
        | om den ändrar en fastställd budget   |

    Scenario: Beslutsdagen okänd
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Bordlagd budget
      Givet att styrelsen fastställer budgeten för 2027 den 15 december 2026
      Och att ärendet bordläggs
      När beslutet prövas
      Så angår meningen inte beslutet

    Scenario: Budgeten för nästa år i tid, led för led
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      När beslutet prövas
      Så ledet "period" är uppfylld
      Och ledet "dag" är uppfylld

    Scenario: Fel år, men okänt om beslutet ändrar en fastställd budget
      Givet att styrelsen fastställer budgeten för 2028 den 24 november 2026
      Och det inte är känt om den ändrar en fastställd budget
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "period" kan inte avgöras

    Scenario: Ändring av en budget för ett år så långt fram att helgdagarna inte är kända
      Givet att styrelsen fastställer budgeten för 2102 den 30 november 2101
      Och beslutet ändrar en redan fastställd budget
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Bara budgetens första dag är känd
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och det inte är känt till vilken dag budgeten gäller
      Och det inte är känt om den ändrar en fastställd budget
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "period" kan inte avgöras

  @budget/samrad-dessforinnan
  Regel: Dessförinnan ska samråd ske med förbundsmedlemmarna.

    @grans-samrad-dagen-efter
    Scenariomall: Budget den 24 november 2026, samråd den <dag>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                                    |
        | 23 november 2026 | är meningen uppfylld                                                    |
        | 24 november 2026 | kan det inte avgöras                                                    |
        | 25 november 2026 | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenariomall: Samråd samma dag, <ordning> beslutet
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den 24 november 2026
      Och samrådet kom <ordning> beslutet
      När beslutet prövas
      Så <svar>

      Exempel:
        | ordning | svar                                                                    |
        | före    | är meningen uppfylld                                                    |
        | efter   | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Inget samråd
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och inget samråd hölls
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Samråd som ingen medlem fick tillfälle till
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls utan att någon medlem fick tillfälle till det
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenariomall: Okänt <okänt>
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den 10 november 2026
      Och det inte är känt <okänt>
      När beslutet prövas
      Så kan det inte avgöras

      Exempel:
        | okänt                                  |
        | om samråd hölls                        |
        | när samrådet hölls                     |
        | vilka som fick tillfälle till samråd   |
        | om den gäller första verksamhetsåret   |

    Scenario: Ingenting är känt om budgeten
      Givet att styrelsen beslutar om budget
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "budget/periodFran"

    Scenario: Okänt om samråd hölls och vilka som fick tillfälle till det
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den 10 november 2026
      Och det inte är känt vilka som fick tillfälle till samråd
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "budget/samrad/medlemmar"

    Scenario: En medlem fick inte tillfälle till samråd, och om de andra är det inte känt
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den 10 november 2026
      Och det inte är känt vilka som fick tillfälle till samråd
      Och Arboga inte fick tillfälle till samråd, och om resten är det inte känt
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "budget/samrad/medlemmarKomplett"

    Scenario: En medlem fick tillfälle till samråd och en inte, men det är inte känt om samråd hölls
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls bara med Arboga den 10 november 2026
      Och Köping inte fick tillfälle till samråd, och om resten är det inte känt
      Och det inte är känt om samråd hölls
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "budget/samrad/hallet"
      Och det saknas inte uppgift om "budget/samrad/medlemmarKomplett"

    Scenario: Okänt om samråd hölls, men om så först efter beslutet
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den 25 november 2026
      Och det inte är känt om samråd hölls
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Samråd med bara några
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls bara med Arboga, Fagersta, Hallstahammar, Kungsör, Köping, Norberg, Sala, Skinnskatteberg, Västerås och Region Västmanland den 10 november 2026
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Utan tillfälle till samråd: Surahammar, Försäkringskassan och Arbetsförmedlingen."

    Scenario: Samråd med en medlem, okänt om fler
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls bara med Arboga den 10 november 2026
      Och det inte är känt om fler fick tillfälle till samråd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Okänt för en medlem
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den 10 november 2026
      Och det inte är känt om Sala fick tillfälle till samråd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Första verksamhetsårets budget
      Givet att styrelsen fastställer budgeten för 2024 den 15 januari 2024
      Och budgeten är den för första verksamhetsåret
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Samråd med alla före beslutet, led för led
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den 10 november 2026
      När beslutet prövas
      Så ledet "samråd före beslutet" är uppfylld
      Och ledet "alla medlemmar" är uppfylld

    Scenario: Inget samråd hölls före, och det som anges är efter beslutet
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den 25 november 2026
      Och inget samråd hölls
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Samråd först efter beslutet, utan att någon medlem fick tillfälle
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls med alla medlemmar den 25 november 2026
      Och samråd hölls utan att någon medlem fick tillfälle till det
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Inget samråd, men okänt om det är första verksamhetsåret
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och inget samråd hölls
      Och det inte är känt om den gäller första verksamhetsåret
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Samråd efter beslutet, men okänt om det är första verksamhetsåret
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och samråd hölls bara med Arboga den 25 november 2026
      Och det inte är känt om den gäller första verksamhetsåret
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Okänt både om samråd hölls och om det är första verksamhetsåret
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      Och det inte är känt om den gäller första verksamhetsåret
      När beslutet prövas
      Så kan det inte avgöras

  @budget/forsta-aret
  Regel: För första verksamhetsåret fastställs budgeten av medlemmarna i samband med att förbundet bildas.

    @punkt-31 @grans-budget-2024
    Scenariomall: Budgeten för 2024 fastställd av medlemmarna den <dag>
      Givet att medlemmarna fastställer budgeten för 2024 den <dag>
      Och budgeten är den för första verksamhetsåret
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | dag              |
        | 15 juni 2023     |
        | 31 december 2023 |
        | 1 januari 2024   |

    @punkt-31 @grans-budget-2024
    Scenario: Budgeten för 2024 fastställd av styrelsen ensam
      Givet att styrelsen fastställer budgeten för 2024 den 20 november 2023
      Och budgeten är den för första verksamhetsåret
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "nybildat" är den en brist
      Och enligt läsningen "utvidgat" är den inte tillämplig
      Och motsägelsen "bildandedag" mellan källorna visas
      Och motsägelsen "nytt-eller-utvidgat" mellan källorna visas

    Scenario: Budgeten för 2024 fastställd av en medlem för sig
      Givet att regionfullmäktige fastställer budgeten för 2024 den 20 november 2023
      Och budgeten är den för första verksamhetsåret
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "nybildat" är den oavgjord

    Scenario: Budgeten för 2024 fastställd av ett okänt organ
      Givet att ett okänt organ beslutar om budget
      Och budgeten är den för första verksamhetsåret
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Okänt om det är första verksamhetsåret
      Givet att medlemmarna fastställer budgeten för 2024 den 20 november 2023
      Och det inte är känt om den gäller första verksamhetsåret
      När beslutet prövas
      Så kan det inte avgöras, och en brist är utanför befogenheten

    Scenario: Ett senare år
      Givet att styrelsen fastställer budgeten för 2027 den 24 november 2026
      När beslutet prövas
      Så är meningen inte tillämplig

    @punkt-31
    Scenario: Budgeten för 2023, om förbundet bildades den 1 maj det året
      Givet att medlemmarna fastställer budgeten för 2023 den 1 maj 2023
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: Budgeten fastställd av <organ>, okänt om det är första verksamhetsåret
      Givet att <organ> fastställer budgeten för 2024 den 20 november 2023
      Och det inte är känt om den gäller första verksamhetsåret
      När beslutet prövas
      Så kan det inte avgöras

      Exempel:
        | organ             |
        | styrelsen         |
        | regionfullmäktige |

    Scenario: Ett senare års budget fastställd av en medlem för sig
      Givet att regionfullmäktige fastställer budgeten för 2027 den 24 november 2026
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Ett senare års budget fastställd av ett okänt organ
      Givet att ett okänt organ beslutar om budget
      Och budgeten gäller från den 1 januari 2027
      När beslutet prövas
      Så är meningen inte tillämplig
