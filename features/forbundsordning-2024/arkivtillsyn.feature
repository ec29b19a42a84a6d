# language: sv
Egenskap: Arkivtillsyn

  @arkivtillsyn/kommunstyrelsen-i-sateskommunen
  Regel: Kommunstyrelsen i säteskommunen

    Scenariomall: Tillsynen ligger hos <organ> i <kommun>
      Givet att styrelsen beslutar om arkivtillsyn
      Och tillsynen ligger hos <organ> i <kommun>
      När beslutet prövas
      Så <svar>

      Exempel:
        | organ             | kommun          | svar                                                          |
        | kommunstyrelsen   | Fagersta        | är meningen uppfylld                                          |
        | kommunstyrelsen   | Västerås        | brister beslutet mot meningen, vilket är utanför befogenheten |
        | kommunfullmäktige | Fagersta        | brister beslutet mot meningen, vilket är utanför befogenheten |
        | regionstyrelsen   | Västerås        | brister beslutet mot meningen, vilket är utanför befogenheten |
        | kommunstyrelsen   | en okänd kommun | kan det inte avgöras                                          |
        | kommunfullmäktige | en okänd kommun | brister beslutet mot meningen, vilket är utanför befogenheten |
        | ett okänt organ   | Fagersta        | kan det inte avgöras                                          |
        | ett okänt organ   | Västerås        | brister beslutet mot meningen, vilket är utanför befogenheten |

    Scenario: Inget är känt om tillsynen
      Givet att styrelsen beslutar om arkivtillsyn
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "arkivtillsyn/organ"

    Scenario: Ett beslut om något annat
      Givet att styrelsen beslutar om budget
      När beslutet prövas
      Så angår meningen inte beslutet
