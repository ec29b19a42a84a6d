# language: sv
Egenskap: Sammanträden

  @lag/begara-sammantrade
  Regel: Återgivet: Ett sammanträde ska hållas när ordföranden anser att det behövs, och när minst en tredjedel av styrelsens ledamöter begär det.

    Scenario: Ingen begäran är avslagen
      Givet att ordföranden kallar till ett sammanträde
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: En begäran från <antal> av tretton ledamöter avslogs
      Givet att ordföranden kallar till ett sammanträde
      Och en begäran från <antal> ledamöter avslogs
      När beslutet prövas
      Så <svar>

      Exempel:
        | antal | svar                                                               |
        | 0     | är meningen inte tillämplig                                        |
        | 4     | är meningen inte tillämplig                                        |
        | 5     | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 6     | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenariomall: En begäran från <antal> av Västra Mälardalens sex ledamöter avslogs
      Givet att sammanträdet är Västra Mälardalens den 24 november 2022
      Och att styrelsen kallar till ett sammanträde
      Och en begäran från <antal> ledamöter avslogs
      När beslutet prövas
      Så <svar>

      Exempel:
        | antal | svar                                                               |
        | 1     | är meningen inte tillämplig                                        |
        | 2     | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Begäran nekas genom att ärendet avslås
      Givet att styrelsen kallar till ett sammanträde
      Och en begäran från 5 ledamöter avslogs
      Och protokollet anger avslag
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Ordförandens egen begäran avslogs
      Givet att styrelsen kallar till ett sammanträde
      Och ordförandens egen begäran avslogs
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Det är inte känt hur många som begärde sammanträdet
      Givet att ordföranden kallar till ett sammanträde
      Och en begäran avslogs, oklart från hur många
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "kallelse/begarandeLedamoter"

    Scenario: Det är inte känt om ordföranden begärde detsamma som fyra ledamöter
      Givet att styrelsen kallar till ett sammanträde
      Och en begäran från 4 ledamöter avslogs, oklart om ordföranden begärde detsamma
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "kallelse/ordforandenBegarde"

    Scenario: Det är inte känt om ordföranden begärde detsamma som fem ledamöter
      Givet att styrelsen kallar till ett sammanträde
      Och en begäran från 5 ledamöter avslogs, oklart om ordföranden begärde detsamma
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Det är inte känt om någon begäran avslogs
      Givet att ordföranden kallar till ett sammanträde
      Och det inte är känt om någon begäran avslogs
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt om begäran avslogs, men för få begärde det
      Givet att ordföranden kallar till ett sammanträde
      Och det inte är känt om någon begäran avslogs
      Och bara 4 ledamöter begärde det, och inte ordföranden
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Ett förbund vars antal ledamöter inte är känt
      Givet att ordföranden kallar till ett sammanträde
      Och en begäran från 5 ledamöter avslogs
      Och beslutet är fattat i namn av "Samordningsförbundet Västerås"
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Det är inte känt om fem ledamöters begäran avslogs
      Givet att ordföranden kallar till ett sammanträde
      Och en begäran från 5 ledamöter avslogs
      Och det inte är känt om någon begäran avslogs
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ingen begäran är avslagen, och för få begärde det
      Givet att ordföranden kallar till ett sammanträde
      Och bara 4 ledamöter begärde det, och inte ordföranden
      När beslutet prövas
      Så är meningen uppfylld

  @lag/vacka-arende
  Regel: Återgivet: Varje ledamot får väcka ärenden i styrelsen, och en revisor får göra det om ärendet gäller granskningen.

    @punkt-40
    Scenariomall: En ledamot väckte ärendet och styrelsen <behandling>
      Givet att styrelsen beslutar om ett väckt ärende
      Och en ledamot väckte ärendet
      Och styrelsen <behandling>
      När beslutet prövas
      Så <svar>

      Exempel:
        | behandling                 | svar                                                               |
        | tog upp ärendet            | är meningen uppfylld                                               |
        | vägrade att ta upp ärendet | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | lät ärendet bli liggande   | är det en anmärkning                                               |

    @punkt-40
    Scenariomall: En revisor väckte ett ärende om granskningen och styrelsen <behandling>
      Givet att styrelsen beslutar om ett väckt ärende
      Och en revisor väckte ärendet
      Och revisorns ärende gäller granskningen
      Och styrelsen <behandling>
      När beslutet prövas
      Så <svar>

      Exempel:
        | behandling                 | svar                                                               |
        | tog upp ärendet            | är meningen uppfylld                                               |
        | vägrade att ta upp ärendet | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: En revisor väckte ett ärende om något annat
      Givet att styrelsen beslutar om ett väckt ärende
      Och en revisor väckte ärendet
      Och revisorns ärende inte gäller granskningen
      Och styrelsen vägrade att ta upp ärendet
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Det är inte känt vad revisorns ärende gäller
      Givet att styrelsen beslutar om ett väckt ärende
      Och en revisor väckte ärendet
      Och styrelsen vägrade att ta upp ärendet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "vacktArende/gallerGranskningen"

    Scenario: Det är inte känt vad revisorns ärende gäller, men det togs upp
      Givet att styrelsen beslutar om ett väckt ärende
      Och en revisor väckte ärendet
      Och styrelsen tog upp ärendet
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: En medlems rätt står i förbundsordningen och inte här
      Givet att styrelsen beslutar om ett väckt ärende
      Och medlemmen Norberg väckte ärendet
      Och styrelsen vägrade att ta upp ärendet
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Det är inte känt vem som väckte det avvisade ärendet
      Givet att styrelsen beslutar om ett väckt ärende
      Och styrelsen vägrade att ta upp ärendet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "vacktArende/vacktAv"

    Scenario: Det är inte känt hur ledamotens ärende behandlades
      Givet att styrelsen beslutar om ett väckt ärende
      Och en ledamot väckte ärendet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "vacktArende/behandling"

    Scenario: Medlemmens ärende blev liggande, och dess rätt prövas inte här
      Givet att styrelsen beslutar om ett väckt ärende
      Och medlemmen Norberg väckte ärendet
      Och styrelsen lät ärendet bli liggande
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Det är inte känt hur medlemmens ärende behandlades
      Givet att styrelsen beslutar om ett väckt ärende
      Och medlemmen Norberg väckte ärendet
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Det är inte känt vem som väckte ärendet som blev liggande
      Givet att styrelsen beslutar om ett väckt ärende
      Och styrelsen lät ärendet bli liggande
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Ledamotens ärende bordläggs och blir liggande
      Givet att styrelsen beslutar om ett väckt ärende
      Och en ledamot väckte ärendet
      Och styrelsen lät ärendet bli liggande
      Och att ärendet bordläggs
      När beslutet prövas
      Så är det en anmärkning

  @lag/underratta-ersattare
  Regel: Återgivet: Ersättarna ska få veta tid och plats för sammanträdena, och den ersättare som inte tjänstgör får ändå vara med.

    Scenario: Alla ersättare är underrättade och ingen är nekad
      Givet att ordföranden kallar till ett sammanträde
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "underrättelse" är uppfylld
      Och ledet "närvaro" är uppfylld

    Scenario: En ersättare fick inte veta tid och plats
      Givet att ordföranden kallar till ett sammanträde
      Och ersättaren för Norberg inte fick veta tid och plats
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Ersättare som inte fick veta tid och plats: Norberg."

    Scenario: En ersättare som inte tjänstgjorde nekades att vara med
      Givet att ordföranden kallar till ett sammanträde
      Och ersättaren för Sala nekades att vara med
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Ersättare som nekades att vara med: Sala."

    Scenario: Det är inte känt vilka som fick veta tid och plats
      Givet att ordföranden kallar till ett sammanträde
      Och det inte är känt vilka ersättare som fick veta tid och plats
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "kallelse/ejUnderrattade"

    Scenario: Det är inte känt om någon nekades
      Givet att ordföranden kallar till ett sammanträde
      Och det inte är känt om någon ersättare nekades att vara med
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "kallelse/nekade"

    Scenario: Om ingenting är känt är det ändå bara en anmärkning som kan komma i fråga
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
