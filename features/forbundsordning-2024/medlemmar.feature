# language: sv
Egenskap: Förbundets medlemmar

  @medlemmar/krets
  Regel: Förbundets medlemmar är kommunerna Arboga, Fagersta, Hallstahammar, Kungsör, Köping, Norberg, Sala, Skinnskatteberg, Surahammar och Västerås, samt Region Västmanland, Försäkringskassan och Arbetsförmedlingen.

    Scenario: De tretton medlemmarna i styrelsen
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En plats för en kommun som inte är medlem
      Givet att det finns en fjortonde plats för Enköping
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "utan att vara medlem: Enköping"

    Scenario: En medlem utan plats
      Givet att platsen för Sala saknas i listan över styrelsen
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Medlem utan plats: Sala"

    Scenario: En medlem utan plats, när medlemmarna beslutar
      Givet att medlemmarna beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och platsen för Sala saknas i listan över styrelsen
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: De statliga myndigheterna bidrar på en gemensam rad
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Bara den ena statliga myndigheten nämns bland bidragen
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och statens del är 2 000 000 kr från Försäkringskassan, och Arbetsförmedlingen inte nämns
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Ingen statlig myndighet nämns bland bidragen
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      Och Staten inte nämns bland bidragen
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Försäkringskassan och Arbetsförmedlingen"

    Scenario: Det är inte känt vilken medlem en av platserna tillhör
      Givet att det inte är känt vilken medlem platsen för Sala tillhör
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "medlem"

    Scenario: Listan över styrelsen kan sakna någon
      Givet att det inte är känt om listan över styrelsen är hel
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: En okänd plats i listan döljer inte en främmande
      Givet att det finns en fjortonde plats för Enköping
      Och det inte är känt om listan över styrelsen är hel
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Tretton röster
      Givet att rösterna är 8 ja och 5 nej
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "13 röster, alla från medlemmarnas platser"

    Scenario: En röst från någon som inte är medlem
      Givet att rösterna är 7 ja och 5 nej
      Och en fjortonde röst avges av Enköping
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenariomall: Fler röster än medlemmar, <ja> ja av summan
      Givet att rösterna bara är kända som <ja> ja, 5 nej och 0 som avstår
      När beslutet prövas
      Så <svar>

      Exempel:
        | ja | svar                                                          |
        | 7  | är meningen uppfylld                                          |
        | 8  | är meningen uppfylld                                          |
        | 9  | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Rösterna är okända
      Givet att en omröstning hölls, men rösterna är okända
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt om någon röstade
      Givet att det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: Styrelsen och medlemskretsen
      Givet att styrelsen beslutar om ändring av säte, namn eller medlemskrets
      Och beslutet <andrar> medlemskretsen
      När beslutet prövas
      Så <svar>

      Exempel:
        | andrar       | svar                                                          |
        | ändrar inte  | är meningen uppfylld                                          |
        | ändrar       | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: En ändring av okänt innehåll
      Givet att styrelsen beslutar om ändring av säte, namn eller medlemskrets
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Bidrag från medlemmarna, där de två myndigheterna står på en rad
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidrag lämnas av Staten, Region Västmanland, Arboga, Fagersta, Hallstahammar, Kungsör, Köping, Norberg, Sala, Skinnskatteberg, Surahammar och Västerås
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Bidrag från någon som inte är medlem
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidrag lämnas av Staten, Region Västmanland och Enköping
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Bidrag från någon som inte är medlem: Enköping"

    Scenario: Bidrag från någon som inte är medlem, beslutat av medlemmarna
      Givet att medlemmarna beslutar om fördelning av bidrag
      Och bidrag lämnas av Staten, Region Västmanland och Enköping
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: En kommun utan bidrag i den hela listan
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidrag lämnas av Staten, Region Västmanland, Arboga, Fagersta, Hallstahammar, Kungsör, Köping, Norberg, Sala, Skinnskatteberg och Surahammar
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Medlem utan bidrag: Västerås"

    Scenario: Okänt vilka som lämnar bidrag
      Givet att styrelsen beslutar om fördelning av bidrag
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: Uppsägning från <vem>
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från <vem>
      När beslutet prövas
      Så <svar>

      Exempel:
        | vem      | svar                                                          |
        | Sala     | är meningen uppfylld                                          |
        | Enköping | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Uppsägning från någon okänd
      Givet att styrelsen beslutar om uppsägning
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt vad beslutet gäller
      Givet att det inte är känt vad beslutet gäller
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "slag"
