# language: sv
Egenskap: Parter och uppgifter

  @lag/fyra-parter
  Regel: Återgivet: Finansiell samordning får bedrivas bara om Försäkringskassan, Arbetsförmedlingen, minst en region och minst en kommun deltar.

    Scenariomall: Ingen har lämnat förbundet, <slag>
      Givet att styrelsen beslutar om <slag>
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | slag                      |
        | budget                    |
        | mål och riktlinjer        |
        | finansiering av en insats |
        | stöd till samverkan       |

    @punkt-45
    Scenariomall: Verksamheten fortsätter efter att <medlem> har lämnat
      Givet att styrelsen beslutar om budget
      Och <medlem> har lämnat förbundet
      När beslutet prövas
      Så <svar>

      Exempel:
        | medlem                                                                                                      | svar                                                 |
        | Sala                                                                                                        | är meningen uppfylld                                 |
        | Region Västmanland                                                                                          | brister beslutet mot meningen, vilket hindrar beslut |
        | Försäkringskassan                                                                                           | brister beslutet mot meningen, vilket hindrar beslut |
        | Arbetsförmedlingen                                                                                          | brister beslutet mot meningen, vilket hindrar beslut |
        | Arboga, Fagersta, Hallstahammar, Kungsör, Köping, Norberg, Sala, Skinnskatteberg och Surahammar             | är meningen uppfylld                                 |
        | Arboga, Fagersta, Hallstahammar, Kungsör, Köping, Norberg, Sala, Skinnskatteberg, Surahammar och Västerås   | brister beslutet mot meningen, vilket hindrar beslut |

    @punkt-45
    Scenario: Den part som saknas nämns
      Givet att förbundschefen beslutar om finansiering av en insats
      Och Region Västmanland har lämnat förbundet
      När beslutet prövas
      Så det framgår att "dessa parter har lämnat det: Region Västmanland"

    Scenario: Okänt vilka som har lämnat
      Givet att styrelsen beslutar om budget
      Och det inte är känt vilka medlemmar som har lämnat förbundet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "harLamnat"

    Scenario: Kanske har fler än Sala lämnat
      Givet att styrelsen beslutar om budget
      Och Sala och kanske fler har lämnat förbundet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "harLamnatKomplett"

    Scenario: Regionen och kanske fler har lämnat
      Givet att styrelsen beslutar om budget
      Och Region Västmanland och kanske fler har lämnat förbundet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Ett förbund vars medlemmar ingen text här räknar upp
      Givet att styrelsen beslutar om budget
      Och beslutet är fattat i namn av "Samordningsförbundet Västerås"
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ett beslut som inte driver verksamheten vidare
      Givet att styrelsen beslutar om likvidation
      Och Region Västmanland har lämnat förbundet
      När beslutet prövas
      Så angår meningen inte beslutet

    @punkt-45
    Scenariomall: <medlem> säger upp sig och verksamheten ska fortsätta
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från <medlem>
      Och verksamheten ska fortsätta efter utträdet
      När beslutet prövas
      Så <svar>

      Exempel:
        | medlem             | svar                                                 |
        | Sala               | är meningen uppfylld                                 |
        | Region Västmanland | brister beslutet mot meningen, vilket hindrar beslut |
        | Försäkringskassan  | brister beslutet mot meningen, vilket hindrar beslut |
        | Arbetsförmedlingen | brister beslutet mot meningen, vilket hindrar beslut |
        | Enköping           | är meningen inte tillämplig                          |

    @punkt-45 @grans-regionens-uttrade
    Scenariomall: Regionen säger upp sig, <efter> efter utträdet
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Region Västmanland
      Och <efter> efter utträdet
      När beslutet prövas
      Så <svar>

      Exempel:
        | efter                      | svar                        |
        | förbundet ska upphöra      | är meningen uppfylld        |
        | inget är beslutat om tiden | är meningen inte tillämplig |

    Scenario: Regionen säger upp sig och det är okänt vad som händer sedan
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kommer från Region Västmanland
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "uppsagning/fortsattning"

    Scenario: En okänd medlem säger upp sig
      Givet att styrelsen beslutar om uppsägning
      Och verksamheten ska fortsätta efter utträdet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "uppsagning/medlem"

  @lag/ej-tjanster-till-enskilda
  Regel: Återgivet: Förbundet får inte heller vidta åtgärder som innebär att det självt tillhandahåller tjänster avsedda för enskilda.

    @punkt-22
    Scenariomall: Egen tjänst till enskilda, <organ>
      Givet att <organ> beslutar om finansiering av en insats
      Och förbundet självt tillhandahåller en tjänst avsedd för enskilda
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och ärendet är brister

      Exempel:
        | organ            |
        | styrelsen        |
        | ordföranden      |
        | arbetsutskottet  |
        | förbundschefen   |
        | presidiet        |
        | förbundssamordnaren |
        | ett annat organ  |

    @punkt-22
    Scenario: Förslaget nämner inte förbudet
      Givet att styrelsen beslutar om finansiering av en insats
      Och förbundet självt tillhandahåller en tjänst avsedd för enskilda
      När beslutet prövas
      Så visas skillnaden mellan förslaget och lagen: "dessutom att förbundet självt tillhandahåller tjänster"

    @punkt-22
    Scenario: Finansiering av en parts tjänst
      Givet att styrelsen beslutar om finansiering av en insats
      Och förbundet bara finansierar en parts tjänst till enskilda
      När beslutet prövas
      Så är meningen uppfylld
      Och skiljer sig inte förslaget och lagen åt

    Scenario: Okänt om tjänsten är förbundets egen
      Givet att styrelsen beslutar om något annat
      Och det inte är känt om förbundet självt tillhandahåller en tjänst
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "tjanstTillEnskilda"

    Scenario: En medlems beslut om sin egen verksamhet
      Givet att kommunfullmäktige beslutar om något annat
      Och förbundet självt tillhandahåller en tjänst avsedd för enskilda
      När beslutet prövas
      Så angår meningen inte beslutet

    Scenariomall: Lagen gäller från 2004, beslut <dag>
      Givet att styrelsen beslutar om något annat
      Och att beslutet fattas den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                            |
        | 31 december 2003 | angår meningen inte beslutet    |
        | 1 januari 2004   | är meningen uppfylld            |

    Scenario: Den interimistiska styrelsen tillhandahåller själv en tjänst
      Givet att den interimistiska styrelsen beslutar om något annat
      Och förbundet självt tillhandahåller en tjänst avsedd för enskilda
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

  @lag/parternas-ansvarsomrade
  Regel: Återgivet: Insatserna ska avse personer som behöver samordnad rehabilitering och ligga inom det som parterna tillsammans ansvarar för.

    Scenario: Inom parternas samlade ansvar
      Givet att styrelsen beslutar om finansiering av en insats
      Och insatsen anges ligga inom parternas samlade ansvar
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-21
    Scenario: Utanför det som alla parter svarar för
      Givet att styrelsen beslutar om finansiering av en insats
      Och insatsen anges ligga utanför parternas samlade ansvar
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    @punkt-21
    Scenario: Inom ansvaret men bara en part utför insatsen
      Givet att styrelsen beslutar om finansiering av en insats
      Och underlaget anger att ändamålet är en enda parts egen angelägenhet
      Och insatsen anges ligga inom parternas samlade ansvar
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Underlaget säger inget om ansvaret
      Givet att styrelsen beslutar om finansiering av en insats
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "insats/inomParternasAnsvar"

  @lag/information-och-yttranden
  Regel: Återgivet: Styrelsen ska hålla medlemmarna underrättade om hur verksamheten planeras i stort och om frågor av större ekonomisk eller organisatorisk vikt, och får hämta in de yttranden och upplysningar som den behöver.

    Scenariomall: Alla medlemmar informerade, <slag>
      Givet att styrelsen beslutar om <slag>
      Och alla medlemmar är informerade
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | slag               |
        | budget             |
        | mål och riktlinjer |

    @punkt-41
    Scenario: En medlem är inte informerad
      Givet att styrelsen beslutar om budget
      Och alla medlemmar utom Norberg är informerade
      Och informationen lämnas före beslutet
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Inte informerade: Norberg"

    @punkt-41
    Scenario: En fråga av större betydelse som ingen har informerats om
      Givet att styrelsen beslutar om stöd till samverkan
      Och frågan är av större ekonomisk eller organisatorisk betydelse
      Och ingen medlem är informerad
      Och informationen lämnas före beslutet
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Okänt om informationen ska lämnas efter beslutet
      Givet att styrelsen beslutar om budget
      Och alla medlemmar utom Norberg är informerade
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "information/efterBeslutet"

    Scenario: Okänt om en medlem är informerad
      Givet att styrelsen beslutar om budget
      Och det inte är känt om Norberg är informerade
      Och informationen lämnas före beslutet
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Informationen ska lämnas efter beslutet
      Givet att styrelsen beslutar om budget
      Och ingen medlem är informerad
      Och informationen ska lämnas efter beslutet
      När beslutet prövas
      Så är meningen inte tillämplig

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

    Scenario: Om ingenting är känt är det ändå bara en anmärkning som kan komma i fråga
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
