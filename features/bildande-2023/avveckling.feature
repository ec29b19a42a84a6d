# language: sv
Egenskap: Avveckling av de gamla förbunden

  @bildande/norra-bibehalls
  Regel: Vid bildandet av ett gemensamt samordningsförbund är den mest lämpliga organisatoriska lösningen att ett av samordningsförbunden bibehålls, Norra Västmanland, och detta förbund utvidgas med de två övriga förbunden.

    Scenariomall: <förbund> avvecklas
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbundet <förbund> likvideras när handlingarna har delgivits
      När beslutet prövas
      Så <svar>

      Exempel:
        | förbund           | svar                 |
        | Västerås          | är meningen uppfylld |
        | Västra Mälardalen | är meningen uppfylld |
        | Norra Västmanland | är det en anmärkning |
        | Västmanland       | är det en anmärkning |

    Scenario: Alla tre avvecklas
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbunden Västerås och Västra Mälardalen likvideras när handlingarna har delgivits
      Och förbundet Norra Västmanland likvideras när handlingarna har delgivits
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Norra Västmanland"
      Och "kan inte besluta om dess avveckling" upplyses inte
      Och motsägelsen "nytt-eller-utvidgat" mellan källorna visas

    Scenario: En kommun beslutar om ett förbund som den inte är med i
      Givet att kommunfullmäktige i Köping tar beslut om avveckling av ett gammalt förbund
      Och förbunden Västerås och Västra Mälardalen likvideras när handlingarna har delgivits
      När beslutet prövas
      Så är meningen uppfylld
      Och "Köping är inte medlem i Samordningsförbundet Västerås" upplyses

    Scenario: Okänt om fler förbund avvecklas
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbunden Västerås och Västra Mälardalen likvideras när handlingarna har delgivits
      Och det inte är känt om fler förbund avvecklas
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "avveckling/forbundKomplett"

    Scenario: Det förbund som bibehålls avvecklas, och okänt om fler avvecklas
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbundet Norra Västmanland likvideras när handlingarna har delgivits
      Och det inte är känt om fler förbund avvecklas
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Ingenting är känt
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @bildande/likvidation-vastra-malardalen
  Regel: Samordningsförbundet Västra Mälardalen likvideras när förvaltningsberättelsen och redovisningshandlingarna för 2023 har delgivits medlemmarna.

    Scenario: Förbundet likvideras när handlingarna har delgivits
      Givet att kommunfullmäktige i Köping tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västra Mälardalen likvideras när handlingarna har delgivits
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: Handlingarna delgavs den 15 april 2024, och förbundet likvideras <dag>
      Givet att kommunfullmäktige i Köping tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västra Mälardalen likvideras den <dag>
      Och handlingarna delgavs alla medlemmar i förbundet Västra Mälardalen den 15 april 2024
      Och kontrollen görs den 1 juni 2024
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag           | svar                 |
        | 14 april 2024 | kan det inte avgöras |
        | 15 april 2024 | är meningen uppfylld |
        | 16 april 2024 | är meningen uppfylld |

    Scenario: Likvidation före delgivningen
      Givet att kommunfullmäktige i Köping tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västra Mälardalen likvideras den 1 januari 2024
      Och handlingarna delgavs alla medlemmar i förbundet Västra Mälardalen den 15 april 2024
      Och kontrollen görs den 1 juni 2024
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "utloser-likvidationen" är den en brist
      Och enligt läsningen "avslutar-likvidationen" är den uppfylld
      Och motsägelsen "likvidation-och-delgivning" mellan källorna visas

    Scenario: En medlem har inte delgivits
      Givet att kommunfullmäktige i Köping tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västra Mälardalen likvideras den 16 april 2024
      Och handlingarna delgavs alla medlemmar i förbundet Västra Mälardalen den 15 april 2024
      Och handlingarna inte har delgivits Försäkringskassan
      Och kontrollen görs den 1 juni 2024
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "utloser-likvidationen" är den en brist

    Scenario: Okänt när handlingarna delgavs
      Givet att kommunfullmäktige i Köping tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västra Mälardalen likvideras den 16 april 2024
      Och kontrollen görs den 1 juni 2024
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "utloser-likvidationen" är den oavgjord
      Och det saknas uppgift om "avveckling/forbund/0/delgivningar"

    Scenario: Okänt när förbundet likvideras
      Givet att kommunfullmäktige i Köping tar beslut om avveckling av ett gammalt förbund
      Och det inte är känt när förbundet Västra Mälardalen likvideras
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "avveckling/forbund/0/narHandlingarnaDelgivits"

    Scenariomall: Förbundet likvideras den 16 april 2024, och kontrollen görs <dag>
      Givet att kommunfullmäktige i Köping tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västra Mälardalen likvideras den 16 april 2024
      Och kontrollen görs den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag           | svar                        |
        | 15 april 2024 | är meningen inte tillämplig |
        | 16 april 2024 | kan det inte avgöras        |

    Scenario: Den dag då handlingarna ska ha delgivits visas
      Givet att kommunfullmäktige i Köping tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västra Mälardalen likvideras den 16 april 2024
      När beslutet prövas
      Så är meningen inte tillämplig
      Och det framgår att "Samordningsförbundet Västra Mälardalen (16 april 2024)"

    Scenariomall: Handlingarna delgavs den 15 april 2024, och förbundet sägs vara upplöst <dag>
      Givet att kommunfullmäktige i Köping tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västra Mälardalen sägs vara upplöst den <dag>
      Och handlingarna delgavs alla medlemmar i förbundet Västra Mälardalen den 15 april 2024
      Och kontrollen görs den 1 juni 2024
      När beslutet prövas
      Så <svar>
      Och ledet "upplösning" är <upplösningen>

      Exempel:
        | dag           | svar                                                 | upplösningen |
        | 14 april 2024 | brister beslutet mot meningen, vilket hindrar beslut | en brist     |
        | 15 april 2024 | är meningen uppfylld                                 | uppfylld     |
        | 16 april 2024 | är meningen uppfylld                                 | uppfylld     |

    Scenario: Upplöst innan en av medlemmarna har delgivits
      Givet att kommunfullmäktige i Köping tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västra Mälardalen sägs vara upplöst den 16 april 2024
      Och handlingarna delgavs alla medlemmar i förbundet Västra Mälardalen den 15 april 2024
      Och handlingarna inte har delgivits Region Västmanland
      Och kontrollen görs den 1 juni 2024
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Okänt om förbundet sägs vara upplöst
      Givet att kommunfullmäktige i Köping tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västra Mälardalen likvideras när handlingarna har delgivits
      Och det inte är känt om förbundet Västra Mälardalen sägs vara upplöst
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "avveckling/forbund/0/upplost"

    Scenario: Okänt vilken dag förbundet sägs vara upplöst
      Givet att kommunfullmäktige i Köping tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västra Mälardalen likvideras när handlingarna har delgivits
      Och det inte är känt vilken dag förbundet Västra Mälardalen sägs vara upplöst
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "avveckling/forbund/0/upplosningsdag"

    Scenario: Förbundet ska vara upplöst en dag som inte har kommit
      Givet att kommunfullmäktige i Köping tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västra Mälardalen sägs vara upplöst den 16 april 2024
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "upplösning" är inte tillämplig
      Och det framgår att "Samordningsförbundet Västra Mälardalen (16 april 2024)"

    Scenario: Bara det förbund som bibehålls avvecklas
      Givet att kommunfullmäktige i Köping tar beslut om avveckling av ett gammalt förbund
      Och förbundet Norra Västmanland likvideras när handlingarna har delgivits
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Bara det andra förbundet avvecklas
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västerås likvideras den 1 januari 2023
      När beslutet prövas
      Så är meningen inte tillämplig

  @bildande/likvidation-bada
  Regel: Samordningsforbundet Vasteras och samordningsférbundet Vastra Malardalen likvideras nar férvaltningsberattelsen och redovisningshandlingarna for 2023 har delgivits medlemmarna.

    Scenario: Förbundet likvideras när handlingarna har delgivits
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västerås likvideras när handlingarna har delgivits
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: Handlingarna delgavs den 15 april 2024, och förbundet likvideras <dag>
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västerås likvideras den <dag>
      Och handlingarna delgavs alla medlemmar i förbundet Västerås den 15 april 2024
      Och kontrollen görs den 1 juni 2024
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag           | svar                 |
        | 14 april 2024 | kan det inte avgöras |
        | 15 april 2024 | är meningen uppfylld |
        | 16 april 2024 | är meningen uppfylld |

    Scenario: Likvidation före delgivningen
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västerås likvideras den 1 januari 2024
      Och handlingarna delgavs alla medlemmar i förbundet Västerås den 15 april 2024
      Och kontrollen görs den 1 juni 2024
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "utloser-likvidationen" är den en brist
      Och enligt läsningen "avslutar-likvidationen" är den uppfylld
      Och motsägelsen "likvidation-och-delgivning" mellan källorna visas

    Scenario: En medlem har inte delgivits
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västerås likvideras den 16 april 2024
      Och handlingarna delgavs alla medlemmar i förbundet Västerås den 15 april 2024
      Och handlingarna inte har delgivits Försäkringskassan
      Och kontrollen görs den 1 juni 2024
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "utloser-likvidationen" är den en brist

    Scenario: Okänt när handlingarna delgavs
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västerås likvideras den 16 april 2024
      Och kontrollen görs den 1 juni 2024
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "utloser-likvidationen" är den oavgjord
      Och det saknas uppgift om "avveckling/forbund/0/delgivningar"

    Scenario: Okänt när förbundet likvideras
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och det inte är känt när förbundet Västerås likvideras
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "avveckling/forbund/0/narHandlingarnaDelgivits"

    Scenariomall: Förbundet likvideras den 16 april 2024, och kontrollen görs <dag>
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västerås likvideras den 16 april 2024
      Och kontrollen görs den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag           | svar                        |
        | 15 april 2024 | är meningen inte tillämplig |
        | 16 april 2024 | kan det inte avgöras        |

    Scenario: Den dag då handlingarna ska ha delgivits visas
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västerås likvideras den 16 april 2024
      När beslutet prövas
      Så är meningen inte tillämplig
      Och det framgår att "Samordningsförbundet Västerås (16 april 2024)"

    Scenariomall: Handlingarna delgavs den 15 april 2024, och förbundet sägs vara upplöst <dag>
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västerås sägs vara upplöst den <dag>
      Och handlingarna delgavs alla medlemmar i förbundet Västerås den 15 april 2024
      Och kontrollen görs den 1 juni 2024
      När beslutet prövas
      Så <svar>
      Och ledet "upplösning" är <upplösningen>

      Exempel:
        | dag           | svar                                                 | upplösningen |
        | 14 april 2024 | brister beslutet mot meningen, vilket hindrar beslut | en brist     |
        | 15 april 2024 | är meningen uppfylld                                 | uppfylld     |
        | 16 april 2024 | är meningen uppfylld                                 | uppfylld     |

    Scenario: Upplöst innan en av medlemmarna har delgivits
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västerås sägs vara upplöst den 16 april 2024
      Och handlingarna delgavs alla medlemmar i förbundet Västerås den 15 april 2024
      Och handlingarna inte har delgivits Region Västmanland
      Och kontrollen görs den 1 juni 2024
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Okänt om förbundet sägs vara upplöst
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västerås likvideras när handlingarna har delgivits
      Och det inte är känt om förbundet Västerås sägs vara upplöst
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "avveckling/forbund/0/upplost"

    Scenario: Okänt vilken dag förbundet sägs vara upplöst
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västerås likvideras när handlingarna har delgivits
      Och det inte är känt vilken dag förbundet Västerås sägs vara upplöst
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "avveckling/forbund/0/upplosningsdag"

    Scenario: Förbundet ska vara upplöst en dag som inte har kommit
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbundet Västerås sägs vara upplöst den 16 april 2024
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "upplösning" är inte tillämplig
      Och det framgår att "Samordningsförbundet Västerås (16 april 2024)"

    Scenario: Bara det förbund som bibehålls avvecklas
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbundet Norra Västmanland likvideras när handlingarna har delgivits
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Vart förbund för sig
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbunden Västerås och Västra Mälardalen likvideras den 16 april 2024
      Och handlingarna delgavs alla medlemmar i förbundet Västerås den 15 april 2024
      Och handlingarna delgavs alla medlemmar i förbundet Västra Mälardalen den 2 maj 2024
      Och kontrollen görs den 1 juni 2024
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "utloser-likvidationen" är den en brist

    Scenario: Båda förbunden efter delgivningen
      Givet att regionfullmäktige tar beslut om avveckling av ett gammalt förbund
      Och förbunden Västerås och Västra Mälardalen likvideras den 2 maj 2024
      Och handlingarna delgavs alla medlemmar i förbundet Västerås den 15 april 2024
      Och handlingarna delgavs alla medlemmar i förbundet Västra Mälardalen den 2 maj 2024
      Och kontrollen görs den 1 juni 2024
      När beslutet prövas
      Så är meningen uppfylld
