# language: sv
Egenskap: Förbundets medlemmar

  @medlemmar/krets
  Regel: Förbundets medlemmar är kommunerna Arboga, Fagersta, Hallstahammar, Kungsör, Köping, Norberg, Sala, Skinnskatteberg, Surahammar och Västerås, samt Region Västmanland, Försäkringskassan och Arbetsförmedlingen.

    Scenario: De tretton medlemmarna i styrelsen
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "platser" är uppfylld
      Och ledet "röster" är inte tillämplig
      Och ledet "bidrag" är inte tillämplig
      Och ledet "uppsägning" är inte tillämplig
      Och ledet "ändring" är inte tillämplig

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

    Scenariomall: När medlemmarna beslutar räknas inte styrelsens platser och röster, <vad>
      Givet att medlemmarna beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och <vad>
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "platser" är inte tillämplig
      Och ledet "röster" är inte tillämplig

      Exempel:
        | vad                                                                 |
        | platsen för Sala saknas i listan över styrelsen                     |
        | det inte är känt om listan över styrelsen är hel                    |
        | rösterna är 8 ja och 5 nej                                          |
        | rösterna bara är kända som 9 ja, 5 nej och 0 som avstår             |
        | en omröstning hölls, men rösterna är okända                         |
        | det inte är känt hur ärendet avgjordes                              |

    Scenario: Det är inte känt vilket organ som beslutar, men platser och avgörande är så som de ska vara hur som helst
      Givet att ett okänt organ beslutar om uppsägning
      Och uppsägningen kommer från Sala
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "platser" är uppfylld
      Och ledet "röster" är inte tillämplig

    Scenariomall: Det är inte känt vilket organ som beslutar, och <vad>
      Givet att ett okänt organ beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och <vad>
      När beslutet prövas
      Så <svar>

      Exempel:
        | vad                                                     | svar                  |
        | platsen för Sala saknas i listan över styrelsen         | kan det inte avgöras  |
        | det finns en fjortonde plats för Enköping               | kan det inte avgöras  |
        | det inte är känt om listan över styrelsen är hel        | kan det inte avgöras  |
        | rösterna är 8 ja och 5 nej                              | är meningen uppfylld  |
        | rösterna bara är kända som 8 ja, 5 nej och 0 som avstår | är meningen uppfylld  |
        | rösterna bara är kända som 9 ja, 5 nej och 0 som avstår | kan det inte avgöras  |
        | en omröstning hölls, men rösterna är okända             | kan det inte avgöras  |
        | det inte är känt hur ärendet avgjordes                  | kan det inte avgöras  |

    Scenario: Varken organet eller avgörandet är känt, fast fler röster än medlemmar är nämnda
      Givet att ett okänt organ beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och rösterna bara är kända som 9 ja, 5 nej och 0 som avstår
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt vilket organ som beslutar, och någon som inte är medlem röstar
      Givet att ett okänt organ beslutar om uppsägning
      Och uppsägningen kommer från Sala
      Och rösterna är 7 ja och 5 nej
      Och platsen för Fagersta tillhör Enköping
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/organ"

    Scenario: De statliga myndigheterna bidrar på en gemensam rad
      Givet att styrelsen beslutar om fördelning av bidrag
      Och Staten bidrar med 2 000 000 kr, Regionen med 1 000 000 kr och kommunerna gemensamt med 1 000 000 kr
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "bidrag" är uppfylld

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
      Och ledet "röster" är uppfylld

    Scenario: En av de tretton som röstar är inte medlem
      Givet att rösterna är 8 ja och 5 nej
      Och platsen för Fagersta tillhör Enköping
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och ledet "röster" brister, vilket är utanför befogenheten

    Scenariomall: Det är inte känt vems rösterna är, <ja> ja och <nej> nej
      Givet att rösterna är <ja> ja och <nej> nej
      Och det inte är känt vilka platser de 1 första rösterna gäller
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "röster" kan inte avgöras

      Exempel:
        | ja | nej |
        | 8  | 5   |
        | 7  | 5   |

    Scenario: Fjorton röster är för många, vems de än är
      Givet att rösterna är 8 ja och 5 nej
      Och en fjortonde röst avges av Sala
      Och det inte är känt vilka platser de 14 första rösterna gäller
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenariomall: Det är inte känt hur ärendet avgjordes, fast <rösterna>
      Givet att <rösterna>
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "röster" kan inte avgöras

      Exempel:
        | rösterna                                                |
        | rösterna är 8 ja och 5 nej                              |
        | rösterna bara är kända som 9 ja, 5 nej och 0 som avstår |

    Scenario: En röst från någon som inte är medlem
      Givet att rösterna är 7 ja och 5 nej
      Och en fjortonde röst avges av Enköping
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: En röst från någon som inte är medlem, fast alla röster inte är kända
      Givet att rösterna är 7 ja och 5 nej
      Och platsen för Fagersta tillhör Enköping
      Och det inte är känt om alla röster är nämnda
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och ledet "röster" brister, vilket är utanför befogenheten

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

    Scenario: Medlemmarna ändrar sätet eller namnet men inte medlemskretsen
      Givet att medlemmarna beslutar om ändring av säte, namn eller medlemskrets
      Och beslutet ändrar inte medlemskretsen
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "ändring" är uppfylld

    Scenariomall: Det är inte känt vad beslutet gäller, fast <uppgift>
      Givet att styrelsen beslutar om något annat
      Och <uppgift>
      Och det inte är känt vad beslutet gäller
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "<led>" kan inte avgöras

      Exempel:
        | uppgift                                                      | led        |
        | beslutet ändrar inte medlemskretsen                          | ändring    |
        | beslutet ändrar medlemskretsen                               | ändring    |
        | bidrag lämnas av Staten, Region Västmanland och Enköping     | bidrag     |
        | bidrag lämnas av Staten, Region Västmanland, Arboga, Fagersta, Hallstahammar, Kungsör, Köping, Norberg, Sala, Skinnskatteberg, Surahammar och Västerås | bidrag |
        | uppsägningen kommer från Sala                                | uppsägning |
        | uppsägningen kommer från Enköping                            | uppsägning |

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

    Scenario: Bidrag från alla medlemmar och från någon som inte är medlem
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidrag lämnas av Staten, Region Västmanland, Arboga, Fagersta, Hallstahammar, Kungsör, Köping, Norberg, Sala, Skinnskatteberg, Surahammar, Västerås och Enköping
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Bidrag från någon som inte är medlem, fast listan kan sakna någon
      Givet att styrelsen beslutar om fördelning av bidrag
      Och bidrag lämnas av Staten, Region Västmanland och Enköping
      Och det inte är känt om bidragslistan är hel
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Budget av medlemmarna med bidrag från någon som inte är medlem
      Givet att medlemmarna beslutar om budget
      Och bidrag lämnas av Staten, Region Västmanland och Enköping
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

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
      Och ledet "bidrag" kan inte avgöras
      Och ledet "uppsägning" kan inte avgöras
      Och ledet "ändring" kan inte avgöras
