# language: sv
Egenskap: Behov och mål

  Bakgrund:
    Givet ett sammanträde i Samordningsförbundet Västra Mälardalen

  @vastra-malardalen/mal-2023
  Regel: Fortsatt arbete med att personal som jobbar nära med personer med NPF och IF ska erbjudas mer kunskap och kartläggningsmetoder för att utforma individuella insatser. … Målgruppen utökas från LSS till att bli en del av insatsen NPF, IF och kognitiva stöd. … Hålla samman en lösningsfokuserad process för att se hur ett Självskadeteam i Västra Mälardalen med utgångspunkt från Vuxenpsykiatrin kan utformas och arbeta. … 100 deltagare på de KAK-gemensamma utbildningarna. … Undersöka möjligheterna för BIP i Västra Mälardalen och även genomföra utbildningar om det finns ett intresse. … En grundkurs i lösningsfokus erbjuds medlemmarna. … 75 deltagare från KAK ska ta del av det utbud som erbjuds inom de länsgemensamma insatserna från samordningsförbunden i Västmanland. … Bidra till att Grönkvist Lättläst genomförs och sprids i Västra Mälardalen. … Antalet SIP ska öka med jämförelseåret 2021 för alla inblandade verksamheter i KAK (BUP, Vuxenpsykiatrin och kommunerna) … Stödja dialogen mellan myndigheterna kring sjukskrivna utan ersättning. … Styrelsen i Samordningsförbundet Västra Mälardalen ska tillsammans med styrelserna i de två andra förbunden delta i både styrelseutbildning och i bildandet av interimstyrelse.

    Scenario: Alla mål har ett utfall
      Givet att Västra Mälardalens beslut gäller en årsredovisning
      Och målen för 2023 följs upp, alla med utfall utom 0
      När beslutet prövas
      Så är meningen uppfylld

    Scenario: Ett mål som inte nåddes är ingen brist
      Givet att Västra Mälardalens beslut gäller en årsredovisning
      Och målen för 2023 följs upp, alla med utfall utom 0
      Och målet "kak-utbildningar" nåddes inte
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "Inte uppnådda: 100 deltagare på de KAK-gemensamma utbildningarna"

    Scenario: Ett mål utan utfall
      Givet att Västra Mälardalens beslut gäller en årsredovisning
      Och målen för 2023 följs upp, alla med utfall utom 1
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "utan redovisat utfall: styrelseutbildning och interimstyrelse"

    Scenario: Ett mål redovisas uttryckligen inte
      Givet att Västra Mälardalens beslut gäller en årsredovisning
      Och målen för 2023 följs upp, alla med utfall utom 0
      Och målet "bip" redovisas inte
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Utfallet för ett mål är okänt
      Givet att Västra Mälardalens beslut gäller en årsredovisning
      Och målen för 2023 följs upp, alla med utfall utom 0
      Och utfallet för målet "bip" är okänt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Det är inte känt vilket år som följs upp
      Givet att Västra Mälardalens beslut gäller en årsredovisning
      Och målen för 2023 följs upp, alla med utfall utom 0
      Och det inte är känt vilket års mål som följs upp
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenariomall: Uppföljning av <ar>
      Givet att Västra Mälardalens beslut gäller en årsredovisning
      Och målen för <ar> följs upp, alla med utfall utom 0
      När beslutet prövas
      Så <svar>

      Exempel:
        | ar   | svar                        |
        | 2022 | är meningen inte tillämplig |
        | 2023 | är meningen uppfylld        |
        | 2024 | är meningen inte tillämplig |
