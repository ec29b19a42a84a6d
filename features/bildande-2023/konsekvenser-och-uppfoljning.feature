# language: sv
Egenskap: Konsekvenser och uppföljning

  @bildande/enbart-vuxna
  Regel: rehabiliteringsinsatserna enbart riktas till vuxna personer

    Scenariomall: Målgruppen är från <ålder> år
      Givet att styrelsen beslutar om finansiering av en insats
      Och att beslutet fattas den 20 mars 2024
      Och målgruppen är från <ålder> år
      När beslutet prövas
      Så <svar>
      Och "Insatserna ska enligt förslaget bara rikta sig till vuxna" <källornas åldrar>

      Exempel:
        | ålder | svar                 | källornas åldrar |
        | 15    | är det en anmärkning | upplyses inte    |
        | 16    | är meningen uppfylld | upplyses         |
        | 17    | är meningen uppfylld | upplyses         |
        | 18    | är meningen uppfylld | upplyses inte    |

    Scenario: Källorna anger olika åldrar
      Givet att styrelsen beslutar om finansiering av en insats
      Och att beslutet fattas den 20 mars 2024
      Och målgruppen är från 16 år
      När beslutet prövas
      Så är meningen uppfylld
      Och "16–64 år (målgrupp), 16–67 år (kommunernas andelar) och 20–64 år (statistik)" upplyses
      Och motsägelsen "aldrar" mellan källorna visas

    Scenario: Okänd ålder
      Givet att styrelsen beslutar om finansiering av en insats
      Och att beslutet fattas den 20 mars 2024
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "insats/alderFran"
      Och "Insatserna ska enligt förslaget bara rikta sig till vuxna" upplyses inte

    Scenario: Ingenting är känt
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @bildande/kvinnor-och-man
  Regel: Det är angeläget att uppmärksamma dessa skillnader och ur ett samlat Västmanlandsperspektiv torde det underlätta att vidta riktade åtgärder för att åstadkomma en utjämning av dessa skillnader.

    Scenario: En medlem godkänner den gemensamma förbundsordningen
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      När beslutet prövas
      Så visas meningen som sammanhang

  @bildande/folja-upp
  Regel: De målsättningar och ambitioner som finns i detta beslutsunderlag bör följas upp av de samverkande parterna. … Uppföljningen bör kunna göras av externt stöd. … Dock först efter effekter kan utläsas av vidtagna åtgärder.

    Scenario: En medlem godkänner den gemensamma förbundsordningen
      Givet att kommunfullmäktige i Köping tar beslut om den gemensamma förbundsordningen
      När beslutet prövas
      Så visas meningen som sammanhang

  @bildande/uppfoljning-fran-2026
  Regel: Uppföljningen bör därför göras först från och med 2026.

    Scenariomall: Uppföljningen börjar <dag>
      Givet att styrelsen tar beslut om uppföljning av bildandet
      Och uppföljningen börjar den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                 |
        | 31 december 2025 | är det en anmärkning |
        | 1 januari 2026   | är meningen uppfylld |
        | 2 januari 2026   | är meningen uppfylld |

    Scenario: Uppföljningen börjar 1 januari 2026, och beslutsdagen är okänd
      Givet att styrelsen tar beslut om uppföljning av bildandet
      Och att beslutsdagen är okänd
      Och uppföljningen börjar den 1 januari 2026
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Okänt när uppföljningen börjar
      Givet att styrelsen tar beslut om uppföljning av bildandet
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "utvardering/borjar"

    Scenario: Ingenting är känt
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
