# language: sv
Egenskap: Interimistisk styrelse och gemensamt samordningsförbund

  @interim/bildas-1-maj-2023
  Regel: Den interimistiska styrelsen bildas från 1/5 2023.

    @punkt-60
    Scenariomall: Den interimistiska styrelsen beslutar <dag>
      Givet att den interimistiska styrelsen beslutar om ett avtal
      Och att beslutet fattas den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                 |
        | 31 mars 2023     | brister beslutet mot meningen, vilket hindrar beslut |
        | 1 april 2023     | kan det inte avgöras                                 |
        | 30 april 2023    | kan det inte avgöras                                 |
        | 1 maj 2023       | är meningen uppfylld                                 |
        | 2 maj 2023       | är meningen uppfylld                                 |
        | 31 december 2023 | är meningen uppfylld                                 |

    Scenario: Ett beslut i april, när källorna säger emot varandra
      Givet att den interimistiska styrelsen beslutar om ett avtal
      Och att beslutet fattas den 15 april 2023
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "enligt bildspelet finns den från den 1 april 2023"
      Och motsägelsen "interimsstyrelsens-borjan" mellan källorna visas

    Scenario: Innan texten fanns
      Givet att den interimistiska styrelsen beslutar om ett avtal
      Och att beslutet fattas den 30 november 2022
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

    Scenario: Okänd dag
      Givet att den interimistiska styrelsen beslutar om ett avtal
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/datum"

    Scenario: Förbundets egen styrelse
      Givet att styrelsen beslutar om något annat
      Och att beslutet fattas den 1 april 2023
      När beslutet prövas
      Så angår meningen inte beslutet

  @interim/period
  Regel: Under perioden 1/5 – 31/12 2023 kommer den interimistisk styrelsen att verka inom det nya samordningsförbundet och ha ansvar för att förbereda organisatoriska förändringarna och start av det gemensamma samordningsförbundet den 1/1 2024.

    @punkt-60
    Scenariomall: Den interimistiska styrelsen beslutar <dag>
      Givet att den interimistiska styrelsen beslutar om ett avtal
      Och att beslutet fattas den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                          |
        | 30 november 2022 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 31 mars 2023     | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 1 april 2023     | kan det inte avgöras                                          |
        | 30 april 2023    | kan det inte avgöras                                          |
        | 1 maj 2023       | är meningen uppfylld                                          |
        | 31 december 2023 | är meningen uppfylld                                          |
        | 1 januari 2024   | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 1 januari 2025   | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Okänd dag
      Givet att den interimistiska styrelsen beslutar om ett avtal
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/datum"

  @interim/uppdrag
  Regel: Den interimistiska styrelsen ska förbereda övertagande av verksamhetsansvaret från de nuvarande samordningsförbunden genom att bland annat rekrytera en förbundschef, se över och teckna nödvändiga avtal och arbeta fram underlag för budgetbeslutet för verksamhetsåret 2024.

    Scenariomall: Det som nämns: <uppgift>
      Givet att den interimistiska styrelsen <uppgift>
      När beslutet prövas
      Så <svar>

      Exempel:
        | uppgift                                   | svar                 |
        | förbereder rekrytering av en förbundschef | är meningen uppfylld |
        | förbereder underlag till budgeten         | är meningen uppfylld |
        | beslutar om ett avtal                     | är meningen uppfylld |

    @punkt-60
    Scenariomall: Det som inte nämns: <uppgift>
      Givet att den interimistiska styrelsen <uppgift>
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "lamnar-plats" är den uppfylld
      Och brister enligt läsningen "bara-det-namnda" beslutet mot meningen, vilket är utanför befogenheten

      Exempel:
        | uppgift                                    |
        | förbereder en flytt av arkivet             |
        | beslutar om en budget                      |
        | beslutar om anställning av en förbundschef |
        | beslutar om finansiering av en insats      |
        | beslutar om något annat                    |

    @punkt-60
    Scenario: Den interimistiska styrelsen fastställer budgeten för 2024
      Givet att den interimistiska styrelsen beslutar om en budget
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "Beror på läsning"

    @punkt-42 @punkt-60
    Scenario: Den interimistiska styrelsen anställer i stället för att rekrytera
      Givet att den interimistiska styrelsen beslutar om anställning av en förbundschef
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Okänt vad förberedelsen gäller
      Givet att den interimistiska styrelsen förbereder något som inte anges
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "interimsbeslut/uppgift"

    Scenario: Okänt vad beslutet gäller
      Givet att den interimistiska styrelsens beslut gäller något som inte anges
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "slag"

    Scenariomall: Styrelsens eget arbete: <vad>
      Givet att den interimistiska styrelsen beslutar om <vad>
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | vad            |
        | en kallelse    |
        | sina kostnader |
        | ett protokoll  |
        | ett val        |

    Scenariomall: <vad> som bordläggs
      Givet att den interimistiska styrelsen beslutar om <vad>
      Och ärendet bordläggs
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | vad         |
        | ett avtal   |
        | en kallelse |

    Scenario: Okänt vad ett ärende som bordläggs gäller
      Givet att den interimistiska styrelsens beslut gäller något som inte anges
      Och ärendet bordläggs
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenariomall: Protokollet säger inte om <vad> avgjordes
      Givet att den interimistiska styrelsen beslutar om <vad>
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så <svar>

      Exempel:
        | vad         | svar                        |
        | ett avtal   | är meningen uppfylld        |
        | en kallelse | är meningen inte tillämplig |

    Scenario: Okänt vad beslutet gäller, och om det fattades
      Givet att den interimistiska styrelsens beslut gäller något som inte anges
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Budgeten bordläggs
      Givet att den interimistiska styrelsen beslutar om en budget
      Och att ärendet bordläggs
      När beslutet prövas
      Så är meningen inte tillämplig

  @interim/uppdrag-4-och-6
  Regel: Den interimistiska styrelsens uppdrag regleras i Förbundsordningen i 4§Förbundets ändamål och 6§ Uppgifter och beslutanderätt.

    Scenariomall: Beslut som förbereder: <vad>
      Givet att den interimistiska styrelsen <vad>
      När beslutet prövas
      Så är meningen uppfylld

      Exempel:
        | vad                                        |
        | beslutar om ett avtal                      |
        | förbereder underlag till budgeten          |
        | beslutar om anställning av en förbundschef |

    Scenario: Ett avtal förbereder starten
      Givet att den interimistiska styrelsen beslutar om ett avtal
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "förbuden" är uppfylld
      Och ledet "uppdraget" är uppfylld

    Scenario: En budget som förbereder starten
      Givet att den interimistiska styrelsen beslutar om en budget
      Och beslutet förbereder starten
      När beslutet prövas
      Så är meningen uppfylld

    @punkt-60
    Scenario: En insats som inte förbereder starten
      Givet att den interimistiska styrelsen beslutar om finansiering av en insats
      Och beslutet inte förbereder starten
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "hela-6" är den uppfylld
      Och enligt läsningen "bara-forberedelse" är den en brist

    @punkt-60
    Scenariomall: En uppgift i 6 § som inte förbereder starten: <uppgift>
      Givet att den interimistiska styrelsen beslutar om <uppgift>
      Och beslutet inte förbereder starten
      När beslutet prövas
      Så kan det inte avgöras
      Och enligt läsningen "hela-6" är den uppfylld
      Och enligt läsningen "bara-forberedelse" är den en brist

      Exempel:
        | uppgift              |
        | mål och riktlinjer   |
        | stöd till samverkan  |
        | avslut av en insats  |
        | en budget            |
        | fördelning av bidrag |
        | delårsuppföljning    |
        | årsredovisning       |

    Scenario: En insats som varken förbereder starten eller håller sig från myndighetsutövning
      Givet att den interimistiska styrelsen beslutar om finansiering av en insats
      Och beslutet inte förbereder starten
      Och beslutet innefattar myndighetsutövning
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten
      Och ledet "uppdraget" är uppfylld

    Scenario: En budget som inte förbereder starten bordläggs
      Givet att den interimistiska styrelsen beslutar om en budget
      Och beslutet inte förbereder starten
      Och ärendet bordläggs
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "uppdraget" är inte tillämplig

    Scenario: Något som inte anges, och som inte förbereder starten
      Givet att den interimistiska styrelsens beslut gäller något som inte anges
      Och beslutet inte förbereder starten
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Okänt om något som inte nämns i paragrafen förbereder starten
      Givet att den interimistiska styrelsen beslutar om något annat
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "interimsbeslut/forbereder"

    Scenario: Okänt vad ett ärende som bordläggs gäller
      Givet att den interimistiska styrelsens beslut gäller något som inte anges
      Och ärendet bordläggs
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "uppdraget" är inte tillämplig

    Scenario: Okänt vad beslutet gäller, och om det fattades
      Givet att den interimistiska styrelsens beslut gäller något som inte anges
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: En kallelse som bordläggs
      Givet att den interimistiska styrelsen beslutar om en kallelse
      Och ärendet bordläggs
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: Protokollet säger inte om <vad> avgjordes
      Givet att den interimistiska styrelsen beslutar om <vad>
      Och protokollet inte anger något utfall
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "uppdraget" är <led>

      Exempel:
        | vad         | led              |
        | ett avtal   | uppfylld         |
        | en kallelse | inte tillämplig  |

    Scenario: Okänt om beslutet förbereder starten
      Givet att den interimistiska styrelsen beslutar om mål och riktlinjer
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "interimsbeslut/forbereder"

    Scenario: Något som varken förbereder starten eller nämns i paragrafen
      Givet att den interimistiska styrelsen beslutar om något annat
      Och beslutet inte förbereder starten
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "nämns inte bland en styrelses uppgifter"

    Scenario: Okänt vad beslutet gäller
      Givet att den interimistiska styrelsens beslut gäller något som inte anges
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "slag"

    Scenario: En förmån för en enskild
      Givet att den interimistiska styrelsen beslutar om ett avtal
      Och beslutet gäller en förmån för en enskild
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Myndighetsutövning i ett ärende som bordläggs
      Givet att den interimistiska styrelsen beslutar om ett avtal
      Och beslutet innefattar myndighetsutövning
      Och att ärendet bordläggs
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Okänt om beslutet innefattar myndighetsutövning
      Givet att den interimistiska styrelsen beslutar om ett avtal
      Och det inte är känt om beslutet innefattar myndighetsutövning
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "myndighetsutovning"

    Scenario: Styrelsens eget arbete
      Givet att den interimistiska styrelsen beslutar om en kallelse
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "styrelsens eget arbete"
      Och ledet "uppdraget" är inte tillämplig

    Scenario: Budgeten bordläggs
      Givet att den interimistiska styrelsen beslutar om en budget
      Och att ärendet bordläggs
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "avgjordes inte"

  @interim/begransat-till-2023
  Regel: Dessa uppdrag är begränsade till 31/12 2023.

    @punkt-60
    Scenariomall: Den interimistiska styrelsen beslutar <dag>
      Givet att den interimistiska styrelsen beslutar om ett avtal
      Och att beslutet fattas den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                          |
        | 30 november 2022 | är meningen uppfylld                                          |
        | 31 mars 2023     | är meningen uppfylld                                          |
        | 31 december 2023 | är meningen uppfylld                                          |
        | 1 januari 2024   | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 31 december 2024 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 1 januari 2025   | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Ett avtal som gäller efter uppdragets slut
      Givet att den interimistiska styrelsen beslutar om ett avtal
      Och att beslutet fattas den 31 december 2023
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "det får gälla för tid efter den 31 december 2023"

    Scenario: Okänd dag
      Givet att den interimistiska styrelsen beslutar om ett avtal
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/datum"
