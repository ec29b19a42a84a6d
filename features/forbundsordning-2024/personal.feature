# language: sv
Egenskap: Personal

  @personal/forbundschef
  Regel: Förbundsstyrelsen ska anställa en förbundschef, som har att leda arbetet inom förbundet enligt styrelsens anvisningar.

    Scenario: Styrelsen anställer
      Givet att styrelsen beslutar om anställning av förbundschef
      Och förbundet har en förbundschef
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "anställning" är uppfylld

    @punkt-42
    Scenariomall: <organ> anställer
      Givet att <organ> beslutar om anställning av förbundschef
      Och förbundet har en förbundschef
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

      Exempel:
        | organ           |
        | ordföranden     |
        | arbetsutskottet |
        | kommunstyrelsen |
        | medlemmarna     |

    Scenario: Ett okänt organ anställer
      Givet att ett okänt organ beslutar om anställning av förbundschef
      Och förbundet har en förbundschef
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Delegation till den förbundschef som finns
      Givet att styrelsen beslutar om delegation till förbundschefen
      Och förbundet har en förbundschef
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Delegation av ett annat organ är ingen anställning
      Givet att arbetsutskottet beslutar om delegation till förbundschefen
      Och förbundet har en förbundschef
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "inte anställningen"
      Och ledet "anställning" är inte tillämplig

    Scenario: Delegation av ett okänt organ är ingen anställning
      Givet att ett okänt organ beslutar om delegation till förbundschefen
      Och förbundet har en förbundschef
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "anställning" är inte tillämplig

    Scenariomall: Förbundet står utan förbundschef vid <slag>
      Givet att styrelsen beslutar om <slag>
      Och förbundet inte har någon förbundschef
      När beslutet prövas
      Så är det en anmärkning

      Exempel:
        | slag                           |
        | anställning av förbundschef    |
        | delegation till förbundschefen |

    Scenario: Ett annat organ anställer och förbundet står utan förbundschef
      Givet att ordföranden beslutar om anställning av förbundschef
      Och förbundet inte har någon förbundschef
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Det är inte känt om förbundet har en förbundschef
      Givet att styrelsen beslutar om delegation till förbundschefen
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "forbundschef/finns"
