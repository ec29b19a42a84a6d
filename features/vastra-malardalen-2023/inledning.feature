# language: sv
Egenskap: Inledning

  Bakgrund:
    Givet ett sammanträde i Samordningsförbundet Västra Mälardalen

  @vastra-malardalen/avslutas-2023
  Regel: Samordningsförbundet Västra Mälardalen avslutas sista december 2023 och länssamordningsförbundet startar 1 januari 2024.

    Scenariomall: Ett åtagande till den <dag>
      Givet att Västra Mälardalens beslut gäller en insats
      Och åtagandet löper till den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                 |
        | 30 december 2023 | är meningen uppfylld |
        | 31 december 2023 | är meningen uppfylld |
        | 1 januari 2024   | är det en anmärkning |

    Scenariomall: Ett avtal beslutat den <dag>
      Givet att Västra Mälardalens beslut gäller ett avtal
      Och att beslutet fattas den <dag>
      Och åtagandet löper till den 31 december 2023
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                 |
        | 31 december 2023 | är meningen uppfylld |
        | 1 januari 2024   | är det en anmärkning |

    Scenario: Ett beslut efter förbundets slut, med okänt åtagande
      Givet att Västra Mälardalens beslut gäller en insats
      Och att beslutet fattas den 1 januari 2024
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Det är inte känt hur länge åtagandet löper
      Givet att Västra Mälardalens beslut gäller ett avtal
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "atagande/sistaDag"

    Scenario: Årsredovisningen för det sista året hör till avvecklingen
      Givet att Västra Mälardalens beslut gäller en årsredovisning
      Och att beslutet fattas den 15 februari 2024
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: <slag> hör till avvecklingen, också efter den sista dagen
      Givet att styrelsen beslutar om <slag>
      Och att beslutet fattas den 15 februari 2024
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | slag                               |
        | avslut av en insats                |
        | likvidation                        |
        | skifte                             |
        | slutredovisning                    |
        | upplösning                         |
        | avveckling av ett gammalt förbund  |
        | överföring av tillgångar           |

    Scenario: Avvecklingen beslutas före den sista dagen
      Givet att styrelsen beslutar om likvidation
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: Det är inte känt hur länge <slag> binder förbundet
      Givet att styrelsen beslutar om <slag>
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

      Exempel:
        | slag                |
        | stöd till samverkan |
        | lån                 |

    Scenario: Ingenting är känt om beslutet
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
