# language: sv
Egenskap: Revisorer och revision

  @revision/en-revisor-for-varje-medlem
  Regel: Förbundets räkenskaper, årsredovisning och styrelsens förvaltning ska granskas av en revisor för varje förbundsmedlems räkning.

    Scenario: Allt granskat för allas räkning
      Givet att styrelsen beslutar om årsredovisning
      Och räkenskaperna, årsredovisningen och förvaltningen är granskade
      Och Försäkringskassan har utsett en revisor för Staten
      Och regionfullmäktige har utsett en revisor för regionen och kommunerna
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: Inte granskat: <vad>
      Givet att styrelsen beslutar om årsredovisning
      Och räkenskaperna, årsredovisningen och förvaltningen är granskade
      Och inte <vad> har granskats
      Och granskningen är gjord
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

      Exempel:
        | vad              |
        | räkenskaperna    |
        | årsredovisningen |
        | förvaltningen    |

    Scenariomall: Okänt om något är granskat: <vad>
      Givet att styrelsen beslutar om årsredovisning
      Och räkenskaperna, årsredovisningen och förvaltningen är granskade
      Och Försäkringskassan har utsett en revisor för Staten
      Och regionfullmäktige har utsett en revisor för regionen och kommunerna
      Och det inte är känt om <vad> har granskats
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "revision/aterstar"

      Exempel:
        | vad              |
        | räkenskaperna    |
        | årsredovisningen |
        | förvaltningen    |

    Scenario: Granskningen återstår när styrelsen avger årsredovisningen
      Givet att styrelsen beslutar om årsredovisning
      Och granskningen återstår
      Och Försäkringskassan har utsett en revisor för Staten
      Och regionfullmäktige har utsett en revisor för regionen och kommunerna
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "Granskningen återstår"

    Scenario: En kommun utan revisor
      Givet att styrelsen beslutar om årsredovisning
      Och räkenskaperna, årsredovisningen och förvaltningen är granskade
      Och Försäkringskassan har utsett en revisor för Staten
      Och regionfullmäktige har utsett en revisor för regionen och alla kommuner utom Sala
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
      Och det framgår att "Utan revisor: Sala"

    Scenario: Okänt om det finns fler revisorer
      Givet att regionfullmäktige beslutar om revisorer
      Och regionfullmäktige har utsett en revisor för regionen och kommunerna
      Och det inte är känt om det finns fler revisorer
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "revisorerKomplett"

    Scenario: Revisorerna är utsedda
      Givet att regionfullmäktige beslutar om revisorer
      Och Försäkringskassan har utsett en revisor för Staten
      Och regionfullmäktige har utsett en revisor för regionen och kommunerna
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: <vad> för sig när granskningen <läge>
      Givet att styrelsen beslutar om årsredovisning
      Och <granskning>
      Och granskningen <läge>
      När beslutet prövas
      Så ledet "<led>" <svar>

      Exempel:
        | vad               | granskning                                            | läge      | led            | svar                |
        | Räkenskaperna     | det inte är känt om räkenskaperna har granskats       | är gjord  | räkenskaper    | kan inte avgöras    |
        | Årsredovisningen  | det inte är känt om årsredovisningen har granskats    | är gjord  | årsredovisning | kan inte avgöras    |
        | Förvaltningen     | det inte är känt om förvaltningen har granskats       | är gjord  | förvaltning    | kan inte avgöras    |
        | Räkenskaperna     | inte räkenskaperna har granskats                      | återstår  | räkenskaper    | är inte tillämplig  |
        | Årsredovisningen  | inte årsredovisningen har granskats                   | återstår  | årsredovisning | är inte tillämplig  |
        | Förvaltningen     | inte förvaltningen har granskats                      | återstår  | förvaltning    | är inte tillämplig  |

  @revision/statens-revisor
  Regel: För staten ska Fk utse en gemensam revisor.

    Scenario: Utsedd av Försäkringskassan
      Givet att Försäkringskassan beslutar om revisorer
      Och Försäkringskassan har utsett en revisor för Staten
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Utsedd av Arbetsförmedlingen
      Givet att Arbetsförmedlingen beslutar om revisorer
      Och Arbetsförmedlingen har utsett en revisor för Staten
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: En revisor för var myndighet
      Givet att Försäkringskassan beslutar om revisorer
      Och Försäkringskassan har utsett en revisor för Försäkringskassan
      Och Försäkringskassan har utsett en revisor för Arbetsförmedlingen
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Bara för den ena myndigheten
      Givet att Försäkringskassan beslutar om revisorer
      Och Försäkringskassan har utsett en revisor för Försäkringskassan
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Arbetsförmedlingen"

    Scenario: Utsedd för den ena myndigheten, och det är inte känt om det finns fler
      Givet att Försäkringskassan beslutar om revisorer
      Och Försäkringskassan har utsett en revisor för Försäkringskassan
      Och det inte är känt om det finns fler revisorer
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Okänt vem som har utsett
      Givet att Försäkringskassan beslutar om revisorer
      Och Försäkringskassan har utsett en revisor för Staten
      Och det inte är känt vem som har utsett revisorerna
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "revisorer/0/utseddAv"

    Scenario: Okänt för vilka revisorn granskar
      Givet att Försäkringskassan beslutar om revisorer
      Och det inte är känt för vilka Försäkringskassan har utsett en revisor
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "revisorer/0/medlemmar"

    Scenario: Två revisorer för Försäkringskassan och ingen för Arbetsförmedlingen
      Givet att Försäkringskassan beslutar om revisorer
      Och Försäkringskassan har utsett en revisor för Försäkringskassan
      Och Försäkringskassan har utsett en revisor för Försäkringskassan
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Ingen revisor för staten
      Givet att Försäkringskassan beslutar om revisorer
      Och ingen revisor är utsedd
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Utsedd av Arbetsförmedlingen, okänt om det finns fler
      Givet att Arbetsförmedlingen beslutar om revisorer
      Och Arbetsförmedlingen har utsett en revisor för Staten
      Och det inte är känt om det finns fler revisorer
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: En revisor för var myndighet, okänt om det finns fler
      Givet att Försäkringskassan beslutar om revisorer
      Och Försäkringskassan har utsett en revisor för Försäkringskassan
      Och Försäkringskassan har utsett en revisor för Arbetsförmedlingen
      Och det inte är känt om det finns fler revisorer
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Arbetsförmedlingen har utsett en revisor vid sidan av den gemensamma
      Givet att Försäkringskassan beslutar om revisorer
      Och Försäkringskassan har utsett en revisor för Staten
      Och Arbetsförmedlingen har utsett en revisor för Staten
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: En revisor för var myndighet och en som Arbetsförmedlingen har utsett
      Givet att Försäkringskassan beslutar om revisorer
      Och Försäkringskassan har utsett en revisor för Försäkringskassan
      Och Försäkringskassan har utsett en revisor för Arbetsförmedlingen
      Och Arbetsförmedlingen har utsett en revisor för Staten
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

  @revision/regionens-och-kommunernas-revisor
  Regel: För Regionen och kommunerna ska Regionfullmäktige utse en gemensam revisor.

    @grans-revisor
    Scenario: Utsedd av regionfullmäktige
      Givet att regionfullmäktige beslutar om revisorer
      Och regionfullmäktige har utsett en revisor för regionen och kommunerna
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Utsedd av styrelsen
      Givet att styrelsen beslutar om revisorer
      Och styrelsen har utsett en revisor för regionen och kommunerna
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Två gemensamma revisorer
      Givet att regionfullmäktige beslutar om revisorer
      Och regionfullmäktige har utsett en revisor för regionen och kommunerna
      Och regionfullmäktige har utsett en revisor för Sala och Köping
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: En kommun med egen revisor vid sidan av den gemensamma
      Givet att kommunfullmäktige beslutar om revisorer
      Och regionfullmäktige har utsett en revisor för regionen och kommunerna
      Och kommunfullmäktige har utsett en revisor för Sala
      När beslutet prövas
      Så är det en anmärkning

    @grans-revisor
    Scenario: En kommun med egen revisor i stället för den gemensamma
      Givet att kommunfullmäktige beslutar om revisorer
      Och regionfullmäktige har utsett en revisor för regionen och alla kommuner utom Sala
      Och kommunfullmäktige har utsett en revisor för Sala
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Okänt om det finns fler revisorer
      Givet att regionfullmäktige beslutar om revisorer
      Och regionfullmäktige har utsett en revisor för regionen och kommunerna
      Och det inte är känt om det finns fler revisorer
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Styrelsen har utsett en revisor vid sidan av den gemensamma
      Givet att regionfullmäktige beslutar om revisorer
      Och regionfullmäktige har utsett en revisor för regionen och kommunerna
      Och styrelsen har utsett en revisor för Sala och Köping
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Ingen revisor för regionen och kommunerna
      Givet att regionfullmäktige beslutar om revisorer
      Och ingen revisor är utsedd
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Två revisorer som bara granskar för Sala och Köping
      Givet att regionfullmäktige beslutar om revisorer
      Och regionfullmäktige har utsett en revisor för Sala och Köping
      Och regionfullmäktige har utsett en revisor för Sala och Köping
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Utsedd av styrelsen, okänt om det finns fler
      Givet att styrelsen beslutar om revisorer
      Och styrelsen har utsett en revisor för regionen och kommunerna
      Och det inte är känt om det finns fler revisorer
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Två gemensamma revisorer, okänt om det finns fler
      Givet att regionfullmäktige beslutar om revisorer
      Och regionfullmäktige har utsett en revisor för regionen och kommunerna
      Och regionfullmäktige har utsett en revisor för Sala och Köping
      Och det inte är känt om det finns fler revisorer
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Två gemensamma revisorer och en som styrelsen har utsett
      Givet att regionfullmäktige beslutar om revisorer
      Och regionfullmäktige har utsett en revisor för regionen och kommunerna
      Och regionfullmäktige har utsett en revisor för Sala och Köping
      Och styrelsen har utsett en revisor för Sala och Köping
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: En kommuns egen revisor och två gemensamma
      Givet att regionfullmäktige beslutar om revisorer
      Och regionfullmäktige har utsett en revisor för regionen och kommunerna
      Och regionfullmäktige har utsett en revisor för Sala och Köping
      Och kommunfullmäktige har utsett en revisor för Sala
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: En kommuns egen revisor och en som styrelsen har utsett
      Givet att regionfullmäktige beslutar om revisorer
      Och regionfullmäktige har utsett en revisor för regionen och kommunerna
      Och kommunfullmäktige har utsett en revisor för Sala
      Och styrelsen har utsett en revisor för Sala och Köping
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Okänt om Försäkringskassans revisor granskar för regionen och kommunerna
      Givet att Försäkringskassan beslutar om revisorer
      Och det inte är känt för vilka Försäkringskassan har utsett en revisor
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: En kommuns egen revisor, okänt för vilka Försäkringskassans revisor granskar
      Givet att kommunfullmäktige beslutar om revisorer
      Och det inte är känt för vilka Försäkringskassan har utsett en revisor
      Och kommunfullmäktige har utsett en revisor för Sala
      När beslutet prövas
      Så kan det inte avgöras
