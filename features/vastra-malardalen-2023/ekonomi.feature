# language: sv
Egenskap: Finansiella mål

  Bakgrund:
    Givet ett sammanträde i Samordningsförbundet Västra Mälardalen

  @vastra-malardalen/inom-medlen
  Regel: Samordningsförbundet ska bedriva verksamhet inom ramen för tilldelade ekonomiska medel.

    @punkt-32
    Scenario: Planens budget: underskottet ryms i det egna kapitalet
      Givet att budgeten har planens egna tabeller
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "Kostnaderna är 3 447 000 kr; bidrag och överfört eget kapital är 3 746 000 kr"

    Scenariomall: Insatserna kostar <belopp> i stället
      Givet att budgeten har planens egna tabeller
      Och "summaInsatser" i "Budget 2023" är <belopp>
      När beslutet prövas
      Så <svar>

      Exempel:
        | belopp       | svar                                                               |
        | 2 874 999 kr | är meningen uppfylld                                               |
        | 2 875 000 kr | är meningen uppfylld                                               |
        | 2 875 001 kr | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Insatsernas summa är okänd
      Givet att budgeten har planens egna tabeller
      Och "summaInsatser" i "Budget 2023" är okänt
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Kostnaden för verksamheten räcker för en brist
      Givet att budgeten har planens egna tabeller
      Och "summaVerksamhetskostnader" i "Budget 2023" är 3 746 001 kr
      Och "summaInsatser" i "Budget 2023" är okänt
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Det är inte känt vilken kolumn som är budgetens
      Givet att budgeten har planens egna tabeller
      Och kolumnen "Bokslut 2021" inte heter något
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: En insats för <belopp>
      Givet att Västra Mälardalens beslut gäller en insats
      Och insatsen kostar <belopp> utöver 2 000 000 kr i andra kostnader, med 3 000 000 kr i bidrag och 746 000 kr i överfört kapital
      När beslutet prövas
      Så <svar>

      Exempel:
        | belopp          | svar                                                               |
        | 1 745 999 kr    | är meningen uppfylld                                               |
        | 1 746 000 kr    | är meningen uppfylld                                               |
        | 1 746 000,01 kr | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Övriga kostnader är okända
      Givet att Västra Mälardalens beslut gäller en insats
      Och insatsen kostar 100 000 kr utöver 0 kr i andra kostnader, med 3 000 000 kr i bidrag och 0 kr i överfört kapital
      Och medlens övriga kostnad är okänd
      När beslutet prövas
      Så kan det inte avgöras

  @vastra-malardalen/likviditet
  Regel: Det ska hela tiden ha en sådan likviditet att det vid varje enskilt tillfälle kan finansiera utbetalningar i enlighet med beslut som tagits om finansiering av insatser.

    Scenariomall: Insatsen kostar <belopp>
      Givet att Västra Mälardalens beslut gäller en insats
      Och insatsen kostar <belopp>, kassan är 746 000 kr och 446 000 kr är bundet
      När beslutet prövas
      Så <svar>

      Exempel:
        | belopp     | svar                                                               |
        | 299 999 kr | är meningen uppfylld                                               |
        | 300 000 kr | är meningen uppfylld                                               |
        | 300 001 kr | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Det är inte känt vad som är bundet
      Givet att Västra Mälardalens beslut gäller en insats
      Och insatsen kostar 100 kr, kassan är 746 000 kr och 0 kr är bundet
      Och medlens bundna del är okänd
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "medel/bundet"

  @vastra-malardalen/ingen-skuldsattning
  Regel: Förbundet får inte skuldsätta sig.

    @punkt-23
    Scenariomall: Skulden är <form>
      Givet att Västra Mälardalens beslut gäller ett lån
      Och skulden är <form>
      När beslutet prövas
      Så <svar>

      Exempel:
        | form                                 | svar                                                          |
        | ett lån                              | brister beslutet mot meningen, vilket är utanför befogenheten |
        | en sedvanlig kredit                  | brister beslutet mot meningen, vilket är utanför befogenheten |
        | en kortfristig skuld i räkenskaperna | är meningen uppfylld                                          |

    Scenario: Skuldens form är okänd
      Givet att Västra Mälardalens beslut gäller ett lån
      När beslutet prövas
      Så kan det inte avgöras

  @vastra-malardalen/placering
  Regel: Det får inte heller placera innestående medel på ett sådant sätt att medlen kan minska i värde.

    Scenario: Bankkonto
      Givet att Västra Mälardalens beslut gäller en placering
      Och medlen placeras i bankkonto
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: Medlen placeras i <form> och <kan> minska i värde
      Givet att Västra Mälardalens beslut gäller en placering
      Och medlen placeras i <form>
      Och medlen <kan> minska i värde
      När beslutet prövas
      Så <svar>

      Exempel:
        | form         | kan      | svar                                                          |
        | aktier       | kan      | brister beslutet mot meningen, vilket är utanför befogenheten |
        | fonder       | kan      | brister beslutet mot meningen, vilket är utanför befogenheten |
        | obligationer | kan      | brister beslutet mot meningen, vilket är utanför befogenheten |
        | obligationer | kan inte | är meningen uppfylld                                          |
        | bankkonto    | kan inte | är meningen uppfylld                                          |
        | annat        | kan      | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Det är inte känt om medlen kan minska i värde
      Givet att Västra Mälardalens beslut gäller en placering
      Och medlen placeras i obligationer
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "placering/kanMinska"

    Scenario: Formen är okänd
      Givet att Västra Mälardalens beslut gäller en placering
      Och medlen kan minska i värde
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "placering/form"

  @vastra-malardalen/intecknade-medel
  Regel: krävs att eget kapital förs över till det nya förbundet som intecknade medel för bokslut och revision.

    Scenariomall: Bokslut och revision kostar <belopp>
      Givet att Västra Mälardalens beslut gäller en överföring av eget kapital
      Och 200 000 kr förs över av 299 000 kr enligt bokslutet
      Och det överförda är avsett för bokslut och revision
      Och bokslut och revision kostar <belopp>
      När beslutet prövas
      Så <svar>

      Exempel:
        | belopp     | svar                 |
        | 199 999 kr | är meningen uppfylld |
        | 200 000 kr | är meningen uppfylld |
        | 200 001 kr | är det en anmärkning |

    Scenario: Det överförda är en buffert
      Givet att Västra Mälardalens beslut gäller en överföring av eget kapital
      Och det överförda är avsett för en buffert
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Det överförda är avsett för något annat
      Givet att Västra Mälardalens beslut gäller en överföring av eget kapital
      Och det överförda är avsett för något annat
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Kostnaden är okänd
      Givet att Västra Mälardalens beslut gäller en överföring av eget kapital
      Och 200 000 kr förs över av 299 000 kr enligt bokslutet
      Och det överförda är avsett för bokslut och revision
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Ändamålet är okänt
      Givet att Västra Mälardalens beslut gäller en överföring av eget kapital
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @vastra-malardalen/eget-kapital-20-procent
  Regel: Det egna kapitalet ska ha ett tak på maximalt 20% av årets erhållna bidrag, men ska kunna täcka 2023 års bokslut och revision.

    Scenariomall: Eget kapital är <belopp>
      Givet att budgeten har planens egna tabeller
      Och "egetKapital" i "Budget 2023" är <belopp>
      Och revisionen kostar 60 000 kr och bokslutet 20 000 kr
      När beslutet prövas
      Så <svar>

      Exempel:
        | belopp        | svar                                                               |
        | 79 999 kr     | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 80 000 kr     | är meningen uppfylld                                               |
        | 80 001 kr     | är meningen uppfylld                                               |
        | 299 000 kr    | är meningen uppfylld                                               |
        | 599 999 kr    | är meningen uppfylld                                               |
        | 600 000 kr    | är meningen uppfylld                                               |
        | 600 000,01 kr | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Planens egna siffror, utan vad bokslutet kostar
      Givet att budgeten har planens egna tabeller
      Och revisionen kostar 60 000 kr och bokslutet ett okänt belopp
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "enligt budgeten, som är en prognos, 299 000 kr; taket är 600 000 kr"
      Och det saknas uppgift om "budget/bokslutskostnad"

    Scenariomall: Revisionen ensam kostar <belopp>
      Givet att budgeten har planens egna tabeller
      Och revisionen kostar <belopp> och bokslutet ett okänt belopp
      När beslutet prövas
      Så <svar>

      Exempel:
        | belopp     | svar                                                               |
        | 299 000 kr | kan det inte avgöras                                               |
        | 299 001 kr | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Bidragen är okända
      Givet att budgeten har planens egna tabeller
      Och "summaIntakter" i "Budget 2023" är okänt
      Och revisionen kostar 60 000 kr och bokslutet 20 000 kr
      När beslutet prövas
      Så kan det inte avgöras
