# language: sv
Egenskap: Revision och ansvarsfrihet

  @lag/revisor-vid-bildandet
  Regel: Återgivet: Ett nybildat förbund ska ha sina revisorer senast när det bildas.

    @punkt-36
    Scenariomall: Ett nytt förbund bildas 1 januari 2024, revisorerna utsågs <dag>
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och ett nytt förbund bildas
      Och revisorerna utsågs den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                               |
        | 31 december 2023 | är meningen uppfylld                                               |
        | 1 januari 2024   | är meningen uppfylld                                               |
        | 2 januari 2024   | brister beslutet mot meningen, vilket är en brist i handläggningen |

    @punkt-36
    Scenario: Revisorerna utsågs för sent och källorna säger inte om förbundet är nytt
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och revisorerna utsågs den 2 januari 2024
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "nytt" är den en brist
      Och enligt läsningen "utvidgat" är den inte tillämplig
      Och motsägelsen "nytt-eller-utvidgat" mellan källorna visas

    Scenario: Revisorerna utsågs i tid och källorna säger inte om förbundet är nytt
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och revisorerna utsågs den 1 januari 2024
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Ett befintligt förbund utvidgas
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och ett befintligt förbund utvidgas
      Och revisorerna utsågs den 2 januari 2024
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: Inga revisorer är utsedda <dag>
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och ett nytt förbund bildas
      Och inga revisorer är utsedda
      Och dagen för kontrollen är den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                               |
        | 31 december 2023 | är meningen inte tillämplig                                        |
        | 1 januari 2024   | är meningen inte tillämplig                                        |
        | 2 januari 2024   | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Den sista dagen visas medan tid är kvar
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och dagen för kontrollen är den 31 december 2023
      När beslutet prövas
      Så är meningen inte tillämplig
      Och det framgår att "senast den 1 januari 2024"

    Scenario: Okänt när revisorerna utsågs
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och ett nytt förbund bildas
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "bildande/revisorernaUtsedda"

    Scenario: Okänd dag för kontrollen
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och ett nytt förbund bildas
      Och inga revisorer är utsedda
      Och dagen för kontrollen är okänd
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "kontrolldag"

    Scenario: Okänd bildandedag
      Givet att medlemmarna beslutar om bildande
      Och ett nytt förbund bildas
      Och revisorerna utsågs den 1 januari 2024
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "bildande/bildandedag"

    Scenario: Ett befintligt förbund utvidgas, och dagen för kontrollen är okänd
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och ett befintligt förbund utvidgas
      Och revisorerna utsågs den 2 januari 2024
      Och dagen för kontrollen är okänd
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Revisorerna är redan utsedda medan tid är kvar
      Givet att medlemmarna beslutar om bildande
      Och förbundet anges vara bildat den 1 januari 2024
      Och revisorerna utsågs den 31 december 2023
      Och dagen för kontrollen är den 31 december 2023
      När beslutet prövas
      Så är meningen uppfylld

  @lag/revisor-ej-sjalv-redovisningsskyldig
  Regel: Återgivet: Den som själv är redovisningsskyldig, eller står någon sådan nära, får inte vara revisor för den verksamheten.

    @punkt-36
    Scenariomall: <organ> har utsett en redovisningsskyldig revisor
      Givet att <organ> beslutar om revisorer
      Och <organ> har utsett en redovisningsskyldig revisor
      När beslutet prövas
      Så <svar>

      Exempel:
        | organ             | svar                                                          |
        | kommunfullmäktige | brister beslutet mot meningen, vilket är utanför befogenheten |
        | regionfullmäktige | brister beslutet mot meningen, vilket är utanför befogenheten |
        | Försäkringskassan | är det en anmärkning                                          |
        | styrelsen         | är det en anmärkning                                          |

    @punkt-36
    Scenario: En revisor som inte är redovisningsskyldig, också om den sitter i fullmäktige
      Givet att regionfullmäktige beslutar om revisorer
      Och regionfullmäktige har utsett en revisor som inte är redovisningsskyldig
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En av två revisorer är redovisningsskyldig
      Givet att regionfullmäktige beslutar om revisorer
      Och Försäkringskassan har utsett en revisor som inte är redovisningsskyldig
      Och regionfullmäktige har utsett en redovisningsskyldig revisor
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenariomall: Okänt om den som <organ> utsåg är redovisningsskyldig
      Givet att <organ> beslutar om revisorer
      Och <organ> har utsett en revisor som kan vara redovisningsskyldig
      När beslutet prövas
      Så <svar>
      Och det saknas uppgift om "revisorer/0/redovisningsskyldig"

      Exempel:
        | organ             | svar                                               |
        | regionfullmäktige | kan det inte avgöras                               |
        | Försäkringskassan | kan det inte avgöras, men det står inte i vägen    |

    Scenario: Okänt vem som har utsett en redovisningsskyldig revisor
      Givet att regionfullmäktige beslutar om revisorer
      Och en redovisningsskyldig revisor är utsedd, okänt av vem
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "revisorer/0/utseddAv"

    Scenario: Okänt om det finns fler revisorer
      Givet att regionfullmäktige beslutar om revisorer
      Och regionfullmäktige har utsett en revisor som inte är redovisningsskyldig
      Och det inte är känt om det finns fler revisorer
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "revisorerKomplett"

    Scenario: Ingen revisor är utsedd
      Givet att regionfullmäktige beslutar om revisorer
      Och ingen revisor är utsedd
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Försäkringskassans revisor är redovisningsskyldig, och fullmäktige kan ha utsett fler
      Givet att Försäkringskassan beslutar om revisorer
      Och Försäkringskassan har utsett en redovisningsskyldig revisor
      Och det inte är känt om det finns fler revisorer
      När beslutet prövas
      Så kan det inte avgöras

  @lag/ansvarsfrihet-var-for-sig
  Regel: Återgivet: Varje medlem prövar för sig om styrelsen ska få ansvarsfrihet.

    @punkt-37
    Scenariomall: Förbundets eget organ beviljar ansvarsfrihet, <organ>
      Givet att <organ> beslutar om ansvarsfrihet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

      Exempel:
        | organ           |
        | styrelsen       |
        | ordföranden     |
        | arbetsutskottet |

    @punkt-37
    Scenariomall: En medlems eget beslut, <organ>
      Givet att <organ> beslutar om ansvarsfrihet
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "ett enda beslut"

      Exempel:
        | organ              |
        | regionfullmäktige  |
        | Försäkringskassan  |
        | Arbetsförmedlingen |

    Scenariomall: Fullmäktige i <kommun> beslutar
      Givet att kommunfullmäktige beslutar om ansvarsfrihet
      Och den medlem som beslutar är <kommun>
      När beslutet prövas
      Så <svar>

      Exempel:
        | kommun   | svar                                                          |
        | Sala     | är meningen uppfylld                                          |
        | Enköping | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Fullmäktige i en okänd kommun beslutar
      Givet att kommunfullmäktige beslutar om ansvarsfrihet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/medlem"

    @punkt-37
    Scenario: Tretton beslut
      Givet att medlemmarna beslutar om ansvarsfrihet
      Och alla medlemmar har beslutat om ansvarsfriheten
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "alla medlemmar" är uppfylld

    @punkt-37
    Scenario: Tolv beslut
      Givet att medlemmarna beslutar om ansvarsfrihet
      Och alla medlemmar har beslutat om ansvarsfriheten
      Och Sala inte har beslutat om ansvarsfriheten
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "Har inte beslutat: Sala"

    @punkt-37
    Scenario: Okänt om en medlem har beslutat
      Givet att medlemmarna beslutar om ansvarsfrihet
      Och alla medlemmar har beslutat om ansvarsfriheten
      Och det inte är känt om Sala har beslutat om ansvarsfriheten
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "beslutade/6/ja"

    Scenario: Ett ägarmöte är inte var och en för sig
      Givet att frågan om ansvarsfrihet avgörs på ägarmötet
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ett okänt organ
      Givet att ett okänt organ beslutar om ansvarsfrihet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/organ"
      Och ledet "beslutande" kan inte avgöras
      Och ledet "alla medlemmar" kan inte avgöras

    Scenario: Ett okänt organ i en kommun som inte är medlem
      Givet att ett okänt organ beslutar om ansvarsfrihet
      Och den medlem som beslutar är Enköping
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ett okänt organ, fast alla medlemmar har beslutat
      Givet att ett okänt organ beslutar om ansvarsfrihet
      Och alla medlemmar har beslutat om ansvarsfriheten
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: En medlems eget beslut kräver inte de andras
      Givet att regionfullmäktige beslutar om ansvarsfrihet
      När beslutet prövas
      Så ledet "beslutande" är uppfylld
      Och ledet "alla medlemmar" är inte tillämplig

  @lag/revisionsberattelse
  Regel: Återgivet: Revisorerna lämnar sin berättelse till styrelsen, medlemmarna och Arbetsförmedlingen och säger i den om ansvarsfrihet tillstyrks eller inte.

    Scenario: Berättelsen finns, uttalar sig och har nått alla
      Givet att regionfullmäktige beslutar om ansvarsfrihet
      Och det finns en revisionsberättelse
      Och revisionsberättelsen säger om ansvarsfrihet tillstyrks
      Och styrelsen och alla medlemmar har fått revisionsberättelsen
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "berättelsen" är uppfylld
      Och ledet "uttalandet" är uppfylld
      Och ledet "mottagarna" är uppfylld

    Scenario: Beslut utan revisionsberättelse
      Givet att regionfullmäktige beslutar om ansvarsfrihet
      Och det inte finns någon revisionsberättelse
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
      Och det framgår att "Det finns ingen revisionsberättelse"
      Och ledet "uttalandet" är inte tillämplig

    Scenario: En berättelse utan uttalande om ansvarsfrihet
      Givet att regionfullmäktige beslutar om ansvarsfrihet
      Och det finns en revisionsberättelse
      Och revisionsberättelsen inte säger om ansvarsfrihet tillstyrks
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Okänt om det finns en berättelse
      Givet att regionfullmäktige beslutar om ansvarsfrihet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "ansvarsfrihet/berattelseFinns"

    Scenario: Okänt om berättelsen uttalar sig
      Givet att regionfullmäktige beslutar om ansvarsfrihet
      Och det finns en revisionsberättelse
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "ansvarsfrihet/uttalandeOmAnsvarsfrihet"

    Scenariomall: Arbetsförmedlingen har inte fått berättelsen, utlämnandet <läge>
      Givet att regionfullmäktige beslutar om ansvarsfrihet
      Och det finns en revisionsberättelse
      Och revisionsberättelsen säger om ansvarsfrihet tillstyrks
      Och styrelsen och alla medlemmar har fått revisionsberättelsen
      Och revisionsberättelsen inte har lämnats till Arbetsförmedlingen
      Och utlämnandet av revisionsberättelsen <läge>
      När beslutet prövas
      Så <svar>

      Exempel:
        | läge     | svar                 |
        | är gjord | är det en anmärkning |
        | återstår | är meningen uppfylld |

    Scenario: Styrelsen och en medlem har inte fått berättelsen
      Givet att regionfullmäktige beslutar om ansvarsfrihet
      Och det finns en revisionsberättelse
      Och revisionsberättelsen säger om ansvarsfrihet tillstyrks
      Och styrelsen och alla medlemmar har fått revisionsberättelsen
      Och revisionsberättelsen inte har lämnats till Sala
      Och revisionsberättelsen inte har lämnats till styrelsen
      Och utlämnandet av revisionsberättelsen är gjord
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Har inte fått revisionsberättelsen: Sala och styrelsen"

    Scenario: Okänt om utlämnandet återstår
      Givet att regionfullmäktige beslutar om ansvarsfrihet
      Och det finns en revisionsberättelse
      Och revisionsberättelsen säger om ansvarsfrihet tillstyrks
      Och styrelsen och alla medlemmar har fått revisionsberättelsen
      Och revisionsberättelsen inte har lämnats till Sala
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "ansvarsfrihet/utlamnandeAterstar"

    Scenario: Okänt om en medlem har fått berättelsen
      Givet att regionfullmäktige beslutar om ansvarsfrihet
      Och det finns en revisionsberättelse
      Och revisionsberättelsen säger om ansvarsfrihet tillstyrks
      Och styrelsen och alla medlemmar har fått revisionsberättelsen
      Och det inte är känt om revisionsberättelsen har lämnats till Sala
      Och utlämnandet av revisionsberättelsen är gjord
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Styrelsens eget beslut
      Givet att styrelsen beslutar om ansvarsfrihet
      När beslutet prövas
      Så angår meningen inte beslutet

    Scenariomall: Också <organ> behöver en revisionsberättelse
      Givet att <organ> beslutar om ansvarsfrihet
      Och det inte finns någon revisionsberättelse
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

      Exempel:
        | organ              |
        | medlemmarna        |
        | kommunfullmäktige  |
        | kommunstyrelsen    |
        | regionstyrelsen    |
        | Försäkringskassan  |
        | Arbetsförmedlingen |

    Scenario: Ett ägarmöte beslutar utan revisionsberättelse
      Givet att frågan om ansvarsfrihet avgörs på ägarmötet
      Och det inte finns någon revisionsberättelse
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
