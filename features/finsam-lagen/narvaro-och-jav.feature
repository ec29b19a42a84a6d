# language: sv
Egenskap: Närvaro och jäv

  @lag/narvarande
  Regel: Återgivet: Styrelsen får handlägga ett ärende bara när fler än hälften av ledamöterna är närvarande.

    @punkt-5
    Scenariomall: <antal> av tretton platser tjänstgör
      Givet att <antal> ledamöter tjänstgör och övriga är frånvarande
      När beslutet prövas
      Så <svar>
      Och det framgår att "<antal> av 13 platser tjänstgör; det krävs minst 7"

      Exempel:
        | antal | svar                                                 |
        | 6     | brister beslutet mot meningen, vilket hindrar beslut |
        | 7     | är meningen uppfylld                                 |
        | 8     | är meningen uppfylld                                 |

    @punkt-5
    Scenariomall: <antal> av Västra Mälardalens sex platser tjänstgör
      Givet att sammanträdet är Västra Mälardalens den 24 november 2022
      Och att <antal> ledamöter tjänstgör och övriga är frånvarande
      När beslutet prövas
      Så <svar>
      Och det framgår att "<antal> av 6 platser tjänstgör; det krävs minst 4"

      Exempel:
        | antal | svar                                                 |
        | 3     | brister beslutet mot meningen, vilket hindrar beslut |
        | 4     | är meningen uppfylld                                 |
        | 5     | är meningen uppfylld                                 |

    Scenario: Ett förbund vars egen text inte finns här
      Givet att förbundet är "Samordningsförbundet Västerås"
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "Ingen text här säger"

    Scenario: Sju kommuner räcker, utan stat och region
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-6
    Scenario: En ersättare som tjänstgör är den sjunde
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och ersättaren för Sala tjänstgör
      När beslutet prövas
      Så är meningen uppfylld
      Och enligt läsningen "bara-ledamoter" är den en brist

    @punkt-6
    Scenario: Ledamot och ersättare på samma plats räknas en gång
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och ersättaren för Arboga tjänstgör
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: En annan medlems ersättare räknas inte
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och en ersättare för Norberg tjänstgör på platsen för Sala
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    @punkt-9
    Scenario: En av sju gick, oklart när
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga gick under sammanträdet, oklart när
      När beslutet prövas
      Så kan det inte avgöras

    @punkt-9
    Scenario: En av sju kom först efter ärendet
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga kom först efter ärendet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    @punkt-10
    Scenario: Sju minus en jävig utan ersättare
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga anmäler jäv och lämnar rummet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Den jävigas egen ersättare träder in
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga anmäler jäv och lämnar rummet
      Och ersättaren för Arboga tjänstgör
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Den vars jäv styrelsen bortsett från räknas
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga deltar sedan styrelsen bortsett från jävet
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Jäv har väckts mot den sjunde och är inte avgjort
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och jäv har väckts mot ledamoten för Arboga, som deltar medan frågan inte är avgjord
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Den som måste vara med i jävsfrågan räknas i den
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga är med och prövar själva jävsfrågan
      Och ingen annan kan kallas i tid
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Den som kunde ha ersatts i jävsfrågan räknas inte
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga är med och prövar själva jävsfrågan
      Och någon annan kan kallas i tid
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Det är inte känt om någon annan kunde kallas till jävsfrågan
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga är med och prövar själva jävsfrågan
      När beslutet prövas
      Så kan det inte avgöras

    @punkt-26
    Scenario: Den sjunde deltar på distans
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga deltar på distans, i ordning
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-12
    Scenario: Sju tjänstgör, två röstar ja, en nej och fyra avstår
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och rösterna är 2 ja och 1 nej
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Närvaron är okänd
      Givet att närvaron är okänd
      När beslutet prövas
      Så kan det inte avgöras

    @punkt-5
    Scenario: Två platser är vakanta och sex av elva tillsatta tjänstgör
      Givet att platsen för Försäkringskassan och Arbetsförmedlingen är vakant
      Och att 6 ledamöter tjänstgör och övriga är frånvarande
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och enligt läsningen "tillsatta-platser" är den uppfylld

    @punkt-5
    Scenario: Sex tjänstgör, och det är inte känt om två av platserna är tillsatta
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och det inte är känt hur många ledamöter platsen för Försäkringskassan och Arbetsförmedlingen har
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och enligt läsningen "tillsatta-platser" är den oavgjord

  @lag/ersattare-fran-samma-medlem
  Regel: Återgivet: När en ledamot avgår är det bara en ersättare som samma medlem har valt som får ta platsen; finns ingen sådan väljer den medlemmen på nytt.

    Scenario: Ingen har avgått och ingen ersättare tjänstgör
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "sammanträde" är inte tillämplig

    Scenario: Den egna medlemmens ersättare tar platsen efter den som avgått
      Givet att ledamoten för Köping har avgått och ersättaren inträtt
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Ersättaren på den avgångnas plats är vald av en annan medlem
      Givet att ledamoten för Köping har avgått och ersättaren inträtt
      Och ersättaren för Köping är vald av Arboga
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Köping (vald av Arboga)"

    Scenario: Det är inte känt vem som har valt ersättaren på den avgångnas plats
      Givet att ledamoten för Köping har avgått och ersättaren inträtt
      Och det inte är känt vem som har valt ersättaren för Köping
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "ersattareValdAv"

    Scenario: Ersättaren är vald av en annan medlem, och det är inte känt om ledamoten har avgått
      Givet att ersättaren för Köping är vald av Arboga
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "ledamotAvgatt"

    @punkt-7
    Scenario: En annan medlems ersättare tar platsen efter den som avgått
      Givet att ledamoten för Sala är frånvarande
      Och ledamoten för Sala har avgått och ersättaren inträtt
      Och en ersättare för Norberg tjänstgör på platsen för Sala
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "platsen efter den som avgått: Sala (ersättare för Norberg)"

    @punkt-7
    Scenario: En annan medlems ersättare tjänstgör för en frånvarande ledamot
      Givet att ledamoten för Sala är frånvarande
      Och ingen ledamot har avgått
      Och en ersättare för Norberg tjänstgör på platsen för Sala
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och enligt läsningen "galler-ocksa-da" är den en brist
      Och enligt läsningen "bara-vid-avgang" är den uppfylld

    Scenario: En annan medlems ersättare tjänstgör, och det är inte känt om ledamoten har avgått
      Givet att ledamoten för Sala är frånvarande
      Och en ersättare för Norberg tjänstgör på platsen för Sala
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och enligt läsningen "bara-vid-avgang" är den oavgjord

    Scenario: Den egna medlemmens ersättare tjänstgör för en frånvarande ledamot
      Givet att ledamoten för Sala är frånvarande
      Och ersättaren för Sala tjänstgör
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "valda av den medlem som platsen tillhör"
      Och ledet "sammanträde" är uppfylld

    Scenario: Det är inte känt vems ersättare som tjänstgör
      Givet att ledamoten för Sala är frånvarande
      Och någons ersättare tjänstgör på platsen för Sala
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "sammanträde" kan inte avgöras

    Scenario: Det är inte känt vilka som är närvarande
      Givet att närvaron är okänd
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "sammanträde" kan inte avgöras

    Scenario: En annan medlems ersättare tjänstgör, och det är inte känt vems ersättare en annan är
      Givet att ledamoten för Sala är frånvarande
      Och ledamoten för Köping är frånvarande
      Och en ersättare för Norberg tjänstgör på platsen för Sala
      Och någons ersättare tjänstgör på platsen för Köping
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: En annan medlems ersättare tar en avgångens plats, och det är inte känt vem som har valt en annan
      Givet att ledamoten för Köping har avgått och ersättaren inträtt
      Och ledamoten för Sala har avgått och ersättaren inträtt
      Och ersättaren för Köping är vald av Arboga
      Och det inte är känt vem som har valt ersättaren för Sala
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

  @lag/distans
  Regel: Återgivet: Ledamöter får delta på distans om styrelsen har beslutat det i ett dokumenterat beslut som säger i vilken omfattning, och deltagandet sker med ljud och bild i realtid och på lika villkor för alla; bara ljud räcker endast vid särskilda skäl. Den som deltar så är närvarande.

    Scenario: Alla är på samma plats
      Givet att alla är på samma plats
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Dagen före paragrafens första dag
      Givet att beslutet fattas den 15 mars 2022
      Och ledamoten för Sala deltar på distans, i ordning
      Och styrelsen inte har beslutat om deltagande på distans
      När beslutet prövas
      Så angår meningen inte beslutet

    @punkt-26
    Scenario: Paragrafens första dag, utan beslut av styrelsen
      Givet att beslutet fattas den 16 mars 2022
      Och ledamoten för Sala deltar på distans, i ordning
      Och styrelsen inte har beslutat om deltagande på distans
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Paragrafens första dag, med allt i ordning
      Givet att beslutet fattas den 16 mars 2022
      Och ledamoten för Sala deltar på distans, i ordning
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "beslut" är uppfylld
      Och ledet "ljud och bild" är uppfylld
      Och ledet "lika villkor" är uppfylld
      Och ledet "kamera" är uppfylld

    Scenario: Alla deltar på distans, i ett annat förbund
      Givet att sammanträdet är Västra Mälardalens den 24 november 2022
      Och alla deltar på distans, i ordning
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-26
    Scenario: Inget dokumenterat beslut
      Givet att ledamoten för Sala deltar på distans, i ordning
      Och styrelsen inte har beslutat om deltagande på distans
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    @punkt-26
    Scenario: Det är inte känt om det finns ett beslut
      Givet att ledamoten för Sala deltar på distans, i ordning
      Och det inte är känt om styrelsen har beslutat om deltagande på distans
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "distans/beslutDokumenterat"

    @punkt-26
    Scenario: Bara ljud utan särskilda skäl
      Givet att ledamoten för Sala deltar på distans, i ordning
      Och någon deltar med bara ljud, utan särskilda skäl
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Bara ljud av särskilda skäl
      Givet att ledamoten för Sala deltar på distans, i ordning
      Och någon deltar med bara ljud, av särskilda skäl
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "ljud och bild" är uppfylld

    Scenario: Bara ljud, oklart varför
      Givet att ledamoten för Sala deltar på distans, i ordning
      Och någon deltar med bara ljud, oklart varför
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "distans/sarskildaSkal"

    Scenario: Det är inte känt om någon deltar med bara ljud
      Givet att ledamoten för Sala deltar på distans, i ordning
      Och det inte är känt om någon deltar med bara ljud
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Villkoren är inte lika
      Givet att ledamoten för Sala deltar på distans, i ordning
      Och alla inte kan delta på lika villkor
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Det är inte känt om villkoren är lika
      Givet att ledamoten för Sala deltar på distans, i ordning
      Och det inte är känt om alla kan delta på lika villkor
      När beslutet prövas
      Så kan det inte avgöras

    @punkt-26
    Scenario: Någons kamera är avstängd
      Givet att ledamoten för Sala deltar på distans, i ordning
      Och någons kamera är avstängd
      När beslutet prövas
      Så är det en anmärkning
      Och ärendet är justerbar

    Scenario: Det är inte känt om någons kamera är avstängd
      Givet att ledamoten för Sala deltar på distans, i ordning
      Och det inte är känt om någons kamera är avstängd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    @punkt-26
    Scenario: Det är inte känt om någon deltog på distans
      Givet att det inte är känt hur beslutet kom till
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/form"
      Och ledet "beslut" kan inte avgöras
      Och ledet "ljud och bild" kan inte avgöras
      Och ledet "lika villkor" kan inte avgöras
      Och ledet "kamera" kan inte avgöras, men det står inte i vägen

    Scenario: Beslutsdagen är okänd
      Givet att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Allt är ordnat för distans, men alla är på samma plats
      Givet att allt är ordnat för deltagande på distans
      Och alla är på samma plats
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Inget är ordnat för distans, och alla är på samma plats
      Givet att styrelsen inte har beslutat om deltagande på distans
      Och någon deltar med bara ljud, utan särskilda skäl
      Och alla inte kan delta på lika villkor
      Och någons kamera är avstängd
      Och alla är på samma plats
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Särskilda skäl för bara ljud, men alla är på samma plats
      Givet att någon deltar med bara ljud, av särskilda skäl
      Och alla är på samma plats
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: Ljud och bild, och det <finns> särskilda skäl för bara ljud
      Givet att ledamoten för Sala deltar på distans, i ordning
      Och det <finns> särskilda skäl för bara ljud
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | finns      |
        | finns      |
        | inte finns |

    Scenariomall: Det är inte känt om någon deltar med bara ljud, och det <finns> särskilda skäl för det
      Givet att ledamoten för Sala deltar på distans, i ordning
      Och det inte är känt om någon deltar med bara ljud
      Och det <finns> särskilda skäl för bara ljud
      När beslutet prövas
      Så <svar>

      Exempel:
        | finns      | svar                 |
        | finns      | är meningen uppfylld |
        | inte finns | kan det inte avgöras |

  @lag/per-capsulam
  Regel: Återgivet: Reglerna om hur styrelsen kallas, vilka som ska vara närvarande och hur protokollet förs förutsätter ett sammanträde.

    Scenario: Ett sammanträde på en plats
      Givet att alla är på samma plats
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Ett sammanträde på distans
      Givet att alla deltar på distans, i ordning
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-25
    Scenario: Beslut med e-post
      Givet att beslutet fattas med e-post, utan sammanträde
      Och beslutet inte har bekräftats på något senare sammanträde
      När beslutet prövas
      Så är det en anmärkning

    @punkt-25
    Scenario: Beslut med e-post, bekräftat på ett senare sammanträde
      Givet att beslutet fattas med e-post, utan sammanträde
      Och beslutet har bekräftats på ett senare sammanträde
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Beslut med e-post, oklart om det har bekräftats
      Givet att beslutet fattas med e-post, utan sammanträde
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "senareBekraftat"

    Scenario: Det är inte känt hur beslutet kom till
      Givet att det inte är känt hur beslutet kom till
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenariomall: Ett sammanträde på en plats, och beslutet <bekraftat> på <senare>
      Givet att alla är på samma plats
      Och beslutet <bekraftat> på <senare> sammanträde
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | bekraftat           | senare       |
        | har bekräftats      | ett senare   |
        | inte har bekräftats | något senare |

    Scenario: Om ingenting är känt är det ändå bara en anmärkning som kan komma i fråga
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @lag/motesordforande
  Regel: Återgivet: En ordförande lägger fram förslagen till beslut, säger vad som har beslutats och svarar för protokollet.

    Scenario: Ordföranden leder
      Givet att ledamoten för Sala leder ärendet
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-19
    Scenario: Vice ordföranden leder
      Givet att vice ordföranden, ledamoten för Sala, leder ärendet
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-19
    Scenario: Varken ordförande eller vice, och ingen vald i protokollet
      Givet att ledamoten för Sala leder ärendet utan att vara ordförande eller vice ordförande
      Och protokollet inte anger att någon valdes att leda ärendet
      När beslutet prövas
      Så är det en anmärkning
      Och ärendet är justerbar

    Scenario: En tillfällig ordförande är vald i protokollet
      Givet att ledamoten för Sala leder ärendet utan att vara ordförande eller vice ordförande
      Och protokollet anger att någon valdes att leda ärendet
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Det är inte känt om protokollet anger något val
      Givet att ledamoten för Sala leder ärendet utan att vara ordförande eller vice ordförande
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Ingen nämns
      Givet att det inte är känt vem som leder ärendet
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "ordforande/uppdrag"

    Scenariomall: Ordföranden leder, och protokollet <anger> att någon valdes till det
      Givet att ledamoten för Sala leder ärendet
      Och protokollet <anger> att någon valdes att leda ärendet
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "Ordföranden eller en vice ordförande ledde"

      Exempel:
        | anger      |
        | anger      |
        | inte anger |

    Scenario: Om ingenting är känt är det ändå bara en anmärkning som kan komma i fråga
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @lag/jav
  Regel: Återgivet: Den som är jävig får varken delta i handläggningen av ärendet eller vara närvarande när det behandlas. Styrelsen bortser från jäv som uppenbart saknar betydelse. I själva jävsfrågan får den jäviga vara med bara om styrelsen annars inte är beslutför och ingen annan kan kallas i tid, och i övrigt bara för en åtgärd som ingen annan kan vidta utan olägligt uppskov.

    Scenario: Inget jäv är anmält
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen uppfylld
      Och ärendet är justerbar
      Och ledet "beslutförhet" är inte tillämplig
      Och ledet "bidrag till egen huvudman" är inte tillämplig

    Scenario: Det är inte känt om någon var jävig
      Givet att det inte är känt om någon var jävig
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "jav"

    Scenario: Den jäviga lämnar rummet
      Givet att ledamoten för Sala anmäler jäv och lämnar rummet
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "12 platser tjänstgör sedan den jäviga lämnat ärendet"
      Och ledet "beslutförhet" är uppfylld

    @punkt-10
    Scenario: Den jäviga deltar
      Givet att ledamoten för Sala är jävig och deltar ändå
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Den jäviga avstår men sitter kvar
      Givet att ledamoten för Sala är jävig, avstår men sitter kvar
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Den jäviga leder ärendet
      Givet att ledamoten för Sala anmäler jäv och lämnar rummet
      Och ledamoten för Sala leder ärendet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Den jävigas plats leder ärendet genom ersättaren
      Givet att ledamoten för Sala anmäler jäv och lämnar rummet
      Och ersättaren för Sala leder ärendet tillfälligt
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Det är inte känt om den jäviga ledde ärendet
      Givet att ledamoten för Sala anmäler jäv och lämnar rummet
      Och det inte är känt vem som leder ärendet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "ordforande/plats"

    Scenario: Det är inte känt om den jäviga satt kvar
      Givet att ledamoten för Sala anmäler jäv och lämnar rummet
      Och det inte är känt om den jäviga sitter kvar
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "kvar"

    Scenario: Det är inte känt hur jävet behandlades
      Givet att ledamoten för Sala är jävig och deltar ändå
      Och det inte är känt hur jävet har behandlats
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt om den jäviga deltog
      Givet att ledamoten för Sala är jävig och deltar ändå
      Och det inte är känt om den jäviga deltar
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt om flera är jäviga
      Givet att ledamoten för Sala anmäler jäv och lämnar rummet
      Och det inte är känt om flera är jäviga
      När beslutet prövas
      Så kan det inte avgöras

    @punkt-10
    Scenario: Styrelsen bortser från jävet
      Givet att ledamoten för Sala deltar sedan styrelsen bortsett från jävet
      När beslutet prövas
      Så är det en anmärkning
      Och ärendet är justerbar

    Scenario: Styrelsen bortser från jävet, oklart om personen sedan deltog
      Givet att ledamoten för Sala deltar sedan styrelsen bortsett från jävet
      Och det inte är känt om den jäviga deltar
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "deltagande" kan inte avgöras, men det står inte i vägen

    Scenario: Väckt och inte avgjort, och personen sitter kvar
      Givet att jäv har väckts mot ledamoten för Sala, som deltar medan frågan inte är avgjord
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: En åtgärd som ingen annan kan vidta
      Givet att ledamoten för Sala deltar trots jäv i en åtgärd som ingen annan kan vidta utan olägligt uppskov
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-10
    Scenariomall: Själva jävsfrågan med <antal> tjänstgörande, och ingen annan kan kallas
      Givet att <antal> ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga är med och prövar själva jävsfrågan
      Och ingen annan kan kallas i tid
      När beslutet prövas
      Så <svar>

      Exempel:
        | antal | svar                                                               |
        | 7     | är meningen uppfylld                                               |
        | 8     | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Själva jävsfrågan, och någon annan kunde kallas
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga är med och prövar själva jävsfrågan
      Och någon annan kan kallas i tid
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Själva jävsfrågan, oklart om någon annan kunde kallas
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga är med och prövar själva jävsfrågan
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "ingenAnnanKundeKallas"
      Och ledet "deltagande" kan inte avgöras

    @punkt-10
    Scenariomall: <antal> tjänstgör och en av dem lämnar för jäv
      Givet att <antal> ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga anmäler jäv och lämnar rummet
      När beslutet prövas
      Så <svar>

      Exempel:
        | antal | svar                                                               |
        | 7     | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 8     | är meningen uppfylld                                               |

    Scenario: En av sju lämnar för jäv, och den egna ersättaren träder in
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga anmäler jäv och lämnar rummet
      Och ersättaren för Arboga tjänstgör
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En lämnar för jäv, och det är inte känt hur många som är kvar
      Givet att 7 ledamöter är kända att tjänstgöra, och inget är känt om övriga
      Och ledamoten för Arboga anmäler jäv och lämnar rummet
      När beslutet prövas
      Så kan det inte avgöras

    @punkt-11
    Scenario: Bidrag till en medlem vars ledamot tjänstgör
      Givet att styrelsen beslutar om finansiering av en insats
      Och medlen går till "Köping"
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Bidrag till en medlem vars ledamot har lämnat rummet
      Givet att styrelsen beslutar om finansiering av en insats
      Och medlen går till "Köping"
      Och ledamoten för Köping anmäler jäv och lämnar rummet
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Bidrag till någon som inte är medlem
      Givet att styrelsen beslutar om finansiering av en insats
      Och medlen går till "Verkstaden ekonomisk förening"
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "bidrag till egen huvudman" är uppfylld

    @punkt-11
    Scenario: Det är inte känt vem som får medlen
      Givet att styrelsen beslutar om finansiering av en insats
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenariomall: Ett bidrag till <mottagare> som bordläggs går inte till någon
      Givet att styrelsen beslutar om finansiering av en insats
      Och medlen går till "<mottagare>"
      Och att ärendet bordläggs
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "bidrag till egen huvudman" är inte tillämplig

      Exempel:
        | mottagare                     |
        | Köping                        |
        | Verkstaden ekonomisk förening |

    Scenariomall: Medlen går till <mottagare>, och det är inte känt om ärendet är ett bidrag
      Givet att det inte är känt vad beslutet gäller
      Och medlen går till "<mottagare>"
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "bidrag till egen huvudman" kan inte avgöras, men det står inte i vägen

      Exempel:
        | mottagare                     |
        | Köping                        |
        | Verkstaden ekonomisk förening |

    Scenario: Varken slaget eller vem som får medlen är känt
      Givet att det inte är känt vad beslutet gäller
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "slag"

    Scenario: Styrelsen bortser från den enas jäv, och den andra är jävig och deltar ändå
      Givet att ledamoten för Sala deltar sedan styrelsen bortsett från jävet
      Och ledamoten för Arboga är jävig och deltar ändå
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
      Och det framgår att "ordförande i ärendet: Arboga"

    Scenario: Det är inte känt om den deltog vars jäv styrelsen bortsåg från, och en annan är jävig och deltar ändå
      Givet att ledamoten för Sala deltar sedan styrelsen bortsett från jävet
      Och det inte är känt om den jäviga deltar
      Och ledamoten för Arboga är jävig och deltar ändå
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Styrelsen bortser från två ledamöters jäv, och det är bara känt att den ena deltog
      Givet att ledamoten för Sala deltar sedan styrelsen bortsett från jävet
      Och det inte är känt om den jäviga deltar
      Och ledamoten för Arboga deltar sedan styrelsen bortsett från jävet
      När beslutet prövas
      Så ledet "deltagande" är en anmärkning

    Scenario: En jävig deltar, och det är inte känt om flera är jäviga
      Givet att ledamoten för Sala är jävig och deltar ändå
      Och det inte är känt om flera är jäviga
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Själva jävsfrågan, oklart om någon annan kunde kallas och om flera är jäviga
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga är med och prövar själva jävsfrågan
      Och det inte är känt om flera är jäviga
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Sex tjänstgör, och ingen av dem lämnar för jäv
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "beslutförhet" är inte tillämplig

    Scenario: Sex tjänstgör, och det är inte känt om någon var jävig
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och det inte är känt om någon var jävig
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "beslutförhet" kan inte avgöras

    Scenario: En av åtta lämnar för jäv och en annan gick, oklart när
      Givet att 8 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga anmäler jäv och lämnar rummet
      Och ledamoten för Köping gick under sammanträdet, oklart när
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "6–7 platser är kända att tjänstgöra"
