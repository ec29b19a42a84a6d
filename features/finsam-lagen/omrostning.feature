# language: sv
Egenskap: Omröstning

  @lag/en-rost
  Regel: Återgivet: Varje ledamot har en röst.

    Scenario: Var och en har en röst
      Givet att rösterna är 8 ja och 5 nej
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "antal" är uppfylld
      Och ledet "vikt" är uppfylld
      Och ärendet är justerbar

    Scenario: Acklamation
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen inte tillämplig

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

    @punkt-8
    Scenario: En ersättare röstar utan att tjänstgöra
      Givet att ersättaren för Sala är närvarande utan att tjänstgöra
      Och rösterna är 8 ja och 5 nej
      Och även ersättaren för Sala röstar
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    @punkt-6
    Scenario: Både ledamot och ersättare röstar för samma plats
      Givet att rösterna är 8 ja och 5 nej
      Och ersättaren för Sala tjänstgör
      Och även ersättaren för Sala röstar
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Den som tjänstgör i ledamotens ställe röstar
      Givet att ledamoten för Sala är frånvarande
      Och ersättaren för Sala tjänstgör
      Och rösterna är 7 ja och 6 nej
      När beslutet prövas
      Så är meningen uppfylld
      Och enligt läsningen "bara-ledamoter" är den en brist

    @punkt-59
    Scenario: Rösterna vägs efter andelarna
      Givet att rösterna är 8 ja och 5 nej
      Och rösterna vägs efter medlemmarnas andelar
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "vägdes olika"

    Scenario: Det är inte känt om rösterna vägs olika
      Givet att rösterna är 8 ja och 5 nej
      Och det inte är känt om rösterna vägs olika
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "omrostning/viktade"

    Scenario: Rösterna är okända
      Givet att en omröstning hölls, men rösterna är okända
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt om någon röstade
      Givet att det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "antal" kan inte avgöras
      Och ledet "vikt" kan inte avgöras

    Scenario: Rösterna är antecknade, men det är inte känt om det var de som avgjorde
      Givet att rösterna är 8 ja och 5 nej
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Två röster är antecknade för samma plats, men det är inte känt om rösterna avgjorde
      Givet att rösterna är 8 ja och 5 nej
      Och ersättaren för Sala tjänstgör
      Och även ersättaren för Sala röstar
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Vägda röster är antecknade, men det är inte känt om de avgjorde
      Givet att rösterna är 8 ja och 5 nej
      Och rösterna vägs efter medlemmarnas andelar
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ersättaren röstar i stället för ledamoten, som tjänstgör och inte röstade
      Givet att ersättaren för Sala är närvarande utan att tjänstgöra
      Och rösterna är 8 ja och 5 nej
      Och ledamoten för Sala röstade inte
      Och även ersättaren för Sala röstar
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Två röstar för samma plats och ingen för en annan
      Givet att rösterna är 8 ja och 5 nej
      Och ledamoten för Köping röstade inte
      Och ersättaren för Sala tjänstgör
      Och även ersättaren för Sala röstar
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Det är inte känt om det var ledamoten eller ersättaren som röstade för en plats
      Givet att rösterna är 8 ja och 5 nej
      Och det inte är känt vem som röstar för Sala
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Så många röster som platser, men en av ledamöterna kan ha gått innan
      Givet att ledamoten för Arboga gick under sammanträdet, oklart när
      Och rösterna bara är kända som 7 ja, 6 nej och 0 som avstår
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: En röst var i Västra Mälardalen
      Givet att sammanträdet är Västra Mälardalens den 24 november 2022
      Och rösterna är 4 ja och 2 nej
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "6 röster på 6 tjänstgörande platser"

  @lag/ordforande-maste-rosta
  Regel: Återgivet: Den som vill får avstå från att rösta, men ordföranden ska rösta när det behövs för att ärendet ska avgöras.

    Scenario: Rösterna faller inte lika
      Givet att rösterna är 7 ja och 5 nej
      Och ledamoten för Arbetsförmedlingen leder ärendet
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Lika röstetal, och ordföranden röstar
      Givet att rösterna är 6 ja och 6 nej
      Och ledamoten för Arboga leder ärendet
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-17 @grans-ordforande-avstar
    Scenario: Tre mot tre, och ordföranden avstår
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och rösterna är 3 ja och 3 nej
      Och ledamoten för Sala leder ärendet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "ordföranden röstade inte"

    @punkt-17
    Scenario: Två mot två i Västra Mälardalen, och den som leder röstar inte
      Givet att sammanträdet är Västra Mälardalens den 24 november 2022
      Och rösterna är 2 ja och 2 nej
      Och ledamoten för Försäkringskassan leder ärendet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Lika röstetal i ett val, och ordföranden avstår
      Givet att styrelsen beslutar om val
      Och rösterna är 6 ja och 6 nej
      Och ledamoten för Arbetsförmedlingen leder ärendet
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Lika röstetal i ett ärende av okänt slag, och ordföranden avstår
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 6 ja och 6 nej
      Och ledamoten för Arbetsförmedlingen leder ärendet
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Lika röstetal, och det är inte känt vem som leder
      Givet att rösterna är 6 ja och 6 nej
      Och det inte är känt vem som leder ärendet
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Rösterna är okända
      Givet att en omröstning hölls, men rösterna är okända
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "omrostning/ja"
      Och det saknas inte uppgift om "omrostning/parvis"

    Scenario: Det är inte känt hur många förslag som ställdes mot varandra
      Givet att rösterna är 6 ja och 6 nej
      Och det inte är känt hur många förslag som ställdes
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "antalForslag"

    Scenario: Tre förslag på en gång
      Givet att rösterna är 6 ja och 6 nej
      Och tre förslag ställdes mot varandra på en gång
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt hur ärendet avgjordes
      Givet att det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Acklamation
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: Sju mot fem i <slag>, och ordföranden är <ordforande>
      Givet att styrelsen beslutar om <slag>
      Och rösterna är 7 ja och 5 nej
      Och ledamoten för <ordforande> leder ärendet
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "ordförandens röst behövdes inte"

      Exempel: Arboga röstar ja, Arbetsförmedlingen avstår
        | slag        | ordforande         |
        | något annat | Arboga             |
        | val         | Arboga             |
        | val         | Arbetsförmedlingen |

    Scenario: Sju mot fem i ett ärende av okänt slag, och ordföranden avstår
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 7 ja och 5 nej
      Och ledamoten för Arbetsförmedlingen leder ärendet
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Sju mot fem, och det är inte känt vem som leder
      Givet att rösterna är 7 ja och 5 nej
      Och det inte är känt vem som leder ärendet
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Lika röstetal i ett val, och ordföranden röstar
      Givet att styrelsen beslutar om val
      Och rösterna är 6 ja och 6 nej
      Och ledamoten för Arboga leder ärendet
      När beslutet prövas
      Så är meningen inte tillämplig
      Och det framgår att "lotten"

    Scenario: Lika röstetal i ett val, och det är inte känt vem som leder
      Givet att styrelsen beslutar om val
      Och rösterna är 6 ja och 6 nej
      Och det inte är känt vem som leder ärendet
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Lika röstetal i ett ärende av okänt slag, och ordföranden röstar
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 6 ja och 6 nej
      Och ledamoten för Arboga leder ärendet
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Lika röstetal i ett ärende av okänt slag, och det är inte känt vem som leder
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 6 ja och 6 nej
      Och det inte är känt vem som leder ärendet
      När beslutet prövas
      Så kan det inte avgöras
      
    Scenariomall: <ja> ja och 6 nej är antecknade, men det är inte känt om de avgjorde
      Givet att rösterna är <ja> ja och 6 nej
      Och ledamoten för Arbetsförmedlingen leder ärendet
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

      Exempel:
        | ja |
        | 5  |
        | 6  |

  @lag/majoritet
  Regel: Återgivet: Beslut fattas med enkel majoritet av de röster som avges.

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

    @punkt-12 @grans-tva-ett-fyra
    Scenario: Sju tjänstgör, två röstar ja, en nej och fyra avstår
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och rösterna är 2 ja och 1 nej
      När beslutet prövas
      Så är meningen uppfylld
      Och ärendet är justerbar

    @punkt-14
    Scenariomall: Tre mot tre i en sakfråga, ordföranden är <ordforande> och protokollet anger <utfall>
      Givet att 6 ledamöter tjänstgör och övriga är frånvarande
      Och ersättaren för Sala tjänstgör
      Och rösterna är 3 ja och 3 nej
      Och ledamoten för <ordforande> leder ärendet
      Och protokollet anger <utfall>
      När beslutet prövas
      Så <svar>

      Exempel: Arboga röstar ja, Norberg nej
        | ordforande | utfall | svar                                                 |
        | Arboga     | bifall | är meningen uppfylld                                 |
        | Arboga     | avslag | brister beslutet mot meningen, vilket hindrar beslut |
        | Norberg    | avslag | är meningen uppfylld                                 |
        | Norberg    | bifall | brister beslutet mot meningen, vilket hindrar beslut |

    @punkt-14
    Scenario: Vice ordföranden leder och har utslagsröst
      Givet att rösterna är 6 ja och 6 nej
      Och vice ordföranden, ledamoten för Arboga, leder ärendet
      När beslutet prövas
      Så är meningen uppfylld
      Och enligt läsningen "den-valda-ordforanden" är den oavgjord

    Scenario: Lika röstetal, och ordföranden avstår
      Givet att rösterna är 6 ja och 6 nej
      Och ledamoten för Arbetsförmedlingen leder ärendet
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "någon majoritet finns inte"

    @punkt-14
    Scenario: Lika röstetal, och det är inte känt vem som leder
      Givet att rösterna är 6 ja och 6 nej
      Och det inte är känt vem som leder ärendet
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: Lika röstetal i ett val, ordföranden är <ordforande> och protokollet anger <utfall>
      Givet att styrelsen beslutar om val
      Och rösterna är 6 ja och 6 nej
      Och ledamoten för <ordforande> leder ärendet
      Och protokollet anger <utfall>
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel: Arboga röstar ja, Region Västmanland nej, Arbetsförmedlingen avstår
        | ordforande         | utfall       |
        | Arboga             | bifall       |
        | Region Västmanland | bifall       |
        | Arbetsförmedlingen | bifall       |
        | Arboga             | bordlaggning |

    Scenario: Lika röstetal i ett val, och det är inte känt vem som leder
      Givet att styrelsen beslutar om val
      Och rösterna är 6 ja och 6 nej
      Och det inte är känt vem som leder ärendet
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Lika röstetal i ett val, och protokollet anger inget utfall
      Givet att styrelsen beslutar om val
      Och rösterna är 6 ja och 6 nej
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så är meningen inte tillämplig
      Och det framgår att "lotten avgör"

    Scenariomall: Lika röstetal i ett ärende av okänt slag, och ordföranden är <ordforande>
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 6 ja och 6 nej
      Och ledamoten för <ordforande> leder ärendet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "slag"

      Exempel: Arboga röstar ja, Region Västmanland nej, Arbetsförmedlingen avstår
        | ordforande         |
        | Arboga             |
        | Region Västmanland |
        | Arbetsförmedlingen |

    Scenario: Lika röstetal i ett ärende av okänt slag, och det är inte känt vem som leder
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 6 ja och 6 nej
      Och det inte är känt vem som leder ärendet
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Lika röstetal i ett ärende av okänt slag, och protokollet anger inget utfall
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 6 ja och 6 nej
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Sju mot fem i ett ärende av okänt slag
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 7 ja och 5 nej
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: Sju mot fem i en sakfråga, och ordföranden är <ordforande>
      Givet att rösterna är 7 ja och 5 nej
      Och ledamoten för <ordforande> leder ärendet
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "flertalet röstade för"

      Exempel: Arboga röstar ja, Region Västmanland nej, Arbetsförmedlingen avstår
        | ordforande         |
        | Arboga             |
        | Region Västmanland |
        | Arbetsförmedlingen |

    Scenario: Sju mot fem i en sakfråga, och det är inte känt vem som leder
      Givet att rösterna är 7 ja och 5 nej
      Och det inte är känt vem som leder ärendet
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Lotten gick emot flertalet
      Givet att styrelsen beslutar om val
      Och rösterna är 7 ja och 5 nej
      Och lotten avgjorde
      Och protokollet anger avslag
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    @punkt-13
    Scenariomall: Tre förslag på en gång, <ja> ja och <nej> nej, och protokollet anger <utfall>
      Givet att rösterna är <ja> ja och <nej> nej
      Och tre förslag ställdes mot varandra på en gång
      Och protokollet anger <utfall>
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "ställdes inte mot varandra två och två"

      Exempel:
        | ja | nej | utfall |
        | 7  | 6   | bifall |
        | 7  | 6   | avslag |
        | 6  | 6   | bifall |

    Scenario: Tre förslag på en gång, och rösterna är okända
      Givet att en omröstning hölls, men rösterna är okända
      Och tre förslag ställdes mot varandra på en gång
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Tre förslag på en gång, och protokollets summa är en annan än rösterna per plats
      Givet att rösterna är 7 ja och 6 nej
      Och tre förslag ställdes mot varandra på en gång
      Och protokollets summa är 8 ja
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt hur många förslag som ställdes
      Givet att rösterna är 7 ja och 6 nej
      Och det inte är känt hur många förslag som ställdes
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "omrostning/antalForslag"

    Scenario: Protokollets summa är en annan än rösterna per plats, och det är inte känt hur många förslag som ställdes
      Givet att rösterna är 7 ja och 6 nej
      Och protokollets summa är 8 ja
      Och det inte är känt hur många förslag som ställdes
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "stämmer inte med rösterna per plats"

    Scenario: Bara ja-rösterna är kända
      Givet att en omröstning hölls, men rösterna är okända
      Och protokollets summa är 7 ja
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "omrostning/nej"

    Scenario: Bara nej-rösterna är kända
      Givet att en omröstning hölls, men rösterna är okända
      Och protokollets summa är 6 nej
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "omrostning/ja"

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

    Scenario: Rösterna är okända
      Givet att en omröstning hölls, men rösterna är okända
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Protokollet anger inget utfall
      Givet att rösterna är 7 ja och 6 nej
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Rösterna är okända, och protokollet anger inget utfall
      Givet att en omröstning hölls, men rösterna är okända
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: Lika röstetal, ordföranden är <ordforande> och protokollet anger inget utfall
      Givet att rösterna är 6 ja och 6 nej
      Och ledamoten för <ordforande> leder ärendet
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "utfall"

      Exempel: Arboga röstar ja, Arbetsförmedlingen avstår
        | ordforande         |
        | Arboga             |
        | Arbetsförmedlingen |

    Scenario: Lika röstetal, det är inte känt vem som leder och protokollet anger inget utfall
      Givet att rösterna är 6 ja och 6 nej
      Och det inte är känt vem som leder ärendet
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt hur ärendet avgjordes
      Givet att det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Acklamation, utan röstsiffror
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen inte tillämplig
      Och ärendet är justerbar

    Scenario: Ärendet bordlades efter omröstning
      Givet att rösterna är 7 ja och 6 nej
      Och att ärendet bordläggs
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Ärendet bordlades med acklamation
      Givet att ärendet bordläggs
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Ärendet bordlades, och det är inte känt hur
      Givet att det inte är känt hur ärendet avgjordes
      Och att ärendet bordläggs
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Ärendet bordlades efter omröstning, men rösterna är okända
      Givet att en omröstning hölls, men rösterna är okända
      Och att ärendet bordläggs
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Ärendet bordlades efter omröstning om tre förslag på en gång
      Givet att rösterna är 7 ja och 6 nej
      Och tre förslag ställdes mot varandra på en gång
      Och att ärendet bordläggs
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Ärendet bordlades, och protokollets summa är en annan än rösterna per plats
      Givet att rösterna är 7 ja och 6 nej
      Och protokollets summa är 8 ja
      Och att ärendet bordläggs
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: Ärendet bordlades med lika röstetal, och ordföranden är <ordforande>
      Givet att rösterna är 6 ja och 6 nej
      Och ledamoten för <ordforande> leder ärendet
      Och att ärendet bordläggs
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel: Arboga röstar ja, Arbetsförmedlingen avstår
        | ordforande         |
        | Arboga             |
        | Arbetsförmedlingen |

    Scenario: Ärendet bordlades med lika röstetal, och det är inte känt vem som leder
      Givet att rösterna är 6 ja och 6 nej
      Och det inte är känt vem som leder ärendet
      Och att ärendet bordläggs
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Ett ärende av okänt slag bordlades med lika röstetal
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 6 ja och 6 nej
      Och att ärendet bordläggs
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Röstsiffror som inte stämmer är antecknade, men det är inte känt om de avgjorde
      Givet att rösterna är 7 ja och 6 nej
      Och protokollets summa är 8 ja
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: <ja> ja och <nej> nej är antecknade, men det är inte känt om de avgjorde
      Givet att rösterna är <ja> ja och <nej> nej
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

      Exempel:
        | ja | nej |
        | 7  | 6   |
        | 6  | 7   |
        | 6  | 6   |

  @lag/lottning
  Regel: Återgivet: Faller rösterna lika i ett val eller en fråga om anställning avgör lotten.

    @punkt-15
    Scenariomall: Lika röstetal i <slag>, och utslagsrösten användes
      Givet att styrelsen beslutar om <slag>
      Och rösterna är 6 ja och 6 nej
      Och ledamoten för Arboga leder ärendet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Förbundsordningen nämner inte undantaget"
      Och visas skillnaden mellan förslaget och lagen: "lotten avgöra"

      Exempel:
        | slag                       |
        | val                        |
        | anställning av förbundschef |

    @punkt-15
    Scenariomall: Lika röstetal i <slag>, och lotten avgjorde
      Givet att styrelsen beslutar om <slag>
      Och rösterna är 6 ja och 6 nej
      Och lotten avgjorde
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | slag                       |
        | val                        |
        | anställning av förbundschef |

    @grans-lika-personval
    Scenario: Tre mot tre i ett val
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och att styrelsen beslutar om val
      Och rösterna är 3 ja och 3 nej
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Fyra mot tre i ett val
      Givet att 7 ledamöter tjänstgör och övriga är frånvarande
      Och att styrelsen beslutar om val
      Och rösterna är 4 ja och 3 nej
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Lott utan lika röstetal
      Givet att styrelsen beslutar om val
      Och rösterna är 7 ja och 5 nej
      Och lotten avgjorde
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Lika röstetal, och protokollet anger inget utfall
      Givet att styrelsen beslutar om val
      Och rösterna är 6 ja och 6 nej
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Lotten avgjorde, men rösterna är okända
      Givet att styrelsen beslutar om val
      Och en omröstning hölls, men rösterna är okända
      Och lotten avgjorde
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt hur valet avgjordes
      Givet att styrelsen beslutar om val
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ett val med acklamation
      Givet att styrelsen beslutar om val
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Lika röstetal i en sakfråga
      Givet att styrelsen beslutar om något annat
      Och rösterna är 6 ja och 6 nej
      När beslutet prövas
      Så angår meningen inte beslutet

    Scenario: Lika röstetal i ett ärende av okänt slag
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 6 ja och 6 nej
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Lika röstetal, lotten avgjorde, och protokollet anger inget utfall
      Givet att styrelsen beslutar om val
      Och rösterna är 6 ja och 6 nej
      Och lotten avgjorde
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Sju mot fem, och protokollet anger inget utfall
      Givet att styrelsen beslutar om val
      Och rösterna är 7 ja och 5 nej
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: <ja> ja och 6 nej är antecknade, men det är inte känt om de avgjorde valet
      Givet att styrelsen beslutar om val
      Och rösterna är <ja> ja och 6 nej
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

      Exempel:
        | ja |
        | 7  |
        | 6  |

  @lag/sluten-omrostning
  Regel: Återgivet: En omröstning är öppen, utom i val och i frågor om anställning.

    Scenario: Öppen omröstning i en sakfråga
      Givet att rösterna är 7 ja och 6 nej
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-16
    Scenario: Sluten omröstning i en sakfråga
      Givet att rösterna är 7 ja och 6 nej
      Och omröstningen är sluten
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Det är inte känt om omröstningen i en sakfråga är sluten
      Givet att rösterna är 7 ja och 6 nej
      Och det inte är känt om omröstningen är sluten
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "omrostning/sluten"

    @punkt-16
    Scenariomall: Öppen omröstning i <slag>
      Givet att styrelsen beslutar om <slag>
      Och rösterna är 7 ja och 6 nej
      När beslutet prövas
      Så är det en anmärkning

      Exempel:
        | slag                       |
        | val                        |
        | anställning av förbundschef |

    Scenario: Sluten omröstning i ett val
      Givet att styrelsen beslutar om val
      Och rösterna är 7 ja och 6 nej
      Och omröstningen är sluten
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Det är inte känt om omröstningen i ett val är sluten
      Givet att styrelsen beslutar om val
      Och rösterna är 7 ja och 6 nej
      Och det inte är känt om omröstningen är sluten
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Sluten omröstning i ett ärende av okänt slag
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 7 ja och 6 nej
      Och omröstningen är sluten
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Öppen omröstning i ett ärende av okänt slag
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 7 ja och 6 nej
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Det är inte känt hur ärendet avgjordes
      Givet att det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt hur valet avgjordes
      Givet att styrelsen beslutar om val
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Acklamation
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: Öppna röster är antecknade i <slag>, men det är inte känt om de avgjorde
      Givet att styrelsen beslutar om <slag>
      Och rösterna är 7 ja och 6 nej
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så <svar>

      Exempel:
        | slag        | svar                                            |
        | något annat | kan det inte avgöras                            |
        | val         | kan det inte avgöras, men det står inte i vägen |

    Scenariomall: Slutna röster är antecknade i <slag>, men det är inte känt om de avgjorde
      Givet att styrelsen beslutar om <slag>
      Och rösterna är 7 ja och 6 nej
      Och omröstningen är sluten
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så <svar>

      Exempel:
        | slag        | svar                                            |
        | något annat | kan det inte avgöras                            |
        | val         | kan det inte avgöras, men det står inte i vägen |

    Scenario: Öppna röster är antecknade i ett ärende av okänt slag, men det är inte känt om de avgjorde
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 7 ja och 6 nej
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Slutna röster är antecknade i ett ärende av okänt slag, men det är inte känt om de avgjorde
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 7 ja och 6 nej
      Och omröstningen är sluten
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Varken slaget eller om omröstningen är sluten är känt
      Givet att det inte är känt vad beslutet gäller
      Och rösterna är 7 ja och 6 nej
      Och det inte är känt om omröstningen är sluten
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Varken slaget eller om någon omröstning hölls är känt
      Givet att det inte är känt vad beslutet gäller
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras

  @lag/bordlaggning
  Regel: Återgivet: Ett ärende bordläggs eller återremitteras i styrelsen med enkel majoritet; någon minoritet kan inte tvinga fram det.

    Scenario: Bordlagt med acklamation
      Givet att ärendet bordläggs
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: <ja> för och <nej> emot att skjuta upp ärendet, och det fick <utfall>
      Givet att rösterna är <ja> ja och <nej> nej
      Och ja betyder att skjuta upp ärendet
      Och protokollet anger <utfall>
      När beslutet prövas
      Så <svar>

      Exempel:
        | ja | nej | utfall       | svar                                                 |
        | 7  | 6   | bordlaggning | är meningen uppfylld                                 |
        | 6  | 7   | bordlaggning | brister beslutet mot meningen, vilket hindrar beslut |
        | 5  | 8   | aterremiss   | brister beslutet mot meningen, vilket hindrar beslut |
        | 8  | 5   | aterremiss   | är meningen uppfylld                                 |

    Scenario: En tredjedel räcker inte
      Givet att rösterna är 5 ja och 8 nej
      Och ja betyder att skjuta upp ärendet
      Och att ärendet bordläggs
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenariomall: Ja är att avgöra ärendet, <ja> ja och <nej> nej
      Givet att rösterna är <ja> ja och <nej> nej
      Och ja betyder att avgöra ärendet
      Och att ärendet bordläggs
      När beslutet prövas
      Så <svar>

      Exempel:
        | ja | nej | svar                                                 |
        | 7  | 6   | brister beslutet mot meningen, vilket hindrar beslut |
        | 6  | 7   | är meningen uppfylld                                 |

    Scenariomall: Lika röstetal om bordläggning, och ordföranden är <ordforande>
      Givet att rösterna är 6 ja och 6 nej
      Och ja betyder att skjuta upp ärendet
      Och ledamoten för <ordforande> leder ärendet
      Och att ärendet bordläggs
      När beslutet prövas
      Så <svar>

      Exempel: Arboga röstar ja, Region Västmanland nej, Arbetsförmedlingen avstår
        | ordforande         | svar                                                 |
        | Arboga             | är meningen uppfylld                                 |
        | Region Västmanland | brister beslutet mot meningen, vilket hindrar beslut |
        | Arbetsförmedlingen | kan det inte avgöras                                 |

    Scenario: Det är inte känt vad ja betydde
      Givet att rösterna är 7 ja och 6 nej
      Och att ärendet bordläggs
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "jaSkjuterUpp"

    Scenario: Rösterna är okända
      Givet att en omröstning hölls, men rösterna är okända
      Och att ärendet bordläggs
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt hur bordläggningen avgjordes
      Givet att det inte är känt hur ärendet avgjordes
      Och att ärendet bordläggs
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Protokollet anger inget utfall
      Givet att protokollet inte anger något utfall
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "utfall"

    Scenario: Ärendet avgjordes
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: Ärendet avgjordes med <ja> ja och <nej> nej, och ordföranden är <ordforande>
      Givet att rösterna är <ja> ja och <nej> nej
      Och ja betyder att skjuta upp ärendet
      Och ledamoten för <ordforande> leder ärendet
      Och protokollet anger <utfall>
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel: Arboga röstar ja, Region Västmanland nej, Arbetsförmedlingen avstår
        | ja | nej | ordforande         | utfall |
        | 7  | 5   | Arboga             | bifall |
        | 5  | 7   | Arboga             | avslag |
        | 6  | 6   | Arboga             | bifall |
        | 6  | 6   | Region Västmanland | avslag |
        | 6  | 6   | Arbetsförmedlingen | bifall |

    Scenario: Ärendet avgjordes efter omröstning, men rösterna är okända
      Givet att en omröstning hölls, men rösterna är okända
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Det är inte känt hur ärendet avgjordes, men det sköts inte upp
      Givet att det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: Flertalet sköt upp ärendet, och ordföranden är <ordforande>
      Givet att rösterna är 7 ja och 5 nej
      Och ja betyder att skjuta upp ärendet
      Och ledamoten för <ordforande> leder ärendet
      Och att ärendet bordläggs
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "7 röster mot 5"

      Exempel: Arboga röstar ja, Region Västmanland nej, Arbetsförmedlingen avstår
        | ordforande         |
        | Arboga             |
        | Region Västmanland |
        | Arbetsförmedlingen |

    Scenario: Bordlagt med lika röstetal, och det är inte känt vad ja betydde
      Givet att rösterna är 6 ja och 6 nej
      Och att ärendet bordläggs
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "jaSkjuterUpp"

    Scenario: Ja är att avgöra ärendet, lika röstetal, och ordföranden röstar nej
      Givet att rösterna är 6 ja och 6 nej
      Och ja betyder att avgöra ärendet
      Och ledamoten för Region Västmanland leder ärendet
      Och att ärendet bordläggs
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Bordlagt efter omröstning om tre förslag på en gång
      Givet att rösterna är 7 ja och 6 nej
      Och ja betyder att skjuta upp ärendet
      Och tre förslag ställdes mot varandra på en gång
      Och att ärendet bordläggs
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Bordlagt, och det är inte känt om de antecknade rösterna avgjorde
      Givet att rösterna är 6 ja och 7 nej
      Och ja betyder att skjuta upp ärendet
      Och det inte är känt hur ärendet avgjordes
      Och att ärendet bordläggs
      När beslutet prövas
      Så kan det inte avgöras

  @lag/reservation
  Regel: Återgivet: Bara den som har deltagit i avgörandet av ett ärende får reservera sig, och det ska anmälas innan sammanträdet avslutas.

    Scenario: En deltagande ledamot reserverar sig under sammanträdet
      Givet att ledamoten för Sala reserverar sig innan sammanträdet avslutas
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-54
    Scenario: Reservationen anmäls dagen efter
      Givet att ledamoten för Sala reserverar sig dagen efter
      När beslutet prövas
      Så är det en anmärkning
      Och ärendet är justerbar

    Scenario: Reservationen anmäls dagen efter, och det är inte känt om det finns fler
      Givet att ledamoten för Sala reserverar sig dagen efter
      Och det inte är känt om fler reserverade sig
      När beslutet prövas
      Så är det en anmärkning

    @punkt-54
    Scenario: En ersättare som inte tjänstgör reserverar sig
      Givet att ersättaren för Sala är närvarande utan att tjänstgöra
      Och ersättaren för Sala reserverar sig innan sammanträdet avslutas
      När beslutet prövas
      Så är det en anmärkning

    Scenario: En ersättare som tjänstgör reserverar sig
      Givet att ledamoten för Sala är frånvarande
      Och ersättaren för Sala tjänstgör
      Och ersättaren för Sala reserverar sig innan sammanträdet avslutas
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Den som lämnat för jäv reserverar sig
      Givet att ledamoten för Sala anmäler jäv och lämnar rummet
      Och ledamoten för Sala reserverar sig innan sammanträdet avslutas
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Det är inte känt när reservationen anmäldes
      Givet att ledamoten för Sala reserverar sig innan sammanträdet avslutas
      Och det inte är känt när reservationen anmäldes
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Det är inte känt om den som reserverade sig deltog
      Givet att närvaron är okänd
      Och ledamoten för Sala reserverar sig innan sammanträdet avslutas
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Det är inte känt om någon reserverade sig
      Givet att det inte är känt om någon reserverade sig
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ärendet är justerbar

    Scenario: Ingen reserverade sig
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Om ingenting är känt är det ändå bara en anmärkning som kan komma i fråga
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
