# language: sv
Egenskap: Förslag till beslut

  @lansprocess/fullmaktige-beslutar-och-delegerar
  Regel: Kommunfullmäktige beslutar att Köpings kommun ska delta i länsprocessen och delegerar deltagandet till sin representant i det lokala samordningsförbundets styrelse.

    Scenario: Fullmäktige beslutar och delegerar
      Givet att kommunfullmäktige i Köping den 1 februari 2022 beslutar att delta i länsprocessen
      Och deltagandet delegeras till kommunens representant
      När beslutet prövas
      Så är meningen uppfylld
      Och ledet "fullmäktige" är uppfylld
      Och ledet "delegering" är uppfylld

    Scenario: Kommunstyrelsen beslutar
      Givet att kommunstyrelsen i Köping den 1 februari 2022 beslutar att delta i länsprocessen
      Och deltagandet delegeras till kommunens representant
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Ett annat organ i kommunen beslutar
      Givet att ett annat organ i Köping den 1 februari 2022 beslutar att delta i länsprocessen
      Och deltagandet delegeras till kommunens representant
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Delegerat till någon annan
      Givet att kommunfullmäktige i Köping den 1 februari 2022 beslutar att delta i länsprocessen
      Och deltagandet delegeras till någon annan
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är utanför befogenheten

    Scenario: Okänt till vem deltagandet delegeras
      Givet att kommunfullmäktige i Köping den 1 februari 2022 beslutar att delta i länsprocessen
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "lansprocess/delegerasTillRepresentanten"

    Scenario: Okänt organ i en kommun
      Givet att kommunfullmäktige i Köping den 1 februari 2022 beslutar att delta i länsprocessen
      Och deltagandet delegeras till kommunens representant
      Och organet är okänt
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/organ"

    Scenario: Okänt organ hos en okänd medlem
      Givet att kommunfullmäktige i Köping den 1 februari 2022 beslutar att delta i länsprocessen
      Och deltagandet delegeras till kommunens representant
      Och organet är okänt
      Och medlemmen är okänd
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "sammantrade/medlem"

    Scenario: Okänt vilket beslut det är
      Givet att kommunfullmäktige den 1 april 2022 fattar ett beslut i länsprocessen som inte anges
      Och deltagandet delegeras till någon annan
      När beslutet prövas
      Så kan det inte avgöras
      Och ledet "fullmäktige" kan inte avgöras
      Och ledet "delegering" kan inte avgöras
      Och det saknas uppgift om "lansprocess/avser"

    Scenario: Regionen beslutar
      Givet att regionfullmäktige den 1 februari 2022 beslutar att delta i länsprocessen
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Det formella beslutet
      Givet att kommunfullmäktige i Köping den 1 oktober 2022 beslutar om ett länsförbund
      När beslutet prövas
      Så är meningen inte tillämplig
