# language: sv
Egenskap: Styrelse, uppgifter och beslutanderätt

  @styrelse/tretton-ledamoter
  Regel: Förbundet ska ledas av en styrelse med 13 ledamöter och 13 ersättare.

    Scenario: Alla platser är besatta
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "antal" är uppfylld
      Och ledet "vakanser" är uppfylld

    Scenario: En fjortonde plats
      Givet att det finns en fjortonde plats för Sala
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och ärendet är brister
      Och det framgår att "Styrelsen har 14 platser; det ska vara 13"

    Scenario: Fjorton platser i en lista som inte är hel
      Givet att det finns en fjortonde plats för Sala
      Och det inte är känt om listan över styrelsen är hel
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Tolv platser
      Givet att platsen för Sala saknas i listan över styrelsen
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Styrelsen har 12 platser; det ska vara 13"

    Scenario: Två ledamöter på en plats
      Givet att platsen för Köping har två ledamöter
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    @punkt-3
    Scenario: En vakant plats vid ett sammanträde
      Givet att platsen för Köping är vakant
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Vakant: Köping (ledamot)"
      Och ärendet är justerbar

    Scenario: Ledamoten har avgått och ersättaren inträtt, så det är ersättaren som fattas
      Givet att ledamoten för Köping har avgått och ersättaren inträtt
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Vakant: Köping (ersättare)"

    Scenario: Ledamoten har avgått, och det finns ingen ersättare som kan inträda
      Givet att ledamoten för Köping har avgått
      Och platsen för Köping saknar ersättare
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Vakant: Köping (ledamot) och Köping (ersättare)"

    Scenario: Ledamoten är kvar, och platsen saknar ersättare
      Givet att platsen för Köping saknar ersättare
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Vakant: Köping (ersättare)"

    Scenario: Ledamoten har avgått, och det är inte känt om det finns någon ersättare
      Givet att ledamoten för Köping har avgått
      Och det inte är känt om platsen för Köping har någon ersättare
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: En vakant plats som ingen medlem är känd för
      Givet att det finns en vakant plats "extra", oklart vilken medlems
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Vakant: extra (ledamot)"

    Scenario: En vakant plats som varken har beteckning eller känd medlem
      Givet att det finns en vakant plats utan beteckning, oklart vilken medlems
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Vakant: plats 14 (ledamot)"

    Scenario: Det är inte känt hur en plats är besatt
      Givet att det inte är känt hur många ledamöter platsen för Köping har
      När beslutet prövas
      Så kan det inte avgöras
      Och ärendet är oavgjort

    Scenario: Listan över styrelsen kan sakna en plats
      Givet att det inte är känt om listan över styrelsen är hel
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Valet besätter alla platser
      Givet att styrelsen beslutar om val
      Och valet av styrelse besätter alla platser
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Valet lämnar en plats vakant
      Givet att styrelsen beslutar om val
      Och valet av styrelse lämnar platsen för Sala vakant
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Medlemmarnas val lämnar en plats vakant
      Givet att medlemmarna beslutar om val
      Och valet av styrelse lämnar platsen för Sala vakant
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Ett val av okänt slag
      Givet att styrelsen beslutar om val
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "antal" är oavgjord

    Scenario: Ett val vars utgång är okänd
      Givet att styrelsen beslutar om val
      Och valet av styrelse har okänd utgång
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ett okänt slag av beslut kan vara ett val
      Givet att det inte är känt vad beslutet gäller
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "slag"

    Scenario: Två ledamöter på en plats, och det är inte känt hur en annan är besatt
      Givet att platsen för Köping har två ledamöter
      Och det inte är känt hur många ledamöter platsen för Sala har
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: En vakant plats vid ett sammanträde, och det är inte känt hur en annan är besatt
      Givet att platsen för Köping är vakant
      Och det inte är känt hur många ledamöter platsen för Sala har
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "vakanser" är oavgjord
      Och det framgår att "kända vakanser: Köping (ledamot)"

    Scenario: Valet lämnar en plats vakant, och det är inte känt hur en annan är besatt
      Givet att styrelsen beslutar om val
      Och valet av styrelse lämnar platsen för Sala vakant
      Och det inte är känt hur många ersättare Köping får i valet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

  @styrelse/en-ledamot-per-medlem
  Regel: Varje medlem väljer en ledamot och en ersättare för denna.

    Scenario: Var och en vald av sin medlem
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "inträde" är inte tillämplig

    Scenario: En ledamot vald av en annan medlem
      Givet att ledamoten för Köping är vald av Arboga
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Köping (vald av Arboga)"

    Scenario: Det är inte känt vem som valde
      Givet att det inte är känt vem som har valt ledamoten för Köping
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "ledamotValdAv"

    Scenario: Det är inte känt vilken medlem platsen tillhör
      Givet att det inte är känt vilken medlem platsen för Köping tillhör
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "medlem"

    Scenario: En ersättare vald av en annan medlem
      Givet att ersättaren för Köping är vald av Arboga
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Den ersättare som har inträtt är vald av en annan medlem
      Givet att ledamoten för Köping har avgått och ersättaren inträtt
      Och ersättaren för Köping är vald av Arboga
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Köping (vald av Arboga)"

    Scenario: Medlemmarna väljer, och vilka som var med på ett sammanträde är inte känt
      Givet att medlemmarna beslutar om val
      Och valet av styrelse besätter alla platser
      Och att närvaron är okänd
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Ett val som inte säger vem som har valt
      Givet att styrelsen beslutar om val
      Och valet av styrelse har okänd utgång
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ersättaren tjänstgör för den egna ledamoten
      Givet att ledamoten för Sala är frånvarande
      Och ersättaren för Sala tjänstgör
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "ersätter den egna medlemmens ledamot"
      Och ledet "inträde" är uppfylld

    Scenario: Ersättaren tjänstgör på den egna platsen, och det är inte känt vilken medlem som har den
      Givet att ledamoten för Sala är frånvarande
      Och ersättaren för Sala tjänstgör
      Och det inte är känt vilken medlem platsen för Sala tillhör
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "inträde" är uppfylld

    @punkt-7
    Scenario: Ersättaren tjänstgör för en annan medlem
      Givet att ledamoten för Sala är frånvarande
      Och en ersättare för Norberg tjänstgör på platsen för Sala
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Det är inte känt vems ersättare som tjänstgör
      Givet att ledamoten för Sala är frånvarande
      Och någons ersättare tjänstgör på platsen för Sala
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: En annan medlems ersättare på en plats, någons på en annan
      Givet att ledamoten för Sala är frånvarande
      Och ledamoten för Köping är frånvarande
      Och en ersättare för Norberg tjänstgör på platsen för Sala
      Och någons ersättare tjänstgör på platsen för Köping
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: En ledamot vald av en annan medlem, och det är inte känt vem som valde en tredje
      Givet att ledamoten för Köping är vald av Arboga
      Och det inte är känt vem som har valt ledamoten för Sala
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Det är inte känt om någon ersättare tjänstgör
      Givet att 7 ledamöter är kända att tjänstgöra, och inget är känt om övriga
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "inträde" är oavgjord

  @styrelse/ersattares-ratt
  Regel: Ersättarna har närvaro- och yttranderätt.

    Scenario: Ersättaren är med utan att tjänstgöra, och avgörandet sker med acklamation
      Givet att ersättaren för Sala är närvarande utan att tjänstgöra
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Ersättaren är med utan att tjänstgöra och röstar inte
      Givet att rösterna är 8 ja och 5 nej
      Och ersättaren för Sala är närvarande utan att tjänstgöra
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-8
    Scenario: Ersättaren röstar utan att tjänstgöra
      Givet att ledamoten för Sala är frånvarande
      Och ersättaren för Sala är närvarande utan att tjänstgöra
      Och rösterna är 8 ja och 4 nej
      Och även ersättaren för Sala röstar
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "röstat utan att tjänstgöra: Sala"

    @punkt-6
    Scenario: Både ledamot och ersättare röstar för samma plats
      Givet att rösterna är 8 ja och 5 nej
      Och ersättaren för Sala tjänstgör
      Och även ersättaren för Sala röstar
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Plats med mer än en röst: Sala"

    Scenariomall: <ja> ja mot 4 nej när tio platser tjänstgör
      Givet att 10 ledamöter tjänstgör och övriga är frånvarande
      Och rösterna bara är kända som <ja> ja, 4 nej och 0 som avstår
      När beslutet prövas
      Så <svar>

      Exempel:
        | ja | svar                                                 |
        | 5  | är meningen uppfylld                                 |
        | 6  | är meningen uppfylld                                 |
        | 7  | brister beslutet mot meningen, vilket hindrar beslut |

    Scenario: Bara summor är kända, färre än de tjänstgörande, medan en ersättare var med
      Givet att ersättaren för Sala är närvarande utan att tjänstgöra
      Och rösterna bara är kända som 7 ja, 5 nej och 0 som avstår
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Bara summor är kända, lika många som säkert tjänstgör, medan en kan ha gått
      Givet att ersättaren för Norberg är närvarande utan att tjänstgöra
      Och ledamoten för Sala gick under sammanträdet, oklart när
      Och rösterna bara är kända som 7 ja, 5 nej och 0 som avstår
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Bara summor är kända, färre än de tretton som tjänstgör, och en fjortonde ledamot har ingen känd plats
      Givet att ersättaren för Sala är närvarande utan att tjänstgöra
      Och en ledamot till tjänstgör, oklart på vilken plats
      Och rösterna bara är kända som 7 ja, 5 nej och 0 som avstår
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas inte uppgift om "plats"

    Scenario: Bara summor är kända, och de är lika många som de tjänstgörande
      Givet att ersättaren för Sala är närvarande utan att tjänstgöra
      Och rösterna bara är kända som 7 ja, 5 nej och 1 som avstår
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En frånvarande ledamot uppges ha röstat
      Givet att rösterna är 7 ja och 6 nej
      Och ledamoten för Sala är frånvarande
      Och ledamoten för Norberg röstade inte
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ersättaren röstar, och det är inte känt om det är ledamoten eller ersättaren som tjänstgör
      Givet att rösterna är 8 ja och 5 nej
      Och det inte är känt om det är ledamoten eller ersättaren för Sala som tjänstgör
      Och ledamoten för Sala röstade inte
      Och även ersättaren för Sala röstar
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ersättaren röstar, och någon ersättare tjänstgör, oklart på vilken plats
      Givet att ledamoten för Sala är frånvarande
      Och rösterna är 8 ja och 4 nej
      Och en ersättare tjänstgör, oklart på vilken plats
      Och även ersättaren för Sala röstar
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "plats"

    Scenario: Ledamöterna röstar, och det är inte känt vilka platser två av dem har
      Givet att rösterna är 8 ja och 5 nej
      Och det inte är känt vilka platser de 2 första rösterna gäller
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Det är inte känt vem som röstade för platsen
      Givet att rösterna är 8 ja och 5 nej
      Och det inte är känt vem som röstar för Sala
      Och ersättaren för Sala är närvarande utan att tjänstgöra
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "roll"

    Scenario: En ersättare röstade, oklart för vilken plats
      Givet att ledamoten för Arboga är frånvarande
      Och ersättaren för Arboga tjänstgör
      Och rösterna är 8 ja och 5 nej
      Och det inte är känt vilka platser de 13 första rösterna gäller
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "plats"

    Scenario: Det är inte känt om någon röstade
      Givet att det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Den som tjänstgör röstar
      Givet att ledamoten för Sala är frånvarande
      Och ersättaren för Sala tjänstgör
      Och rösterna är 7 ja och 6 nej
      När beslutet prövas
      Så är meningen uppfylld
      Och enligt läsningen "raknas" är den uppfylld
      Och enligt läsningen "bara-ledamoter" är den en brist

    Scenario: Ersättaren yrkar utan att tjänstgöra
      Givet att ersättaren för Sala är närvarande utan att tjänstgöra
      Och ersättaren för Sala ställer ett yrkande
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Ledamoten yrkar
      Givet att ledamoten för Sala ställer ett yrkande
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Det är inte känt vilka som yrkade
      Givet att det inte är känt vilka som ställde yrkanden
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ärendet är justerbar

    Scenario: Det är inte känt hur ärendet avgjordes, fast rösterna är kända
      Givet att rösterna är 8 ja och 5 nej
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: En ersättare uppges ha röstat utan att tjänstgöra, men det är inte känt hur ärendet avgjordes
      Givet att rösterna är 8 ja och 5 nej
      Och ersättaren för Sala är närvarande utan att tjänstgöra
      Och även ersättaren för Sala röstar
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Tretton röster per plats när bara sju är kända att tjänstgöra
      Givet att rösterna är 8 ja och 5 nej
      Och att 7 ledamöter är kända att tjänstgöra, och inget är känt om övriga
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ersättaren röstar utan att tjänstgöra, i stället för en ledamot som inte röstade
      Givet att ledamoten för Sala är frånvarande
      Och ersättaren för Sala är närvarande utan att tjänstgöra
      Och rösterna är 8 ja och 4 nej
      Och ledamoten för Norberg röstade inte
      Och även ersättaren för Sala röstar
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Två röster för en plats och ingen för en annan
      Givet att rösterna är 8 ja och 5 nej
      Och ledamoten för Norberg röstade inte
      Och ersättaren för Sala tjänstgör
      Och även ersättaren för Sala röstar
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Plats med mer än en röst: Sala"

    Scenario: Ersättaren yrkar utan att tjänstgöra, och det är inte känt om fler yrkade
      Givet att ersättaren för Sala är närvarande utan att tjänstgöra
      Och ersättaren för Sala ställer ett yrkande
      Och det inte är känt om fler ställde yrkanden
      När beslutet prövas
      Så är det en anmärkning

  @styrelse/mal-och-riktlinjer
  Regel: Besluta om mål och riktlinjer för verksamheten inom den finansiella samordningen

    Scenario: Styrelsen beslutar
      Givet att styrelsen beslutar om mål och riktlinjer
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Det är inte känt vem som beslutar
      Givet att ett okänt organ beslutar om mål och riktlinjer
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ett annat organ beslutar
      Givet att kommunfullmäktige beslutar om mål och riktlinjer
      När beslutet prövas
      Så kan det inte avgöras, och en brist är utanför befogenheten

    Scenario: Arbetsutskottet beslutar i styrelsens ställe
      Givet att arbetsutskottet beslutar om mål och riktlinjer
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ärendet avslås utan omröstning, så inga mål är beslutade
      Givet att styrelsen beslutar om mål och riktlinjer
      Och protokollet anger avslag
      När beslutet prövas
      Så angår meningen inte beslutet

    Scenario: Ärendet bordläggs, så inga mål är beslutade
      Givet att styrelsen beslutar om mål och riktlinjer
      Och att ärendet bordläggs
      När beslutet prövas
      Så angår meningen inte beslutet

  @styrelse/stodja-samverkan
  Regel: Stödja samverkan mellan förbundets parter

    Scenario: Stöd mellan parterna
      Givet att styrelsen beslutar om stöd till samverkan
      Och stödet gäller samverkan mellan parterna
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Stöd till andra än parterna
      Givet att styrelsen beslutar om stöd till samverkan
      Och stödet gäller samverkan mellan andra än parterna
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "andra än förbundets parter"

    Scenario: Det är inte känt vem stödet gäller
      Givet att styrelsen beslutar om stöd till samverkan
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "stod/mellanParterna"

    Scenario: Ett annat organ än styrelsen
      Givet att kommunstyrelsen beslutar om stöd till samverkan
      Och stödet gäller samverkan mellan parterna
      När beslutet prövas
      Så kan det inte avgöras, och en brist är utanför befogenheten

    Scenariomall: <organ> ger stöd till samverkan mellan <vilka>
      Givet att <organ> beslutar om stöd till samverkan
      Och stödet gäller samverkan mellan <vilka>
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "<skäl>"

      Exempel:
        | organ            | vilka              | skäl                        |
        | ett okänt organ  | parterna           | Det är inte känt            |
        | ett okänt organ  | andra än parterna  | andra än förbundets parter  |
        | kommunstyrelsen  | andra än parterna  | ett annat organ             |

    Scenario: Ett annat organ än styrelsen ger stöd, och det är inte känt till vem
      Givet att kommunstyrelsen beslutar om stöd till samverkan
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "ett annat organ"

    Scenario: Förbundschefen i styrelsens ställe
      Givet att förbundschefen beslutar om stöd till samverkan
      Och stödet gäller samverkan mellan parterna
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt vilket organ som ger stödet eller vem det gäller
      Givet att ett okänt organ beslutar om stöd till samverkan
      När beslutet prövas
      Så kan det inte avgöras

  @styrelse/finansiera-insatser
  Regel: Finansiera samordnade arbetslivsinriktade rehabiliteringsinsatser för individer

    Scenario: Alla fyra leden är uppfyllda
      Givet att styrelsen beslutar om finansiering av en insats
      Och insatsen anges vara samordnad, arbetslivsinriktad, rehabilitering och för individer
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "samordnad" är uppfylld
      Och ledet "arbetslivsinriktad" är uppfylld
      Och ledet "rehabilitering" är uppfylld
      Och ledet "för individer" är uppfylld

    Scenariomall: Ett av fyra led brister: <led>
      Givet att styrelsen beslutar om finansiering av en insats
      Och insatsen anges vara samordnad, arbetslivsinriktad, rehabilitering och för individer
      Men insatsen anges inte vara <led>
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

      Exempel:
        | led               |
        | samordnad         |
        | arbetslivsinriktad |
        | rehabilitering    |
        | för individer     |

    Scenariomall: Ett av fyra led är okänt: <led>
      Givet att styrelsen beslutar om finansiering av en insats
      Och insatsen anges vara samordnad, arbetslivsinriktad, rehabilitering och för individer
      Men det inte är känt om insatsen är <led>
      När beslutet prövas
      Så kan det inte avgöras

      Exempel:
        | led               |
        | samordnad         |
        | arbetslivsinriktad |
        | rehabilitering    |
        | för individer     |

  @styrelse/medel-budget-uppfoljning
  Regel: Besluta om förbundets medel, upprätta budget och årsredovisning och följa upp och utvärdera beslutade insatser

    Scenariomall: Styrelsen beslutar om <slag>
      Givet att styrelsen beslutar om <slag>
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | slag                    |
        | budget                  |
        | årsredovisning          |
        | delårsuppföljning       |
        | fördelning av bidrag    |
        | avslut av en insats     |

    Scenario: Insats utan ett ord om uppföljning
      Givet att styrelsen beslutar om finansiering av en insats
      När beslutet prövas
      Så är meningen uppfylld
      Och "Beslutet säger inte hur insatsen ska följas upp" upplyses

    Scenario: Insats som ska följas upp
      Givet att styrelsen beslutar om finansiering av en insats
      Och beslutet säger hur insatsen ska följas upp
      När beslutet prövas
      Så är meningen uppfylld
      Och "Beslutet säger inte hur insatsen ska följas upp" upplyses inte

    Scenario: Det är inte känt vem som beslutar
      Givet att ett okänt organ beslutar om budget
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ett annat organ beslutar
      Givet att medlemmarna beslutar om budget
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Ordföranden beslutar i styrelsens ställe
      Givet att ordföranden beslutar om budget
      När beslutet prövas
      Så kan det inte avgöras, och en brist är utanför befogenheten

    Scenario: Budgetens summor går inte ihop
      Givet att styrelsen beslutar om budget
      Och kostnaderna 900 kr och 100,50 kr anges till summan 1 000 kr
      När beslutet prövas
      Så "summa kostnader anges till 1 000 kr, räknas till 1 000,50 kr, skillnad −0,50 kr" upplyses
      Och "Kontrollräknat" upplyses inte

    Scenario: Budgetens intäkter går inte ihop
      Givet att styrelsen beslutar om budget
      Och intäkterna 900 kr och 100 kr anges till summan 1 100 kr
      När beslutet prövas
      Så "summa intäkter anges till 1 100 kr, räknas till 1 000 kr, skillnad 100 kr" upplyses

    Scenario: Budgetens resultat är ett annat än skillnaden mellan summorna
      Givet att styrelsen beslutar om budget
      Och intäkterna 900 kr och 100 kr anges till summan 1 000 kr
      Och kostnaderna 500 kr och 200 kr anges till summan 700 kr
      Och budgetens resultat är 200 kr
      När beslutet prövas
      Så "resultat anges till 200 kr, räknas till 300 kr, skillnad −100 kr" upplyses

    Scenario: Budgetens resultat räknas på de summor som anges, också när posterna ger andra
      Givet att styrelsen beslutar om budget
      Och intäkterna 900 kr och 100 kr anges till summan 1 100 kr
      Och kostnaderna 500 kr och 200 kr anges till summan 800 kr
      Och budgetens resultat är 200 kr
      När beslutet prövas
      Så "resultat anges till 200 kr, räknas till 300 kr, skillnad −100 kr" upplyses

    Scenario: Budgetens resultat räknas på posterna när inga summor anges
      Givet att styrelsen beslutar om budget
      Och intäkterna är 900 kr och 100 kr
      Och kostnaderna är 500 kr och 200 kr
      Och budgetens resultat är 300 kr
      När beslutet prövas
      Så "Kontrollräknat: resultat 300 kr" upplyses

    Scenario: Bara budgetens kostnader är kända, och resultatet går inte att räkna om
      Givet att styrelsen beslutar om budget
      Och kostnaderna 900 kr och 100 kr anges till summan 1 000 kr
      Och budgetens resultat är 300 kr
      När beslutet prövas
      Så "Kontrollräknat: summa kostnader 1 000 kr." upplyses

    Scenario: Bara budgetens intäkter är kända, och resultatet går inte att räkna om
      Givet att styrelsen beslutar om budget
      Och intäkterna 900 kr och 100 kr anges till summan 1 000 kr
      Och budgetens resultat är 300 kr
      När beslutet prövas
      Så "Kontrollräknat: summa intäkter 1 000 kr." upplyses

    Scenario: En kostnad utan belopp är inte noll, så summan går inte att räkna om
      Givet att styrelsen beslutar om budget
      Och intäkterna 900 kr och 100 kr anges till summan 1 000 kr
      Och kostnaderna 500 kr och 200 kr anges till summan 700 kr
      Och en kostnad inte har något belopp
      När beslutet prövas
      Så "Kontrollräknat: summa intäkter 1 000 kr." upplyses

    Scenario: Budgetens summor går ihop
      Givet att styrelsen beslutar om budget
      Och kostnaderna 900 kr och 100,50 kr anges till summan 1 000,50 kr
      När beslutet prövas
      Så "Kontrollräknat: summa kostnader 1 000,50 kr" upplyses
      Och "Budgetens summor går inte ihop" upplyses inte
      Och "hur insatsen ska följas upp" upplyses inte

  @styrelse/ej-enskilda-formaner
  Regel: Får inte besluta i frågor om förmåner eller rättigheter för enskilda eller vidta åtgärder i övrigt som innefattar myndighetsutövning

    Scenario: Beslutet gäller ingen enskild
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "förmåner eller rättigheter" är uppfylld
      Och ledet "myndighetsutövning" är uppfylld

    Scenario: En förmån för en enskild, beslutad av en enig styrelse
      Givet att styrelsen beslutar om ett individärende
      Och beslutet gäller en förmån för en enskild
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenariomall: En förmån för en enskild, beslutad av <organ> i styrelsens ställe
      Givet att <organ> beslutar om ett individärende
      Och beslutet gäller en förmån för en enskild
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

      Exempel:
        | organ           |
        | arbetsutskottet |
        | ordföranden     |
        | förbundschefen  |
        | ett annat organ |

    Scenario: Myndighetsutövning i övrigt
      Givet att beslutet innefattar myndighetsutövning
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Det ena ledet är okänt
      Givet att det inte är känt om beslutet innefattar myndighetsutövning
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det andra ledet är okänt
      Givet att det inte är känt om beslutet gäller en förmån för en enskild
      När beslutet prövas
      Så kan det inte avgöras

  @styrelse/beslutforhet
  Regel: Styrelsen är beslutför om fler än hälften av ledamöterna är närvarande.

    @punkt-5 @grans-narvaro-6-7
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

    @punkt-6
    Scenario: En ersättare som tjänstgör är den sjunde
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och ersättaren för Sala tjänstgör
      När beslutet prövas
      Så är meningen uppfylld
      Och enligt läsningen "bara-ledamoter" är den en brist

    Scenario: En ersättare som bara är närvarande är inte den sjunde
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och ersättaren för Sala är närvarande utan att tjänstgöra
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    @punkt-6 @grans-samma-plats
    Scenario: Ledamot och ersättare på samma plats räknas en gång
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och ersättaren för Arboga tjänstgör
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    @grans-fel-medlem
    Scenario: En annan medlems ersättare räknas inte
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och en ersättare för Norberg tjänstgör på platsen för Sala
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    @punkt-10 @grans-jav-utan-ersattare
    Scenario: Den jäviga är den sjunde
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga är jävig
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    @grans-jav-med-ersattare
    Scenario: Den jäviga lämnar plats för sin ersättare
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga är jävig
      Och ersättaren för Arboga tjänstgör
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Det är inte känt om någon var jävig
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och det inte är känt om någon var jävig
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "jav"
      Och det vilar inte på uppgift om "jav"

    Scenario: En som kom först efter ärendet räknas inte
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga kom först efter ärendet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    @punkt-9
    Scenario: En av sju gick, oklart när
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga gick under sammanträdet, oklart när
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: En av åtta gick, oklart när
      Givet att 8 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga gick under sammanträdet, oklart när
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: <antal> kända, inget känt om övriga
      Givet att <antal> ledamöter är kända att tjänstgöra, och inget är känt om övriga
      När beslutet prövas
      Så <svar>

      Exempel:
        | antal | svar                 |
        | 6     | kan det inte avgöras |
        | 7     | är meningen uppfylld |

    @grans-allt-okant
    Scenario: Ingenting är känt
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras
      Och ärendet är oavgjort

    Scenario: Närvaron är helt okänd
      Givet att närvaron är okänd
      När beslutet prövas
      Så kan det inte avgöras

    @grans-sju-kommuner
    Scenario: Sju kommuner räcker, utan stat och region
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      När beslutet prövas
      Så är meningen uppfylld
      Och det vilar på uppgift om "sammantrade/narvaro"
      Och det vilar på uppgift om "narvaroKomplett"
      Och det vilar på uppgift om "jav"
      Och det vilar inte på uppgift om "javKomplett"

    @punkt-5
    Scenario: Två platser är vakanta och sex av elva tillsatta tjänstgör
      Givet att platsen för Försäkringskassan och Arbetsförmedlingen är vakant
      Och att 6 ledamöter tjänstgör och övriga är frånvarande
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och enligt läsningen "alla-platser" är den en brist
      Och enligt läsningen "tillsatta-platser" är den uppfylld

    Scenario: En plats är vakant, och det är inte känt om en annan är tillsatt
      Givet att platsen för Försäkringskassan är vakant
      Och det inte är känt hur många ledamöter platsen för Arbetsförmedlingen har
      Och att 6 ledamöter tjänstgör och övriga är frånvarande
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och enligt läsningen "tillsatta-platser" är den oavgjord

    Scenario: Fjorton tillsatta platser, och sju tjänstgör
      Givet att det finns en fjortonde plats för Sala
      Och att 7 ledamöter tjänstgör och övriga är frånvarande
      När beslutet prövas
      Så är meningen uppfylld
      Och enligt läsningen "tillsatta-platser" är den en brist

    Scenario: Tolv platser är kända, och den trettonde kan saknas i listan
      Givet att platsen för Försäkringskassan och Arbetsförmedlingen är vakant
      Och platsen för Sala saknas i listan över styrelsen
      Och det inte är känt om listan över styrelsen är hel
      Och att 6 ledamöter tjänstgör och övriga är frånvarande
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och enligt läsningen "tillsatta-platser" är den uppfylld

    Scenario: Tolv platser och ingen mer, en av dem vakant
      Givet att platsen för Försäkringskassan är vakant
      Och platsen för Sala saknas i listan över styrelsen
      Och att 6 ledamöter tjänstgör och övriga är frånvarande
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och enligt läsningen "tillsatta-platser" är den uppfylld

    Scenario: Den sjunde var med bara i ärendet
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga är med bara i ärendet
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Den sjunde var med i ärendet, gick och kom tillbaka till ett senare
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga är med bara i ärendet
      Och ledamoten för Arboga kom tillbaka till ett senare ärende
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Den sjunde gick före ärendet
      Givet att ett annat ärende behandlas före
      Och att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga gick före ärendet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenariomall: Det är inte känt hur länge den sjunde var med: <oklart>
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga <oklart>
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "<uppgift>"

      Exempel:
        | oklart                                       | uppgift |
        | gick under sammanträdet, oklart när          | till    |
        | kom till ärendet och gick, oklart när        | till    |
        | kom, oklart när, och gick efter ärendet      | fran    |
        | kom till ett ärende som inte nämns           | fran    |

    Scenario: Det är inte känt om den sjunde var med hela sammanträdet
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och det inte är känt om ledamoten för Arboga är med hela sammanträdet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "hela"

    Scenario: Det är inte känt om den sjunde tjänstgör
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och det inte är känt om ledamoten för Arboga tjänstgör
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "status"

    Scenario: Det är inte känt om det är ledamoten eller ersättaren som är den sjunde
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och det inte är känt om det är ledamoten eller ersättaren för Arboga som tjänstgör
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "roll"

    Scenario: Det är inte känt vilken plats den sjunde har
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och en ledamot till tjänstgör, oklart på vilken plats
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "plats"
      Och det saknas inte uppgift om "platserKomplett"

    Scenario: Det är inte känt vilken medlem den sjundes plats tillhör
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och det inte är känt vilken medlem platsen för Arboga tillhör
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "medlem"

    Scenario: Den sjundes plats tillhör någon som inte är medlem
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och platsen för Arboga tillhör Heby
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Listan över styrelsen är okänd
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och listan över styrelsen är okänd
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/platser"

    Scenario: Den sjundes plats finns inte i en lista som kan sakna någon
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och platsen för Sala saknas i listan över styrelsen
      Och det inte är känt om listan över styrelsen är hel
      Och ersättaren för Sala tjänstgör
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "platserKomplett"

    Scenario: Någons ersättare är den sjunde
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och någons ersättare tjänstgör på platsen för Sala
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "ersattareFor"

    Scenario: Den sjunde anges både tjänstgöra och vara frånvarande
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga anges också som frånvarande
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/narvaro"

    Scenario: Den sjunde tjänstgör och nämns en gång till
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga nämns en gång till, utan att det sägs om han eller hon tjänstgör
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En frånvarande ledamot nämns en gång till och kan vara den sjunde
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Sala nämns en gång till, utan att det sägs om han eller hon tjänstgör
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "status"

    Scenario: En del av sammanträdet är den sjunde frånvarande, och alla behöver inte vara nämnda
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och alla ersättare är frånvarande
      Och ledamoten för Sala är frånvarande en del av sammanträdet, oklart vilken
      Och det inte är känt om alla som var med är nämnda
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Alla som kan tjänstgöra är nämnda, och sex gör det
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och alla ersättare är frånvarande
      Och det inte är känt om alla som var med är nämnda
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Alla som kan tjänstgöra är nämnda, en av dem en gång till utan roll, och sex tjänstgör
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och alla ersättare är frånvarande
      Och någon för Sala anges som frånvarande, oklart om det är ledamoten eller ersättaren
      Och det inte är känt om alla som var med är nämnda
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Alla utom en ledamot är nämnda, och sex tjänstgör
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och alla ersättare är frånvarande
      Och ledamoten för Sala inte nämns i närvaron
      Och det inte är känt om alla som var med är nämnda
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Alla på de kända platserna är nämnda, men en plats kan saknas
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och alla ersättare är frånvarande
      Och det inte är känt om alla som var med är nämnda
      Och det inte är känt om listan över styrelsen är hel
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ersättarens jäv tar inte bort ledamoten
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ersättaren för Arboga är jävig
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En annans jäv tar inte bort den sjunde
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Surahammar är jävig
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Det är inte känt om det är ledamoten eller ersättaren som är jävig
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga är jävig
      Och det inte är känt om det är ledamoten eller ersättaren som är jävig
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "roll"

    Scenario: Det är inte känt vilken plats den jäviga har
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga är jävig
      Och det inte är känt vilken plats den jäviga har
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "plats"

    Scenario: Det är inte känt hur den sjundes jäv har behandlats
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga är jävig och deltar ändå
      Och det inte är känt hur jävet har behandlats
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "behandling"

    Scenario: Styrelsen bortser från den sjundes jäv, oklart om personen sedan deltog
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga deltar sedan styrelsen bortsett från jävet
      Och det inte är känt om den jäviga deltar
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "deltog"

    Scenario: Den sjunde är jävig och deltar ändå
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och ledamoten för Arboga är jävig och deltar ändå
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Alla ledamöter är nämnda och sex tjänstgör, men inget är känt om ersättarna
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och det inte är känt om alla som var med är nämnda
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "bara-ledamoter" är den en brist

  @styrelse/utslagsrost
  Regel: Vid lika röstetal har ordförande utslagsröst.

    @punkt-13
    Scenariomall: <ja> mot <nej> och protokollet anger <utfall>
      Givet att rösterna är <ja> ja och <nej> nej
      Och protokollet anger <utfall>
      När beslutet prövas
      Så <svar>

      Exempel:
        | ja | nej | utfall | svar                                                 |
        | 7  | 6   | bifall | är meningen uppfylld                                 |
        | 7  | 6   | avslag | brister beslutet mot meningen, vilket hindrar beslut |
        | 6  | 7   | avslag | är meningen uppfylld                                 |
        | 6  | 7   | bifall | brister beslutet mot meningen, vilket hindrar beslut |
        | 2  | 1   | bifall | är meningen uppfylld                                 |

    @grans-lika-sakfraga
    Scenariomall: Tre mot tre i en sakfråga, ordföranden röstar ja och protokollet anger <utfall>
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och rösterna är 3 ja och 3 nej
      Och ledamoten för Arboga leder ärendet
      Och protokollet anger <utfall>
      När beslutet prövas
      Så <svar>

      Exempel:
        | utfall | svar                                                 |
        | bifall | är meningen uppfylld                                 |
        | avslag | brister beslutet mot meningen, vilket hindrar beslut |

    @punkt-14
    Scenariomall: Sex mot sex, ordföranden röstar <rost> och protokollet anger <utfall>
      Givet att rösterna är 6 ja och 6 nej
      Och ledamoten för <rost> leder ärendet
      Och protokollet anger <utfall>
      När beslutet prövas
      Så <svar>

      Exempel: Arboga röstar ja, Region Västmanland nej
        | rost              | utfall | svar                                                 |
        | Arboga            | bifall | är meningen uppfylld                                 |
        | Arboga            | avslag | brister beslutet mot meningen, vilket hindrar beslut |
        | Region Västmanland | avslag | är meningen uppfylld                                 |
        | Region Västmanland | bifall | brister beslutet mot meningen, vilket hindrar beslut |

    Scenario: Lika röstetal och ordföranden avstod
      Givet att rösterna är 6 ja och 6 nej
      Och ledamoten för Arbetsförmedlingen leder ärendet
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "ordföranden röstade inte"

    Scenario: Lika röstetal och ordföranden är frånvarande
      Givet att 12 ledamöter tjänstgör och övriga är frånvarande
      Och rösterna är 6 ja och 6 nej
      Och ledamoten för Arbetsförmedlingen leder ärendet
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "ordföranden röstade inte"

    @punkt-14
    Scenario: Lika röstetal och det är inte känt vem som ledde ärendet
      Givet att rösterna är 6 ja och 6 nej
      Och det inte är känt vem som leder ärendet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "ordforande/plats"

    @grans-vice-leder
    Scenario: Vice ordföranden leder och har utslagsröst
      Givet att rösterna är 6 ja och 6 nej
      Och vice ordföranden, ledamoten för Arboga, leder ärendet
      När beslutet prövas
      Så är meningen uppfylld
      Och enligt läsningen "den-valda-ordforanden" är den oavgjord
      Och enligt läsningen "den-valda-ordforanden" framgår att "ordföranden röstade inte"

    Scenario: Den valda ordföranden leder och har utslagsröst hur man än läser
      Givet att rösterna är 6 ja och 6 nej
      Och ledamoten för Arboga leder ärendet
      När beslutet prövas
      Så är meningen uppfylld
      Och säger läsningarna detsamma

    Scenario: Platsens två personer röstade olika, och platsen leder ärendet
      Givet att rösterna är 5 ja och 6 nej
      Och ledamoten för Sala leder ärendet
      Och även ersättaren för Sala röstar
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "rost"

    Scenario: Lika röstetal och det är inte känt hur ordföranden röstade
      Givet att rösterna är 6 ja och 6 nej
      Och ledamoten för Arboga leder ärendet
      Och det inte är känt hur ledamoten för Arboga röstade
      Och protokollets summa är 6 ja
      Och protokollets summa är 6 nej
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "det är inte känt hur ordföranden röstade"
      Och det saknas uppgift om "rost"

    Scenario: Lika röstetal och det är inte känt vilken plats en av rösterna gäller
      Givet att rösterna är 6 ja och 6 nej
      Och ledamoten för Köping leder ärendet
      Och det inte är känt vilka platser de 1 första rösterna gäller
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "plats"

    Scenario: Lika röstetal i protokollet, och ordföranden kan ha röstat utan att nämnas
      Givet att rösterna är 6 ja och 6 nej
      Och ledamoten för Arboga leder ärendet
      Och ledamoten för Arboga röstade inte
      Och det inte är känt om alla röster är nämnda
      Och protokollets summa är 6 ja
      Och protokollets summa är 6 nej
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "rosterKomplett"

    Scenariomall: Bara summor är kända, lika många, och protokollet anger att ordföranden röstade <röst>
      Givet att rösterna bara är kända som 6 ja, 6 nej och 1 som avstår
      Och ledamoten för Arboga leder ärendet
      Och protokollet anger att ordföranden röstade <röst>
      När beslutet prövas
      Så <svar>

      Exempel:
        | röst | svar                                                 |
        | ja   | är meningen uppfylld                                 |
        | nej  | brister beslutet mot meningen, vilket hindrar beslut |

    Scenario: Protokollet anger en annan röst för ordföranden än rösterna per plats
      Givet att rösterna är 6 ja och 6 nej
      Och ledamoten för Arboga leder ärendet
      Och protokollet anger att ordföranden röstade nej
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "stämmer inte"

    Scenario: Protokollet anger samma röst för ordföranden som rösterna per plats
      Givet att rösterna är 6 ja och 6 nej
      Och ledamoten för Arboga leder ärendet
      Och protokollet anger att ordföranden röstade ja
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Alla röster är inte nämnda, och protokollet har summorna
      Givet att rösterna är 7 ja och 5 nej
      Och det inte är känt om alla röster är nämnda
      Och protokollets summa är 7 ja
      Och protokollets summa är 6 nej
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Det är inte känt om alla röster är nämnda
      Givet att rösterna är 7 ja och 6 nej
      Och det inte är känt om alla röster är nämnda
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "rosterKomplett"

    Scenario: Det är inte känt hur en av ledamöterna röstade
      Givet att rösterna är 7 ja och 6 nej
      Och det inte är känt hur ledamoten för Sala röstade
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "rost"

    Scenario: Ingen röstade
      Givet att rösterna är 0 ja och 0 nej
      Och ledamoten för Arboga leder ärendet
      När beslutet prövas
      Så kan det inte avgöras

    @grans-utan-rostsiffror
    Scenario: Acklamation
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Rösterna är okända
      Givet att en omröstning hölls, men rösterna är okända
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "omrostning/ja"

    Scenario: Protokollet anger inget utfall
      Givet att rösterna är 7 ja och 6 nej
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt hur ärendet avgjordes
      Givet att det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    @punkt-13
    Scenario: Tre förslag på en gång
      Givet att rösterna är 7 ja och 6 nej
      Och tre förslag ställdes mot varandra på en gång
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "inte mot varandra två och två"

    Scenario: Tre förslag två och två
      Givet att rösterna är 7 ja och 6 nej
      Och tre förslag ställdes mot varandra två och två
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Protokollets summa är en annan än rösterna per plats
      Givet att rösterna är 7 ja och 6 nej
      Och protokollets summa är 8 ja
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "stämmer inte"

    Scenariomall: Protokollets summa är <summa>, en annan än rösterna per plats
      Givet att rösterna är 7 ja och 5 nej
      Och protokollets summa är <summa>
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "stämmer inte"

      Exempel:
        | summa         |
        | 6 nej         |
        | 0 som avstår  |

    Scenario: Lika i ett val, och utslagsrösten användes
      Givet att styrelsen beslutar om val
      Och rösterna är 6 ja och 6 nej
      Och ledamoten för Arboga leder ärendet
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-15
    Scenario: Lika i ett val, och lotten avgjorde
      Givet att styrelsen beslutar om val
      Och rösterna är 6 ja och 6 nej
      Och lotten avgjorde
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Lotten gick emot flertalet i ett val
      Givet att styrelsen beslutar om val
      Och rösterna är 7 ja och 5 nej
      Och lotten avgjorde
      Och protokollet anger avslag
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Lika i en sakfråga, och lotten gick emot ordföranden
      Givet att styrelsen beslutar om något annat
      Och rösterna är 6 ja och 6 nej
      Och ledamoten för Arboga leder ärendet
      Och lotten avgjorde
      Och protokollet anger avslag
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Lotten avgjorde, okänt vad
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 6 ja och 6 nej
      Och lotten avgjorde
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: <ja> mot <nej> och ordföranden avstod
      Givet att rösterna är <ja> ja och <nej> nej
      Och ledamoten för Arbetsförmedlingen leder ärendet
      Och protokollet anger <utfall>
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | ja | nej | utfall |
        | 6  | 5   | bifall |
        | 5  | 6   | avslag |

    Scenariomall: <ja> mot <nej> och det är inte känt vem som ledde ärendet
      Givet att rösterna är <ja> ja och <nej> nej
      Och det inte är känt vem som leder ärendet
      Och protokollet anger <utfall>
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | ja | nej | utfall |
        | 7  | 6   | bifall |
        | 6  | 7   | avslag |

    Scenario: Flest röster i ett ärende av okänt slag
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 7 ja och 6 nej
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Lika röstetal, ordföranden avstod och protokollet anger inget utfall
      Givet att rösterna är 6 ja och 6 nej
      Och ledamoten för Arbetsförmedlingen leder ärendet
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Tre förslag på en gång, och protokollet anger avslag fast fler röstade ja
      Givet att rösterna är 7 ja och 6 nej
      Och tre förslag ställdes mot varandra på en gång
      Och protokollet anger avslag
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Tre förslag på en gång och lika röstetal
      Givet att rösterna är 6 ja och 6 nej
      Och tre förslag ställdes mot varandra på en gång
      Och ledamoten för Arboga leder ärendet
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "inte mot varandra två och två"

    Scenario: Tre förslag på en gång och inget utfall i protokollet
      Givet att rösterna är 7 ja och 6 nej
      Och tre förslag ställdes mot varandra på en gång
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "inte mot varandra två och två"

    Scenario: Tre förslag på en gång med okända röster
      Givet att en omröstning hölls, men rösterna är okända
      Och tre förslag ställdes mot varandra på en gång
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt hur många förslag som ställdes
      Givet att rösterna är 7 ja och 6 nej
      Och det inte är känt hur många förslag som ställdes
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "omrostning/antalForslag"

    Scenario: Okänt antal förslag, men ställda två och två
      Givet att rösterna är 7 ja och 6 nej
      Och tre förslag ställdes mot varandra två och två
      Och det inte är känt hur många förslag som ställdes
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Tre förslag på en gång i ett val, lika röstetal, och lotten avgjorde
      Givet att styrelsen beslutar om val
      Och rösterna är 6 ja och 6 nej
      Och tre förslag ställdes mot varandra på en gång
      Och lotten avgjorde
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Motstridiga röstetal, och det är inte känt hur ärendet avgjordes
      Givet att rösterna är 7 ja och 6 nej
      Och protokollets summa är 8 ja
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "inte känt hur ärendet avgjordes"

    Scenario: Motstridiga röstetal och inget utfall i protokollet
      Givet att rösterna är 7 ja och 6 nej
      Och protokollets summa är 8 ja
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "stämmer inte"
