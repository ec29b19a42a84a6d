# language: sv
Egenskap: Överföring av tillgångar

  @bildande/godkannande-innebar-overforing
  Regel: Kommunfullmäktiges beslut att godkänna förbundsordning för ett gemensamt samordningsförbund i Västmanland innebär samtidigt att nuvarande tillgångar och skulder i Samordningsförbundet Västerås och Samordningsförbundet Västra Mälardalen överförs till det nya samordningsförbundet i Västmanland.

    Scenario: Tillgångar och skulder från båda förbunden
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbunden Västerås och Västra Mälardalen till det gemensamma
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Tillgångar och skulder från ett av förbunden
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: <del> förs inte över
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och <del> inte förs över
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Samordningsförbundet Västra Mälardalen"

      Exempel:
        | del          |
        | tillgångarna |
        | skulderna    |

    Scenariomall: <del> förs inte över, och okänt om fler förbund är med
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och <del> inte förs över
      Och det inte är känt om fler förbund förs över
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

      Exempel:
        | del          |
        | tillgångarna |
        | skulderna    |

    Scenariomall: Okänt om <del> förs över
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och det inte är känt om <del> förs över
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "<uppgift>"

      Exempel:
        | del             | uppgift                          |
        | tillgångarna    | overforing/fran/0/tillgangar     |
        | skulderna       | overforing/fran/0/skulder        |
        | alla tillgångar | overforing/fran/0/allaTillgangar |

    Scenario: En del av tillgångarna behålls för påbörjade insatser
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och alla tillgångar inte förs över
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "allt" är den en brist
      Och enligt läsningen "en-del" är den uppfylld
      Och motsägelsen "alla-tillgangar-eller-en-del" mellan källorna visas

    Scenariomall: Tillgångar från förbundet <förbund>
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet <förbund> till det gemensamma
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Härifrån ska inget föras över: Samordningsförbundet <förbund>"

      Exempel:
        | förbund           |
        | Norra Västmanland |
        | Västmanland       |

    Scenario: Också från det förbund som bibehålls
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbunden Västra Mälardalen och Norra Västmanland till det gemensamma
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Härifrån ska inget föras över: Samordningsförbundet Norra Västmanland"

    Scenario: Från det förbund som bibehålls, och okänt om fler förbund är med
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Norra Västmanland till det gemensamma
      Och det inte är känt om fler förbund förs över
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Inget förbund nämns
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och beslutet inte nämner något förbund att föra över från
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och ledet "tillgångar och skulder" är inte tillämplig
      Och ledet "till" är uppfylld
      Och ledet "omfattning" är inte tillämplig

    Scenario: Okänt om fler förbund är med
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och det inte är känt om fler förbund förs över
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "från" kan inte avgöras
      Och det saknas uppgift om "overforing/franKomplett"

    Scenario: Till ett annat förbund än det gemensamma
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och det förs över till "Samordningsförbundet Västerås"
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Okänt vart det förs över
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och det inte är känt vart det förs över
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "tillgångar och skulder" är uppfylld
      Och ledet "från" är uppfylld
      Och ledet "omfattning" är uppfylld
      Och det saknas uppgift om "overforing/till"

  @bildande/ingen-overforing-utan-revidering
  Regel: Nuvarande stadgar i de befintliga samordningsförbunden medger dock inte denna överföring.

    Scenario: Alla medlemmar har godkänt de nya texterna
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbunden Västerås och Västra Mälardalen till det gemensamma
      Och alla medlemmar i de gamla förbunden godkände de nya texterna den 13 mars 2023
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: En medlem godkände texten först <dag>
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbunden Västerås och Västra Mälardalen till det gemensamma
      Och alla medlemmar i de gamla förbunden godkände de nya texterna den 13 mars 2023
      Och Köping godkände texten först den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag          | svar                                                 |
        | 19 mars 2023 | är meningen uppfylld                                 |
        | 20 mars 2023 | är meningen uppfylld                                 |
        | 21 mars 2023 | brister beslutet mot meningen, vilket hindrar beslut |

    Scenariomall: <medlem> har inte godkänt
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbunden Västerås och Västra Mälardalen till det gemensamma
      Och alla medlemmar i de gamla förbunden godkände de nya texterna den 13 mars 2023
      Och <medlem> inte har godkänt texten
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "<text>"

      Exempel:
        | medlem             | text                                              |
        | Köping             | Samordningsförbundet Västra Mälardalen: Köping    |
        | Arboga             | Samordningsförbundet Västra Mälardalen: Arboga    |
        | Kungsör            | Samordningsförbundet Västra Mälardalen: Kungsör   |
        | Västerås           | Samordningsförbundet Västerås: Västerås           |
        | Region Västmanland | Samordningsförbundet Västerås: Region Västmanland |

    Scenario: Alla medlemmar i det förbund som bibehålls har godkänt
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Norra Västmanland till det gemensamma
      Och alla medlemmar i de gamla förbunden godkände de nya texterna den 13 mars 2023
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En medlem i ett annat förbund behöver inte ha godkänt
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och alla medlemmar i de gamla förbunden godkände de nya texterna den 13 mars 2023
      Och Västerås inte har godkänt texten
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Okänt om en medlem har godkänt
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbunden Västerås och Västra Mälardalen till det gemensamma
      Och alla medlemmar i de gamla förbunden godkände de nya texterna den 13 mars 2023
      Och det inte är känt om Kungsör har godkänt texten
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "overforing/fran/1/godkannandenKomplett"

    Scenariomall: Från det förbund som bibehålls, utan att <medlem> har godkänt
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Norra Västmanland till det gemensamma
      Och alla medlemmar i de gamla förbunden godkände de nya texterna den 13 mars 2023
      Och <medlem> inte har godkänt texten
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

      Exempel:
        | medlem          |
        | Fagersta        |
        | Hallstahammar   |
        | Norberg         |
        | Sala            |
        | Skinnskatteberg |
        | Surahammar      |

    Scenario: Inte från något av de gamla förbunden
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västmanland till det gemensamma
      När beslutet prövas
      Så är meningen inte tillämplig

  @bildande/godkannande-innebar-overforing-region
  Regel: Regionfullmaktiges beslut att godkdanna férbundsordning for ett gemensamt samordningsférbund i Vastmanland innebar samtidigt att nuvarande tillgangar och skulder i Samordningsforbundet Vasteras och Samordningsforbundet Vastra Malardalen 6verfors till det nya samordningsforbundet i Vastmanland.

    Scenario: Tillgångar och skulder från båda förbunden
      Givet att regionfullmäktige tar beslut om överföring av tillgångar
      Och allt förs över från förbunden Västerås och Västra Mälardalen till det gemensamma
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Tillgångar och skulder från ett av förbunden
      Givet att regionfullmäktige tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: <del> förs inte över
      Givet att regionfullmäktige tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och <del> inte förs över
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Samordningsförbundet Västra Mälardalen"

      Exempel:
        | del          |
        | tillgångarna |
        | skulderna    |

    Scenariomall: <del> förs inte över, och okänt om fler förbund är med
      Givet att regionfullmäktige tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och <del> inte förs över
      Och det inte är känt om fler förbund förs över
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

      Exempel:
        | del          |
        | tillgångarna |
        | skulderna    |

    Scenariomall: Okänt om <del> förs över
      Givet att regionfullmäktige tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och det inte är känt om <del> förs över
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "<uppgift>"

      Exempel:
        | del             | uppgift                          |
        | tillgångarna    | overforing/fran/0/tillgangar     |
        | skulderna       | overforing/fran/0/skulder        |
        | alla tillgångar | overforing/fran/0/allaTillgangar |

    Scenario: En del av tillgångarna behålls för påbörjade insatser
      Givet att regionfullmäktige tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och alla tillgångar inte förs över
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "allt" är den en brist
      Och enligt läsningen "en-del" är den uppfylld
      Och motsägelsen "alla-tillgangar-eller-en-del" mellan källorna visas

    Scenariomall: Tillgångar från förbundet <förbund>
      Givet att regionfullmäktige tar beslut om överföring av tillgångar
      Och allt förs över från förbundet <förbund> till det gemensamma
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Härifrån ska inget föras över: Samordningsförbundet <förbund>"

      Exempel:
        | förbund           |
        | Norra Västmanland |
        | Västmanland       |

    Scenario: Också från det förbund som bibehålls
      Givet att regionfullmäktige tar beslut om överföring av tillgångar
      Och allt förs över från förbunden Västra Mälardalen och Norra Västmanland till det gemensamma
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Härifrån ska inget föras över: Samordningsförbundet Norra Västmanland"

    Scenario: Från det förbund som bibehålls, och okänt om fler förbund är med
      Givet att regionfullmäktige tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Norra Västmanland till det gemensamma
      Och det inte är känt om fler förbund förs över
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Inget förbund nämns
      Givet att regionfullmäktige tar beslut om överföring av tillgångar
      Och beslutet inte nämner något förbund att föra över från
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och ledet "tillgångar och skulder" är inte tillämplig
      Och ledet "till" är uppfylld
      Och ledet "omfattning" är inte tillämplig

    Scenario: Okänt om fler förbund är med
      Givet att regionfullmäktige tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och det inte är känt om fler förbund förs över
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "från" kan inte avgöras
      Och det saknas uppgift om "overforing/franKomplett"

    Scenario: Till ett annat förbund än det gemensamma
      Givet att regionfullmäktige tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och det förs över till "Samordningsförbundet Västerås"
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Okänt vart det förs över
      Givet att regionfullmäktige tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och det inte är känt vart det förs över
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "tillgångar och skulder" är uppfylld
      Och ledet "från" är uppfylld
      Och ledet "omfattning" är uppfylld
      Och det saknas uppgift om "overforing/till"

    Scenariomall: <organ> beslutar om överföringen
      Givet att <organ> tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Norra Västmanland till det gemensamma
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | organ             |
        | styrelsen         |
        | medlemmarna       |
        | Försäkringskassan |

    Scenariomall: En kommun beslutar: <överföringen>, <omständighet>
      Givet att kommunfullmäktige i Köping tar beslut om överföring av tillgångar
      Och <överföringen>
      Och <omständighet>
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | överföringen                                                        | omständighet                                          |
        | allt förs över från förbundet Västra Mälardalen till det gemensamma | tillgångarna inte förs över                           |
        | allt förs över från förbundet Västra Mälardalen till det gemensamma | skulderna inte förs över                              |
        | allt förs över från förbundet Västra Mälardalen till det gemensamma | alla tillgångar inte förs över                        |
        | allt förs över från förbundet Västra Mälardalen till det gemensamma | det inte är känt om skulderna förs över               |
        | allt förs över från förbundet Västra Mälardalen till det gemensamma | det inte är känt om alla tillgångar förs över         |
        | allt förs över från förbundet Västra Mälardalen till det gemensamma | det inte är känt om fler förbund förs över            |
        | allt förs över från förbundet Västra Mälardalen till det gemensamma | det inte är känt vart det förs över                   |
        | allt förs över från förbundet Norra Västmanland till det gemensamma | det förs över till "Samordningsförbundet Västerås"    |
        | beslutet inte nämner något förbund att föra över från               | det förs över till "Samordningsförbundet Västmanland" |

    Scenario: Okänt om det är regionen som beslutar
      Givet att regionfullmäktige tar beslut om överföring av tillgångar
      Och allt förs över från förbundet Västra Mälardalen till det gemensamma
      Och det inte är känt vilken medlem som beslutar
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "tillgångar och skulder" kan inte avgöras
      Och ledet "från" kan inte avgöras
      Och ledet "till" kan inte avgöras
      Och ledet "omfattning" kan inte avgöras
      Och det saknas uppgift om "sammantrade/medlem"

    Scenariomall: Okänt vem som beslutar: <överföringen>, <omständighet>
      Givet att ett annat organ tar beslut om överföring av tillgångar
      Och <överföringen>
      Och <omständighet>
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/medlem"

      Exempel:
        | överföringen                                                        | omständighet                                          |
        | allt förs över från förbundet Västra Mälardalen till det gemensamma | tillgångarna inte förs över                           |
        | allt förs över från förbundet Västra Mälardalen till det gemensamma | skulderna inte förs över                              |
        | allt förs över från förbundet Västra Mälardalen till det gemensamma | alla tillgångar inte förs över                        |
        | allt förs över från förbundet Västra Mälardalen till det gemensamma | det inte är känt om skulderna förs över               |
        | allt förs över från förbundet Västra Mälardalen till det gemensamma | det inte är känt om alla tillgångar förs över         |
        | allt förs över från förbundet Västra Mälardalen till det gemensamma | det inte är känt om fler förbund förs över            |
        | allt förs över från förbundet Västra Mälardalen till det gemensamma | det inte är känt vart det förs över                   |
        | allt förs över från förbundet Norra Västmanland till det gemensamma | det förs över till "Samordningsförbundet Västerås"    |
        | beslutet inte nämner något förbund att föra över från               | det förs över till "Samordningsförbundet Västmanland" |
