# language: sv
Egenskap: Bakgrund

  @lansprocess/fyra-parter
  Regel: Varje samordningsförbund består av fyra parter som verkar enligt lag Finsam (2003:1210)

    Scenario: En kommun, regionen och båda myndigheterna
      Givet att förbundet den 1 januari 2024 anges vara bildat, och Norberg, Region Västmanland, Försäkringskassan och Arbetsförmedlingen har godkänt
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: Utan <part>
      Givet att förbundet den 1 januari 2024 anges vara bildat, och <med> har godkänt
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut

      Exempel:
        | part               | med                                                          |
        | kommunerna         | Region Västmanland, Försäkringskassan och Arbetsförmedlingen |
        | regionen           | Norberg, Försäkringskassan och Arbetsförmedlingen            |
        | Försäkringskassan  | Norberg, Region Västmanland och Arbetsförmedlingen           |
        | Arbetsförmedlingen | Norberg, Region Västmanland och Försäkringskassan            |

    Scenario: Fler kan ha godkänt
      Givet att förbundet den 1 januari 2024 anges vara bildat, och Norberg har godkänt
      Och fler kan ha godkänt
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "godkannandenKomplett"

    Scenario: Fler kan ha godkänt, men Försäkringskassan har sagt nej
      Givet att förbundet den 1 januari 2024 anges vara bildat, och Norberg har godkänt
      Och Försäkringskassan har sagt nej
      Och fler kan ha godkänt
      När beslutet prövas
      Så brister beslutet mot meningen, vilket hindrar beslut
