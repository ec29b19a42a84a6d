# language: sv
Egenskap: Initiativrätt och samråd

  @initiativratt-och-samrad/vacka-arende
  Regel: Medlem i förbundet har rätt att väcka ett ärende i förbundsstyrelsen

    Scenariomall: En medlem väckte ärendet och styrelsen <behandling>
      Givet att styrelsen beslutar om ett väckt ärende
      Och medlemmen Norberg väckte ärendet
      Och styrelsen <behandling>
      När beslutet prövas
      Så <svar>

      Exempel:
        | behandling                 | svar                                                               |
        | tog upp ärendet            | är meningen uppfylld                                               |
        | vägrade att ta upp ärendet | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | lät ärendet bli liggande   | är det en anmärkning                                               |

    Scenario: En medlem som inte nämns vid namn
      Givet att styrelsen beslutar om ett väckt ärende
      Och en medlem väckte ärendet
      Och styrelsen vägrade att ta upp ärendet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Det är inte känt hur medlemmens ärende behandlades
      Givet att styrelsen beslutar om ett väckt ärende
      Och medlemmen Norberg väckte ärendet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "vacktArende/behandling"

    Scenario: Det är inte känt vem som väckte ärendet som avvisades
      Givet att styrelsen beslutar om ett väckt ärende
      Och styrelsen vägrade att ta upp ärendet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "vacktArende/vacktAv"

    Scenariomall: Det är inte känt vem som väckte ärendet, men styrelsen <behandling>
      Givet att styrelsen beslutar om ett väckt ärende
      Och styrelsen <behandling>
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

      Exempel:
        | behandling               |
        | tog upp ärendet          |
        | lät ärendet bli liggande |

    Scenariomall: Meningen gäller inte ärenden som <vem> väcker
      Givet att styrelsen beslutar om ett väckt ärende
      Och <vem> väckte ärendet
      Och styrelsen vägrade att ta upp ärendet
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | vem            |
        | en ledamot     |
        | en revisor     |
        | medlemmen Heby |

    Scenario: Det är inte känt hur en utomståendes ärende behandlades
      Givet att styrelsen beslutar om ett väckt ärende
      Och medlemmen Heby väckte ärendet
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Medlemmens ärende bordlades och har blivit liggande
      Givet att styrelsen beslutar om ett väckt ärende
      Och att ärendet bordläggs
      Och medlemmen Norberg väckte ärendet
      Och styrelsen lät ärendet bli liggande
      När beslutet prövas
      Så är det en anmärkning

  @initiativratt-och-samrad/informera
  Regel: Styrelsen ska informera förbundsmedlemmarna om den allmänna planläggningen av förbundets verksamhet samt om frågor av större ekonomisk eller organisatorisk betydelse.

    Scenariomall: Alla tretton är informerade om <slag>
      Givet att styrelsen beslutar om <slag>
      Och alla medlemmar är informerade
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | slag                   |
        | budget                 |
        | mål och riktlinjer     |
        | information och samråd |

    Scenario: Alla är informerade om en fråga av större betydelse
      Givet att styrelsen beslutar om stöd till samverkan
      Och frågan är av större ekonomisk eller organisatorisk betydelse
      Och alla medlemmar är informerade
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Tolv av tretton är informerade
      Givet att styrelsen beslutar om budget
      Och alla medlemmar utom Sala är informerade
      Och informationen lämnas före beslutet
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Inte informerade: Sala."

    Scenario: Ingen är informerad om en fråga av större betydelse
      Givet att styrelsen beslutar om arvoden
      Och frågan är av större ekonomisk eller organisatorisk betydelse
      Och ingen medlem är informerad
      Och informationen lämnas före beslutet
      När beslutet prövas
      Så är det en anmärkning

    Scenario: En är inte informerad och inget är känt om de andra
      Givet att styrelsen beslutar om budget
      Och det är känt att Sala inte är informerade, och inget om de andra
      Och informationen lämnas före beslutet
      När beslutet prövas
      Så är det en anmärkning

    Scenario: En medlem är inte informerad, oklart om det ska ske senare
      Givet att styrelsen beslutar om budget
      Och alla medlemmar utom Sala är informerade
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "information/efterBeslutet"

    Scenario: Det är inte känt om en medlem är informerad
      Givet att styrelsen beslutar om mål och riktlinjer
      Och det inte är känt om Sala är informerade
      Och informationen lämnas före beslutet
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Inget är känt om informationen
      Givet att styrelsen beslutar om budget
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "information/medlemmar"

    Scenario: Informationen ska lämnas efter beslutet
      Givet att styrelsen beslutar om budget
      Och ingen medlem är informerad
      Och informationen ska lämnas efter beslutet
      När beslutet prövas
      Så är meningen inte tillämplig
      Och det framgår att "ska lämnas efter beslutet"

    Scenario: Alla är redan informerade fast informationen skulle komma efter beslutet
      Givet att styrelsen beslutar om budget
      Och alla medlemmar är informerade
      Och informationen ska lämnas efter beslutet
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En fråga utan större betydelse
      Givet att styrelsen beslutar om stöd till samverkan
      Och ingen medlem är informerad
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Frågans betydelse är okänd
      Givet att styrelsen beslutar om stöd till samverkan
      Och det inte är känt om frågan är av större betydelse
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "storreBetydelse"

    Scenario: Beslutets slag är okänt
      Givet att det inte är känt vad beslutet gäller
      Och ingen medlem är informerad
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "slag"

    Scenario: Beslutets slag är okänt men frågan av större betydelse
      Givet att det inte är känt vad beslutet gäller
      Och frågan är av större ekonomisk eller organisatorisk betydelse
      Och alla medlemmar är informerade
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Ett annat organs beslut
      Givet att medlemmarna beslutar om budget
      När beslutet prövas
      Så angår meningen inte beslutet

    Scenario: Alla är informerade, men beslutets slag är okänt
      Givet att det inte är känt vad beslutet gäller
      Och alla medlemmar är informerade
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Ingen är informerad före beslutet, och frågans betydelse är okänd
      Givet att styrelsen beslutar om arvoden
      Och det inte är känt om frågan är av större betydelse
      Och ingen medlem är informerad
      Och informationen lämnas före beslutet
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Informationen ska lämnas efter ett beslut av okänt slag
      Givet att det inte är känt vad beslutet gäller
      Och ingen medlem är informerad
      Och informationen ska lämnas efter beslutet
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Informationen ska lämnas efter beslutet, okänt om en medlem redan är informerad
      Givet att styrelsen beslutar om budget
      Och det inte är känt om Sala är informerade
      Och informationen ska lämnas efter beslutet
      När beslutet prövas
      Så är meningen inte tillämplig

  @initiativratt-och-samrad/yttranden
  Regel: Styrelsen har rätt att få de yttranden och upplysningar från förbundsmedlemmarna som den behöver för att kunna fullgöra sina uppgifter.

    Scenario: Yttrandet är lämnat
      Givet att styrelsen beslutar om ett begärt yttrande
      Och Arbetsförmedlingen har lämnat yttrandet
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Medlemmen vägrar
      Givet att styrelsen beslutar om ett begärt yttrande
      Och Arbetsförmedlingen vägrar att lämna yttrandet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
      Och det framgår att "medlemmens brist och inte styrelsens"

    Scenario: Tiden har inte gått ut
      Givet att styrelsen beslutar om ett begärt yttrande
      Och Arbetsförmedlingen har tid kvar att lämna yttrandet
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Tiden har inte gått ut för en okänd tillfrågad
      Givet att styrelsen beslutar om ett begärt yttrande
      Och den tillfrågade har tid kvar att lämna yttrandet
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Svaret är okänt
      Givet att styrelsen beslutar om ett begärt yttrande
      Och begäran gick till Arbetsförmedlingen
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "yttrandebegaran/svar"

    Scenariomall: Den tillfrågade är okänd och <svar>
      Givet att styrelsen beslutar om ett begärt yttrande
      Och den tillfrågade <svar>
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "yttrandebegaran/medlem"

      Exempel:
        | svar                       |
        | har lämnat yttrandet       |
        | vägrar att lämna yttrandet |

    Scenariomall: Den som inte är medlem och <svar>
      Givet att styrelsen beslutar om ett begärt yttrande
      Och Heby <svar>
      När beslutet prövas
      Så är meningen inte tillämplig
      Och det framgår att "Heby är ingen medlem"

      Exempel:
        | svar                             |
        | vägrar att lämna yttrandet       |
        | har tid kvar att lämna yttrandet |

    Scenario: Den som inte är medlem, och svaret är okänt
      Givet att styrelsen beslutar om ett begärt yttrande
      Och begäran gick till Heby
      När beslutet prövas
      Så är meningen inte tillämplig
