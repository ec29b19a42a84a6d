# language: sv
Egenskap: Utgångspunkter för ett länssamordningsförbund

  @bildande/vad-styr
  Regel: Finsam-lagen (Lag om finansiell samordning av rehabiliteringsinsatser 2003:1210) … Innehållet i avsiktsförklaringen om bildande av länssamordningsförbund (från sommaren 2022) … Lokal förankring och närvaro … Lokalt inflytande för förbundets medlemmar … Att individens behov är utgångspunkten för hur vi organiserar verksamheten. … Gemensamt ansvar för att tillsammans inventera lokala behov och lokala initiativ. Förslag ska fångas upp av förbundet centralt.

    Scenario: En medlem godkänner den gemensamma förbundsordningen
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      När beslutet prövas
      Så visas meningen som sammanhang

  @bildande/befintliga-lokala-insatser
  Regel: Befintliga lokala samverkansinsatser på individnivå som parterna anser fungerar väl ska fortsätta finnas lokalt, samt drivas och utvecklas gemensamt.

    @punkt-55
    Scenario: En lokal insats som fungerar väl avslutas
      Givet att styrelsen beslutar om avslut av en insats
      Och att beslutet fattas den 20 mars 2024
      Och insatsen är en befintlig lokal insats
      Och parterna anser att insatsen fungerar väl
      När beslutet prövas
      Så är det en anmärkning
      Och motsägelsen "lokalt-eller-for-alla" mellan källorna visas

    Scenario: En lokal insats som inte fungerar väl avslutas
      Givet att styrelsen beslutar om avslut av en insats
      Och att beslutet fattas den 20 mars 2024
      Och insatsen är en befintlig lokal insats
      Och parterna inte anser att insatsen fungerar väl
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Okänt vad parterna anser
      Givet att styrelsen beslutar om avslut av en insats
      Och att beslutet fattas den 20 mars 2024
      Och insatsen är en befintlig lokal insats
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "insats/fungerarVal"

    Scenariomall: Okänt om insatsen är lokal, när <omdöme>
      Givet att styrelsen beslutar om avslut av en insats
      Och att beslutet fattas den 20 mars 2024
      Och <omdöme>
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "insats/befintligLokal"

      Exempel:
        | omdöme                                        |
        | parterna anser att insatsen fungerar väl      |
        | parterna inte anser att insatsen fungerar väl |

    Scenario: Okänt både om insatsen är lokal och vad parterna anser
      Givet att styrelsen beslutar om avslut av en insats
      Och att beslutet fattas den 20 mars 2024
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "insats/befintligLokal"

    Scenario: En insats som inte är lokal avslutas
      Givet att styrelsen beslutar om avslut av en insats
      Och att beslutet fattas den 20 mars 2024
      Och insatsen inte är någon befintlig lokal insats
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: Beslutet fattas <dag>
      Givet att styrelsen beslutar om avslut av en insats
      Och att beslutet fattas den <dag>
      Och insatsen är en befintlig lokal insats
      Och parterna anser att insatsen fungerar väl
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                         |
        | 30 november 2022 | angår meningen inte beslutet |
        | 1 december 2022  | är det en anmärkning         |
        | 31 december 2025 | är det en anmärkning         |
        | 1 januari 2026   | angår meningen inte beslutet |

    Scenario: Ingenting är känt
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @bildande/likvardigt-mandat
  Regel: Samtliga förbundsmedlemmar ska finnas representerade i samordningsförbundets organisation med likvärdigt mandat.

    Scenario: Varje medlem får en plats
      Givet att medlemmarna beslutar om val
      Och att beslutet fattas den 20 mars 2024
      Och valet av styrelse besätter alla platser
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En medlem får två platser
      Givet att medlemmarna beslutar om val
      Och att beslutet fattas den 20 mars 2024
      Och valet av styrelse besätter alla platser
      Och Västerås får en plats till
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Fler än en plats: Västerås"

    Scenario: En medlem får ingen plats
      Givet att medlemmarna beslutar om val
      Och att beslutet fattas den 20 mars 2024
      Och valet av styrelse besätter alla platser
      Och platsen för Norberg inte finns efter valet
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Utan plats: Norberg"

    Scenario: Okänt om varje medlem får en plats
      Givet att medlemmarna beslutar om val
      Och att beslutet fattas den 20 mars 2024
      Och valet av styrelse besätter alla platser
      Och det inte är känt om det finns fler platser efter valet
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "val/platserKomplett"

    Scenario: En medlem får två platser, och okänt om varje medlem får en
      Givet att medlemmarna beslutar om val
      Och att beslutet fattas den 20 mars 2024
      Och valet av styrelse besätter alla platser
      Och Västerås får en plats till
      Och det inte är känt om det finns fler platser efter valet
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Fler än en plats: Västerås"

    Scenariomall: Okänt om valet gäller styrelsen, när <utgång>
      Givet att medlemmarna beslutar om val
      Och att beslutet fattas den 20 mars 2024
      Och <utgång>
      Och det inte är känt om valet gäller styrelsen
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "val/avserStyrelsen"

      Exempel:
        | utgång                                  |
        | valet av styrelse besätter alla platser |
        | valet ger Sala en plats                 |

    Scenario: Okänt om valet gäller styrelsen
      Givet att medlemmarna beslutar om val
      Och att beslutet fattas den 20 mars 2024
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "val/avserStyrelsen"

    Scenario: En medlem utser sin egen ledamot
      Givet att kommunfullmäktige i Sala tar beslut om ledamot och ersättare
      Och valet ger Sala en plats
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Okänt vilken medlem som utser
      Givet att kommunfullmäktige i Sala tar beslut om ledamot och ersättare
      Och valet ger Sala en plats
      Och det inte är känt vilken medlem som beslutar
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "sammantrade/medlem"

    @punkt-59
    Scenariomall: Styrelsen röstar, och rösterna <vikt>
      Givet att styrelsen beslutar om något annat
      Och att beslutet fattas den 20 mars 2024
      Och rösterna är 9 ja och 4 nej
      Och rösterna <vikt>
      När beslutet prövas
      Så <svar>

      Exempel:
        | vikt        | svar                 |
        | vägdes      | är det en anmärkning |
        | vägdes inte | är meningen uppfylld |

    Scenario: Okänt om rösterna vägdes
      Givet att styrelsen beslutar om något annat
      Och att beslutet fattas den 20 mars 2024
      Och rösterna är 9 ja och 4 nej
      Och det inte är känt om rösterna vägs olika
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "omrostning/viktade"

    Scenario: Okänt om styrelsen röstade
      Givet att styrelsen beslutar om något annat
      Och att beslutet fattas den 20 mars 2024
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "avgorande"

    Scenariomall: Okänt om styrelsen röstade, men rösterna <vikt>
      Givet att styrelsen beslutar om något annat
      Och att beslutet fattas den 20 mars 2024
      Och rösterna <vikt>
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "avgorande"

      Exempel:
        | vikt        |
        | vägdes      |
        | vägdes inte |

    Scenario: Interimsstyrelsen röstar med vägda röster
      Givet att den interimistiska styrelsen beslutar om något annat
      Och rösterna är 9 ja och 4 nej
      Och rösterna vägdes
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Ett beslut med acklamation
      Givet att styrelsen beslutar om något annat
      Och att beslutet fattas den 20 mars 2024
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: Ett gammalt förbunds styrelse röstar, och <vikt>
      Givet att styrelsen beslutar om något annat
      Och att beslutet fattas den 20 mars 2023
      Och beslutet är fattat i namn av "Samordningsförbundet Västerås"
      Och rösterna är 9 ja och 4 nej
      Och <vikt>
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | vikt                                    |
        | rösterna vägdes                         |
        | rösterna vägdes inte                    |
        | det inte är känt om rösterna vägs olika |

    Scenario: Okänt om ett gammalt förbunds styrelse röstade
      Givet att styrelsen beslutar om något annat
      Och att beslutet fattas den 20 mars 2023
      Och beslutet är fattat i namn av "Samordningsförbundet Västerås"
      Och det inte är känt hur ärendet avgjordes
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: Västerås utser i ett gammalt förbund, och <utgång>
      Givet att kommunfullmäktige i Västerås tar beslut om ledamot och ersättare
      Och beslutet är fattat i namn av "Samordningsförbundet Västerås"
      Och <utgång>
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | utgång                                                 |
        | valet ger Västerås en plats                            |
        | valet ger Köping en plats                              |
        | det inte är känt om det finns fler platser efter valet |

    Scenariomall: Val i ett gammalt förbund, där <omständighet>
      Givet att styrelsen beslutar om val
      Och att beslutet fattas den 20 mars 2023
      Och beslutet är fattat i namn av "Samordningsförbundet Västerås"
      Och <omständighet>
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | omständighet                               |
        | det inte är känt om valet gäller styrelsen |
        | valet gäller ordföranden                   |

    Scenario: Okänt vilket förbunds styrelse som röstade
      Givet att styrelsen beslutar om något annat
      Och att beslutet fattas den 20 mars 2023
      Och det inte är känt i vilket förbunds namn beslutet är fattat
      Och rösterna är 9 ja och 4 nej
      Och rösterna vägdes
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "forbund"

  @bildande/lokalt-perspektiv
  Regel: Samverkan utifrån individers samlade behov behöver ske lokalt. … Det lokala perspektivet ska fortsättningsvis vara en utgångspunkt för organiseringen av samordningsförbundets verksamheter. … Att de samverkande parterna har individens behov som utgångspunkt vid organisering av verksamheter.

    Scenario: En medlem godkänner den gemensamma förbundsordningen
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      När beslutet prövas
      Så visas meningen som sammanhang

  @bildande/tillgangliga-for-alla
  Regel: Insatser som stöds av förbundet ska vara tillgängliga för samtliga individer i samtliga kommuner som ingår i samordningsförbundet.

    Scenario: Öppen i alla kommuner
      Givet att styrelsen beslutar om finansiering av en insats
      Och att beslutet fattas den 20 mars 2024
      Och insatsen är öppen för invånarna i alla tio kommunerna
      När beslutet prövas
      Så är meningen uppfylld
      Och "Källorna vill både" upplyses inte

    @punkt-55
    Scenario: Stängd för en kommun
      Givet att styrelsen beslutar om finansiering av en insats
      Och att beslutet fattas den 20 mars 2024
      Och insatsen är öppen för invånarna i alla kommuner utom Norberg
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Norberg"
      Och motsägelsen "lokalt-eller-for-alla" mellan källorna visas
      Och "Källorna vill både" upplyses

    Scenario: Okänt om den är öppen i en kommun
      Givet att styrelsen beslutar om finansiering av en insats
      Och att beslutet fattas den 20 mars 2024
      Och det inte är känt om insatsen är öppen för invånarna i Norberg
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det framgår att "Norberg"
      Och det saknas uppgift om "insats/kommunerKomplett"

    Scenariomall: Ett gammalt förbunds insats, när <öppenhet>
      Givet att styrelsen beslutar om finansiering av en insats
      Och att beslutet fattas den 20 mars 2023
      Och beslutet är fattat i namn av "Samordningsförbundet Västra Mälardalen"
      Och <öppenhet>
      När beslutet prövas
      Så är meningen inte tillämplig
      Och "Källorna vill både" upplyses inte

      Exempel:
        | öppenhet                                                      |
        | insatsen är öppen för invånarna i alla tio kommunerna         |
        | insatsen är öppen för invånarna i alla kommuner utom Norberg  |
        | det inte är känt om insatsen är öppen för invånarna i Norberg |

    Scenario: Okänt vilket förbund som finansierar
      Givet att styrelsen beslutar om finansiering av en insats
      Och att beslutet fattas den 20 mars 2024
      Och det inte är känt i vilket förbunds namn beslutet är fattat
      Och insatsen är öppen för invånarna i alla tio kommunerna
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "forbund"

  @bildande/lokala-initiativ
  Regel: Lokala initiativ och förslag ska fångas upp av förbundet centralt.

    Scenario: En medlem godkänner den gemensamma förbundsordningen
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      När beslutet prövas
      Så visas meningen som sammanhang

  @bildande/lokalt-stod
  Regel: Det lokala arbetet ska stödjas av förbundet centralt genom att t.ex. arrangera kommunvisa nätverksträffar för chefer och samverkansansvariga hos de fyra parterna.

    Scenario: En medlem godkänner den gemensamma förbundsordningen
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      När beslutet prövas
      Så visas meningen som sammanhang

  @bildande/samtliga-kommuner-representerade
  Regel: Samtliga kommuner i Västmanland ska finnas representerade i styrning av samordningsförbundet tillsammans med Arbetsförmedlingen, Försäkringskassan och Region Västmanland.

    Scenario: Alla tretton har en plats
      Givet att medlemmarna beslutar om val
      Och att beslutet fattas den 20 mars 2024
      Och valet av styrelse besätter alla platser
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: <medlem> har ingen plats
      Givet att medlemmarna beslutar om val
      Och att beslutet fattas den 20 mars 2024
      Och valet av styrelse besätter alla platser
      Och platsen för <medlem> inte finns efter valet
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "<medlem>"

      Exempel:
        | medlem             |
        | Skinnskatteberg    |
        | Arbetsförmedlingen |

    Scenario: Okänt om alla har en plats
      Givet att medlemmarna beslutar om val
      Och att beslutet fattas den 20 mars 2024
      Och valet av styrelse har okänd utgång
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "val/platser"

    Scenario: Okänt om valet gäller styrelsen
      Givet att medlemmarna beslutar om val
      Och att beslutet fattas den 20 mars 2024
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "val/avserStyrelsen"

    Scenariomall: Okänt om valet gäller styrelsen, när <utgång>
      Givet att medlemmarna beslutar om val
      Och att beslutet fattas den 20 mars 2024
      Och <utgång>
      Och det inte är känt om valet gäller styrelsen
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "val/avserStyrelsen"

      Exempel:
        | utgång                                  |
        | valet av styrelse besätter alla platser |
        | valet ger Sala en plats                 |

    Scenariomall: Västerås utser i ett gammalt förbund, och <utgång>
      Givet att kommunfullmäktige i Västerås tar beslut om ledamot och ersättare
      Och beslutet är fattat i namn av "Samordningsförbundet Västerås"
      Och <utgång>
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | utgång                                                 |
        | valet ger Västerås en plats                            |
        | valet ger Köping en plats                              |
        | det inte är känt om det finns fler platser efter valet |

    Scenariomall: Val i ett gammalt förbund, där <omständighet>
      Givet att styrelsen beslutar om val
      Och att beslutet fattas den 20 mars 2023
      Och beslutet är fattat i namn av "Samordningsförbundet Västerås"
      Och <omständighet>
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | omständighet                               |
        | det inte är känt om valet gäller styrelsen |
        | valet gäller ordföranden                   |

    Scenario: Val av ordförande
      Givet att styrelsen beslutar om val
      Och att beslutet fattas den 20 mars 2024
      Och valet gäller ordföranden
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: <medlem> utser, och valet ger Sala en plats
      Givet att kommunfullmäktige i <medlem> tar beslut om ledamot och ersättare
      Och valet ger Sala en plats
      När beslutet prövas
      Så <svar>

      Exempel:
        | medlem  | svar                 |
        | Sala    | är meningen uppfylld |
        | Norberg | är det en anmärkning |

    Scenario: Ingenting är känt
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
