# language: sv
Egenskap: Styrelsen

  @lag/lika-manga-ersattare
  Regel: Återgivet: Varje förbundsmedlem ska ha minst en ledamot och en ersättare i styrelsen, och ersättarna ska vara lika många som ledamöterna.

    @punkt-3
    Scenario: Alla tretton medlemmar har valt en av varje
      Givet att medlemmarna väljer hela styrelsen
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-3
    Scenariomall: Köping får <ledamöter> ledamöter och <ersättare> ersättare
      Givet att medlemmarna väljer hela styrelsen
      Och Köping får <ledamöter> ledamöter och <ersättare> ersättare i valet
      När beslutet prövas
      Så <svar>

      Exempel:
        | ledamöter | ersättare | svar                                                               |
        | 0         | 1         | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 1         | 0         | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 1         | 1         | är meningen uppfylld                                               |
        | 2         | 1         | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 2         | 2         | är meningen uppfylld                                               |
        | 2         | 3         | brister beslutet mot meningen, vilket är en brist i handläggningen |

    @punkt-3
    Scenario: En kommun som ingen har valt för räknas för sig, fast de andra nio har valt
      Givet att medlemmarna väljer hela styrelsen
      Och Sala inte nämns i valet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
      Och det framgår att "Efter valet saknas: Sala (ledamot) och Sala (ersättare)."

    Scenario: Det är inte känt hur många ersättare en medlem har valt
      Givet att medlemmarna väljer hela styrelsen
      Och det inte är känt hur många ersättare Köping får i valet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "ersattare"

    Scenario: Listan kan sakna en medlem
      Givet att medlemmarna väljer hela styrelsen
      Och Sala inte nämns i valet
      Och det inte är känt om listan över de valda är hel
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "val/platserKomplett"

    Scenario: Det är inte känt vilken medlem en plats tillhör
      Givet att medlemmarna väljer hela styrelsen
      Och det inte är känt vilken medlem en av platserna tillhör
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: En medlem utser för sin egen plats
      Givet att kommunfullmäktige utser ledamot och ersättare för Sala
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En medlem utser ingen ersättare
      Givet att kommunfullmäktige utser ledamot och ersättare för Sala
      Och Sala får 1 ledamöter och 0 ersättare i valet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen
      Och det framgår att "Efter valet saknas: Sala (ersättare)."

    Scenario: Det är inte känt vilken medlem som utser
      Givet att kommunfullmäktige utser ledamot och ersättare för Sala
      Och det inte är känt vilken medlem som utser
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/medlem"

    Scenario: Ett val till något annat än styrelsen
      Givet att kommunfullmäktige utser ledamot och ersättare för Sala
      Och valet inte gäller styrelsen
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Det är inte känt vad valet gäller
      Givet att medlemmarna väljer hela styrelsen
      Och det inte är känt om valet gäller styrelsen
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "val/avserStyrelsen"

    @punkt-3
    Scenario: En vakans vid ett sammanträde är inget val
      Givet att platsen för Köping är vakant
      När beslutet prövas
      Så angår meningen inte beslutet

    Scenario: Det är inte känt om valet gäller styrelsen, och en medlem har bara en ersättare
      Givet att medlemmarna väljer hela styrelsen
      Och Köping får 0 ledamöter och 1 ersättare i valet
      Och det inte är känt om valet gäller styrelsen
      När beslutet prövas
      Så ledet "minst en av varje" kan inte avgöras
      Och ledet "lika många" kan inte avgöras

    Scenario: Antalen är inte kända i ett val till något annat än styrelsen
      Givet att medlemmarna väljer hela styrelsen
      Och det inte är känt hur många ersättare Köping får i valet
      Och valet inte gäller styrelsen
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: En medlems fel räcker fast en annan medlems antal inte är känt
      Givet att medlemmarna väljer hela styrelsen
      Och Köping får 0 ledamöter och 1 ersättare i valet
      Och det inte är känt hur många ersättare Sala får i valet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

  @lag/valbarhet
  Regel: Återgivet: Det är kommun- och regionfullmäktige, Försäkringskassan och Arbetsförmedlingen som utser styrelsens ledamöter och ersättare. De får bara utse den som är ledamot eller ersättare i fullmäktige, eller anställd vid någon av de två myndigheterna.

    @punkt-4
    Scenario: Alla valda är valbara
      Givet att medlemmarna väljer hela styrelsen
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-4
    Scenariomall: Den valda ledamoten för Sala var <vad>
      Givet att kommunfullmäktige utser ledamot och ersättare för Sala
      Och den valda ledamoten för Sala var <vad>
      När beslutet prövas
      Så <svar>

      Exempel:
        | vad                      | svar                                                 |
        | ledamot i fullmäktige    | är meningen uppfylld                                 |
        | ersättare i fullmäktige  | är meningen uppfylld                                 |
        | inget av det som krävs   | brister beslutet mot meningen, vilket hindrar beslut |
        | anställd vid en myndighet | kan det inte avgöras                                |

    Scenario: En kommun utser en anställd vid en myndighet
      Givet att kommunfullmäktige utser ledamot och ersättare för Sala
      Och den valda ersättaren för Sala var anställd vid en myndighet
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "nagon-av-dem" är den uppfylld
      Och enligt läsningen "hos-medlemmen" är den en brist

    Scenario: Myndigheten utser någon som inte är anställd där utan sitter i fullmäktige
      Givet att Försäkringskassan utser ledamot och ersättare för Försäkringskassan
      Och den valda ledamoten för Försäkringskassan var ledamot i fullmäktige
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ersättaren är inte valbar
      Givet att medlemmarna väljer hela styrelsen
      Och den valda ersättaren för Sala var inget av det som krävs
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "Inte valbara på valdagen: Sala (ersättare)."

    Scenario: En plats som ingen valdes till har ingen att pröva
      Givet att kommunfullmäktige utser ledamot och ersättare för Sala
      Och den valda ledamoten för Sala var inget av det som krävs
      Och Sala får 0 ledamöter och 1 ersättare i valet
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-4
    Scenario: Det är inte känt vad den valda var
      Givet att kommunfullmäktige utser ledamot och ersättare för Sala
      Och det inte är känt vad den valda ledamoten för Sala var
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "ledamotValbarSom"

    Scenariomall: <organ> utser för <medlem>
      Givet att <organ> utser ledamot och ersättare för <medlem>
      När beslutet prövas
      Så <svar>

      Exempel:
        | organ              | medlem             | svar                                                 |
        | kommunfullmäktige  | Sala               | är meningen uppfylld                                 |
        | kommunstyrelsen    | Sala               | brister beslutet mot meningen, vilket hindrar beslut |
        | regionfullmäktige  | Region Västmanland | är meningen uppfylld                                 |
        | regionstyrelsen    | Region Västmanland | brister beslutet mot meningen, vilket hindrar beslut |
        | Försäkringskassan  | Försäkringskassan  | är meningen uppfylld                                 |
        | Arbetsförmedlingen | Arbetsförmedlingen | är meningen uppfylld                                 |

    Scenario: Ett förbund vars medlemmar inte är kända
      Givet att medlemmarna väljer hela styrelsen
      Och det inte är känt i vilket förbunds namn beslutet är fattat
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "forbund"

    Scenario: Någon är vald av någon annan än fullmäktige eller en myndighet
      Givet att medlemmarna väljer hela styrelsen
      Och någon är vald av någon annan än fullmäktige eller en myndighet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Det är inte känt om fullmäktige och myndigheterna har valt
      Givet att medlemmarna väljer hela styrelsen
      Och det inte är känt om fullmäktige och myndigheterna har valt
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "val/avFullmaktigeEllerMyndighet"

    Scenario: Ett val till något annat än styrelsen
      Givet att medlemmarna väljer hela styrelsen
      Och valet inte gäller styrelsen
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Det är inte känt om valet gäller styrelsen
      Givet att medlemmarna väljer hela styrelsen
      Och det inte är känt om valet gäller styrelsen
      När beslutet prövas
      Så kan det inte avgöras

    @punkt-4
    Scenario: Ett uppdrag i fullmäktige som löper ut senare prövas inte vid sammanträdena
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så angår meningen inte beslutet

  @lag/mandattid
  Regel: Återgivet: Styrelsen väljs för fyra år, räknade från och med den 1 april året efter de allmänna valen till fullmäktige, om inte förbundsordningen anger en kortare tid eller en annan dag.

    @punkt-20
    Scenariomall: En styrelse från den 1 januari 2024 beslutar den <dag>
      Givet att beslutet fattas den <dag>
      Och styrelsens mandattid började den 1 januari 2024
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                 |
        | 1 januari 2024   | är meningen uppfylld |
        | 31 december 2026 | är meningen uppfylld |
        | 1 januari 2027   | kan det inte avgöras |
        | 31 mars 2027     | kan det inte avgöras |
        | 1 april 2027     | kan det inte avgöras |

    @punkt-20
    Scenario: Efter den tid som källorna anger, före den som lagen anger
      Givet att beslutet fattas den 1 januari 2027
      Och styrelsens mandattid började den 1 januari 2024
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "lagens" är den uppfylld
      Och enligt läsningen "forbundets-egen" är den oavgjord

    @punkt-20
    Scenario: Efter båda
      Givet att beslutet fattas den 1 april 2027
      Och styrelsens mandattid började den 1 januari 2024
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "Styrelsens mandattid gick ut den 31 mars 2027."

    Scenariomall: En styrelse från den <början> beslutar den <dag>
      Givet att beslutet fattas den <dag>
      Och styrelsens mandattid började den <början>
      När beslutet prövas
      Så <svar>

      Exempel:
        | början       | dag          | svar                 |
        | 1 april 2027 | 31 mars 2031 | är meningen uppfylld |
        | 1 april 2027 | 1 april 2031 | kan det inte avgöras |
        | 1 april 2019 | 31 mars 2023 | är meningen uppfylld |
        | 1 april 2019 | 1 april 2023 | kan det inte avgöras |

    Scenario: En styrelse som tillträdde dagen före den tid som källorna anger har lagens mandattid
      Givet att beslutet fattas den 1 januari 2027
      Och styrelsens mandattid började den 31 december 2023
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En styrelse som beslutar innan mandattiden har börjat
      Givet att beslutet fattas den 31 mars 2027
      Och styrelsens mandattid började den 1 april 2027
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "börjar först den 1 april 2027"

    @punkt-20
    Scenario: Det är inte känt när mandattiden började
      Givet att det inte är känt när styrelsens mandattid började
      När beslutet prövas
      Så kan det inte avgöras, och en brist hindrar beslut
      Och det saknas uppgift om "sammantrade/mandatFran"

    Scenario: Ett okänt förbund har kanske en egen mandattid
      Givet att det inte är känt i vilket förbunds namn beslutet är fattat
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "forbund"

    Scenario: Ett förbund vars egen text inte finns här har lagens mandattid
      Givet att beslutet fattas den 31 mars 2027
      Och beslutet är fattat i namn av "Samordningsförbundet Västerås"
      Och styrelsens mandattid började den 1 januari 2024
      När beslutet prövas
      Så är meningen uppfylld

  @lag/ordforande-valjs-av-styrelsen
  Regel: Återgivet: Styrelsen utser inom sig, bland ledamöterna, en ordförande och en eller två vice ordförande.

    @punkt-18
    Scenariomall: <organ> väljer <uppdrag>
      Givet att <organ> väljer <uppdrag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | organ             | uppdrag                    | svar                                                           |
        | ägarmötet         | ordförande                 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | styrelsen         | ordförande                 | är meningen uppfylld                                           |
        | styrelsen         | vice ordförande            | är meningen uppfylld                                           |
        | medlemmarna       | ordförande                 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | regionfullmäktige | vice ordförande            | brister beslutet mot meningen, vilket är utanför befogenheten |
        | arbetsutskottet   | ordförande                 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | kommunfullmäktige | ordförande                 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | kommunstyrelsen   | ordförande                 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | regionstyrelsen   | ordförande                 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | Försäkringskassan | ordförande                 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | Arbetsförmedlingen | ordförande                 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | ordföranden       | ordförande                 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | förbundschefen    | ordförande                 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | förbundssamordnaren | ordförande                 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | presidiet         | ordförande                 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | ett annat organ   | ordförande                 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | styrelsen         | någon som ska leda ärendet | är meningen inte tillämplig                                    |

    @punkt-18
    Scenario: En ersättare väljs till ordförande
      Givet att styrelsen väljer ordförande
      Och den valda är ersättare i styrelsen
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Det är inte känt om den valda är ledamot
      Givet att styrelsen väljer ordförande
      Och det inte är känt om den valda är ledamot
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "val/valdaArLedamoter"

    @punkt-18
    Scenariomall: <antal> vice ordförande efter valet
      Givet att styrelsen väljer vice ordförande
      Och styrelsen har <antal> vice ordförande efter valet
      När beslutet prövas
      Så <svar>

      Exempel:
        | antal | svar                                                           |
        | 0     | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 1     | är meningen uppfylld                                           |
        | 2     | är det en anmärkning                                           |
        | 3     | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Två vice ordförande i ett förbund vars egen text inte talar om antalet
      Givet att styrelsen väljer vice ordförande
      Och styrelsen har 2 vice ordförande efter valet
      Och beslutet är fattat i namn av "Samordningsförbundet Västerås"
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Två vice ordförande i ett okänt förbund
      Givet att styrelsen väljer vice ordförande
      Och styrelsen har 2 vice ordförande efter valet
      Och det inte är känt i vilket förbunds namn beslutet är fattat
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Det är inte känt hur många vice ordförande det blir
      Givet att styrelsen väljer vice ordförande
      Och det inte är känt hur många vice ordförande styrelsen har
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "val/antalViceOrdforande"

    Scenario: Det är inte känt vilket uppdrag valet gäller
      Givet att styrelsen väljer ordförande
      Och det inte är känt vilket uppdrag valet gäller
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "val/uppdrag"

    Scenario: Styrelsen väljer inom sig en enda vice ordförande
      Givet att styrelsen väljer vice ordförande
      När beslutet prövas
      Så ledet "vem som väljer" är uppfylld
      Och ledet "bland ledamöterna" är uppfylld
      Och ledet "antal vice ordförande" är uppfylld

    Scenariomall: Det är inte känt vilket uppdrag <organ> väljer till, och <omständighet>
      Givet att <organ> väljer vice ordförande
      Och <omständighet>
      Och det inte är känt vilket uppdrag valet gäller
      När beslutet prövas
      Så kan det inte avgöras om det är utanför befogenheten
      Och ledet "vem som väljer" kan inte avgöras
      Och ledet "bland ledamöterna" kan inte avgöras
      Och ledet "antal vice ordförande" kan inte avgöras

      Exempel:
        | organ       | omständighet                                 |
        | medlemmarna | styrelsen har 1 vice ordförande efter valet |
        | styrelsen   | den valda är ersättare i styrelsen           |
        | styrelsen   | styrelsen har 0 vice ordförande efter valet |
        | styrelsen   | styrelsen har 2 vice ordförande efter valet |

    Scenario: Två vice ordförande i ett okänt förbund, och det är inte känt vilket uppdrag valet gäller
      Givet att styrelsen väljer vice ordförande
      Och styrelsen har 2 vice ordförande efter valet
      Och det inte är känt vilket uppdrag valet gäller
      Och det inte är känt i vilket förbunds namn beslutet är fattat
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Den som ska leda ett ärende behöver inte vara känd som ledamot
      Givet att styrelsen väljer någon som ska leda ärendet
      Och det inte är känt om den valda är ledamot
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Antalet vice ordförande rör inte valet av ordförande
      Givet att styrelsen väljer ordförande
      Och det inte är känt hur många vice ordförande styrelsen har
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: <antal> vice ordförande räcker för svaret fast förbundet är okänt
      Givet att styrelsen väljer vice ordförande
      Och styrelsen har <antal> vice ordförande efter valet
      Och det inte är känt i vilket förbunds namn beslutet är fattat
      När beslutet prövas
      Så <svar>

      Exempel:
        | antal | svar                                                          |
        | 0     | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 1     | är meningen uppfylld                                          |
        | 3     | brister beslutet mot meningen, vilket är utanför befogenheten |
