# language: sv
Egenskap: Tidplan

  @lansprocess/tidplan
  Regel: Jan-mars Medlemmarnas beslut att delta i länsprocessen. … April Lokala ägarmöten, ett för varje samordningsförbund … Därefter följer Länsmedlemssamråd, formellt beslut om länsförbund och fortsatt process, till exempel att ta fram en ny förbundsordning

    Scenariomall: Beslut att delta <dag>
      Givet att kommunfullmäktige i Köping den <dag> beslutar att delta i länsprocessen
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                 |
        | 31 december 2021 | är det en anmärkning |
        | 1 januari 2022   | är meningen uppfylld |
        | 31 mars 2022     | är meningen uppfylld |
        | 1 april 2022     | är meningen uppfylld |

    Scenario: Okänd dag
      Givet att kommunfullmäktige i Köping den 1 februari 2022 beslutar att delta i länsprocessen
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Det formella beslutet efter ägarmötena
      Givet att kommunfullmäktige i Köping den 1 oktober 2022 beslutar om ett länsförbund
      Och de lokala ägarmötena hade hållits
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Det formella beslutet efter ägarmötena, en okänd dag
      Givet att kommunfullmäktige i Köping den 1 oktober 2022 beslutar om ett länsförbund
      Och att beslutsdagen är okänd
      Och de lokala ägarmötena hade hållits
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Det formella beslutet före ägarmötena
      Givet att kommunfullmäktige i Köping den 1 oktober 2022 beslutar om ett länsförbund
      Och de lokala ägarmötena inte hade hållits
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Okänt om ägarmötena hade hållits
      Givet att kommunfullmäktige i Köping den 1 oktober 2022 beslutar om ett länsförbund
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "lansprocess/lokalaAgarmotenHallna"

    Scenariomall: Okänt vilket beslut det är den <dag>, när <ägarmötena>
      Givet att kommunfullmäktige den <dag> fattar ett beslut i länsprocessen som inte anges
      Och <ägarmötena>
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "lansprocess/avser"

      Exempel:
        | dag              | ägarmötena                             |
        | 31 december 2021 | de lokala ägarmötena inte hade hållits |
        | 1 april 2022     | de lokala ägarmötena hade hållits      |

    Scenario: Okänt vilket beslut det är, en okänd dag
      Givet att kommunfullmäktige den 1 april 2022 fattar ett beslut i länsprocessen som inte anges
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "lansprocess/avser"

    Scenario: Ingenting är känt
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @lansprocess/alla-beslut-2023
  Regel: Alla beslut för ett länsförbund är tagna.

    Scenariomall: En medlem godkänner förbundsordningen <dag>
      Givet att kommunfullmäktige den <dag> godkänner förbundsordningen
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                 |
        | 30 december 2023 | är meningen uppfylld |
        | 31 december 2023 | är meningen uppfylld |
        | 1 januari 2024   | är det en anmärkning |

    Scenariomall: Det formella beslutet <dag>
      Givet att kommunfullmäktige i Köping den <dag> beslutar om ett länsförbund
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                 |
        | 31 december 2023 | är meningen uppfylld |
        | 1 januari 2024   | är det en anmärkning |

    Scenario: Okänd dag
      Givet att kommunfullmäktige den 1 december 2023 godkänner förbundsordningen
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "sammantrade/datum"

    Scenariomall: Okänt vilket beslut det är, den <dag>
      Givet att kommunfullmäktige den <dag> fattar ett beslut i länsprocessen som inte anges
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "lansprocess/avser"

      Exempel:
        | dag            |
        | 1 april 2022   |
        | 1 januari 2024 |

    Scenario: Okänt vilket beslut det är, en okänd dag
      Givet att kommunfullmäktige den 1 april 2022 fattar ett beslut i länsprocessen som inte anges
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "lansprocess/avser"

    Scenario: Ingenting är känt
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Beslut att delta, en okänd dag
      Givet att kommunfullmäktige i Köping den 1 februari 2022 beslutar att delta i länsprocessen
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Beslut att delta
      Givet att kommunfullmäktige i Köping den 1 februari 2022 beslutar att delta i länsprocessen
      När beslutet prövas
      Så är meningen inte tillämplig
