# language: sv
Egenskap: Förbundets bildande

  @bildande/1-januari-2024
  Regel: Förbundets anses bildat den 1 januari 2024 under förutsättning att samtliga medlemmar vid den tidpunkten godkänt denna förbundsordning.

    Scenariomall: Tretton godkännanden, det sista <dag>
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och Norberg godkände den först den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                 |
        | 31 december 2023 | är meningen uppfylld                                 |
        | 1 januari 2024   | är meningen uppfylld                                 |
        | 2 januari 2024   | brister beslutet mot meningen, vilket hindrar beslut |

    Scenario: En medlem har inte godkänt
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och Norberg inte har godkänt den
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Norberg"
      Och motsägelsen "bildandedag" mellan källorna visas
      Och motsägelsen "nytt-eller-utvidgat" mellan källorna visas

    Scenario: En medlem har sagt nej
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och Norberg uttryckligen har sagt nej till den
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: En medlem står två gånger, först med ja och sedan med nej
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och Norberg också står med ett nej
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Okänt om en medlem har godkänt
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och det inte är känt om Norberg har godkänt den
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "godkannandenKomplett"

    Scenariomall: Alla godkände i tid, och förbundet anges vara bildat <dag>
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den <dag>
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      När beslutet prövas
      Så <svar>
      Och "Källorna säger emot varandra" upplyses

      Exempel:
        | dag              | svar                                                 |
        | 30 april 2023    | brister beslutet mot meningen, vilket hindrar beslut |
        | 1 maj 2023       | kan det inte avgöras                                 |
        | 2 maj 2023       | brister beslutet mot meningen, vilket hindrar beslut |
        | 31 december 2023 | brister beslutet mot meningen, vilket hindrar beslut |
        | 1 januari 2024   | är meningen uppfylld                                 |
        | 2 januari 2024   | brister beslutet mot meningen, vilket hindrar beslut |

    Scenario: En medlem godkände för sent, och en senare dag anges
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 mars 2024
      Och alla medlemmar godkände förbundsordningen den 20 mars 2023
      Och Norberg godkände den först den 1 mars 2024
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "Norberg (1 mars 2024)"

    Scenario: En annan dag och okända godkännanden
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 mars 2024
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "godkannanden"

    Scenario: En medlems eget godkännande före ikraftträdandet
      Givet att kommunfullmäktige beslutar om bildande
      Och att beslutet fattas den 20 mars 2023
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "bildande/bildandedag"

    Scenariomall: Den nya styrelsen beslutar <dag>
      Givet att styrelsen beslutar om mål och riktlinjer
      Och att beslutet fattas den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                 |
        | 30 april 2023    | brister beslutet mot meningen, vilket hindrar beslut |
        | 1 maj 2023       | kan det inte avgöras                                 |
        | 31 december 2023 | kan det inte avgöras                                 |
        | 1 januari 2024   | är meningen inte tillämplig                          |

    Scenario: Ett av de tidigare förbunden beslutar före bildandet
      Givet att styrelsen beslutar om budget
      Och beslutet är fattat i namn av "Samordningsförbundet Västra Mälardalen"
      Och att beslutet fattas den 24 november 2022
      När beslutet prövas
      Så angår meningen inte beslutet

    Scenario: Okänt vilket organ som beslutade före bildandet
      Givet att ett okänt organ beslutar om mål och riktlinjer
      Och att beslutet fattas den 1 december 2023
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/organ"

    Scenario: Okänt om ärendet gäller bildandet
      Givet att det inte är känt vad beslutet gäller
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Frågan om bildande bordläggs
      Givet att medlemmarna beslutar om bildande
      Och att ärendet bordläggs
      När beslutet prövas
      Så är meningen inte tillämplig
