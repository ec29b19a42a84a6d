# language: sv
Egenskap: Länsprocess

  @lansprocess/ej-lagga-samman-medel
  Regel: Förbunden har dock inte möjlighet att lägga samman medel till individinsatser eller att tjänstepersonerna formellt kan gå in och ersätta varandra i alla lägen då de har olika arbetsgivare.

    Scenario: Egna medel och egen tjänsteperson
      Givet att styrelsen i Västra Mälardalen den 1 december 2023 beslutar om finansiering av en insats
      Och förbundet betalar med egna medel
      Och ingen tjänsteperson går in för en i ett annat förbund
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: Medel läggs samman den <dag>
      Givet att styrelsen i Västra Mälardalen den <dag> beslutar om finansiering av en insats
      Och tre förbund lägger samman medel
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                          |
        | 31 december 2023 | brister beslutet mot meningen, vilket är utanför befogenheten |
        | 1 januari 2024   | angår meningen inte beslutet                                  |

    Scenario: En utbildning tillsammans
      Givet att styrelsen i Västra Mälardalen den 1 december 2023 beslutar om en utbildning tillsammans med de andra förbunden
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Gemensamma medel, och okänt om insatsen är för enskilda
      Givet att styrelsen i Västra Mälardalen den 1 december 2023 beslutar om finansiering av en insats
      Och det inte är känt om insatsen är för enskilda
      Och tre förbund lägger samman medel
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "insats/forIndivider"

    Scenario: Okänt om medel läggs samman
      Givet att styrelsen i Västra Mälardalen den 1 december 2023 beslutar om finansiering av en insats
      Och ingen tjänsteperson går in för en i ett annat förbund
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "forbundssamarbete/medelLaggsSamman"

    Scenario: En tjänsteperson går in för en annan
      Givet att styrelsen i Västra Mälardalen den 1 december 2023 beslutar om finansiering av en insats
      Och förbundet betalar med egna medel
      Och en tjänsteperson går in för en i ett annat förbund
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Okänt om en tjänsteperson går in för en annan
      Givet att styrelsen i Västra Mälardalen den 1 december 2023 beslutar om finansiering av en insats
      Och förbundet betalar med egna medel
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "forbundssamarbete/tjanstepersonErsatter"

  @lansprocess/befintlig-budget
  Regel: Ett länspresidium håller i arbetet tillsammans med ett externt processtöd inom befintlig budget.

    Scenario: Inom budgeten
      Givet att kommunfullmäktige i Köping den 1 februari 2022 beslutar att delta i länsprocessen
      Och processen hålls inom befintlig budget
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Nya medel
      Givet att kommunfullmäktige i Köping den 1 februari 2022 beslutar att delta i länsprocessen
      Och processen får nya medel
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Okänt om processen får nya medel
      Givet att kommunfullmäktige i Köping den 1 februari 2022 beslutar att delta i länsprocessen
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "lansprocess/medelUtoverBudget"

  @lansprocess/senast-mars-2022
  Regel: Beslut att delta i processen behöver tas senast i mars 2022.

    Scenariomall: Beslut att delta <dag>
      Givet att kommunfullmäktige i Köping den <dag> beslutar att delta i länsprocessen
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                                                               |
        | 31 december 2021 | är meningen uppfylld                                               |
        | 1 januari 2022   | är meningen uppfylld                                               |
        | 31 mars 2022     | är meningen uppfylld                                               |
        | 1 april 2022     | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Okänd dag
      Givet att kommunfullmäktige i Köping den 1 februari 2022 beslutar att delta i länsprocessen
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/datum"

    Scenario: Okänt vilket beslut det är
      Givet att kommunfullmäktige den 1 april 2022 fattar ett beslut i länsprocessen som inte anges
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "lansprocess/avser"

    Scenario: Det formella beslutet
      Givet att kommunfullmäktige i Köping den 1 oktober 2022 beslutar om ett länsförbund
      När beslutet prövas
      Så är meningen inte tillämplig
