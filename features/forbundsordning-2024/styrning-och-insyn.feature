# language: sv
Egenskap: Förbundsmedlemmarnas styrning och insyn

  @styrning-och-insyn/delarsuppfoljning
  Regel: Delårsuppföljning med helårsprognos

    Scenario: En delårsuppföljning med helårsprognos
      Givet att styrelsen beslutar om delårsuppföljning
      Och delårsuppföljningen innehåller en helårsprognos
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En delårsuppföljning utan helårsprognos
      Givet att styrelsen beslutar om delårsuppföljning
      Och delårsuppföljningen inte innehåller någon helårsprognos
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: En delårsuppföljning av okänt innehåll
      Givet att styrelsen beslutar om delårsuppföljning
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Årsredovisning för ett år med delårsuppföljning
      Givet att styrelsen beslutar om årsredovisning
      Och en delårsuppföljning gjordes under året
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-39
    Scenario: Årsredovisning för ett år utan delårsuppföljning
      Givet att styrelsen beslutar om årsredovisning
      Och ingen delårsuppföljning gjordes under året
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Årsredovisning utan uppgift om delårsuppföljning
      Givet att styrelsen beslutar om årsredovisning
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Ingen delårsuppföljning krävs vid budgeten
      Givet att styrelsen beslutar om budget
      När beslutet prövas
      Så angår meningen inte beslutet

  @styrning-och-insyn/arsredovisning
  Regel: Årsredovisning/bokslut med redovisning av verksamhetens utfall

    Scenariomall: Årsredovisning från <första> till <sista>
      Givet att styrelsen beslutar om årsredovisning
      Och årsredovisningen redovisar verksamhetens utfall
      Och årsredovisningen omfattar <första> till <sista>
      När beslutet prövas
      Så <svar>

      Exempel:
        | första           | sista            | svar                                                               |
        | 1 januari 2025   | 31 december 2025 | är meningen uppfylld                                               |
        | 2 januari 2025   | 31 december 2025 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 1 januari 2025   | 30 december 2025 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 31 december 2024 | 31 december 2025 | är meningen uppfylld                                               |
        | 1 januari 2025   | 1 januari 2026   | är meningen uppfylld                                               |
        | 2 januari 2025   | 30 december 2026 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 31 december 2025 | 1 januari 2025   | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Verksamhetens utfall saknas
      Givet att styrelsen beslutar om årsredovisning
      Och årsredovisningen inte redovisar verksamhetens utfall
      Och årsredovisningen omfattar 1 januari 2025 till 31 december 2025
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Verksamhetens utfall är okänt
      Givet att styrelsen beslutar om årsredovisning
      Och årsredovisningen omfattar 1 januari 2025 till 31 december 2025
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "arsredovisning/utfallRedovisat"

    Scenario: Sista dagen är okänd
      Givet att styrelsen beslutar om årsredovisning
      Och årsredovisningen redovisar verksamhetens utfall
      Och årsredovisningen börjar den 1 januari 2025 och slutar en okänd dag
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "arsredovisning/periodTill"

    Scenario: Första dagen är okänd
      Givet att styrelsen beslutar om årsredovisning
      Och årsredovisningen redovisar verksamhetens utfall
      Och årsredovisningen börjar en okänd dag och slutar den 31 december 2025
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "arsredovisning/periodFran"

    Scenario: Årsredovisning för hela kalenderåret, led för led
      Givet att styrelsen beslutar om årsredovisning
      Och årsredovisningen redovisar verksamhetens utfall
      Och årsredovisningen omfattar 1 januari 2025 till 31 december 2025
      När beslutet prövas
      Så ledet "utfall" är uppfylld
      Och ledet "kalenderår" är uppfylld
