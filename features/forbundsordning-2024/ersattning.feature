# language: sv
Egenskap: Ersättning till ledamöter, ersättare och revisorer

  @ersattning/regionens-principer
  Regel: Ersättning för arvoden och ersättningar till styrelsens ledamöter, ersättare och revisorer ska följa Region Västmanlands principer.

    Scenario: Regionens principer följs
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En egen taxa
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och beslutet har en egen taxa
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Inget sagt om principerna
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och beslutet säger inget om regionens principer
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: Okänt <okänt>
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och det inte är känt <okänt>
      När beslutet prövas
      Så kan det inte avgöras

      Exempel:
        | okänt                          |
        | om regionens principer följs   |
        | om beslutet har en egen taxa   |

  @ersattning/fast-arvode-till-presidiet
  Regel: Utöver arvode vid styrelsens sammanträden utgår ett fast årligt arvode till ordförande och vice ordförande i förbundet.

    Scenario: Båda får det, utöver sammanträdesarvode
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: <vem> utelämnas
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och <vem> utelämnas
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

      Exempel:
        | vem              |
        | ordföranden      |
        | vice ordföranden |

    Scenario: Vice ordföranden nämns inte i en lista som kanske inte är hel
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och vice ordföranden utelämnas
      Och det inte är känt om fler får ett fast årligt arvode
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: I stället för sammanträdesarvode
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och det fasta arvodet betalas i stället för sammanträdesarvode
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Också en annan ledamot
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och en annan ledamot får 1 %, 1 000 kr
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Också en andre vice ordförande
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och en andre vice ordförande får 5 %, 5 000 kr
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: Okänt <okänt>
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och det inte är känt <okänt>
      När beslutet prövas
      Så kan det inte avgöras

      Exempel:
        | okänt                                                  |
        | vilka som får ett fast årligt arvode                   |
        | om fler får ett fast årligt arvode                     |
        | om det fasta arvodet betalas utöver sammanträdesarvode |

    Scenario: Också någon okänd
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och också någon okänd får ett fast årligt arvode
      När beslutet prövas
      Så kan det inte avgöras

  @ersattning/fast-arsarvode
  Regel: Det fasta arvodets storlek är för ordförande 7 % och för vice ordförande 5 % av det belopp Region Västmanland fastställer för fasta arvoden för mer omfattande landstingsuppdrag.

    Scenariomall: Av 100 000 kr får <vem> <arvode>
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och <vem> får <arvode>
      När beslutet prövas
      Så <svar>

      Exempel: Beloppet
        | vem              | arvode           | svar                                                              |
        | ordföranden      | 7 %, 6 998,99 kr | brister beslutet mot meningen, vilket är utanför befogenheten |
        | ordföranden      | 7 %, 6 999 kr    | är meningen uppfylld                                              |
        | ordföranden      | 7 %, 7 000 kr    | är meningen uppfylld                                              |
        | ordföranden      | 7 %, 7 001 kr    | är meningen uppfylld                                              |
        | ordföranden      | 7 %, 7 001,01 kr | brister beslutet mot meningen, vilket är utanför befogenheten |
        | vice ordföranden | 5 %, 4 998,99 kr | brister beslutet mot meningen, vilket är utanför befogenheten |
        | vice ordföranden | 5 %, 4 999 kr    | är meningen uppfylld                                              |
        | vice ordföranden | 5 %, 5 001 kr    | är meningen uppfylld                                              |
        | vice ordföranden | 5 %, 5 001,01 kr | brister beslutet mot meningen, vilket är utanför befogenheten |

      Exempel: Procenten
        | vem              | arvode           | svar                                                              |
        | ordföranden      | 6,99 %, 7 000 kr | brister beslutet mot meningen, vilket är utanför befogenheten |
        | ordföranden      | 7,01 %, 7 000 kr | brister beslutet mot meningen, vilket är utanför befogenheten |
        | vice ordföranden | 4,99 %, 5 000 kr | brister beslutet mot meningen, vilket är utanför befogenheten |
        | vice ordföranden | 5,01 %, 5 000 kr | brister beslutet mot meningen, vilket är utanför befogenheten |

      Exempel: Bara det ena
        | vem              | arvode                          | svar                 |
        | ordföranden      | 7 %, utan att beloppet anges    | kan det inte avgöras |
        | ordföranden      | 7 000 kr, utan att procenten anges | kan det inte avgöras |
        | vice ordföranden | 5 %, utan att beloppet anges    | kan det inte avgöras |

      Exempel: Andra
        | vem                      | arvode        | svar                                                              |
        | en annan ledamot         | 1 %, 1 000 kr | brister beslutet mot meningen, vilket är utanför befogenheten |
        | en andre vice ordförande | 5 %, 5 000 kr | kan det inte avgöras                                              |

    Scenariomall: Inget till <vem>
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och <vem> utelämnas
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "Beslutet ger inte <vem> något fast årligt arvode; det ska vara <procent>."

      Exempel:
        | vem              | procent |
        | ordföranden      | 7 %     |
        | vice ordföranden | 5 %     |

    @punkt-50
    Scenario: Regionens belopp okänt
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och det inte är känt vad regionens belopp är
      När beslutet prövas
      Så kan det inte avgöras

    @punkt-50
    Scenario: Regionens belopp okänt, men fel procent
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och det inte är känt vad regionens belopp är
      Och ordföranden får 8 %, utan att beloppet anges
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Procenten okänd, men fel belopp
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och vice ordföranden får 7 000 kr, utan att procenten anges
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Listan kanske inte är hel
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och det inte är känt om fler får ett fast årligt arvode
      När beslutet prövas
      Så kan det inte avgöras

  @ersattning/fk-revisor-i-sarskild-ordning
  Regel: För den revisor som Försäkringskassan utser betalas ersättning i särskild ordning.

    @punkt-51
    Scenario: Revisorn omfattas inte
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Revisorn omfattas av regionens principer
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och beslutet omfattar den revisor som Försäkringskassan utser
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Revisorn omfattas av ett beslut som inte hänvisar till principerna
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och beslutet omfattar den revisor som Försäkringskassan utser
      Och beslutet säger inget om regionens principer
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Okänt om revisorn omfattas
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och det inte är känt om beslutet omfattar statens revisor
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Revisorn omfattas, okänt av vilka principer
      Givet att beslutet om arvoden är i ordning, med 100 000 kr som regionens belopp
      Och beslutet omfattar den revisor som Försäkringskassan utser
      Och det inte är känt om regionens principer följs
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
