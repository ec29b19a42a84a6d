# language: sv
Egenskap: Organisation, styrelse och förbundssamordnare

  Bakgrund:
    Givet ett sammanträde i Samordningsförbundet Västra Mälardalen

  @vastra-malardalen/sex-ledamoter
  Regel: Förbundet leds av en styrelse som består av sex ledamöter och sex ersättare.

    Scenario: Sex platser, alla besatta
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En sjunde plats
      Givet att det finns en sjunde plats för Fagersta
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
      Och det framgår att "7 platser; det ska vara 6"

    Scenario: Fem platser
      Givet att platsen för Kungsör saknas i listan över styrelsen
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Två ledamöter på en plats
      Givet att platsen för Köping har två ledamöter
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: En vakant plats vid ett möte
      Givet att platsen för Köping är vakant
      När beslutet prövas
      Så är meningen uppfylld
      Och "Vakant: Köping" upplyses

    Scenario: Det är inte känt hur en plats är besatt
      Givet att det inte är känt hur många ledamöter platsen för Köping har
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Ett val som besätter alla platser
      Givet att medlemmarna beslutar om val
      Och valet av styrelse besätter alla platser
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Ett val som lämnar en plats vakant
      Givet att medlemmarna beslutar om val
      Och valet av styrelse lämnar platsen för Arboga vakant
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Ett val med okänd utgång
      Givet att medlemmarna beslutar om val
      Och valet av styrelse har okänd utgång
      När beslutet prövas
      Så kan det inte avgöras

  @vastra-malardalen/representanter
  Regel: I styrelsen ingår politiskt valda representanter från varje medlem, förutom Försäkringskassan och Arbetsförmedlingen som företräds av chefstjänstemän.

    Scenario: Politiskt valda och chefstjänstemän
      Givet att Västra Mälardalens beslut gäller ett val
      Och alla väljer företrädare som planen säger
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: Företrädarna för <vem> är <stallning>
      Givet att Västra Mälardalens beslut gäller ett val
      Och alla väljer företrädare som planen säger
      Och företrädarna för <vem> är <stallning>
      När beslutet prövas
      Så <svar>

      Exempel:
        | vem                | stallning       | svar                 |
        | Köping             | chefstjänstemän | är det en anmärkning |
        | Region Västmanland | andra anställda | är det en anmärkning |
        | Försäkringskassan  | politiskt valda | är det en anmärkning |
        | Arbetsförmedlingen | andra anställda | är det en anmärkning |

    Scenario: En medlem utan företrädare
      Givet att Västra Mälardalens beslut gäller ett val
      Och alla väljer företrädare som planen säger
      Och ingen företrädare för Arboga nämns
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "utan företrädare: Arboga"

    Scenario: Ställningen är okänd för en medlem
      Givet att Västra Mälardalens beslut gäller ett val
      Och alla väljer företrädare som planen säger
      Och ställningen för företrädarna för Arboga är okänd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: En medlem väljer för sig
      Givet att Västra Mälardalens beslut gäller en medlems val
      Och bara Köping väljer företrädare, som planen säger
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Valet är okänt
      Givet att Västra Mälardalens beslut gäller ett val
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Val av ordförande
      Givet att Västra Mälardalens beslut gäller ett val
      Och valet bara gäller ordförande
      När beslutet prövas
      Så är meningen inte tillämplig

  @vastra-malardalen/hogsta-organ
  Regel: Styrelsen är högsta beslutande och förvaltande organ som har ansvar för utveckling och ekonomi.

    Scenario: Styrelsen beslutar
      Givet att Västra Mälardalens beslut om en budget fattas av styrelsen
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: <organ> beslutar i styrelsens ställe
      Givet att Västra Mälardalens beslut om en insats fattas av <organ>
      Och styrelsen har inte delegerat beslutet
      Och styrelsen har inte redan beslutat i saken
      När beslutet prövas
      Så <svar>

      Exempel:
        | organ           | svar                                                          |
        | arbetsutskottet | brister beslutet mot meningen, vilket är utanför befogenheten |
        | ordföranden     | brister beslutet mot meningen, vilket är utanför befogenheten |
        | samordnaren     | brister beslutet mot meningen, vilket är utanför befogenheten |
        | ägarmötet       | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenariomall: Ordföranden beslutar om <slag> i styrelsens ställe
      Givet att ordföranden beslutar om <slag>
      Och styrelsen har inte delegerat beslutet
      Och styrelsen har inte redan beslutat i saken
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

      Exempel:
        | slag                     |
        | mål och riktlinjer       |
        | avslut av en insats      |
        | stöd till samverkan      |
        | fördelning av bidrag     |
        | delårsuppföljning        |
        | årsredovisning           |
        | arvoden                  |
        | överföring av tillgångar |
        | avtal                    |
        | lån                      |
        | borgen eller pant        |
        | placering                |

    Scenariomall: Ett annat av förbundets organ beslutar i styrelsens ställe: <organ>
      Givet att <organ> beslutar om budget
      Och styrelsen har inte delegerat beslutet
      Och styrelsen har inte redan beslutat i saken
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

      Exempel:
        | organ           |
        | förbundschefen  |
        | presidiet       |
        | ett annat organ |

    Scenario: En interimistisk styrelse beslutar i styrelsens ställe
      Givet att den interimistiska styrelsen beslutar om en budget
      Och styrelsen har inte delegerat beslutet
      Och styrelsen har inte redan beslutat i saken
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Styrelsens eget beslut sägs vara delegerat
      Givet att Västra Mälardalens beslut om en budget fattas av styrelsen
      Och styrelsen har delegerat beslutet
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Inte delegerat, och det är inte känt om styrelsen redan har beslutat i saken
      Givet att Västra Mälardalens beslut om en insats fattas av ordföranden
      Och styrelsen har inte delegerat beslutet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "befogenhet/verkstallighet"

    Scenario: Det är inte känt med vilken rätt samordnaren beslutar
      Givet att Västra Mälardalens beslut om en insats fattas av samordnaren
      När beslutet prövas
      Så kan det inte avgöras

    @punkt-28
    Scenario: Ägarmötet beslutar
      Givet att Västra Mälardalens beslut om en budget fattas av ägarmötet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och det framgår att "av ägarmötet"

    Scenario: Ett delegerat beslut
      Givet att Västra Mälardalens beslut om en insats fattas av arbetsutskottet
      Och styrelsen har delegerat beslutet
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Ett beslut som verkställer styrelsens
      Givet att Västra Mälardalens beslut om en insats fattas av samordnaren
      Och styrelsen har redan beslutat i saken
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Det är inte känt om beslutet är delegerat
      Givet att Västra Mälardalens beslut om en insats fattas av arbetsutskottet
      Och styrelsen har inte redan beslutat i saken
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "befogenhet/delegerad"

    Scenario: Kommunstyrelsen beslutar för sin kommun
      Givet att Västra Mälardalens beslut om en insats fattas av kommunstyrelsen
      När beslutet prövas
      Så angår meningen inte beslutet

  @vastra-malardalen/au-fore-mote
  Regel: Varje styrelsemöte förgås av ett arbetsutskott (AU), där ordförande, vice ordförande, förbundssamordnare, ekonom och sekreterare träffas.

    Scenario: Arbetsutskottet träffades i tid
      Givet att styrelsen beslutar om något annat
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Inget arbetsutskott
      Givet att inget arbetsutskott träffades
      När beslutet prövas
      Så är det en anmärkning

    Scenariomall: Arbetsutskottet träffades den <dag>
      Givet att arbetsutskottet träffades den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                            |
        | 23 november 2022 | är meningen uppfylld                            |
        | 24 november 2022 | kan det inte avgöras, men det står inte i vägen |
        | 25 november 2022 | är det en anmärkning                            |

    Scenariomall: Samma dag, <ordning> sammanträdet
      Givet att arbetsutskottet träffades samma dag, <ordning> sammanträdet
      När beslutet prövas
      Så <svar>

      Exempel:
        | ordning | svar                 |
        | före    | är meningen uppfylld |
        | efter   | är det en anmärkning |

    Scenariomall: <antal> av fem roller
      Givet att bara <antal> av arbetsutskottets roller deltog
      När beslutet prövas
      Så <svar>

      Exempel:
        | antal | svar                 |
        | 5     | är meningen uppfylld |
        | 4     | är det en anmärkning |
        | 0     | är det en anmärkning |

    Scenario: Den roll som saknas nämns
      Givet att bara 4 av arbetsutskottets roller deltog
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "saknades: sekreterare"

    Scenariomall: <antal> kända roller, kanske fler
      Givet att det bara är känt att <antal> av arbetsutskottets roller deltog
      När beslutet prövas
      Så <svar>

      Exempel:
        | antal | svar                                            |
        | 5     | är meningen uppfylld                            |
        | 4     | kan det inte avgöras, men det står inte i vägen |

    Scenario: Det är inte känt om arbetsutskottet träffades
      Givet att det inte är känt om arbetsutskottet träffades
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @vastra-malardalen/ordforande-ar-chef
  Regel: Förbundssamordnaren är styrelsens verkställande tjänsteman. … Styrelsens ordförande är chef över förbundssamordnaren.

    Scenariomall: Arbetsgivarbeslut av <organ>
      Givet att Västra Mälardalens beslut om ett arbetsgivarbeslut fattas av <organ>
      När beslutet prövas
      Så <svar>

      Exempel:
        | organ           | svar                 |
        | ordföranden     | är meningen uppfylld |
        | styrelsen       | är meningen uppfylld |
        | arbetsutskottet | är det en anmärkning |
        | kommunstyrelsen | är det en anmärkning |

    Scenario: Av den formella arbetsgivaren
      Givet att Västra Mälardalens beslut om ett arbetsgivarbeslut fattas av kommunstyrelsen
      Och kommunstyrelsen är den i Köping
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Köping, som är formell arbetsgivare"

    Scenario: Av ett okänt organ
      Givet att Västra Mälardalens beslut om ett arbetsgivarbeslut fattas av ett okänt organ
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @vastra-malardalen/samordnaren-verkstaller
  Regel: Tjänstemannen utarbetar förslag till beslut, är föredragande i styrelsen och verkställer styrelsens beslut.

    Scenario: Samordnaren verkställer styrelsens beslut
      Givet att Västra Mälardalens beslut om en insats fattas av samordnaren
      Och styrelsen har redan beslutat i saken
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Samordnaren beslutar i styrelsens ställe
      Givet att Västra Mälardalens beslut om en insats fattas av samordnaren
      Och styrelsen har inte redan beslutat i saken
      Och styrelsen har inte delegerat beslutet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Styrelsen har delegerat beslutet
      Givet att Västra Mälardalens beslut om en insats fattas av samordnaren
      Och styrelsen har delegerat beslutet
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Det är inte känt med vilken rätt samordnaren beslutar
      Givet att Västra Mälardalens beslut om en insats fattas av samordnaren
      När beslutet prövas
      Så kan det inte avgöras
