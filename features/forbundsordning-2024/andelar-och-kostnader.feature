# language: sv
Egenskap: Andelar i tillgångar och skulder samt fördelning av kostnader

  @andelar-och-kostnader/andel-efter-tillskjutet
  Regel: Medlemmarna har andel i förbundets tillgångar och skulder i förhållande till vad man tillskjutit.

    Scenario: Uppsägning som inte rör tillgångarna
      Givet att styrelsen beslutar om uppsägning
      Och beslutet reglerar inte medlemmens andel
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Okänt om uppsägningen rör tillgångarna
      Givet att styrelsen beslutar om uppsägning
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "uppsagning/andelRegleras"

    Scenario: Likvidation som inte fördelar något
      Givet att styrelsen beslutar om likvidation
      Och likvidationsbeslutet fördelar inte tillgångarna
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Okänt om likvidationsbeslutet fördelar något
      Givet att styrelsen beslutar om likvidation
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "likvidation/tillgangarFordelas"

    Scenario: Likvidation som fördelar tillgångarna
      Givet att styrelsen beslutar om likvidation
      Och likvidationsbeslutet fördelar tillgångarna
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Försäkringskassan  | 2000      | 500 |
        | Region Västmanland | 1000      | 250 |
        | Sala               | 1000      | 250 |
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: Sala lämnar med en åttondel av 1 000 kr, och får <får>
      Givet att styrelsen beslutar om uppsägning
      Och Sala själv har beslutat att lämna
      Och beslutet reglerar medlemmens andel
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får   |
        | Försäkringskassan  | 4000      |       |
        | Region Västmanland | 2000      |       |
        | Köping             | 1000      |       |
        | Sala               | 1000      | <får> |
      När beslutet prövas
      Så <svar>

      Exempel:
        | får    | svar                                                          |
        | 125    | är meningen uppfylld                                          |
        | 124,99 | kan det inte avgöras                                          |
        | 250,01 | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Regionen lämnar och får för mycket hur andelen än räknas
      Givet att styrelsen beslutar om uppsägning
      Och Region Västmanland själv har beslutat att lämna
      Och beslutet reglerar medlemmens andel
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får    |
        | Försäkringskassan  | 2000      |        |
        | Region Västmanland | 1000      | 250,01 |
        | Sala               | 1000      |        |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Region Västmanland 250,01 kr, räknat 250 kr"

    Scenario: Den som lämnar får ingenting
      Givet att styrelsen beslutar om uppsägning
      Och Region Västmanland själv har beslutat att lämna
      Och beslutet reglerar medlemmens andel
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Försäkringskassan  | 2000      |     |
        | Region Västmanland | 1000      | 0   |
        | Sala               | 1000      |     |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Någon utanför förbundet lämnar
      Givet att styrelsen beslutar om uppsägning
      Och Enköping själv har beslutat att lämna
      Och beslutet reglerar medlemmens andel
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Försäkringskassan  | 2000      | 500 |
        | Region Västmanland | 1000      |     |
        | Sala               | 1000      |     |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    @punkt-35
    Scenariomall: Skifte där staten får <staten>, regionen <region> och kommunerna <Sala>
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får      |
        | Försäkringskassan  | 2000      | <staten> |
        | Region Västmanland | 1000      | <region> |
        | Sala               | 1000      | <Sala>   |
      När beslutet prövas
      Så <svar>

      Exempel:
        | staten | region | Sala   | svar                                                          |
        | 500    | 250    | 250    | är meningen uppfylld                                          |
        | 500    | 249,99 | 250,01 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 499,99 | 250    | 250,01 | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenariomall: Ett skifte av 100,<ören> kr där staten får <staten>, regionen <region> och kommunerna <Sala>
      Givet att styrelsen beslutar om skifte
      Och 100,<ören> kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får      |
        | Försäkringskassan  | 2000      | <staten> |
        | Region Västmanland | 1000      | <region> |
        | Sala               | 1000      | <Sala>   |
      När beslutet prövas
      Så <svar>

      Exempel: Det öre som blir över går till den med störst rest, och vid lika rest till vem som helst av dem
        | ören | staten | region | Sala  | svar                                                          |
        | 01   | 50,01  | 25     | 25    | är meningen uppfylld                                          |
        | 01   | 50     | 25     | 25    | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 01   | 50     | 25,01  | 25    | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 02   | 50,01  | 25,01  | 25    | är meningen uppfylld                                          |
        | 02   | 50,01  | 25     | 25,01 | är meningen uppfylld                                          |

    @punkt-35
    Scenario: Andelarna följs men inte bidragen mellan kommunerna
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Försäkringskassan  | 2000      | 500 |
        | Region Västmanland | 1000      | 250 |
        | Köping             | 400       | 125 |
        | Västerås           | 600       | 125 |
      När beslutet prövas
      Så enligt läsningen "andelarna-i-11" är den oavgjord

    Scenario: Inga tillskott att räkna efter
      Givet att styrelsen beslutar om skifte
      Och 100 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem | tillskott | får |
        | Sala   | 0         | 100 |
      När beslutet prövas
      Så enligt läsningen "detta-forbund" är den oavgjord
      Och enligt läsningen "detta-forbund" framgår att "inga tillskott att fördela efter"

    Scenario: Den som får del är ingen medlem
      Givet att styrelsen beslutar om skifte
      Och medlemmarna har tillskjutit och får:
        | medlem   | tillskott | får |
        | Enköping |           | 100 |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Mer fördelas än som finns
      Givet att styrelsen beslutar om skifte
      Och 99,99 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem | tillskott | får |
        | Sala   | ?         | 100 |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "100 kr fördelas; 99,99 kr återstår"

    Scenario: Ingenting återstår, och varken tillskotten eller fördelningen är kända
      Givet att styrelsen beslutar om skifte
      Och 0 kr återstår att fördela
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "skifte/fordelning"
      Och det saknas inte uppgift om "skifte/tillskott"

    Scenario: Skulderna är större än tillgångarna
      Givet att styrelsen beslutar om skifte
      Och -500 kr återstår att fördela
      Och inget fördelas
      När beslutet prövas
      Så är meningen inte tillämplig

    @punkt-35
    Scenario: Okänt vad som återstår
      Givet att styrelsen beslutar om skifte
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Försäkringskassan  | 2000      | 500 |
        | Region Västmanland | 1000      | 250 |
        | Sala               | 1000      | 250 |
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "skifte/kvarvarande"

    Scenario: De statliga myndigheterna får sin del som en
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Staten             |           | 500 |
        | Försäkringskassan  | 2000      |     |
        | Region Västmanland | 1000      | 250 |
        | Sala               | 1000      | 250 |
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Så litet återstår att kommunernas del är noll, och ingen av dem har tillskjutit något
      Givet att styrelsen beslutar om skifte
      Och 0,01 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får  |
        | Försäkringskassan  | 2000      | 0,01 |
        | Region Västmanland | 1000      |      |
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Så litet återstår att bara staten får något, och tillskotten är okända
      Givet att styrelsen beslutar om skifte
      Och 0,01 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem | tillskott | får  |
        | Staten |           | 0,01 |
      Och tillskotten är okända
      När beslutet prövas
      Så enligt läsningen "andelarna-i-11" är den uppfylld

    Scenario: En medlems tillskott är okänt, och medlemmarna får inte efter de andras
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Försäkringskassan  | 2000      | 500 |
        | Region Västmanland | 1000      | 250 |
        | Köping             | ?         | 125 |
        | Sala               | 1000      | 125 |
      När beslutet prövas
      Så kan det inte avgöras
      Och säger läsningarna detsamma

    Scenario: Ett tillskott är negativt, så bidragen går inte att räkna efter
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Försäkringskassan  | 3000      | 500 |
        | Arbetsförmedlingen | -1000     |     |
        | Region Västmanland | 1000      | 250 |
        | Sala               | 1000      | 250 |
      När beslutet prövas
      Så kan det inte avgöras
      Och säger läsningarna detsamma

    Scenario: Andelarna följs, och kommunerna har inte tillskjutit något
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Försäkringskassan  | 2000      | 500 |
        | Region Västmanland | 1000      | 250 |
        | Sala               |           | 250 |
      När beslutet prövas
      Så enligt läsningen "andelarna-i-11" är den oavgjord
      Och enligt läsningen "andelarna-i-11" framgår att "inom dem följer fördelningen inte bidragen"

    Scenario: Den som lämnar finns inte i fördelningen, som är hel
      Givet att styrelsen beslutar om uppsägning
      Och Region Västmanland själv har beslutat att lämna
      Och beslutet reglerar medlemmens andel
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Försäkringskassan  | 2000      | 500 |
        | Region Västmanland | 1000      |     |
        | Sala               | 1000      |     |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Region Västmanland 0 kr, räknat 250 kr"

    Scenario: Det är inte känt vem som lämnar
      Givet att styrelsen beslutar om uppsägning
      Och beslutet reglerar medlemmens andel
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Försäkringskassan  | 2000      |     |
        | Region Västmanland | 1000      | 250 |
        | Sala               | 1000      |     |
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "uppsagning/medlem"

    Scenariomall: Fördelningen kan sakna någon, och regionen får <får>
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får   |
        | Försäkringskassan  | 2000      | 500   |
        | Region Västmanland | 1000      | <får> |
        | Sala               | 1000      |       |
      Och det inte är känt om fördelningen är hel
      När beslutet prövas
      Så <svar>

      Exempel:
        | får    | svar                                                          |
        | 249    | kan det inte avgöras                                          |
        | 250    | kan det inte avgöras                                          |
        | 250,01 | brister beslutet mot meningen, vilket är utanför befogenheten |

    @punkt-35
    Scenario: Okänt vem av de statliga myndigheterna som har tillskjutit
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Staten             | 2000      |     |
        | Försäkringskassan  |           | 500 |
        | Region Västmanland | 1000      | 250 |
        | Sala               | 1000      | 250 |
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "skifte/tillskott/0/medlem"
      Och säger läsningarna detsamma

    Scenariomall: Okänt om likvidationsbeslutet fördelar något, men <uppställning>
      Givet att styrelsen beslutar om likvidation
      Och <kvar> kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott  | får      |
        | Försäkringskassan  | <staten>   | <statens>   |
        | Region Västmanland | <regionen> | <regionens> |
        | Köping             | <kommun>   | <kommunens> |
        | <någon>            | <kommun>   | <någons>    |
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "likvidation/tillgangarFordelas"

      Exempel:
        | uppställning                       | kvar  | staten | regionen | kommun | statens | regionens | kommunens | någon    | någons |
        | andelarna stämmer                  | 1 000 | 2000   | 1000     | 500    | 500     | 250       | 125       | Sala     | 125    |
        | andelarna stämmer inte             | 1 000 | 2000   | 1000     | 500    | 400     | 350       | 125       | Sala     | 125    |
        | kommunernas delar är olika         | 1 000 | 2000   | 1000     | 500    | 500     | 250       | 124       | Sala     | 126    |
        | inga tillskott är gjorda           | 1 000 | 0      | 0        | 0      | 500     | 250       | 125       | Sala     | 125    |
        | mer ställs upp än som finns        | 900   | 2000   | 1000     | 500    | 500     | 250       | 125       | Sala     | 125    |
        | en utomstående får del             | 1 000 | 2000   | 1000     | 500    | 500     | 250       | 125       | Enköping | 125    |
        | det inte finns något att fördela   | 0     | 2000   | 1000     | 500    | 0       | 0         | 0         | Sala     | 0      |

    Scenario: En utomstående får del när inga tillskott är gjorda
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Försäkringskassan  | 0         | 500 |
        | Region Västmanland | 0         | 250 |
        | Sala               | 0         | 250 |
        | Enköping           |           | 100 |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenariomall: En utomstående tas upp med <får> kr när <kvar> kr återstår
      Givet att styrelsen beslutar om skifte
      Och <kvar> kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem   | tillskott | får   |
        | Enköping |           | <får> |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

      Exempel:
        | kvar  | får |
        | 99,99 | 100 |
        | 0     | 0   |

    Scenario: Fördelningen följer andelarna i 11 § men inte tillskotten
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Försäkringskassan  | 1000      | 500 |
        | Region Västmanland | 1000      | 250 |
        | Sala               | 2000      | 250 |
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "detta-forbund" är den en brist
      Och enligt läsningen "andelarna-i-11" är den uppfylld

    Scenario: Staten får för litet, och kommunernas del följer inte deras bidrag
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får    |
        | Försäkringskassan  | 2000      | 499,99 |
        | Region Västmanland | 1000      | 250,01 |
        | Köping             | 400       | 125    |
        | Västerås           | 600       | 125    |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Någon utanför förbundet lämnar när inga tillskott är gjorda
      Givet att styrelsen beslutar om uppsägning
      Och Enköping själv har beslutat att lämna
      Och beslutet reglerar medlemmens andel
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem | tillskott | får |
        | Sala   | 0         |     |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

  @andelar-och-kostnader/50-25-25
  Regel: Staten bidrar med 50%, Regionen 25% och kommunerna gemensamt 25%.

    @punkt-33 @grans-24-99
    Scenariomall: Av medlemmarnas bidrag bidrar <vem>
      Givet att styrelsen beslutar om <slag>
      Och Staten bidrar med <staten> kr, Regionen med <regionen> kr och kommunerna gemensamt med <kommunerna> kr
      När beslutet prövas
      Så <svar>

      Exempel: Procenten
        | vem                         | slag                 | staten    | regionen  | kommunerna | svar                                                              |
        | alla med sin andel          | fördelning av bidrag | 2 000 000 | 1 000 000 | 1 000 000  | är meningen uppfylld                                              |
        | alla med sin andel i budget | budget               | 2 000 000 | 1 000 000 | 1 000 000  | är meningen uppfylld                                              |
        | kommunerna med 24,99 %      | fördelning av bidrag | 2 000 000 | 1 000 400 | 999 600    | brister beslutet mot meningen, vilket är utanför befogenheten |
        | regionen med 24,99 %        | fördelning av bidrag | 2 000 400 | 999 600   | 1 000 000  | brister beslutet mot meningen, vilket är utanför befogenheten |
        | staten med 49,99 %          | fördelning av bidrag | 1 999 600 | 1 000 400 | 1 000 000  | brister beslutet mot meningen, vilket är utanför befogenheten |
        | var och en med en tredjedel | fördelning av bidrag | 1 000 000 | 1 000 000 | 1 000 000  | brister beslutet mot meningen, vilket är utanför befogenheten |

      Exempel: En krona per medlem
        | vem                                | slag                 | staten       | regionen     | kommunerna   | svar                                                              |
        | staten med 1,99 kr för mycket      | fördelning av bidrag | 2 000 003,98 | 1 000 000    | 1 000 000    | är meningen uppfylld                                              |
        | staten med 2 kr för mycket         | fördelning av bidrag | 2 000 004    | 1 000 000    | 1 000 000    | är meningen uppfylld                                              |
        | staten med 2,01 kr för mycket      | fördelning av bidrag | 2 000 004,02 | 1 000 000    | 1 000 000    | brister beslutet mot meningen, vilket är utanför befogenheten |
        | staten med 2,01 kr för litet       | fördelning av bidrag | 1 999 995,98 | 1 000 000    | 1 000 000    | brister beslutet mot meningen, vilket är utanför befogenheten |
        | regionen med 0,99 kr för mycket    | fördelning av bidrag | 2 000 000    | 1 000 000,99 | 999 999,01   | är meningen uppfylld                                              |
        | regionen med 1 kr för mycket       | fördelning av bidrag | 2 000 000    | 1 000 001    | 999 999      | är meningen uppfylld                                              |
        | regionen med 1,01 kr för mycket    | fördelning av bidrag | 2 000 000    | 1 000 001,01 | 999 998,99   | brister beslutet mot meningen, vilket är utanför befogenheten |
        | kommunerna med 10,01 kr för mycket | fördelning av bidrag | 2 000 000    | 999 989,99   | 1 000 010,01 | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenariomall: Kommunerna med <kommunerna> kr, på regionens bekostnad
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med <regionen> kr och kommunerna gemensamt med <kommunerna> kr
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och ledet "kommunerna" är <led>

      Exempel:
        | regionen   | kommunerna   | led      |
        | 999 990,01 | 1 000 009,99 | uppfylld |
        | 999 990    | 1 000 010    | uppfylld |
        | 999 989,99 | 1 000 010,01 | en brist |

    Scenario: Angivet, räknat och skillnad visas
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 400 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 999 600 kr
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Kommunerna bidrar gemensamt med 999 600 kr av 4 000 000 kr; 25 % är 1 000 000 kr, skillnad −400 kr."

    Scenariomall: Försäkringskassan med <kassan> kr och Arbetsförmedlingen med <förmedlingen> kr
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och statens del är <kassan> kr från Försäkringskassan och <förmedlingen> kr från Arbetsförmedlingen
      När beslutet prövas
      Så <svar>

      Exempel:
        | kassan    | förmedlingen | svar                                                              |
        | 2 000 000 | 0            | är meningen uppfylld                                              |
        | 1 500 000 | 500 000      | är meningen uppfylld                                              |
        | 2 000 000 | 500 000      | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Arbetsförmedlingen nämns inte i en hel lista
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och statens del är 2 000 000 kr från Försäkringskassan, och Arbetsförmedlingen inte nämns
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Regionen nämns inte i en hel lista
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och Region Västmanland inte nämns bland bidragen
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    @punkt-33
    Scenario: Andra intäkter räknas inte in
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och listan också har en rad om 700 000 kr från Europeiska socialfonden
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Ett bidrag utan namn
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och listan också har en rad om 700 000 kr utan namn
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Regionens bidrag okänt
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och bidraget från Region Västmanland är okänt
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "staten" kan inte avgöras
      Och ledet "regionen" kan inte avgöras
      Och ledet "kommunerna" kan inte avgöras

    Scenario: Listan kanske inte är hel
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och det inte är känt om bidragslistan är hel
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Inga bidrag alls
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 0 kr, Regionen med 0 kr och kommunerna gemensamt med 0 kr
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "staten" kan inte avgöras
      Och ledet "regionen" kan inte avgöras
      Och ledet "kommunerna" kan inte avgöras

    Scenario: Var och en med sin andel, led för led
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      När beslutet prövas
      Så ledet "staten" är uppfylld
      Och ledet "regionen" är uppfylld
      Och ledet "kommunerna" är uppfylld

    Scenario: Var och en med en tredjedel, led för led
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 1 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      När beslutet prövas
      Så ledet "staten" brister, vilket är utanför befogenheten
      Och ledet "regionen" brister, vilket är utanför befogenheten
      Och ledet "kommunerna" brister, vilket är utanför befogenheten

    Scenario: Regionen och kommunerna får tillbaka det som staten bidrar med
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med -1 000 000 kr och kommunerna gemensamt med -1 000 000 kr
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "det finns inget att ha en andel i"

  @andelar-och-kostnader/invanare-16-67
  Regel: Fördelningen mellan kommunerna ska göras utifrån invånarantalet i åldern 16–67 år den 1 november året före det år som fördelningen avser.

    @punkt-34
    Scenario: Bidragen efter invånarantalet
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunernas invånare i åldern 16–67 år den 1 november 2026 och bidrag är
        | kommun          | invånare | bidrag  |
        | Arboga          | 8 900    | 50 000  |
        | Fagersta        | 8 300    | 46 629  |
        | Hallstahammar   | 10 100   | 56 741  |
        | Kungsör         | 5 400    | 30 337  |
        | Köping          | 16 500   | 92 697  |
        | Norberg         | 3 500    | 19 663  |
        | Sala            | 14 000   | 78 652  |
        | Skinnskatteberg | 2 600    | 14 607  |
        | Surahammar      | 6 200    | 34 831  |
        | Västerås        | 102 500  | 575 843 |
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "Hallstahammar 56 741 kr (räknat 56 741 kr, skillnad 0 kr)"
      Och ledet "ålder" är uppfylld
      Och ledet "dag" är uppfylld
      Och ledet "preliminära siffror" är uppfylld
      Och ledet "fördelning" är uppfylld

    Scenario: Bidragen efter antalet kommuner
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunernas invånare i åldern 16–67 år den 1 november 2026 och bidrag är
        | kommun          | invånare | bidrag  |
        | Arboga          | 8 900    | 100 000 |
        | Fagersta        | 8 300    | 100 000 |
        | Hallstahammar   | 10 100   | 100 000 |
        | Kungsör         | 5 400    | 100 000 |
        | Köping          | 16 500   | 100 000 |
        | Norberg         | 3 500    | 100 000 |
        | Sala            | 14 000   | 100 000 |
        | Skinnskatteberg | 2 600    | 100 000 |
        | Surahammar      | 6 200    | 100 000 |
        | Västerås        | 102 500  | 100 000 |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
      Och det framgår att "Västerås 100 000 kr (räknat 575 843 kr, skillnad −475 843 kr)"

    @punkt-34
    Scenariomall: Lika många invånare, men Arboga med <arboga> kr och Sala med <sala> kr
      Givet att styrelsen beslutar om <slag>
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 000 kr
      Och Arboga bidrar med <arboga> kr
      Och Sala bidrar med <sala> kr
      När beslutet prövas
      Så <svar>

      Exempel:
        | slag                 | arboga     | sala      | svar                                                                    |
        | fördelning av bidrag | 100 000,99 | 99 999,01 | är meningen uppfylld                                                    |
        | fördelning av bidrag | 100 001    | 99 999    | är meningen uppfylld                                                    |
        | fördelning av bidrag | 100 001,01 | 99 998,99 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | budget               | 100 001    | 99 999    | är meningen uppfylld                                                    |
        | budget               | 100 001,01 | 99 998,99 | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Så nära gränsen att avrundningen avgör
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 001 kr
      Och Norberg, Sala och Skinnskatteberg bidrar med 100 000 kr
      Och Västerås bidrar med 99 999 kr
      När beslutet prövas
      Så är meningen uppfylld
      Och enligt läsningen "storsta-rest" är den uppfylld
      Och enligt läsningen "var-for-sig" är den en brist

    @punkt-34 @grans-alder-16-64
    Scenariomall: Siffror för åldern <från>–<till> år
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 000 kr
      Och siffrorna gäller åldern <från>–<till> år
      När beslutet prövas
      Så <svar>

      Exempel:
        | från | till | svar                                                                    |
        | 16   | 67   | är meningen uppfylld                                                    |
        | 15   | 67   | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 17   | 67   | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 16   | 66   | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 16   | 68   | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 16   | 64   | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 20   | 64   | brister beslutet mot meningen, vilket är en brist i handläggningen |

    @punkt-34
    Scenariomall: Siffror från den <dag>
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 000 kr
      Och siffrorna gäller den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                                    |
        | 31 oktober 2026  | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 1 november 2026  | är meningen uppfylld                                                    |
        | 2 november 2026  | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 1 november 2025  | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 1 november 2027  | brister beslutet mot meningen, vilket är en brist i handläggningen |

    @punkt-34
    Scenario: Preliminära siffror
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 000 kr
      Och siffrorna är preliminära
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Okänt om siffrorna är slutliga
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 000 kr
      Och det inte är känt om siffrorna är slutliga
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenariomall: Inte känt <okänt>
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 000 kr
      Och det inte är känt <okänt>
      När beslutet prövas
      Så kan det inte avgöras

      Exempel:
        | okänt                                  |
        | vilket år bidragen avser               |
        | vilken dag siffrorna gäller            |
        | vilken ålder siffrorna har             |
        | vilken högsta ålder siffrorna har      |
        | hur många invånare kommunerna har      |
        | om alla kommuner är med i siffrorna    |

    Scenario: Högsta åldern okänd, men lägsta åldern fel
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 000 kr
      Och siffrorna gäller åldern 20–67 år
      Och det inte är känt vilken högsta ålder siffrorna har
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Året okänt, men dagen fel vilket år det än är
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 31 december 2025
      Och var och en av kommunerna bidrar med 100 000 kr
      Och det inte är känt vilket år bidragen avser
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: En kommun saknas i siffrorna
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 000 kr
      Och Sala saknas i siffrorna
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: En kommun står två gånger i siffrorna
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 000 kr
      Och Sala också står med 1100 invånare
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: En kommun som inte är medlem står i siffrorna
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 000 kr
      Och Enköping också står med 5000 invånare
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En rad i siffrorna säger inte vilken kommun den gäller
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 000 kr
      Och siffrorna också har en rad om 1100 invånare utan kommun
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "kommun"

    Scenario: Ingen kommun har någon invånare i siffrorna
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 0 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 000 kr
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "bidrag/folkmangd/kommuner"

    Scenario: Siffrorna har kommunerna i en annan ordning än förbundsordningen
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunernas invånare i åldern 16–67 år den 1 november 2026 och bidrag är
        | kommun          | invånare | bidrag |
        | Västerås        | 1 000    | 10 000 |
        | Surahammar      | 1 000    | 10 000 |
        | Skinnskatteberg | 1 000    | 10 000 |
        | Sala            | 1 000    | 10 000 |
        | Norberg         | 1 000    | 10 000 |
        | Köping          | 1 000    | 10 000 |
        | Kungsör         | 1 000    | 10 000 |
        | Hallstahammar   | 1 000    | 10 000 |
        | Fagersta        | 1 000    | 10 000 |
        | Arboga          | 1 000    | 10 000 |
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "Arboga 10 000 kr (räknat 10 000 kr, skillnad 0 kr), Fagersta"

    Scenario: En kommun utan bidrag i en hel lista
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 000 kr
      Och Norberg inte nämns bland bidragen
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Inget att fördela
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 0 kr
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt vilket år budgeten är för
      Givet att styrelsen beslutar om budget
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 000 kr
      Och det inte är känt från vilken dag budgeten gäller
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "budget/periodFran"

    Scenario: Budgeten är för ett annat år än bidragen
      Givet att styrelsen fastställer budgeten för 2028 den 24 november 2027
      Och bidragen och folkmängden är de för 2027
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "ar"

    Scenario: Lägsta åldern okänd, men högsta åldern fel
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 000 kr
      Och siffrorna gäller åldern 16–64 år
      Och det inte är känt vilken ålder siffrorna har
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Varken året eller siffrornas dag är känd
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 100 000 kr
      Och det inte är känt vilket år bidragen avser
      Och det inte är känt vilken dag siffrorna gäller
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "dag" är oavgjord

    Scenario: Inget att fördela, och invånarantalet är okänt
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidragen avser 2027 och kommunerna har 1000 invånare var i åldern 16–67 år den 1 november 2026
      Och var och en av kommunerna bidrar med 0 kr
      Och det inte är känt hur många invånare kommunerna har
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "det finns inget att fördela"
