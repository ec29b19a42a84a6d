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
      Och ledet "medel" är uppfylld
      Och ledet "tjänsteperson" är uppfylld

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

    Scenariomall: En strukturell insats där <medel> och <tjänsteperson>
      Givet att styrelsen i Västra Mälardalen den 1 december 2023 beslutar om finansiering av en insats
      Och att det som finansieras inte är för individer
      Och <medel>
      Och <tjänsteperson>
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | medel                            | tjänsteperson                                         |
        | förbundet betalar med egna medel | ingen tjänsteperson går in för en i ett annat förbund |
        | tre förbund lägger samman medel  | en tjänsteperson går in för en i ett annat förbund    |

    Scenario: Egna medel och egen tjänsteperson, och okänt om insatsen är för enskilda
      Givet att styrelsen i Västra Mälardalen den 1 december 2023 beslutar om finansiering av en insats
      Och det inte är känt om insatsen är för enskilda
      Och förbundet betalar med egna medel
      Och ingen tjänsteperson går in för en i ett annat förbund
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: En annans tjänsteperson, och okänt om insatsen är för enskilda
      Givet att styrelsen i Västra Mälardalen den 1 december 2023 beslutar om finansiering av en insats
      Och det inte är känt om insatsen är för enskilda
      Och förbundet betalar med egna medel
      Och en tjänsteperson går in för en i ett annat förbund
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "insats/forIndivider"

    Scenario: Okänt både om medel läggs samman och om insatsen är för enskilda
      Givet att styrelsen i Västra Mälardalen den 1 december 2023 beslutar om finansiering av en insats
      Och det inte är känt om insatsen är för enskilda
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "tjänsteperson" kan inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "forbundssamarbete/medelLaggsSamman"

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

    Scenario: Ingenting är känt
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

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

    Scenariomall: Okänt vilket beslut det är, den <dag>
      Givet att kommunfullmäktige den <dag> fattar ett beslut i länsprocessen som inte anges
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "lansprocess/avser"

      Exempel:
        | dag          |
        | 31 mars 2022 |
        | 1 april 2022 |

    Scenario: Okänt vilket beslut det är, en okänd dag
      Givet att kommunfullmäktige den 1 april 2022 fattar ett beslut i länsprocessen som inte anges
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "lansprocess/avser"

    Scenario: Det formella beslutet
      Givet att kommunfullmäktige i Köping den 1 oktober 2022 beslutar om ett länsförbund
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Det formella beslutet, en okänd dag
      Givet att kommunfullmäktige i Köping den 1 oktober 2022 beslutar om ett länsförbund
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så är meningen inte tillämplig
