# language: sv
Egenskap: Utträde, likvidation och upplösning

  @uttrade-likvidation-upplosning/far-lamna
  Regel: En förbundsmedlem kan lämna förbundet.

    Scenario: Medlemmens eget beslut
      Givet att styrelsen beslutar om uppsägning
      Och Sala själv har beslutat att lämna
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Styrelsen vill utesluta en medlem
      Givet att styrelsen beslutar om uppsägning
      Och någon annan har beslutat att Sala ska lämna
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Någon annan utesluter en medlem, oklart vilken
      Givet att styrelsen beslutar om uppsägning
      Och någon annan har beslutat att en medlem ska lämna, oklart vilken
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Någon som inte är medlem
      Givet att styrelsen beslutar om uppsägning
      Och Enköping själv har beslutat att lämna
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Okänt vem som har beslutat
      Givet att styrelsen beslutar om uppsägning
      Och det är okänt vem som har beslutat att Sala ska lämna
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "uppsagning/egetBeslut"

    Scenario: Okänd medlem
      Givet att styrelsen beslutar om uppsägning
      Och en okänd medlem själv har beslutat att lämna
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "uppsagning/medlem"

    Scenario: Någon annan har beslutat om den som inte är medlem
      Givet att styrelsen beslutar om uppsägning
      Och någon annan har beslutat att Enköping ska lämna
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Någon som inte är medlem, okänt vem som har beslutat
      Givet att styrelsen beslutar om uppsägning
      Och det är okänt vem som har beslutat att Enköping ska lämna
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Medlemmens rätt är densamma när uppsägningen bordläggs
      Givet att styrelsen beslutar om uppsägning
      Och att ärendet bordläggs
      Och Sala själv har beslutat att lämna
      När beslutet prövas
      Så är meningen uppfylld

  @uttrade-likvidation-upplosning/tre-ar
  Regel: Uppsägningstiden är tre år.

    @grans-uttrade
    Scenariomall: Beslut 10 mars 2025, inkommet 2 april 2025, utträde <dag>
      Givet att styrelsen beslutar om uppsägning
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                          |
        | 9 mars 2028      | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 10 mars 2028     | kan det inte avgöras                                          |
        | 11 mars 2028     | kan det inte avgöras                                          |
        | 1 april 2028     | kan det inte avgöras                                          |
        | 2 april 2028     | kan det inte avgöras                                          |
        | 30 december 2028 | kan det inte avgöras                                          |
        | 31 december 2028 | är meningen uppfylld                                          |
        | 1 januari 2029   | är meningen uppfylld                                          |

    Scenariomall: Läsningarna var för sig vid utträde <dag>
      Givet att styrelsen beslutar om uppsägning
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 januari 2026
      Och utträdet är den <dag>
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "beslut-dag" är den <beslut, dag>
      Och enligt läsningen "beslut-arsskifte" är den <beslut, årsskifte>
      Och enligt läsningen "inkommen-dag" är den <inkommen, dag>
      Och enligt läsningen "inkommen-arsskifte" är den <inkommen, årsskifte>

      Exempel:
        | dag              | beslut, dag | beslut, årsskifte | inkommen, dag | inkommen, årsskifte |
        | 10 mars 2028     | uppfylld    | en brist          | en brist      | en brist            |
        | 30 december 2028 | uppfylld    | en brist          | en brist      | en brist            |
        | 31 december 2028 | uppfylld    | uppfylld          | en brist      | en brist            |
        | 1 januari 2029   | uppfylld    | uppfylld          | en brist      | en brist            |
        | 2 januari 2029   | uppfylld    | uppfylld          | uppfylld      | en brist            |
        | 30 december 2029 | uppfylld    | uppfylld          | uppfylld      | en brist            |

    @grans-skottdag
    Scenariomall: Beslut på skottdagen, utträde <dag>
      Givet att styrelsen beslutar om uppsägning
      Och medlemmen beslutade att lämna den 29 februari 2024
      Och uppsägningen kom in den 29 februari 2024
      Och utträdet är den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                          |
        | 27 februari 2027 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 28 februari 2027 | kan det inte avgöras                                          |

    Scenario: De uträknade dagarna visas
      Givet att styrelsen beslutar om uppsägning
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 31 december 2028
      När beslutet prövas
      Så det framgår att "Uppsägningstiden på 3 år går ut den 10 mars 2028 (tidigaste läsningen den 10 mars 2028, senaste den 31 december 2028)"

    Scenariomall: Okänt när uppsägningen kom in, utträde <dag>
      Givet att styrelsen beslutar om uppsägning
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och utträdet är den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                          |
        | 9 mars 2028      | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 10 mars 2028     | kan det inte avgöras                                          |
        | 31 december 2028 | kan det inte avgöras                                          |

    Scenario: Okänt när medlemmen beslutade
      Givet att styrelsen beslutar om uppsägning
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 31 december 2028
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "uppsagning/beslutsdag"

    Scenario: Okänd dag för utträdet
      Givet att styrelsen beslutar om uppsägning
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "uppsagning/uttradesdag"

    Scenario: Inkommen före beslutet
      Givet att styrelsen beslutar om uppsägning
      Och medlemmen beslutade att lämna den 10 mars 2026
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 31 december 2028
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och "kommit in före medlemmens beslut" upplyses

    Scenario: Inkommen efter beslutet är som det ska vara
      Givet att styrelsen beslutar om uppsägning
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 31 december 2028
      När beslutet prövas
      Så är meningen uppfylld
      Och "anges ha kommit in före medlemmens beslut" upplyses inte

    Scenario: Utträdet är för tidigt också när uppsägningen bordläggs
      Givet att styrelsen beslutar om uppsägning
      Och att ärendet bordläggs
      Och medlemmen beslutade att lämna den 10 mars 2025
      Och uppsägningen kom in den 2 april 2025
      Och utträdet är den 9 mars 2028
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

  @uttrade-likvidation-upplosning/likvidationsgrund
  Regel: Förbundet kan träda i likvidation om medlemmarna är överens om det eller om en eller flera medlemmar lämnar förbundet.

    Scenario: Alla medlemmar överens
      Givet att styrelsen beslutar om likvidation
      Och alla medlemmar är överens om likvidationen
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-46
    Scenario: En är inte överens och ingen lämnar
      Givet att styrelsen beslutar om likvidation
      Och alla medlemmar utom Sala är överens om likvidationen
      Och ingen medlem har sagt upp sig
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Sala är inte överens"

    Scenario: Okänt om en är överens
      Givet att styrelsen beslutar om likvidation
      Och det inte är känt om Sala är överens om likvidationen
      Och ingen medlem har sagt upp sig
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: En är inte överens och uppsägningarna är okända
      Givet att styrelsen beslutar om likvidation
      Och alla medlemmar utom Sala är överens om likvidationen
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "likvidation/uppsagningar"

    Scenariomall: Uppsägningstiden går ut 31 december 2028, likvidation från <dag>
      Givet att styrelsen beslutar om likvidation
      Och förbundet träder i likvidation den <dag>
      Och alla medlemmar utom Sala är överens om likvidationen
      Och bara Sala har sagt upp sig och lämnar den 31 december 2028
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                 |
        | 30 december 2028 | kan det inte avgöras |
        | 31 december 2028 | är meningen uppfylld |
        | 1 januari 2029   | är meningen uppfylld |

    Scenario: Uppsägningstiden löper, enligt läsningarna
      Givet att styrelsen beslutar om likvidation
      Och förbundet träder i likvidation den 30 december 2028
      Och alla medlemmar utom Sala är överens om likvidationen
      Och bara Sala har sagt upp sig och lämnar den 31 december 2028
      När beslutet prövas
      Så enligt läsningen "har-lamnat" är den en brist
      Och enligt läsningen "har-sagt-upp" är den uppfylld

    Scenario: Den som lämnar är ingen medlem
      Givet att styrelsen beslutar om likvidation
      Och förbundet träder i likvidation den 31 december 2028
      Och alla medlemmar utom Sala är överens om likvidationen
      Och bara Enköping har sagt upp sig och lämnar den 31 december 2028
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Okänt vem som lämnar
      Givet att styrelsen beslutar om likvidation
      Och förbundet träder i likvidation den 31 december 2028
      Och alla medlemmar utom Sala är överens om likvidationen
      Och en okänd medlem har sagt upp sig och lämnar den 31 december 2028
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "uppsagningar/0/medlem"

    Scenario: Okänt när likvidationen börjar
      Givet att styrelsen beslutar om likvidation
      Och alla medlemmar utom Sala är överens om likvidationen
      Och bara Sala har sagt upp sig och lämnar den 31 december 2028
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "likvidation/dag"

    Scenario: Utträdesdagen kommer innan uppsägningstiden kan ha gått
      Givet att styrelsen beslutar om likvidation
      Och alla medlemmar utom Sala är överens om likvidationen
      Och bara Sala har sagt upp sig den 10 januari 2026 och lämnar den 30 juni 2026
      Och förbundet träder i likvidation den 31 december 2026
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Medlemmen har inte själv beslutat att lämna
      Givet att styrelsen beslutar om likvidation
      Och alla medlemmar utom Sala är överens om likvidationen
      Och bara Sala har sagt upp sig och lämnar den 30 juni 2026
      Och uppsägningen är någon annans beslut
      Och förbundet träder i likvidation den 31 december 2026
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

  @uttrade-likvidation-upplosning/samrad-fore
  Regel: Ett sådant beslut ska alltid föregås av ett samråd mellan huvudmännen.

    Scenariomall: Beslut 24 november 2026, samråd avslutat <dag>
      Givet att styrelsen beslutar om likvidation
      Och samråd med alla medlemmar var avslutat den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                                |
        | 23 november 2026 | är meningen uppfylld                                                |
        | 24 november 2026 | kan det inte avgöras                                                |
        | 25 november 2026 | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenariomall: Samråd samma dag som beslutet, och det <ordning> beslutet
      Givet att styrelsen beslutar om likvidation
      Och samråd med alla medlemmar var avslutat den 24 november 2026
      Och samrådet <ordning> beslutet samma dag
      När beslutet prövas
      Så <svar>

      Exempel:
        | ordning   | svar                                                                |
        | kom före  | är meningen uppfylld                                                |
        | kom efter | brister beslutet mot meningen, vilket är en brist i handläggningen |

    @punkt-47
    Scenario: Inget samråd trots att alla är överens
      Givet att styrelsen beslutar om likvidation
      Och alla medlemmar är överens om likvidationen
      Och inget samråd mellan huvudmännen hölls
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Samråd som ingen medlem fick tillfälle till
      Givet att styrelsen beslutar om likvidation
      Och ett samråd som ingen medlem fick tillfälle till var avslutat den 1 november 2026
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    @punkt-47
    Scenario: Alla fyra parter, men inte alla kommuner
      Givet att styrelsen beslutar om likvidation
      Och samråd med alla medlemmar utom Sala var avslutat den 1 november 2026
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "alla-medlemmar" är den oavgjord
      Och enligt läsningen "fyra-parter" är den uppfylld

    Scenario: Bara tre av parterna
      Givet att styrelsen beslutar om likvidation
      Och samråd med Sala, Region Västmanland och Försäkringskassan var avslutat den 1 november 2026
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "Arbetsförmedlingen"

    Scenario: Okänt om fler deltog i samrådet
      Givet att styrelsen beslutar om likvidation
      Och samråd med Sala, Region Västmanland och Försäkringskassan var avslutat den 1 november 2026
      Och det inte är känt om samrådet omfattade fler
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "samrad/medlemmarKomplett"

    Scenario: Inget är känt om samråd
      Givet att styrelsen beslutar om likvidation
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "samrad/hallet"

  @uttrade-likvidation-upplosning/skulder-och-egendom-forst
  Regel: När förbundet trätt i likvidation ska skulderna betalas och egendomen avyttras.

    Scenariomall: Fördelning 15 maj 2029, skulderna betalda <skulder>, egendomen avyttrad <egendom>
      Givet att styrelsen beslutar om skifte
      Och skulderna betalades den <skulder>
      Och egendomen avyttrades den <egendom>
      Och tillgångarna fördelades den 15 maj 2029
      När beslutet prövas
      Så <svar>

      Exempel:
        | skulder     | egendom     | svar                                               |
        | 14 maj 2029 | 14 maj 2029 | är meningen uppfylld                               |
        | 15 maj 2029 | 14 maj 2029 | kan det inte avgöras                               |
        | 14 maj 2029 | 15 maj 2029 | kan det inte avgöras                               |
        | 16 maj 2029 | 14 maj 2029 | brister beslutet mot meningen, vilket hindrar beslut |
        | 14 maj 2029 | 16 maj 2029 | brister beslutet mot meningen, vilket hindrar beslut |

    Scenariomall: Allt på en dag, och det <ordning> fördelningen
      Givet att styrelsen beslutar om skifte
      Och skulderna betalades den 15 maj 2029
      Och egendomen avyttrades den 15 maj 2029
      Och tillgångarna fördelades den 15 maj 2029
      Och det <ordning> fördelningen samma dag
      När beslutet prövas
      Så <svar>

      Exempel:
        | ordning   | svar                                               |
        | kom före  | är meningen uppfylld                               |
        | kom efter | brister beslutet mot meningen, vilket hindrar beslut |

    Scenario: Okänt när tillgångarna fördelades
      Givet att styrelsen beslutar om skifte
      Och skulderna betalades den 14 maj 2029
      Och egendomen avyttrades den 14 maj 2029
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "skifte/skiftesdag"

    Scenario: Okänt när skulderna betalades
      Givet att styrelsen beslutar om skifte
      Och egendomen avyttrades den 14 maj 2029
      Och tillgångarna fördelades den 15 maj 2029
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "skifte/skulderBetalda"

    @punkt-48 @grans-skifte-fore-skuld
    Scenario: Skulderna är obetalda när tillgångarna fördelas
      Givet att styrelsen beslutar om skifte
      Och skulder återstod när tillgångarna fördelades
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Egendomen är osåld när tillgångarna fördelas
      Givet att styrelsen beslutar om skifte
      Och egendom återstod när tillgångarna fördelades
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

  @uttrade-likvidation-upplosning/fordelning-enligt-11
  Regel: Sedan ska kvarvarande tillgångar fördelas enligt principerna i 11 § i denna förbundsordning.

    Scenario: Fördelning som följer tillskotten hur de än räknas
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem            | tillskott | får    |
        | Försäkringskassan | 2000      | 500    |
        | Region Västmanland| 1000      | 250    |
        | Köping            | 400       | 100    |
        | Västerås          | 600       | 150    |
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "Köping 100 kr"

    Scenariomall: Köping får <Köping> och Västerås <Västerås>
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem            | tillskott | får        |
        | Försäkringskassan | 1000      | 250        |
        | Region Västmanland| 1000      | 250        |
        | Köping            | 1000      | <Köping>   |
        | Västerås          | 1000      | <Västerås> |
      När beslutet prövas
      Så <svar>

      Exempel:
        | Köping | Västerås | svar                                                          |
        | 250    | 250      | kan det inte avgöras                                          |
        | 250,01 | 249,99   | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 250    | 249,99   | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 250    | 250,01   | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenariomall: Två tredjedelar och en tredjedel av 100 kr, Köping får <Köping>
      Givet att styrelsen beslutar om skifte
      Och 100 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem   | tillskott | får        |
        | Köping   | 1         | <Köping>   |
        | Västerås | 2         | <Västerås> |
      När beslutet prövas
      Så <svar>

      Exempel:
        | Köping | Västerås | svar                                                          |
        | 33,33  | 66,67    | kan det inte avgöras                                          |
        | 33,34  | 66,66    | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 33,32  | 66,68    | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenariomall: Tre lika delar av 100 kr, och det sista öret till <vem>
      Givet att styrelsen beslutar om skifte
      Och 100 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem   | tillskott | får        |
        | Arboga   | 1         | <Arboga>   |
        | Köping   | 1         | <Köping>   |
        | Västerås | 1         | <Västerås> |
      När beslutet prövas
      Så enligt läsningen "detta-forbund" är den <utfall>

      Exempel:
        | vem      | Arboga | Köping | Västerås | utfall   |
        | Arboga   | 33,34  | 33,33  | 33,33    | uppfylld |
        | Köping   | 33,33  | 33,34  | 33,33    | uppfylld |
        | Västerås | 33,33  | 33,33  | 33,34    | uppfylld |

    Scenariomall: Statens gemensamma belopp, <läsning>
      Givet att styrelsen beslutar om skifte
      Och 1 100 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | tidigare | får      |
        | Försäkringskassan  | 300       | 100      |          |
        | Region Västmanland | 300       | 0        | <region> |
        | Sala               | 400       | 0        | <Sala>   |
        | Staten             |           |          | <staten> |
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "detta-forbund" är den <detta>
      Och enligt läsningen "aven-tidigare-forbund" är den <även tidigare>
      Och enligt läsningen "andelarna-i-11" är den <andelarna>

      Exempel:
        | läsning          | staten | region | Sala | detta    | även tidigare | andelarna |
        | detta förbund    | 330    | 330    | 440  | uppfylld | en brist      | en brist  |
        | tidigare förbund | 400    | 300    | 400  | en brist | uppfylld      | en brist  |
        | andelarna i 11 § | 550    | 275    | 275  | en brist | en brist      | uppfylld  |

    Scenario: Andelarna följs men inte bidragen mellan kommunerna
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Försäkringskassan  | 2000      | 500 |
        | Region Västmanland | 1000      | 250 |
        | Köping             | 400       | 125 |
        | Västerås           | 600       | 125 |
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "detta-forbund" är den en brist
      Och enligt läsningen "andelarna-i-11" är den oavgjord

    Scenario: Medlemmarna har inte tillskjutit något
      Givet att styrelsen beslutar om skifte
      Och 100 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem | tillskott | får |
        | Sala   | 0         | 100 |
      När beslutet prövas
      Så kan det inte avgöras
      Och kan det enligt läsningen "detta-forbund" inte avgöras om det är utanför befogenheten
      Och kan det enligt läsningen "aven-tidigare-forbund" inte avgöras om det är utanför befogenheten

    Scenario: Medlemmarna har inte tillskjutit något, och allt fördelas inte
      Givet att styrelsen beslutar om skifte
      Och 100 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem | tillskott | får |
        | Sala   | 0         | 99  |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Andelarna följs, och kommunerna har inte tillskjutit något
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Försäkringskassan  | 2000      | 500 |
        | Region Västmanland | 1000      | 250 |
        | Sala               |           | 250 |
      När beslutet prövas
      Så kan det enligt läsningen "andelarna-i-11" inte avgöras om det är utanför befogenheten

    Scenario: En utomstående får del när inga medlemmar har tillskjutit något
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Försäkringskassan  | 0         | 500 |
        | Region Västmanland | 0         | 250 |
        | Sala               | 0         | 250 |
        | Enköping           |           | 100 |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Staten får för litet, och kommunernas del följer inte deras bidrag
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får    |
        | Försäkringskassan  | 2000      | 499,99 |
        | Region Västmanland | 1000      | 250,01 |
        | Köping             | 400       | 125    |
        | Västerås           | 600       | 125    |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Den som får del är ingen medlem
      Givet att styrelsen beslutar om skifte
      Och medlemmarna har tillskjutit och får:
        | medlem   | tillskott | får |
        | Enköping |           | 100 |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenariomall: 100 kr återstår, och <får> kr fördelas till dem som är kända
      Givet att styrelsen beslutar om skifte
      Och 100 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem | tillskott | får   |
        | Sala   | ?         | <får> |
      Och det inte är känt om fördelningen är hel
      När beslutet prövas
      Så <svar>

      Exempel:
        | får    | svar                                                          |
        | 25     | kan det inte avgöras                                          |
        | 100    | kan det inte avgöras                                          |
        | 100,01 | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Inget återstår och inget fördelas
      Givet att styrelsen beslutar om skifte
      Och 0 kr återstår att fördela
      Och inget fördelas
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Tillskotten är okända
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | får |
        | Försäkringskassan  | 2000      | 500 |
        | Region Västmanland | 1000      | 250 |
        | Sala               | 1000      | 250 |
      Och tillskotten är okända
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "skifte/tillskott"

    Scenario: Ett av tillskotten är okänt
      Givet att styrelsen beslutar om skifte
      Och 1 000 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem             | tillskott | tidigare | får |
        | Försäkringskassan  | 2000      | 0        | 500 |
        | Region Västmanland | 1000      | 0        | 250 |
        | Sala               | 1000      | ?        | 250 |
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "skifte/tillskott/2/tidigareForbund"

    Scenario: En utomstående får mer än som återstår
      Givet att styrelsen beslutar om skifte
      Och 99,99 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem   | tillskott | får |
        | Enköping |           | 100 |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: En utomstående tas upp när inget återstår
      Givet att styrelsen beslutar om skifte
      Och 0 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem   | tillskott | får |
        | Enköping |           | 0   |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: En utomstående får del fast inga tillskott är gjorda
      Givet att styrelsen beslutar om skifte
      Och 100 kr återstår att fördela
      Och medlemmarna har tillskjutit och får:
        | medlem   | tillskott | får |
        | Sala     | 0         |     |
        | Enköping |           | 100 |
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

  @uttrade-likvidation-upplosning/slutredovisning
  Regel: Styrelsen ska avge en slutredovisning för sin förvaltning, – via förvaltningsberättelse över likvidationen i sin helhet, redovisning av skulder, försäljning av egendom samt skiftet av resterande tillgångar.

    Scenariomall: Skifte 15 maj 2029, slutredovisning <dag>
      Givet att styrelsen beslutar om slutredovisning
      Och slutredovisningen är avgiven av styrelsen den <dag>, med alla delar
      Och tillgångarna skiftades den 15 maj 2029
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag         | svar                                                                |
        | 14 maj 2029 | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 15 maj 2029 | kan det inte avgöras                                                |
        | 16 maj 2029 | är meningen uppfylld                                                |

    Scenariomall: Slutredovisning och skifte samma dag, och slutredovisningen <ordning> skiftet
      Givet att styrelsen beslutar om slutredovisning
      Och slutredovisningen är avgiven av styrelsen den 15 maj 2029, med alla delar
      Och tillgångarna skiftades den 15 maj 2029
      Och slutredovisningen <ordning> skiftet samma dag
      När beslutet prövas
      Så <svar>

      Exempel:
        | ordning   | svar                                                                |
        | kom efter | är meningen uppfylld                                                |
        | kom före  | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Avgiven av förbundschefen
      Givet att styrelsen beslutar om slutredovisning
      Och slutredovisningen är avgiven av förbundschefen den 16 maj 2029, med alla delar
      Och tillgångarna skiftades den 15 maj 2029
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Okänt vem som har avgett den
      Givet att styrelsen beslutar om slutredovisning
      Och slutredovisningen är avgiven av styrelsen den 16 maj 2029, med alla delar
      Och tillgångarna skiftades den 15 maj 2029
      Och det inte är känt vem som avgav slutredovisningen
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: Utan <del>
      Givet att styrelsen beslutar om slutredovisning
      Och slutredovisningen är avgiven av styrelsen den 16 maj 2029, med alla delar
      Och tillgångarna skiftades den 15 maj 2029
      Och slutredovisningen saknar <del>
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
      Och det framgår att "<sägs>"

      Exempel:
        | del                        | sägs                                          |
        | förvaltningsberättelse     | saknar en förvaltningsberättelse              |
        | redovisning av skulder     | saknar en redovisning av skulderna            |
        | redovisning av försäljningen | saknar en redovisning av försäljningen av egendom |
        | redovisning av skiftet     | saknar en redovisning av skiftet              |

    Scenariomall: Okänt om den har <del>
      Givet att styrelsen beslutar om slutredovisning
      Och slutredovisningen är avgiven av styrelsen den 16 maj 2029, med alla delar
      Och tillgångarna skiftades den 15 maj 2029
      Och det inte är känt om slutredovisningen har <del>
      När beslutet prövas
      Så kan det inte avgöras

      Exempel:
        | del                          |
        | förvaltningsberättelse       |
        | redovisning av skulder       |
        | redovisning av försäljningen |
        | redovisning av skiftet       |

    Scenario: Okänt när tillgångarna skiftades
      Givet att styrelsen beslutar om slutredovisning
      Och slutredovisningen är avgiven av styrelsen den 16 maj 2029, med alla delar
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "slutredovisning/skiftesdag"

  @uttrade-likvidation-upplosning/upplost-nar-delgivits
  Regel: Förbundet är upplöst när förvaltningsberättelsen och redovisningshandlingarna har delgivits medlemmarna.

    Scenariomall: Sista delgivningen 10 september 2029, upplöst <dag>
      Givet att styrelsen beslutar om upplösning
      Och alla medlemmar delgavs båda handlingarna den 3 september 2029
      Och redovisningshandlingarna delgavs Norberg först den 10 september 2029
      Och förbundet anges vara upplöst den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag               | svar                                                 |
        | 9 september 2029  | brister beslutet mot meningen, vilket hindrar beslut |
        | 10 september 2029 | är meningen uppfylld                                 |
        | 11 september 2029 | brister beslutet mot meningen, vilket hindrar beslut |

    @punkt-49 @grans-tolv-av-tretton
    Scenario: Tolv av tretton delgivna
      Givet att styrelsen beslutar om upplösning
      Och alla medlemmar delgavs båda handlingarna den 3 september 2029
      Och Norberg inte har delgivits
      Och förbundet anges vara upplöst den 3 september 2029
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Ej delgivna: Norberg"
      Och motsägelsen "likvidation-och-delgivning" mellan källorna visas

    Scenariomall: En delgivning okänd, de andra 3 september 2029, upplöst <dag>
      Givet att styrelsen beslutar om upplösning
      Och alla medlemmar delgavs båda handlingarna den 3 september 2029
      Och det inte är känt när Norberg delgavs förvaltningsberättelsen
      Och förbundet anges vara upplöst den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                 |
        | 2 september 2029 | brister beslutet mot meningen, vilket hindrar beslut |
        | 3 september 2029 | kan det inte avgöras                                 |

    Scenario: Ingen dag för upplösningen
      Givet att styrelsen beslutar om upplösning
      Och alla medlemmar delgavs båda handlingarna den 3 september 2029
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "upplosning/upplosningsdag"
