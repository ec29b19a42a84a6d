# language: sv
Egenskap: Förbundets ändamål

  @andamal/finansiell-samordning
  Regel: Finansiell samordning inom rehabiliteringsområdet mellan Af, Fk, Regionen och samtliga kommuner i förbundet.

    Scenariomall: Ett gemensamt ändamål <läge> rehabiliteringsområdet, <slag>
      Givet att styrelsen beslutar om <slag>
      Och underlaget anger ett ändamål <läge> rehabiliteringsområdet
      Och underlaget anger att ändamålet är gemensamt för parterna
      När beslutet prövas
      Så <svar>

      Exempel:
        | slag                      | läge    | svar                                                          |
        | finansiering av en insats | inom    | är meningen uppfylld                                          |
        | mål och riktlinjer        | inom    | är meningen uppfylld                                          |
        | finansiering av en insats | utanför | brister beslutet mot meningen, vilket är utanför befogenheten |
        | mål och riktlinjer        | utanför | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: En enda parts egen angelägenhet
      Givet att styrelsen beslutar om finansiering av en insats
      Och underlaget anger ett ändamål inom rehabiliteringsområdet
      Och underlaget anger att ändamålet är en enda parts egen angelägenhet
      När beslutet prövas
      Så är det en anmärkning

    Scenario: En enda parts egen angelägenhet utanför rehabiliteringsområdet
      Givet att styrelsen beslutar om finansiering av en insats
      Och underlaget anger ett ändamål utanför rehabiliteringsområdet
      Och underlaget anger att ändamålet är en enda parts egen angelägenhet
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Underlaget säger inte om ändamålet är gemensamt
      Givet att styrelsen beslutar om finansiering av en insats
      Och underlaget anger ett ändamål inom rehabiliteringsområdet
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Underlaget säger bara att ändamålet är gemensamt
      Givet att styrelsen beslutar om mål och riktlinjer
      Och underlaget anger att ändamålet är gemensamt för parterna
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Underlaget säger inget om ändamålet
      Givet att styrelsen beslutar om finansiering av en insats
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "andamal/inomRehabiliteringsomradet"

    Scenario: Ett ärende utan ändamål
      Givet att styrelsen beslutar om arvoden
      När beslutet prövas
      Så angår meningen inte beslutet

    Scenario: Ett gemensamt ändamål inom rehabiliteringsområdet, led för led
      Givet att styrelsen beslutar om finansiering av en insats
      Och underlaget anger ett ändamål inom rehabiliteringsområdet
      Och underlaget anger att ändamålet är gemensamt för parterna
      När beslutet prövas
      Så ledet "rehabiliteringsområdet" är uppfylld
      Och ledet "mellan parterna" är uppfylld

  @andamal/forvarvsformaga
  Regel: Effektiv resursanvändning, samordnade bedömningar och insatser som syftar till att den enskilde ska förbättra sin förmåga att förvärvsarbeta.

    Scenario: Insatsen syftar till förvärvsarbete
      Givet att styrelsen beslutar om finansiering av en insats
      Och underlaget anger att insatsen syftar till förvärvsarbete
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Hälsa och struktur som steg på vägen
      Givet att styrelsen beslutar om finansiering av en insats
      Och underlaget anger att insatsen syftar till förvärvsarbete genom steg på vägen
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Ett annat syfte
      Givet att styrelsen beslutar om finansiering av en insats
      Och underlaget anger ett annat syfte än förvärvsarbete
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Inget syfte angivet
      Givet att styrelsen beslutar om finansiering av en insats
      När beslutet prövas
      Så kan det inte avgöras

    Scenario: Avslutet av en insats behöver inget syfte
      Givet att styrelsen beslutar om avslut av en insats
      När beslutet prövas
      Så angår meningen inte beslutet

  @andamal/gemensam-metodutveckling
  Regel: Gemensamt utveckla insatser och metoder för stöd till individer där samhället behöver mobilisera gemensamma resurser.

    Scenario: Meningen visas vid en insats
      Givet att styrelsen beslutar om finansiering av en insats
      När beslutet prövas
      Så visas meningen som sammanhang

  @andamal/individens-behov
  Regel: Förbundets insatser ska utgå från de enskilda individernas behov.

    Scenario: Inventerade behov
      Givet att styrelsen beslutar om finansiering av en insats
      Och individernas behov har inventerats
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Ingen inventering
      Givet att styrelsen beslutar om finansiering av en insats
      Och individernas behov inte har inventerats
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Inget sägs om behoven
      Givet att styrelsen beslutar om finansiering av en insats
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @andamal/samverkan-praglas
  Regel: Samverkan ska präglas av lokal förankring och engagemang, jämlikt inflytande och lokal närvaro.

    Scenario: Meningen visas vid mål och riktlinjer
      Givet att styrelsen beslutar om mål och riktlinjer
      När beslutet prövas
      Så visas meningen som sammanhang

  @andamal/ordinarie-strukturer
  Regel: Via samordningsförbundet skapas förutsättningar att arbeta med förbättringar i ordinarie verksamhetsstrukturer.

    Scenario: Meningen visas vid mål och riktlinjer
      Givet att styrelsen beslutar om mål och riktlinjer
      När beslutet prövas
      Så visas meningen som sammanhang

  @andamal/arena
  Regel: Samordningsförbundet utgör en arena för huvudmännens kunskapsutbyte, som kan bidra till systemutveckling, vilket inte begränsas av de ekonomiska ramarna.

    Scenario: Meningen visas vid mål och riktlinjer
      Givet att styrelsen beslutar om mål och riktlinjer
      När beslutet prövas
      Så visas meningen som sammanhang
