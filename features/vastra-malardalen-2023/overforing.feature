# language: sv
Egenskap: Det egna kapitalet efter 2023

  Bakgrund:
    Givet ett sammanträde i Samordningsförbundet Västra Mälardalen

  @vastra-malardalen/overforing-200
  Regel: Av det egna kapitalet 2023 på 299 tkr ska 200 tkr överföras till länssamordnings- förbundet som en buffert för 2024.

    Scenariomall: <belopp> förs över
      Givet att Västra Mälardalens beslut gäller en överföring av eget kapital
      Och <belopp> förs över av 299 000 kr enligt bokslutet
      När beslutet prövas
      Så <svar>

      Exempel:
        | belopp     | svar                                                               |
        | 199 999 kr | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 200 000 kr | är meningen uppfylld                                               |
        | 200 001 kr | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenariomall: Eget kapital är <kapital> enligt bokslutet
      Givet att Västra Mälardalens beslut gäller en överföring av eget kapital
      Och 200 000 kr förs över av <kapital> enligt bokslutet
      När beslutet prövas
      Så <svar>

      Exempel:
        | kapital       | svar                                                               |
        | 199 999,99 kr | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 200 000 kr    | är meningen uppfylld                                               |

    Scenario: Det egna kapitalet är bara en prognos
      Givet att Västra Mälardalens beslut gäller en överföring av eget kapital
      Och 200 000 kr förs över av 299 000 kr enligt prognosen
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "bara känt som prognos"

    Scenariomall: Det är inte känt <vad>
      Givet att Västra Mälardalens beslut gäller en överföring av eget kapital
      Och 200 000 kr förs över av 299 000 kr enligt bokslutet
      Och det inte är känt <vad>
      När beslutet prövas
      Så <svar>

      Exempel:
        | vad                                 | svar                 |
        | hur mycket som förs över            | kan det inte avgöras |
        | hur stort det egna kapitalet är     | kan det inte avgöras |
        | om det egna kapitalet är en prognos | kan det inte avgöras |

  @vastra-malardalen/paborjade-insatser
  Regel: Övriga medel ska säkerställa att påbörjade insatser genomförs enligt beslut i förbudets styrelse.

    Scenariomall: Av insatserna återstår <belopp>
      Givet att Västra Mälardalens beslut gäller en överföring av eget kapital
      Och 200 000 kr förs över av 299 000 kr enligt bokslutet
      Och av de påbörjade insatserna återstår <belopp>
      När beslutet prövas
      Så <svar>

      Exempel:
        | belopp    | svar                                                               |
        | 98 999 kr | är meningen uppfylld                                               |
        | 99 000 kr | är meningen uppfylld                                               |
        | 99 001 kr | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Det är inte känt vad som återstår
      Givet att Västra Mälardalens beslut gäller en överföring av eget kapital
      Och 200 000 kr förs över av 299 000 kr enligt bokslutet
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "kapitaloverforing/aterstarAvInsatser"

    Scenario: Det egna kapitalet är bara en prognos
      Givet att Västra Mälardalens beslut gäller en överföring av eget kapital
      Och 200 000 kr förs över av 299 000 kr enligt prognosen
      Och av de påbörjade insatserna återstår 1 kr
      När beslutet prövas
      Så kan det inte avgöras
