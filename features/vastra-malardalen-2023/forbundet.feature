# language: sv
Egenskap: Bakgrund och vision

  Bakgrund:
    Givet ett sammanträde i Samordningsförbundet Västra Mälardalen

  @vastra-malardalen/medlemmar
  Regel: Medlemmarna är Försäkringskassan, Arbetsförmedlingen, Region Västmanland, Köpings kommun, Arboga kommun och Kungsörs kommun.

    Scenario: De sex medlemmarna i styrelsen
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "De 6 medlemmarna"

    Scenario: En plats för en kommun som inte är medlem
      Givet att det finns en sjunde plats för Fagersta
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "utan att vara medlem: Fagersta"

    Scenario: En medlem utan plats
      Givet att platsen för Kungsör saknas i listan över styrelsen
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Medlem utan plats: Kungsör"

    Scenario: Listan över styrelsen kan sakna någon
      Givet att det inte är känt om listan över styrelsen är hel
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Sex röster
      Givet att rösterna är 4 ja och 2 nej
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En röst från någon som inte är medlem
      Givet att rösterna är 3 ja och 2 nej
      Och det finns en sjunde plats för Fagersta
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenariomall: Fler röster än medlemmar, <ja> ja av summan
      Givet att rösterna bara är kända som <ja> ja, 2 nej och 0 som avstår
      När beslutet prövas
      Så <svar>

      Exempel:
        | ja | svar                                                          |
        | 3  | är meningen uppfylld                                          |
        | 4  | är meningen uppfylld                                          |
        | 5  | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Rösterna är okända
      Givet att en omröstning hölls, men rösterna är okända
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt om någon röstade
      Givet att det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Bidrag från medlemmarna, där de två myndigheterna står på en rad
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidrag lämnas av Staten, Region Västmanland, Köping, Arboga och Kungsör
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Bidrag från en kommun som inte är medlem
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidrag lämnas av Staten, Region Västmanland, Köping, Arboga, Kungsör och Fagersta
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: En medlem lämnas ut ur listan över bidrag
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidrag lämnas av Försäkringskassan, Arbetsförmedlingen, Region Västmanland, Köping och Arboga
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Medlem utan bidrag: Kungsör"

    Scenario: Okänt vilka som lämnar bidrag
      Givet att styrelsen beslutar om fördelning av bidrag
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: Medlemmarna beslutar om uppsägning från <vem>
      Givet att medlemmarna beslutar om uppsägning
      Och uppsägningen kommer från <vem>
      När beslutet prövas
      Så <svar>

      Exempel:
        | vem      | svar                                                          |
        | Arboga   | är meningen uppfylld                                          |
        | Fagersta | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Uppsägning från någon okänd
      Givet att styrelsen beslutar om uppsägning
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: Styrelsen och medlemskretsen
      Givet att styrelsen beslutar om ändring av säte, namn eller medlemskrets
      Och beslutet <andrar> medlemskretsen
      När beslutet prövas
      Så <svar>

      Exempel:
        | andrar      | svar                                                          |
        | ändrar inte | är meningen uppfylld                                          |
        | ändrar      | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: En ändring av okänt innehåll
      Givet att styrelsen beslutar om ändring av säte, namn eller medlemskrets
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt vad beslutet gäller
      Givet att det inte är känt vad beslutet gäller
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "slag"

  @vastra-malardalen/inga-egna-insatser
  Regel: Förbundet äger inte egna individinsatser utan mobiliserar samverkan, samt finansierar och stödjer parternas arbetslivsinriktade rehabiliteringsarbete.

    @punkt-22
    Scenario: En part äger insatsen
      Givet att Västra Mälardalens beslut gäller en insats
      Och insatsen ägs av en part
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Förbundet äger insatsen
      Givet att Västra Mälardalens beslut gäller en insats
      Och insatsen ägs av förbundet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Någon annan äger insatsen
      Givet att Västra Mälardalens beslut gäller en insats
      Och insatsen ägs av någon annan
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt vem som äger insatsen
      Givet att Västra Mälardalens beslut gäller en insats
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "insats/agare"

  @vastra-malardalen/malgrupp-16-64
  Regel: Målgruppen för individinsatserna är personer i åldern 16–64 år som är i behov av samordnade rehabiliteringsinsatser från flera av de samverkande parterna.

    Scenariomall: Målgruppen är <fran>–<till> år
      Givet att Västra Mälardalens beslut gäller en insats
      Och målgruppen är <fran>–<till> år med behov av flera parter
      När beslutet prövas
      Så <svar>

      Exempel:
        | fran | till | svar                 |
        | 15   | 64   | är det en anmärkning |
        | 16   | 64   | är meningen uppfylld |
        | 17   | 63   | är meningen uppfylld |
        | 16   | 65   | är det en anmärkning |

    Scenario: Bara en part behövs
      Givet att Västra Mälardalens beslut gäller en insats
      Och målgruppen är 16–64 år med behov av en enda part
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "bara en av parterna"

    Scenario: Ålder under gränsen, och den högsta okänd
      Givet att Västra Mälardalens beslut gäller en insats
      Och målgruppen är 15–64 år med behov av flera parter
      Och insatsens högsta ålder är okänd
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Den högsta åldern är okänd
      Givet att Västra Mälardalens beslut gäller en insats
      Och målgruppen är 16–64 år med behov av flera parter
      Och insatsens högsta ålder är okänd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Behovet är okänt
      Givet att Västra Mälardalens beslut gäller en insats
      Och målgruppen är 16–64 år med behov av flera parter
      Och insatsens behov är okänd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Ingen insats för individer
      Givet att Västra Mälardalens beslut gäller en insats
      Och det som finansieras är metodutveckling och inte för individer
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Det är inte känt om insatsen är för individer
      Givet att Västra Mälardalens beslut gäller en insats
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @vastra-malardalen/struktur-och-forebyggande
  Regel: Förbundet kan spela en samordnande roll i det förebyggande arbetet. … Samordningsförbundet stödjer även metodutveckling och strukturella insatser.

    Scenariomall: Förbundet finansierar <vad>
      Givet att Västra Mälardalens beslut gäller en insats
      Och det som finansieras är <vad> och inte för individer
      När beslutet prövas
      Så <svar>

      Exempel:
        | vad                   | svar                 |
        | metodutveckling       | är meningen uppfylld |
        | en strukturell insats | är meningen uppfylld |
        | förebyggande arbete   | är meningen uppfylld |
        | något annat           | kan det inte avgöras |

    Scenario: Det är inte känt vad som finansieras
      Givet att Västra Mälardalens beslut gäller en insats
      Och det som finansieras inte är för individer
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "insats/inriktning"

    Scenario: En insats för individer
      Givet att Västra Mälardalens beslut gäller en insats
      Och insatsen är för individer
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Det är inte känt om det är en insats för individer
      Givet att Västra Mälardalens beslut gäller en insats
      När beslutet prövas
      Så kan det inte avgöras om det är utanför befogenheten

    Scenariomall: Det är inte känt om det är en insats för individer, fast den är <vad>
      Givet att Västra Mälardalens beslut gäller en insats
      Och det som finansieras är <vad>, okänt om för individer
      När beslutet prövas
      Så kan det inte avgöras

      Exempel:
        | vad             |
        | metodutveckling |
        | något annat     |
