# language: sv
Egenskap: Förbundets namn och säte

  @namn-och-sate/namn
  Regel: Förbundets namn är Samordningsförbundet Västmanland.

    Scenario: Förbundets eget namn
      Givet att beslutet är fattat i namn av "Samordningsförbundet Västmanland"
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Ett namn som inget förbund har
      Givet att beslutet är fattat i namn av "Länssamordningsförbundet Västmanland"
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Ett annat förbunds beslut prövas inte mot den här texten
      Givet att beslutet är fattat i namn av "Samordningsförbundet Västerås"
      När beslutet prövas
      Så angår meningen inte beslutet

    Scenario: Inget namn angivet
      Givet att det inte är känt i vilket förbunds namn beslutet är fattat
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: Styrelsen och förbundets namn: beslutet <andrar> namnet
      Givet att styrelsen beslutar om ändring av säte, namn eller medlemskrets
      Och beslutet <andrar> namnet
      När beslutet prövas
      Så <svar>

      Exempel:
        | andrar      | svar                                                          |
        | ändrar inte | är meningen uppfylld                                          |
        | ändrar      | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: En ändring av okänt innehåll kan vara av namnet
      Givet att styrelsen beslutar om ändring av säte, namn eller medlemskrets
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ett okänt slag av beslut kan vara en ändring av namnet
      Givet att det inte är känt vad beslutet gäller
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "slag"

  @namn-och-sate/sate
  Regel: Förbundet har sitt säte i Fagersta kommun.

    Scenario: Ändring som låter sätet vara
      Givet att styrelsen beslutar om ändring av säte, namn eller medlemskrets
      Och beslutet flyttar inte sätet
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Styrelsen flyttar sätet
      Givet att styrelsen beslutar om ändring av säte, namn eller medlemskrets
      Och beslutet flyttar sätet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Ändring av okänt innehåll
      Givet att styrelsen beslutar om ändring av säte, namn eller medlemskrets
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: Arkivtillsyn i <kommun>
      Givet att styrelsen beslutar om arkivtillsyn
      Och tillsynen ligger hos kommunstyrelsen i <kommun>
      När beslutet prövas
      Så <svar>

      Exempel:
        | kommun   | svar                                                              |
        | Fagersta | är meningen uppfylld                                              |
        | Västerås | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Arkivtillsyn i okänd kommun
      Givet att styrelsen beslutar om arkivtillsyn
      När beslutet prövas
      Så kan det inte avgöras
