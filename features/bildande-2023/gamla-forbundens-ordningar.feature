# language: sv
Egenskap: De gamla förbundens förbundsordningar

  @bildande/reviderad-forbundsordning-vastra-malardalen
  Regel: Förslag till reviderad förbundsordning för samordningsförbundet Västra Mälardalen enligt bilaga 2 godkänns.

    Scenariomall: Kommunfullmäktige i <medlem> godkänner texten
      Givet att kommunfullmäktige i <medlem> tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västra Mälardalen godkänns, så som den föreslogs
      När beslutet prövas
      Så <svar>

      Exempel:
        | medlem   | svar                        |
        | Köping   | är meningen uppfylld        |
        | Arboga   | är meningen uppfylld        |
        | Kungsör  | är meningen uppfylld        |
        | Västerås | är meningen inte tillämplig |
        | Sala     | är meningen inte tillämplig |

    Scenariomall: <organ> godkänner texten
      Givet att <organ> tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västra Mälardalen godkänns, så som den föreslogs
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | organ              |
        | regionfullmäktige  |
        | Försäkringskassan  |
        | Arbetsförmedlingen |

    Scenario: En medlem godkänner bara ett annat förbunds text
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västerås godkänns, så som den föreslogs
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Okänt om texten är med
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västerås godkänns, så som den föreslogs
      Och det inte är känt om fler texter godkänns
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "revidering/forbundKomplett"

    Scenariomall: Okänt vilken medlem som godkänner texten för <förbund>
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet <förbund> godkänns, så som den föreslogs
      Och det inte är känt vilken medlem som beslutar
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/medlem"

      Exempel:
        | förbund           |
        | Västra Mälardalen |
        | Västerås          |

    Scenario: En kommun i ett annat förbund godkänner det förbundets text
      Givet att kommunfullmäktige i Sala tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Norra Västmanland godkänns, så som den föreslogs
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: En kommun i ett annat förbund beslutar, och det är okänt om vilken text
      Givet att kommunfullmäktige i Sala tar beslut om ett gammalt förbunds ordning
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: Kommunfullmäktige i <medlem> beslutar om en överföring som vilar på sex godkännanden
      Givet att kommunfullmäktige i <medlem> tar beslut om överföring av tillgångar
      Och allt förs över från förbunden Västerås och Västra Mälardalen till det gemensamma
      Och alla medlemmar i de gamla förbunden godkände de nya texterna den 13 mars 2023
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | medlem |
        | Köping |
        | Sala   |

    Scenariomall: Överföringen vilar på en text som <medlem> inte har godkänt
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbunden Västerås och Västra Mälardalen till det gemensamma
      Och alla medlemmar i de gamla förbunden godkände de nya texterna den 13 mars 2023
      Och <medlem> inte har godkänt texten
      När beslutet prövas
      Så <svar>

      Exempel:
        | medlem             | svar                                                 |
        | Arboga             | brister beslutet mot meningen, vilket hindrar beslut |
        | Arbetsförmedlingen | brister beslutet mot meningen, vilket hindrar beslut |
        | Västerås           | är meningen uppfylld                                 |

    Scenario: Överföringen vilar på okända godkännanden
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "overforing/fran/0/godkannanden"

    Scenario: Överföringen är från ett annat förbund
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västerås till det gemensamma
      När beslutet prövas
      Så är meningen inte tillämplig

  @bildande/reviderade-forbundsordningar-region
  Regel: Forslag till reviderade forbundsordningar for samordningsforbunden Vasteras och Samordningsforbundet Vastra Malardalen enligt bilaga 2 och 3 godkanns.

    Scenario: Regionen godkänner båda texterna
      Givet att regionfullmäktige tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbunden Västerås och Västra Mälardalen godkänns, så som den föreslogs
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: Regionen godkänner bara texten för <förbund>
      Givet att regionfullmäktige tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet <förbund> godkänns, så som den föreslogs
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "saknar Samordningsförbundet <annat>"

      Exempel:
        | förbund           | annat             |
        | Västerås          | Västra Mälardalen |
        | Västra Mälardalen | Västerås          |

    Scenario: Okänt om regionen godkänner fler texter
      Givet att regionfullmäktige tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västra Mälardalen godkänns, så som den föreslogs
      Och det inte är känt om fler texter godkänns
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "revidering/forbundKomplett"

    Scenario: Okänt vilken medlem som godkänner båda texterna
      Givet att ett annat organ tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbunden Västerås och Västra Mälardalen godkänns, så som den föreslogs
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/medlem"

    Scenario: Okänt om det är regionen som beslutar
      Givet att regionfullmäktige tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västra Mälardalen godkänns, så som den föreslogs
      Och det inte är känt vilken medlem som beslutar
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/medlem"

    Scenario: En kommun godkänner en text
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västra Mälardalen godkänns, så som den föreslogs
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: En kommun godkänner båda texterna
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbunden Västerås och Västra Mälardalen godkänns, så som den föreslogs
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: En kommun beslutar, och det är okänt om vilka texter
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      När beslutet prövas
      Så är meningen inte tillämplig

  @bildande/samtidigt
  Regel: Beslut om respektive reviderad förbundsordning fattas samtidigt som det fattas beslut om förbundsordningen för det gemensamma förbundet.

    Scenariomall: Beslutet den 20 mars 2023, och om den gemensamma ordningen <dag>
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och medlemmen beslutade om den gemensamma förbundsordningen den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag          | svar                 |
        | 19 mars 2023 | är det en anmärkning |
        | 20 mars 2023 | är meningen uppfylld |
        | 21 mars 2023 | är det en anmärkning |

    Scenario: Okänt när medlemmen beslutade om den gemensamma ordningen
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "revidering/gemensammaOrdningensDag"

    Scenariomall: Okänt vilken medlem som beslutar, och om den gemensamma ordningen <dag>
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och medlemmen beslutade om den gemensamma förbundsordningen den <dag>
      Och det inte är känt vilken medlem som beslutar
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "sammantrade/medlem"

      Exempel:
        | dag          |
        | 20 mars 2023 |
        | 21 mars 2023 |

    Scenariomall: <medlem> beslutar
      Givet att kommunfullmäktige i <medlem> tar beslut om ett gammalt förbunds ordning
      Och medlemmen beslutade om den gemensamma förbundsordningen den 27 mars 2023
      När beslutet prövas
      Så <svar>

      Exempel:
        | medlem   | svar                        |
        | Västerås | är det en anmärkning        |
        | Sala     | är meningen inte tillämplig |

    Scenario: En medlem bara i det förbund som bibehålls, och okänt när den beslutade om den gemensamma ordningen
      Givet att kommunfullmäktige i Sala tar beslut om ett gammalt förbunds ordning
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Ingenting är känt
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @bildande/overforing-text
  Regel: Efter samråd och beslut kan förbundet träda i likvidation. Kvarvarande tillgångar, skulder, egendom och verksamhet överförs från och med den 1 januari 2024 till det gemensamma Samordningsförbundet Västmanland

    Scenario: Texten är så som den föreslogs
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västra Mälardalen godkänns, så som den föreslogs
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "överföring" är uppfylld
      Och ledet "likvidation" är uppfylld

    Scenariomall: Texten för över från <dag>
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västra Mälardalen godkänns, så som den föreslogs
      Och texten för över från den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                 |
        | 31 december 2023 | brister beslutet mot meningen, vilket hindrar beslut |
        | 1 januari 2024   | är meningen uppfylld                                 |
        | 2 januari 2024   | brister beslutet mot meningen, vilket hindrar beslut |

    Scenario: Texten för över till ett annat förbund
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västra Mälardalen godkänns, så som den föreslogs
      Och texten för över till "Samordningsförbundet Västerås"
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: En av två texter saknar meningen om överföring
      Givet att regionfullmäktige tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbunden Västerås och Västra Mälardalen godkänns, så som den föreslogs
      Och texten för förbundet Västerås saknar meningen om överföring
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Samordningsförbundet Västerås. Utan den"

    Scenario: Likvidation utan samråd och beslut
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västra Mälardalen godkänns, så som den föreslogs
      Och texten inte kräver samråd och beslut före likvidation
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "samråd och beslut"

    Scenario: En kommun godkänner texten för ett förbund som den inte är med i
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbunden Västerås och Västra Mälardalen godkänns, så som den föreslogs
      När beslutet prövas
      Så är meningen uppfylld
      Och "Köping är inte medlem i Samordningsförbundet Västerås" upplyses

    Scenario: Texten har inte lämnats in
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västra Mälardalen godkänns, så som den föreslogs
      Och texten inte har lämnats in
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "överföring" kan inte avgöras
      Och ledet "likvidation" kan inte avgöras
      Och det saknas uppgift om "revidering/forbund/0/overforsFran"
      Och det saknas uppgift om "revidering/forbund/0/likvidationEfterSamradOchBeslut"

    Scenario: Det förbund som bibehålls
      Givet att kommunfullmäktige i Sala tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Norra Västmanland godkänns, så som den föreslogs
      När beslutet prövas
      Så är meningen inte tillämplig

  @bildande/kapital-framgar
  Regel: Återstående kapital överförs till det nya gemensamma förbundet genom att befintliga förbundsordningar (de förbundsordningar som finns för varje förbund innan en sammanslagning) skrivs om. … Det ska framgå att återstående kapital ska föras över till det nya förbundet.

    Scenario: Det framgår av den reviderade texten
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västra Mälardalen godkänns, så som den föreslogs
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Det framgår inte av den reviderade texten
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västra Mälardalen godkänns, så som den föreslogs
      Och texten för förbundet Västra Mälardalen saknar meningen om överföring
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Texten har inte lämnats in
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västra Mälardalen godkänns, så som den föreslogs
      Och texten inte har lämnats in
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "revidering/forbund/0/overforsEnligtTexten"

    Scenario: Det förbund som bibehålls
      Givet att kommunfullmäktige i Sala tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Norra Västmanland godkänns, så som den föreslogs
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Överföringen vilar på en text som säger det
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Överföringen vilar på en text som inte säger det
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och det inte framgår av den reviderade texten att kapitalet förs över
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Överföringen vilar på en text som inte har lämnats in
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och den reviderade texten inte har lämnats in
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "overforing/fran/0/kapitalFramgar"

    Scenario: Överföringen är från det förbund som bibehålls
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Norra Västmanland till det gemensamma
      När beslutet prövas
      Så är meningen inte tillämplig

  @bildande/revideras-under-likvidation
  Regel: Förbundsordningarna för samordningsförbundet Västerås och samordningsförbundet Västra Mälardalen föreslås revideras med nedanstående text under den § som hanterar likvidation och upplösning i förbundsordningen för att möjliggöra att samtliga tillgångar kan överflyttas till det gemensamma samordningsförbundet Västmanland:

    Scenariomall: Texten för <förbund> står under likvidation och upplösning
      Givet att regionfullmäktige tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet <förbund> godkänns, så som den föreslogs
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | förbund           |
        | Västra Mälardalen |
        | Västerås          |

    Scenario: Under en annan paragraf
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västra Mälardalen godkänns, så som den föreslogs
      Och texten står under en annan paragraf
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Okänt under vilken paragraf
      Givet att kommunfullmäktige i Köping tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Västra Mälardalen godkänns, så som den föreslogs
      Och texten inte har lämnats in
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "revidering/forbund/0/underLikvidation"

    Scenario: Det förbund som bibehålls
      Givet att kommunfullmäktige i Sala tar beslut om ett gammalt förbunds ordning
      Och den nya texten för förbundet Norra Västmanland godkänns, så som den föreslogs
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Ingenting är känt
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
