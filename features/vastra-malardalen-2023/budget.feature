# language: sv
Egenskap: Budget 2023

  Bakgrund:
    Givet ett sammanträde i Samordningsförbundet Västra Mälardalen

  @vastra-malardalen/budgettabeller
  Regel: Verksamhetens intäkter 3 000 3 000 3 000 3 000 … Summa verksamhetens kostnader  919  802  781  871 … Summa kostnader insats 1 343 3 072 2 821 2 576 … Årets resultat 738 -874 -602 -447 … Summa tillgångar 1 831 474 746 299 … Summa eget kapital och skulder 1 831 474 746 299 … Utgående balans eget kapital 2022 746 … Utgående balans eget kapital 2023 299

    @punkt-32
    Scenario: Planens egna tabeller, alla fyra kolumnerna
      Givet att budgeten har planens egna tabeller
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "Kan inte avgöras, därför att tabellerna inte anger det ingående: Bokslut 2021: utgående eget kapital"

    Scenariomall: "<rad>" i "<kolumn>" är <belopp>
      Givet att budgeten har planens egna tabeller
      Och "<rad>" i "<kolumn>" är <belopp>
      När beslutet prövas
      Så <svar>

      Exempel:
        | rad                                      | kolumn       | belopp        | svar                                                               |
        | Köpings kommun                           | Budget 2023  | 375 001 kr    | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | Köpings kommun                           | Budget 2023  | 375 000 kr    | är meningen uppfylld                                               |
        | Köpings kommun                           | Budget 2023  | 374 999,99 kr | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | summaVerksamhetskostnader                | Bokslut 2021 | 918 000 kr    | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | Hälsoinsatser (ViiA) och Arbete mot våld | Bokslut 2021 | 21 000 kr     | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | resultat                                 | Budget 2022  | 874 000 kr    | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | Kassa och bank                           | Prognos 2022 | 646 000 kr    | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | summaTillgangar                          | Bokslut 2021 | 1 830 000 kr  | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | Kortfristiga skulder                     | Bokslut 2021 | 482 000 kr    | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | avstamning/ingaende                      | Prognos 2022 | 1 347 000 kr  | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | avstamning/utgaende                      | Budget 2023  | 298 000 kr    | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | egetKapital                              | Budget 2023  | 298 000 kr    | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Avvikelsen visas med vad som anges och vad det räknas till
      Givet att budgeten har planens egna tabeller
      Och "summaInsatser" i "Budget 2023" är 2 567 000 kr
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
      Och det framgår att "Budget 2023: summa kostnader insats anges till 2 567 000 kr, räknas till 2 576 000 kr"

    Scenariomall: "<rad>" i "<kolumn>" är <belopp>, och <summa> stämmer inte
      Givet att budgeten har planens egna tabeller
      Och "<rad>" i "<kolumn>" är <belopp>
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
      Och det framgår att "<kolumn>: <summa> anges till <angivet>, räknas till <räknat>"

      Exempel:
        | rad                        | kolumn       | belopp       | summa                                      | angivet      | räknat       |
        | resultat                   | Budget 2023  | -446 000 kr  | årets resultat                             | −446 000 kr  | −447 000 kr  |
        | daravResultat              | Budget 2023  | -446 000 kr  | årets resultat i balansräkningen           | −446 000 kr  | −447 000 kr  |
        | avstamning/resultat        | Budget 2023  | -446 000 kr  | resultatet i avstämningen                  | −446 000 kr  | −447 000 kr  |
        | summaEgetKapitalOchSkulder | Bokslut 2021 | 1 830 000 kr | summa eget kapital och skulder             | 1 830 000 kr | 1 831 000 kr |
        | summaEgetKapitalOchSkulder | Bokslut 2021 | 1 830 000 kr | tillgångarna mot eget kapital och skulder  | 1 831 000 kr | 1 830 000 kr |
        | avstamning/utgaende        | Budget 2023  | 298 000 kr   | utgående balans i avstämningen             | 298 000 kr   | 299 000 kr   |
        | avstamning/utgaende        | Budget 2023  | 298 000 kr   | utgående balans mot eget kapital           | 298 000 kr   | 299 000 kr   |
        | avstamning/ingaende        | Budget 2023  | 745 000 kr   | ingående balans i avstämningen             | 745 000 kr   | 746 000 kr   |

    Scenario: En tom ruta är inte noll, men ett okänt tal är det inte heller
      Givet att budgeten har planens egna tabeller
      Och "Fordringar" i "Prognos 2022" är okänt
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: Det är inte känt vad "<rad>" i "<kolumn>" är
      Givet att budgeten har planens egna tabeller
      Och "<rad>" i "<kolumn>" är okänt
      När beslutet prövas
      Så <svar>

      Exempel:
        | rad             | kolumn       | svar                 |
        | Fontänhus       | Bokslut 2021 | kan det inte avgöras |
        | summaIntakter   | Prognos 2022 | kan det inte avgöras |
        | summaInsatser   | Prognos 2022 | kan det inte avgöras |
        | summaSkulder    | Prognos 2022 | kan det inte avgöras |
        | egetKapital     | Prognos 2022 | kan det inte avgöras |
        | tidigare        | Budget 2023  | kan det inte avgöras |
        | utanTidigare    | Bokslut 2021 | kan det inte avgöras |
        | avstamning      | Budget 2023  | kan det inte avgöras |
        | skulderKomplett | Budget 2022  | kan det inte avgöras |

    Scenario: En känd avvikelse döljs inte av ett okänt tal
      Givet att budgeten har planens egna tabeller
      Och "summaTillgangar" i "Budget 2022" är 475 000 kr
      Och "Fontänhus" i "Bokslut 2021" är okänt
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Tabellerna kan ha fler kolumner
      Givet att budgeten har planens egna tabeller
      Och det inte är känt om tabellerna har fler kolumner
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Budgeten lämnas utan tabeller
      Givet att Västra Mälardalens beslut gäller en budget
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "budget/tabeller/kolumner"
