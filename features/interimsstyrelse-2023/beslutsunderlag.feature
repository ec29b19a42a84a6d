# language: sv
Egenskap: Beslutsunderlag före jul – för beslut senast 31 mars 2023

  @interim/utse-ledamoter
  Regel: Utse ledamöter i interimsstyrelse (april-dec 2023) /i förbundsstyrelse (2024-2026)

    Scenariomall: Förbundsstyrelsen för tiden <fran> till <till>
      Givet att fullmäktige den 20 mars 2023 utser ledamöter i förbundsstyrelsen
      Och de utses för tiden <fran> till <till>
      När beslutet prövas
      Så <svar>

      Exempel:
        | fran             | till             | svar                                                               |
        | 1 januari 2024   | 31 december 2026 | är meningen uppfylld                                               |
        | 31 december 2023 | 31 december 2026 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 2 januari 2024   | 31 december 2026 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 1 januari 2024   | 30 december 2026 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 1 januari 2024   | 31 december 2027 | brister beslutet mot meningen, vilket är en brist i handläggningen |

    @punkt-20
    Scenario: Förbundsstyrelsen för en tid som inte anges
      Givet att fullmäktige den 20 mars 2023 utser ledamöter i förbundsstyrelsen
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "val/mandatFran"

    Scenariomall: Den interimistiska styrelsen för tiden <fran> till <till>
      Givet att fullmäktige den 20 mars 2023 utser ledamöter i den interimistiska styrelsen
      Och de utses för tiden <fran> till <till>
      När beslutet prövas
      Så <svar>

      Exempel:
        | fran          | till             | svar                                                               |
        | 31 mars 2023  | 31 december 2023 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 1 april 2023  | 31 december 2023 | är meningen uppfylld                                               |
        | 2 april 2023  | 31 december 2023 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 30 april 2023 | 31 december 2023 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 1 maj 2023    | 31 december 2023 | kan det inte avgöras                                               |
        | 2 maj 2023    | 31 december 2023 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 1 maj 2023    | 1 januari 2024   | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Källorna säger emot varandra om tidens början
      Givet att fullmäktige den 20 mars 2023 utser ledamöter i den interimistiska styrelsen
      Och de utses för tiden 1 maj 2023 till 31 december 2023
      När beslutet prövas
      Så kan det inte avgöras
      Och motsägelsen "interimsstyrelsens-borjan" mellan källorna visas

    Scenario: Den interimistiska styrelsen för en tid som inte anges
      Givet att fullmäktige den 20 mars 2023 utser ledamöter i den interimistiska styrelsen
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "val/mandatTill"

    Scenario: Okänt vilken styrelse valet gäller
      Givet att fullmäktige den 20 mars 2023 utser ledamöter i en styrelse
      Och de utses för tiden 1 januari 2024 till 31 december 2026
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "val/avserInterimsstyrelsen"

    Scenario: Okänt vilken styrelse, och en tid som ingen har
      Givet att fullmäktige den 20 mars 2023 utser ledamöter i en styrelse
      Och de utses för tiden 1 januari 2024 till 31 december 2025
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Val av ordförande
      Givet att styrelsen den 15 januari 2024 väljer ordförande
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Ett val som inte anges
      Givet att medlemmarna den 15 januari 2024 förrättar ett val som inte anges
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "val/avserStyrelsen"

    Scenario: Val i det bibehållna förbundet
      Givet att styrelsen den 15 december 2023 väljer ordförande
      Och beslutet är fattat i namn av "Samordningsförbundet Norra Västmanland"
      När beslutet prövas
      Så är meningen inte tillämplig
