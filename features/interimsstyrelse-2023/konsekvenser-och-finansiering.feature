# language: sv
Egenskap: Verksamhetsmässiga/ekonomiska/juridiska konsekvenser och finansiering

  @interim/kostnadsram
  Regel: Arvoden, förlorad arbetsförtjänst 6–7 sammanträden 200 000 … Tjänstepersonsstöd 20%             6 mån  150 000 … Planeringskonferens Två dagar   50 000 … Oförutsett  ev juriststöd eller dyl.  100 000 … summa  500 000 kr

    Scenariomall: Hela ramen, och oförutsett kostar <belopp>
      Givet att den interimistiska styrelsen beslutar om sina kostnader
      Och arvoden kostar 200 000 kr
      Och tjänstepersonsstöd kostar 150 000 kr
      Och planeringskonferens kostar 50 000 kr
      Och oförutsett kostar <belopp>
      Och beslutet anger summan <summa>
      När beslutet prövas
      Så <svar>

      Exempel:
        | belopp        | summa         | svar                 |
        | 99 999,99 kr  | 499 999,99 kr | är meningen uppfylld |
        | 100 000 kr    | 500 000 kr    | är meningen uppfylld |
        | 100 000,01 kr | 500 000,01 kr | är det en anmärkning |

    Scenariomall: Posten <post> kostar <belopp>
      Givet att den interimistiska styrelsen beslutar om sina kostnader
      Och <post> kostar <belopp>
      Och beslutet anger summan <belopp>
      När beslutet prövas
      Så <svar>

      Exempel:
        | post                | belopp     | svar                 |
        | arvoden             | 200 000 kr | är meningen uppfylld |
        | arvoden             | 200 001 kr | är det en anmärkning |
        | tjänstepersonsstöd  | 150 000 kr | är meningen uppfylld |
        | tjänstepersonsstöd  | 150 001 kr | är det en anmärkning |
        | planeringskonferens | 50 000 kr  | är meningen uppfylld |
        | planeringskonferens | 50 001 kr  | är det en anmärkning |
        | oförutsett          | 100 001 kr | är det en anmärkning |
        | en webbplats        | 1 kr       | är det en anmärkning |

    Scenario: Två rader på samma post
      Givet att den interimistiska styrelsen beslutar om sina kostnader
      Och arvoden kostar 150 000 kr
      Och arvoden kostar 50 001 kr
      Och beslutet anger summan 200 001 kr
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "arvoden och förlorad arbetsförtjänst 200 001 kr av 200 000 kr"

    Scenariomall: Posterna blir 250 000 kr, och beslutet anger <summa>
      Givet att den interimistiska styrelsen beslutar om sina kostnader
      Och arvoden kostar 200 000 kr
      Och planeringskonferens kostar 50 000 kr
      Och beslutet anger summan <summa>
      När beslutet prövas
      Så <svar>

      Exempel:
        | summa         | svar                                                               |
        | 249 999,99 kr | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 250 000 kr    | är meningen uppfylld                                               |
        | 250 000,01 kr | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Fler kostnader kan finnas
      Givet att den interimistiska styrelsen beslutar om sina kostnader
      Och arvoden kostar 200 000 kr
      Och fler kostnader kan finnas
      Och beslutet anger summan 200 000 kr
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "interimskostnad/posterKomplett"

    Scenario: Fler kostnader kan finnas, och ramen är redan sprucken
      Givet att den interimistiska styrelsen beslutar om sina kostnader
      Och arvoden kostar 500 001 kr
      Och fler kostnader kan finnas
      Och beslutet anger summan 500 001 kr
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "Kostnaderna är minst 500 001 kr"

    Scenario: Summan anges inte
      Givet att den interimistiska styrelsen beslutar om sina kostnader
      Och arvoden kostar 200 000 kr
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "interimskostnad/summa"

  @interim/finansiering
  Regel: Finansieringen av interimsstyrelsen bör kunna ske med medel från det egna kapitalet som finns i samtliga förbund.

    Scenario: Eget kapital
      Givet att den interimistiska styrelsen beslutar om sina kostnader
      Och kostnaden betalas med de nuvarande förbundens egna kapital
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Medlemmarna betalar
      Givet att den interimistiska styrelsen beslutar om sina kostnader
      Och kostnaden betalas av medlemmarna
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Okänt hur kostnaden betalas
      Givet att den interimistiska styrelsen beslutar om sina kostnader
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "interimskostnad/avEgetKapital"

  @interim/norras-kapital
  Regel: Vid utvidgningen kommer det förbund som ska finnas kvar att kunna fortsätta använda sitt eget kapital.

    Scenario: Från ett förbund som avvecklas
      Givet att medlemmarna den 1 december 2023 beslutar att föra över tillgångar från "Samordningsförbundet Västerås"
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Från det förbund som finns kvar
      Givet att medlemmarna den 1 december 2023 beslutar att föra över tillgångar från "Samordningsförbundet Norra Västmanland"
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: I det bibehållna förbundets eget namn
      Givet att medlemmarna den 1 december 2023 beslutar att föra över tillgångar från "Samordningsförbundet Norra Västmanland"
      Och beslutet är fattat i namn av "Samordningsförbundet Norra Västmanland"
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Också från det förbund som finns kvar, okänt vad
      Givet att medlemmarna den 1 december 2023 beslutar att föra över tillgångar från "Samordningsförbundet Västerås"
      Och det också förs över från "Samordningsförbundet Norra Västmanland", okänt vad
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "fran/1/tillgangar"

    Scenario: Bara skulder från det förbund som finns kvar
      Givet att medlemmarna den 1 december 2023 beslutar att föra över tillgångar från "Samordningsförbundet Västerås"
      Och det också förs över skulder men inga tillgångar från "Samordningsförbundet Norra Västmanland"
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Fler förbund kan finnas
      Givet att medlemmarna den 1 december 2023 beslutar att föra över tillgångar från "Samordningsförbundet Västerås"
      Och det kan vara fler förbund
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "overforing/franKomplett"
