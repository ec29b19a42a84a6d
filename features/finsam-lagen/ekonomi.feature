# language: sv
Egenskap: Ekonomi

  @lag/forsakringskassan-halften
  Regel: Återgivet: Försäkringskassan betalar hälften av medlen, regionen en fjärdedel och kommunerna en fjärdedel tillsammans.

    @punkt-33
    Scenariomall: Försäkringskassan ensam om hälften i ett beslut om <beslut>
      Givet att styrelsen beslutar om <beslut>
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och statens del är 2 000 000 kr från Försäkringskassan, och Arbetsförmedlingen inte nämns
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | beslut               |
        | fördelning av bidrag |
        | budget               |

    Scenario: Arbetsförmedlingen med noll
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och statens del är 2 000 000 kr från Försäkringskassan och 0 kr från Arbetsförmedlingen
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-33
    Scenariomall: Försäkringskassan <kassan>, Arbetsförmedlingen <af>
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och statens del är <kassan> från Försäkringskassan och <af> från Arbetsförmedlingen
      När beslutet prövas
      Så <svar>

      Exempel:
        | kassan       | af           | svar                                                          |
        | 2 000 000 kr | 0,01 kr      | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 1 999 999 kr | 1 kr         | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 1 000 000 kr | 1 000 000 kr | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 2 000 002 kr | 0 kr         | är meningen uppfylld                                          |
        | 2 000 004 kr | 0 kr         | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 1 999 998 kr | 0 kr         | är meningen uppfylld                                          |
        | 1 999 996 kr | 0 kr         | brister beslutet mot meningen, vilket är utanför befogenheten |

    @punkt-33
    Scenario: En gemensam rad för de två myndigheterna
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "Staten bidrar med 2 000 000 kr på en gemensam rad; det är inte känt om Försäkringskassan ensam bär den."
      Och skillnaden mot "andelar-och-kostnader/50-25-25" sägs
      Och ledet "statens hälft" kan inte avgöras
      Och ledet "andra myndigheter" kan inte avgöras
      Och ledet "regionen" är uppfylld
      Och ledet "kommunerna" är uppfylld

    Scenario: En gemensam rad som är noll delar ingen på
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och statens del är 2 000 000 kr från Försäkringskassan, och Arbetsförmedlingen inte nämns
      Och Staten bidrar med 0 kr
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En gemensam rad som är fel hur den än delas
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 100 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och ledet "statens hälft" brister, vilket är utanför befogenheten
      Och ledet "andra myndigheter" kan inte avgöras
      Och ledet "regionen" brister, vilket är utanför befogenheten
      Och ledet "kommunerna" brister, vilket är utanför befogenheten

    @punkt-33
    Scenario: Andra intäkter ingår inte
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och statens del är 2 000 000 kr från Försäkringskassan, och Arbetsförmedlingen inte nämns
      Och listan också har en rad om 500 000 kr från Europeiska socialfonden
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "statens hälft" är uppfylld
      Och ledet "andra myndigheter" är uppfylld
      Och ledet "regionen" är uppfylld
      Och ledet "kommunerna" är uppfylld

    Scenariomall: Regionen <regionen>, kommunerna <kommunerna>
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med <regionen> och kommunerna gemensamt med <kommunerna>
      Och statens del är 2 000 000 kr från Försäkringskassan, och Arbetsförmedlingen inte nämns
      När beslutet prövas
      Så <svar>

      Exempel:
        | regionen     | kommunerna   | svar                                                          |
        | 1 000 001 kr | 999 999 kr   | är meningen uppfylld                                          |
        | 1 000 002 kr | 999 998 kr   | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 990 000 kr   | 1 010 000 kr | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Okänt om listan är hel
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och statens del är 2 000 000 kr från Försäkringskassan, och Arbetsförmedlingen inte nämns
      Och det inte är känt om bidragslistan är hel
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "statens hälft" kan inte avgöras
      Och ledet "andra myndigheter" kan inte avgöras
      Och ledet "regionen" kan inte avgöras
      Och ledet "kommunerna" kan inte avgöras

    Scenario: Okänt om listan är hel, men Arbetsförmedlingen bidrar
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och statens del är 1 900 000 kr från Försäkringskassan och 100 000 kr från Arbetsförmedlingen
      Och det inte är känt om bidragslistan är hel
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Inga bidrag alls
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 0 kr, Regionen med 0 kr och kommunerna gemensamt med 0 kr
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "statens hälft" kan inte avgöras
      Och ledet "andra myndigheter" kan inte avgöras
      Och ledet "regionen" kan inte avgöras
      Och ledet "kommunerna" kan inte avgöras

    Scenariomall: Statens gemensamma rad <staten>
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med <staten>, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      När beslutet prövas
      Så <svar>
      Och ledet "statens hälft" <hälften>

      Exempel:
        | staten       | svar                                                          | hälften                                 |
        | 2 000 002 kr | kan det inte avgöras                                          | kan inte avgöras                        |
        | 2 000 004 kr | brister beslutet mot meningen, vilket är utanför befogenheten | brister, vilket är utanför befogenheten |
        | 1 999 998 kr | kan det inte avgöras                                          | kan inte avgöras                        |
        | 1 999 996 kr | brister beslutet mot meningen, vilket är utanför befogenheten | brister, vilket är utanför befogenheten |

    Scenario: Försäkringskassan med hälften, och en krona till på en gemensam rad
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och statens del är 2 000 000 kr från Försäkringskassan, och Arbetsförmedlingen inte nämns
      Och Staten bidrar med 1 kr
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "statens hälft" kan inte avgöras
      Och ledet "andra myndigheter" kan inte avgöras

    Scenario: Arbetsförmedlingen bidrar vid sidan av en gemensam rad
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och Arbetsförmedlingen bidrar med 1 kr
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och ledet "statens hälft" kan inte avgöras
      Och ledet "andra myndigheter" brister, vilket är utanför befogenheten

    Scenario: En gemensam rad i en lista som kanske inte är hel
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och det inte är känt om bidragslistan är hel
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "andra myndigheter" kan inte avgöras

    Scenariomall: Kommunernas sammanlagda bidrag <kommunerna>, en krona i marginal för var och en av de tio
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med <regionen> och kommunerna gemensamt med <kommunerna>
      Och statens del är 2 000 000 kr från Försäkringskassan, och Arbetsförmedlingen inte nämns
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och ledet "regionen" brister, vilket är utanför befogenheten
      Och ledet "kommunerna" <svar>

      Exempel:
        | kommunerna      | regionen        | svar                                    |
        | 1 000 010 kr    | 999 990 kr      | är uppfylld                             |
        | 1 000 010,01 kr | 999 989,99 kr   | brister, vilket är utanför befogenheten |
        | 999 990 kr      | 1 000 010 kr    | är uppfylld                             |
        | 999 989,99 kr   | 1 000 010,01 kr | brister, vilket är utanför befogenheten |

    Scenariomall: Regionen och kommunerna får tillbaka det som <vem> bidrar med
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med -1 000 000 kr och kommunerna gemensamt med -1 000 000 kr
      Och <statens del>
      När beslutet prövas
      Så <svar>
      Och ledet "statens hälft" kan inte avgöras
      Och ledet "regionen" kan inte avgöras
      Och ledet "kommunerna" kan inte avgöras
      Och det framgår att "det finns inget att ha en andel i"

      Exempel:
        | vem                | statens del                                                                         | svar                                                          |
        | staten             | Staten bidrar med 2 000 000 kr                                                      | kan det inte avgöras                                          |
        | Försäkringskassan  | statens del är 2 000 000 kr från Försäkringskassan och 0 kr från Arbetsförmedlingen | kan det inte avgöras                                          |
        | Arbetsförmedlingen | statens del är 0 kr från Försäkringskassan och 2 000 000 kr från Arbetsförmedlingen | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Alla medlemmar får tillbaka, var och en efter sin andel
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med -2 000 000 kr, Regionen med -1 000 000 kr och kommunerna gemensamt med -1 000 000 kr
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "statens hälft" kan inte avgöras

  @lag/ingen-borgen-eller-lan
  Regel: Återgivet: Förbundet går inte i borgen, ställer ingen pant och tar inga lån eller andra skulder utöver vanliga krediter.

    @punkt-23
    Scenario: Borgen eller pant
      Givet att styrelsen går i borgen eller ställer pant
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    @punkt-23
    Scenario: Lån som inte är en sedvanlig kredit
      Givet att styrelsen tar ett lån som inte är en sedvanlig kredit
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Sedvanlig kredit
      Givet att styrelsen tar en sedvanlig kredit
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-23
    Scenario: Okänt om krediten är sedvanlig
      Givet att styrelsen tar ett lån
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "skuld/sedvanligKredit"

  @lag/brist
  Regel: Återgivet: Räcker förbundets tillgångar inte till skulderna betalar medlemmarna det som fattas, var och en efter sin andel av finansieringen.

    Scenariomall: <kvar> återstår
      Givet att tillgångarna skiftas och <kvar> återstår när skulderna är betalda
      När beslutet prövas
      Så <svar>

      Exempel:
        | kvar     | svar                        |
        | 1 000 kr | är meningen inte tillämplig |
        | 0 kr     | är meningen inte tillämplig |
        | -0,01 kr | kan det inte avgöras        |

    Scenario: Bristen fylld efter andelarna
      Givet att tillgångarna skiftas och -100 000 kr återstår när skulderna är betalda
      Och Försäkringskassan skjuter till 50 000 kr, Regionen 25 000 kr och varje kommun 2 500 kr
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "statens hälft" är uppfylld
      Och ledet "andra myndigheter" är uppfylld
      Och ledet "regionen" är uppfylld
      Och ledet "kommunerna" är uppfylld

    Scenariomall: Försäkringskassan <kassan>, Regionen <regionen>, varje kommun <kommunen>
      Givet att tillgångarna skiftas och -100 000 kr återstår när skulderna är betalda
      Och Försäkringskassan skjuter till <kassan>, Regionen <regionen> och varje kommun <kommunen>
      När beslutet prövas
      Så <svar>

      Exempel:
        | kassan       | regionen     | kommunen    | svar                                                          |
        | 50 000,01 kr | 25 000 kr    | 2 500 kr    | är meningen uppfylld                                          |
        | 50 000,02 kr | 25 000 kr    | 2 500 kr    | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 49 999,99 kr | 25 000 kr    | 2 500 kr    | är meningen uppfylld                                          |
        | 49 999,98 kr | 25 000 kr    | 2 500 kr    | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 50 000 kr    | 25 000,01 kr | 2 500 kr    | är meningen uppfylld                                          |
        | 50 000 kr    | 25 000,02 kr | 2 500 kr    | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 50 000 kr    | 25 000 kr    | 2 500,01 kr | är meningen uppfylld                                          |
        | 50 000 kr    | 25 000 kr    | 2 500,02 kr | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Arbetsförmedlingen skjuter till
      Givet att tillgångarna skiftas och -100 000 kr återstår när skulderna är betalda
      Och Försäkringskassan skjuter till 40 000 kr, Regionen 25 000 kr och varje kommun 2 500 kr
      Och Arbetsförmedlingen skjuter till 10 000 kr
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och ledet "statens hälft" brister, vilket är utanför befogenheten
      Och ledet "andra myndigheter" brister, vilket är utanför befogenheten
      Och ledet "regionen" är uppfylld
      Och ledet "kommunerna" är uppfylld

    Scenario: En gemensam rad för staten
      Givet att tillgångarna skiftas och -100 000 kr återstår när skulderna är betalda
      Och Försäkringskassan skjuter till 50 000 kr, Regionen 25 000 kr och varje kommun 2 500 kr
      Och Försäkringskassans del står på en rad för Staten
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "statens hälft" kan inte avgöras
      Och ledet "andra myndigheter" kan inte avgöras
      Och ledet "regionen" är uppfylld
      Och ledet "kommunerna" är uppfylld

    Scenario: En gemensam rad som är fel hur den än delas
      Givet att tillgångarna skiftas och -100 000 kr återstår när skulderna är betalda
      Och Försäkringskassan skjuter till 60 000 kr, Regionen 25 000 kr och varje kommun 2 500 kr
      Och Försäkringskassans del står på en rad för Staten
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och ledet "statens hälft" brister, vilket är utanför befogenheten
      Och ledet "andra myndigheter" kan inte avgöras
      Och ledet "regionen" är uppfylld
      Och ledet "kommunerna" är uppfylld

    Scenario: Okänt om alla är med
      Givet att tillgångarna skiftas och -100 000 kr återstår när skulderna är betalda
      Och Försäkringskassan skjuter till 50 000 kr, Regionen 25 000 kr och varje kommun 2 500 kr
      Och det är okänt om alla som skjuter till är med
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "statens hälft" kan inte avgöras
      Och ledet "andra myndigheter" kan inte avgöras
      Och ledet "regionen" kan inte avgöras
      Och ledet "kommunerna" kan inte avgöras

    Scenario: Okänt vem som skjuter till
      Givet att tillgångarna skiftas och -100 000 kr återstår när skulderna är betalda
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "statens hälft" kan inte avgöras
      Och ledet "andra myndigheter" kan inte avgöras
      Och ledet "regionen" kan inte avgöras
      Och ledet "kommunerna" kan inte avgöras

    Scenario: Bristen okänd
      Givet att tillgångarna skiftas och det är okänt vad som återstår när skulderna är betalda
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "statens hälft" kan inte avgöras
      Och ledet "andra myndigheter" kan inte avgöras
      Och ledet "regionen" kan inte avgöras
      Och ledet "kommunerna" kan inte avgöras

    Scenariomall: <kvar> återstår, och ändå skjuter medlemmarna till, Försäkringskassan <kassan>
      Givet att tillgångarna skiftas och <kvar> återstår när skulderna är betalda
      Och Försäkringskassan skjuter till <kassan>, Regionen <regionen> och varje kommun <kommunen>
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | kvar     | kassan    | regionen  | kommunen |
        | 1 000 kr | 50 000 kr | 25 000 kr | 2 500 kr |
        | 0 kr     | 0 kr      | 0 kr      | 0 kr     |

    Scenariomall: Inget fattas, och ändå skjuter <vem> till
      Givet att tillgångarna skiftas och 0 kr återstår när skulderna är betalda
      Och Försäkringskassan skjuter till 0 kr, Regionen 0 kr och varje kommun 0 kr
      Och <tillskottet>
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | vem                | tillskottet                           |
        | staten ett öre     | Staten skjuter till 0,01 kr           |
        | staten             | Staten skjuter till 50 000 kr         |
        | Arbetsförmedlingen | Arbetsförmedlingen skjuter till 10 kr |

    Scenariomall: Statens gemensamma rad <staten>
      Givet att tillgångarna skiftas och -100 000 kr återstår när skulderna är betalda
      Och Försäkringskassan skjuter till <staten>, Regionen 25 000 kr och varje kommun 2 500 kr
      Och Försäkringskassans del står på en rad för Staten
      När beslutet prövas
      Så <svar>
      Och ledet "statens hälft" <hälften>

      Exempel:
        | staten       | svar                                                          | hälften                                 |
        | 50 000,01 kr | kan det inte avgöras                                          | kan inte avgöras                        |
        | 50 000,02 kr | brister beslutet mot meningen, vilket är utanför befogenheten | brister, vilket är utanför befogenheten |
        | 49 999,99 kr | kan det inte avgöras                                          | kan inte avgöras                        |
        | 49 999,98 kr | brister beslutet mot meningen, vilket är utanför befogenheten | brister, vilket är utanför befogenheten |

    Scenario: Försäkringskassan med hälften, och ett öre till på en gemensam rad
      Givet att tillgångarna skiftas och -100 000 kr återstår när skulderna är betalda
      Och Försäkringskassan skjuter till 50 000 kr, Regionen 25 000 kr och varje kommun 2 500 kr
      Och Staten skjuter till 0,01 kr
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "statens hälft" kan inte avgöras
      Och ledet "andra myndigheter" kan inte avgöras

    Scenario: Arbetsförmedlingen skjuter till vid sidan av en gemensam rad
      Givet att tillgångarna skiftas och -100 000 kr återstår när skulderna är betalda
      Och Försäkringskassan skjuter till 50 000 kr, Regionen 25 000 kr och varje kommun 2 500 kr
      Och Försäkringskassans del står på en rad för Staten
      Och Arbetsförmedlingen skjuter till 0,01 kr
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och ledet "statens hälft" kan inte avgöras
      Och ledet "andra myndigheter" brister, vilket är utanför befogenheten

    Scenario: Arbetsförmedlingen skjuter till, och kanske någon mer
      Givet att tillgångarna skiftas och -100 000 kr återstår när skulderna är betalda
      Och Försäkringskassan skjuter till 50 000 kr, Regionen 25 000 kr och varje kommun 2 500 kr
      Och Arbetsförmedlingen skjuter till 10 000 kr
      Och det är okänt om alla som skjuter till är med
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och ledet "statens hälft" kan inte avgöras
      Och ledet "andra myndigheter" brister, vilket är utanför befogenheten

    Scenario: Det är inte känt hur mycket Arbetsförmedlingen skjuter till, vid sidan av en gemensam rad
      Givet att tillgångarna skiftas och -100 000 kr återstår när skulderna är betalda
      Och Försäkringskassan skjuter till 50 000 kr, Regionen 25 000 kr och varje kommun 2 500 kr
      Och Försäkringskassans del står på en rad för Staten
      Och det inte är känt hur mycket Arbetsförmedlingen skjuter till
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "statens hälft" kan inte avgöras
      Och ledet "andra myndigheter" kan inte avgöras

    Scenariomall: Det är inte känt hur mycket <vem> skjuter till
      Givet att tillgångarna skiftas och -100 000 kr återstår när skulderna är betalda
      Och Försäkringskassan skjuter till 50 000 kr, Regionen 25 000 kr och varje kommun 2 500 kr
      Och det inte är känt hur mycket <vem> skjuter till
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "statens hälft" <staten>
      Och ledet "andra myndigheter" <andra>
      Och ledet "regionen" <regionen>
      Och ledet "kommunerna" <kommunerna>

      Exempel:
        | vem                | staten           | andra            | regionen         | kommunerna       |
        | Försäkringskassan  | kan inte avgöras | är uppfylld      | är uppfylld      | är uppfylld      |
        | Arbetsförmedlingen | är uppfylld      | kan inte avgöras | är uppfylld      | är uppfylld      |
        | Region Västmanland | är uppfylld      | är uppfylld      | kan inte avgöras | är uppfylld      |
        | Sala               | är uppfylld      | är uppfylld      | är uppfylld      | kan inte avgöras |

    Scenario: Arbetsförmedlingen skjuter till, och det är okänt om något fattas
      Givet att tillgångarna skiftas och det är okänt vad som återstår när skulderna är betalda
      Och Försäkringskassan skjuter till 40 000 kr, Regionen 25 000 kr och varje kommun 2 500 kr
      Och Arbetsförmedlingen skjuter till 10 000 kr
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "andra myndigheter" kan inte avgöras

  @lag/finansieringsanvisning
  Regel: Återgivet: Den som beslutar en utgift medan budgetåret löper säger i beslutet hur utgiften ska betalas.

    Scenario: Beslutet anvisar pengarna
      Givet att styrelsen beslutar en utgift under löpande år
      Och beslutet säger hur utgiften ska betalas
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Beslutet anvisar inga pengar
      Givet att styrelsen beslutar en utgift under löpande år
      Och beslutet inte säger hur utgiften ska betalas
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Okänt om beslutet anvisar pengar
      Givet att styrelsen beslutar en utgift under löpande år
      Och det är okänt om beslutet säger hur utgiften ska betalas
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Ingen utgift
      Givet att styrelsen beslutar något som inte innebär en utgift under löpande år
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Okänt när, pengarna anvisade
      Givet att styrelsen finansierar en insats och det är okänt om utgiften ligger under löpande år
      Och beslutet säger hur utgiften ska betalas
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Okänt när, inga pengar anvisade
      Givet att styrelsen finansierar en insats och det är okänt om utgiften ligger under löpande år
      Och beslutet inte säger hur utgiften ska betalas
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Ingen utgift under året, fast beslutet säger hur den ska betalas
      Givet att styrelsen beslutar något som inte innebär en utgift under löpande år
      Och beslutet säger hur utgiften ska betalas
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: Pengarna anvisas när <organ> beslutar om <beslut>
      Givet att <organ> beslutar om <beslut>
      Och beslutet säger hur utgiften ska betalas
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | organ                        | beslut              |
        | styrelsen                    | stöd till samverkan |
        | den interimistiska styrelsen | sina kostnader      |
        | den interimistiska styrelsen | ett avtal           |

    Scenario: En utgift som inte anvisas, beslutad en okänd dag
      Givet att styrelsen beslutar en utgift under löpande år
      Och beslutet inte säger hur utgiften ska betalas
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @lag/medelsforvaltning
  Regel: Återgivet: Förbundet sköter sin ekonomi väl och förvaltar sina medel så att de ger god avkastning med tillräcklig säkerhet, efter riktlinjer som styrelsen beslutar.

    Scenario: Riktlinjer och säkerhet
      Givet att styrelsen placerar medel
      Och styrelsen har beslutat riktlinjer
      Och säkerheten är betryggande
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "riktlinjer" är uppfylld
      Och ledet "säkerhet" är uppfylld

    Scenario: Inga riktlinjer
      Givet att styrelsen placerar medel
      Och styrelsen inte har beslutat riktlinjer
      Och säkerheten är betryggande
      När beslutet prövas
      Så är det en anmärkning
      Och ledet "riktlinjer" är en brist

    Scenario: Säkerheten inte betryggande
      Givet att styrelsen placerar medel
      Och styrelsen har beslutat riktlinjer
      Och säkerheten inte är betryggande
      När beslutet prövas
      Så är det en anmärkning
      Och ledet "säkerhet" är en brist

    Scenario: Säkerheten inte angiven
      Givet att styrelsen placerar medel
      Och styrelsen har beslutat riktlinjer
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Okänt om riktlinjer finns
      Givet att styrelsen placerar medel
      Och säkerheten är betryggande
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Placering utan riktlinjer, beslutad en okänd dag
      Givet att styrelsen placerar medel
      Och styrelsen inte har beslutat riktlinjer
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @lag/arsredovisning-tre-manader
  Regel: Återgivet: Styrelsen lägger fram årsredovisningen inom tre månader efter räkenskapsårets slut.

    @punkt-38
    Scenariomall: Räkenskapsåret till den <slut>, beslut den <dag>
      Givet att styrelsen beslutar om årsredovisningen för året till den <slut> den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | slut             | dag          | svar                                                               |
        | 31 december 2025 | 30 mars 2026 | är meningen uppfylld                                               |
        | 31 december 2025 | 31 mars 2026 | är meningen uppfylld                                               |
        | 31 december 2025 | 1 april 2026 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 31 december 2023 | 31 mars 2024 | är meningen uppfylld                                               |
        | 31 december 2023 | 1 april 2024 | är meningen uppfylld                                               |
        | 31 december 2023 | 2 april 2024 | är meningen uppfylld                                               |
        | 31 december 2023 | 3 april 2024 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 31 december 2028 | 31 mars 2029 | är meningen uppfylld                                               |
        | 31 december 2028 | 2 april 2029 | är meningen uppfylld                                               |
        | 31 december 2028 | 3 april 2029 | är meningen uppfylld                                               |
        | 31 december 2028 | 4 april 2029 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 31 december 2101 | 31 mars 2102 | kan det inte avgöras                                               |

    @punkt-38
    Scenario: Försent enligt lagen, förbundsordningen sätter ingen dag
      Givet att styrelsen beslutar om årsredovisningen för året till den 31 december 2025 den 1 april 2026
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
      Och skillnaden mot "styrning-och-insyn/arsredovisning" sägs

    Scenario: Okänt när året slutade
      Givet att styrelsen den 24 mars 2026 beslutar om årsredovisningen för ett år som det är okänt när det slutade
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Beslutsdagen okänd
      Givet att styrelsen beslutar om årsredovisningen för året till den 31 december 2025 den 24 mars 2026
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras
