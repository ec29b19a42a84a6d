# language: sv
Egenskap: Protokoll, justering och anslag

  @lag/protokoll-innehall
  Regel: Återgivet: Protokollet ska redovisa vilka som tjänstgjorde, vilka ärenden som togs upp, förslag och yrkanden, i vilken ordning förslagen lades fram till beslut, omröstningar och hur de utföll, besluten, vilka som deltog och hur de röstade, och reservationerna.

    Scenario: Protokollet har alla delar
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: Protokollet saknar <del>
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet saknar <del>
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "I protokollet saknas: <del>."

      Exempel:
        | del                                 |
        | vilka som tjänstgjorde              |
        | ärendena                            |
        | yrkandena                           |
        | propositionsordningen               |
        | omröstningarna                      |
        | besluten                            |
        | vilka som deltog och hur de röstade |
        | reservationerna                     |

    Scenario: Det är inte känt om den del som inte nämns saknas
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet saknar reservationerna
      Och det inte är känt om protokollet har fler delar
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Det är inte känt vad protokollet innehåller
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och det inte är känt vad protokollet innehåller
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "protokoll/innehaller"

    Scenario: Ärendet om protokollet bordläggs, och protokollet saknar besluten
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet saknar besluten
      Och att ärendet bordläggs
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Protokollet saknar besluten, och sammanträdets dag är okänd
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet saknar besluten
      Och att beslutsdagen är okänd
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

  @lag/justering-14-dagar
  Regel: Återgivet: Protokollet ska vara justerat inom 14 dagar från sammanträdet, på det sätt som styrelsen har bestämt.

    @punkt-53
    Scenariomall: Sammanträde den <möte>, justering den <justering>
      Givet att protokollet från sammanträdet den <möte> prövas den <justering>
      Och protokollet är justerat den <justering>
      När beslutet prövas
      Så <svar>

      Exempel:
        | möte             | justering        | svar                                                               |
        | 24 november 2026 | 24 november 2026 | är meningen uppfylld                                               |
        | 24 november 2026 | 7 december 2026  | är meningen uppfylld                                               |
        | 24 november 2026 | 8 december 2026  | är meningen uppfylld                                               |
        | 24 november 2026 | 9 december 2026  | brister beslutet mot meningen, vilket är en brist i handläggningen |
        | 18 november 2010 | 1 december 2010  | är meningen uppfylld                                               |
        | 18 november 2010 | 2 december 2010  | är meningen uppfylld                                               |
        | 18 november 2010 | 3 december 2010  | brister beslutet mot meningen, vilket är en brist i handläggningen |

    @punkt-53
    Scenariomall: Den fjortonde dagen är juldagen, och protokollet justeras den <justering>
      Givet att protokollet från sammanträdet den 11 december 2026 prövas den <justering>
      Och protokollet är justerat den <justering>
      När beslutet prövas
      Så <svar>
      Och det framgår att "sista dagen var den 28 december 2026"

      Exempel:
        | justering        | svar                                                               |
        | 25 december 2026 | är meningen uppfylld                                               |
        | 28 december 2026 | är meningen uppfylld                                               |
        | 29 december 2026 | brister beslutet mot meningen, vilket är en brist i handläggningen |

    @punkt-53
    Scenariomall: Protokollet är inte justerat den <dag>
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den <dag>
      Och protokollet inte är justerat
      När beslutet prövas
      Så <svar>
      Och det framgår att "8 december 2026"

      Exempel:
        | dag             | svar                                                               |
        | 7 december 2026 | är meningen inte tillämplig                                        |
        | 8 december 2026 | är meningen inte tillämplig                                        |
        | 9 december 2026 | brister beslutet mot meningen, vilket är en brist i handläggningen |

    Scenario: Justeringen ska ske en senare dag
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet är justerat den 4 december 2026
      När beslutet prövas
      Så är meningen inte tillämplig
      Och det framgår att "sista dagen är den 8 december 2026"

    Scenario: Det är inte känt vilken dag det prövas, och protokollet är inte justerat
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet inte är justerat
      Och det inte är känt vilken dag det prövas
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "kontrolldag"

    @punkt-53
    Scenario: Det är inte känt om protokollet är justerat
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "protokoll/justeringsdag"
      Och "Underlaget säger inte vem som justerade" upplyses inte

    @punkt-53
    Scenario: Protokollet är justerat en okänd dag
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 20 december 2026
      Och protokollet är justerat en okänd dag
      När beslutet prövas
      Så kan det inte avgöras
      Och det saknas uppgift om "protokoll/justeringsdag"
      Och "Underlaget säger inte vem som justerade" upplyses inte

    Scenario: Justeringen uppges ligga före sammanträdet
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet är justerat den 23 november 2026
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: Helgdagarna är inte kända så långt fram, och protokollet <vad>
      Givet att protokollet från sammanträdet den 20 december 2100 prövas den 21 december 2100
      Och <justeringen>
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "Det är inte känt vilka dagar som är helgdagar"

      Exempel:
        | vad                                 | justeringen                                  |
        | är justerat                         | protokollet är justerat den 21 december 2100 |
        | är inte justerat                    | protokollet inte är justerat                 |
        | uppges justerat före sammanträdet   | protokollet är justerat den 19 december 2100 |
        | är justerat en dag som inte är känd | protokollet är justerat en okänd dag         |

    Scenario: Ärendet om protokollet bordläggs, och de 14 dagarna går ut
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 9 december 2026
      Och protokollet inte är justerat
      Och att ärendet bordläggs
      När beslutet prövas
      Så brister beslutet mot meningen, vilket är en brist i handläggningen

    Scenario: Vem som justerade är inte sagt, vilket styrelsen bestämmer
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet är justerat den 1 december 2026
      När beslutet prövas
      Så är meningen uppfylld
      Och "Underlaget säger inte vem som justerade" upplyses

    Scenario: Vem som justerade är sagt
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet är justerat den 1 december 2026
      Och ledamoten för Sala har justerat det
      När beslutet prövas
      Så är meningen uppfylld
      Och "Underlaget säger inte vem som justerade" upplyses inte

    Scenario: Bara protokollet som ärende prövas
      Givet att styrelsen beslutar om budget
      När beslutet prövas
      Så angår meningen inte beslutet

  @lag/anslag-andra-dagen
  Regel: Återgivet: Justeringen ska tillkännages senast den andra dagen därefter, på anslagstavlan hos varje kommun och region som är medlem, med uppgift om dagen och om var protokollet finns, och anslaget ska sitta kvar tills tiden för överklagande, tre veckor, har gått ut.

    @punkt-53
    Scenario: Alla elva i tid och hela tiden
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 24 december 2026
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "Anslag på 11 anslagstavlor senast den 3 december 2026."
      Och ledet "i tid och överallt" är uppfylld
      Och ledet "hela tiden" är uppfylld
      Och ledet "uppgifter" är uppfylld

    @punkt-53
    Scenariomall: Anslaget hos Sala sattes upp den <dag> efter justering den 1 december 2026
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 31 december 2026
      Och anslaget hos Sala sattes upp först den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                 |
        | 30 november 2026 | är det en anmärkning |
        | 2 december 2026  | är meningen uppfylld |
        | 3 december 2026  | är meningen uppfylld |
        | 4 december 2026  | är det en anmärkning |

    @punkt-53
    Scenariomall: Andra dagen är en söndag, och anslagen sätts upp den <dag>
      Givet att protokollet från sammanträdet den 6 maj 2019 prövas den 31 juli 2019
      Och protokollet är justerat den 10 maj 2019
      Och anslag sattes upp den <dag> på alla elva anslagstavlor och togs ned den 15 juni 2019
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag         | svar                 |
        | 12 maj 2019 | är meningen uppfylld |
        | 13 maj 2019 | är meningen uppfylld |
        | 14 maj 2019 | är det en anmärkning |

    @punkt-53
    Scenario: Tio anslagstavlor
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      Och inget anslag finns hos Region Västmanland
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "Inget anslag den 3 december 2026 hos: Region Västmanland."

    Scenariomall: Ett anslag återstår den <dag>
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den <dag>
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och ska tas ned den 30 december 2026
      Och inget anslag finns hos Sala
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag             | svar                 |
        | 3 december 2026 | är meningen uppfylld |
        | 4 december 2026 | är det en anmärkning |

    Scenariomall: Inget anslag har satts upp den <dag>
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den <dag>
      Och protokollet är justerat den 1 december 2026
      Och inget anslag har satts upp
      När beslutet prövas
      Så <svar>
      Och det framgår att "3 december 2026"

      Exempel:
        | dag             | svar                        |
        | 1 december 2026 | är meningen inte tillämplig |
        | 3 december 2026 | är meningen inte tillämplig |
        | 4 december 2026 | är det en anmärkning        |

    Scenario: Anslagen ska sättas upp senare samma vecka
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och ska tas ned den 30 december 2026
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Det är inte känt vilken dag det prövas, och ett anslag saknas
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      Och inget anslag finns hos Sala
      Och det inte är känt vilken dag det prövas
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "kontrolldag"

    @punkt-53
    Scenario: Det är inte känt när ett anslag sattes upp
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      Och det inte är känt när anslaget hos Sala sattes upp
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "uppsatt"
      Och ledet "i tid och överallt" kan inte avgöras, men det står inte i vägen

    Scenario: Det är inte känt vems anslagstavla ett anslag sitter på
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      Och det inte är känt var anslaget hos Sala sitter
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "huvudman"

    Scenario: Listan över anslag kan sakna ett
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      Och inget anslag finns hos Sala
      Och det inte är känt om det finns fler anslag
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "protokoll/anslagKomplett"

    @punkt-53
    Scenariomall: Anslag från den 2 december 2026 tas ned den <dag>, när tre veckor går till den 23 december
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                 |
        | 22 december 2026 | är det en anmärkning |
        | 23 december 2026 | är det en anmärkning |
        | 24 december 2026 | är meningen uppfylld |

    @punkt-53
    Scenariomall: Anslag från den 3 december 2026 tas ned den <dag>, när tre veckor går till julafton och flyttas till den 28 december
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 3 december 2026 på alla elva anslagstavlor och togs ned den <dag>
      När beslutet prövas
      Så <svar>

      Exempel:
        | dag              | svar                 |
        | 25 december 2026 | är det en anmärkning |
        | 28 december 2026 | är det en anmärkning |
        | 29 december 2026 | är meningen uppfylld |

    Scenario: Ett anslag kom en dag senare, och ett annat togs ned efter sina egna tre veckor
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      Och anslaget hos Sala sattes upp först den 3 december 2026
      Och anslaget hos Arboga togs ned den 24 december 2026
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och enligt läsningen "eget-anslag" är den uppfylld
      Och enligt läsningen "sista-anslaget" är den en brist

    Scenario: Anslagen sitter uppe och ska tas ned i tid
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 10 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och ska tas ned den 24 december 2026
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "Tiden för överklagande har inte gått ut"

    Scenario: Anslagen sitter uppe fast tiden har gått ut
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 24 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och ska tas ned den 31 december 2026
      När beslutet prövas
      Så är meningen uppfylld
      Och det framgår att "satt uppe tills tiden för överklagande hade gått ut"

    Scenario: Det är inte känt när ett anslag togs ned
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      Och det inte är känt när anslaget hos Sala togs ned
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "nedtaget"

    Scenariomall: Anslagen säger inte <uppgift>
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      Och anslagen inte säger <uppgift>
      När beslutet prövas
      Så är det en anmärkning

      Exempel:
        | uppgift               |
        | vilken dag det är     |
        | var protokollet finns |

    Scenariomall: Det är inte känt om anslagen säger <uppgift>
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      Och det inte är känt om anslagen säger <uppgift>
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

      Exempel:
        | uppgift               |
        | vilken dag det är     |
        | var protokollet finns |

    Scenario: Protokollet är inte justerat, så det finns inget att anslå
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet inte är justerat
      När beslutet prövas
      Så är meningen inte tillämplig
      Och det framgår att "allra senast den 10 december 2026"

    Scenario: Det är inte känt när protokollet justerades
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "i tid och överallt" kan inte avgöras, men det står inte i vägen
      Och ledet "hela tiden" kan inte avgöras, men det står inte i vägen
      Och ledet "uppgifter" kan inte avgöras, men det står inte i vägen

    Scenariomall: Helgdagarna är inte kända så långt fram, <vad>
      Givet att protokollet från sammanträdet den 20 december 2100 prövas den 31 mars 2101
      Och protokollet är justerat den <justering>
      Och anslag sattes upp den <upp> på alla elva anslagstavlor och togs ned den 31 januari 2101
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "i tid och överallt" <i tid>
      Och ledet "hela tiden" kan inte avgöras, men det står inte i vägen

      Exempel:
        | vad                           | justering        | upp              | i tid                                       |
        | varken för anslaget           | 3 januari 2101   | 3 januari 2101   | kan inte avgöras, men det står inte i vägen |
        | eller för tiden att överklaga | 21 december 2100 | 22 december 2100 | är uppfylld                                 |

    Scenario: Helgdagarna är inte kända så långt fram, och protokollet är inte justerat
      Givet att protokollet från sammanträdet den 20 december 2100 prövas den 21 december 2100
      Och protokollet inte är justerat
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "i tid och överallt" kan inte avgöras, men det står inte i vägen
      Och ledet "hela tiden" kan inte avgöras, men det står inte i vägen
      Och ledet "uppgifter" kan inte avgöras, men det står inte i vägen

    Scenario: Varken justeringen eller anslagen är kända
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "i tid och överallt" kan inte avgöras, men det står inte i vägen
      Och ledet "hela tiden" kan inte avgöras, men det står inte i vägen
      Och ledet "uppgifter" kan inte avgöras, men det står inte i vägen

    Scenariomall: Det är inte känt när protokollet justerades, och <anslagen>
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      Och <omständigheten>
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "<led>" kan inte avgöras, men det står inte i vägen

      Exempel:
        | anslagen                        | omständigheten                                    | led        |
        | ett togs ned efter tjugo dagar  | anslaget hos Arboga togs ned den 22 december 2026 | hela tiden |
        | de säger inte vilken dag det är | anslagen inte säger vilken dag det är             | uppgifter  |

    Scenario: Inget anslag har satts upp, och det är inte känt när protokollet justerades
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och inget anslag har satts upp
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "i tid och överallt" kan inte avgöras, men det står inte i vägen
      Och ledet "hela tiden" kan inte avgöras, men det står inte i vägen
      Och ledet "uppgifter" kan inte avgöras, men det står inte i vägen

    Scenario: Protokollet är inte justerat, och anslagen sitter redan uppe utan uppgift om dagen
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet inte är justerat
      Och anslag sattes upp den 30 november 2026 på alla elva anslagstavlor och ska tas ned den 30 december 2026
      Och anslagen inte säger vilken dag det är
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Anslagen som ska sättas upp senare samma vecka säger inte vilken dag det är
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och ska tas ned den 30 december 2026
      Och anslagen inte säger vilken dag det är
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Det är inte känt var ett av de anslag som ska sättas upp senare samma vecka ska sitta
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och ska tas ned den 30 december 2026
      Och det inte är känt var anslaget hos Sala sitter
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "i tid och överallt" kan inte avgöras, men det står inte i vägen
      Och ledet "hela tiden" är inte tillämplig
      Och ledet "uppgifter" är inte tillämplig

    Scenario: Justeringen ska ske en senare dag, och inget anslag har satts upp
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet är justerat den 4 december 2026
      Och inget anslag har satts upp
      När beslutet prövas
      Så är meningen inte tillämplig
      Och det framgår att "Protokollet är ännu inte justerat"

    Scenario: Ett anslag återstår, och det är inte känt när ett annat sattes upp
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 3 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och ska tas ned den 30 december 2026
      Och inget anslag finns hos Sala
      Och det inte är känt när anslaget hos Arboga sattes upp
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "i tid och överallt" kan inte avgöras, men det står inte i vägen

    Scenario: Ett anslag sattes upp för sent, och det är inte känt när ett annat sattes upp
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      Och anslaget hos Sala sattes upp först den 4 december 2026
      Och det inte är känt när anslaget hos Arboga sattes upp
      När beslutet prövas
      Så är det en anmärkning
      Och ledet "i tid och överallt" är en anmärkning

    Scenariomall: Ett anslag togs ned efter en vecka, <och det andra>
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den <dag>
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och ska tas ned den 30 december 2026
      Och anslaget hos Arboga togs ned den 9 december 2026
      Och <omständigheten>
      När beslutet prövas
      Så är det en anmärkning
      Och ledet "hela tiden" är en anmärkning

      Exempel:
        | och det andra                               | dag              | omständigheten                                  |
        | när de andra sitter kvar                    | 10 december 2026 | anslaget hos Sala togs ned den 29 december 2026 |
        | och det är inte känt när ett annat togs ned | 31 december 2026 | det inte är känt när anslaget hos Sala togs ned |

    Scenario: Anslagen sitter uppe, och det är inte känt när ett av dem togs ned
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 10 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och ska tas ned den 30 december 2026
      Och det inte är känt när anslaget hos Sala togs ned
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "hela tiden" kan inte avgöras, men det står inte i vägen

    Scenariomall: Anslagen säger inte <det ena>, och det är inte känt om de säger <det andra>
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      Och anslagen inte säger <det ena>
      Och det inte är känt om anslagen säger <det andra>
      När beslutet prövas
      Så är det en anmärkning

      Exempel:
        | det ena               | det andra             |
        | vilken dag det är     | var protokollet finns |
        | var protokollet finns | vilken dag det är     |

    Scenario: Ärendet om protokollet bordläggs, och anslagen saknas
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 4 december 2026
      Och protokollet är justerat den 1 december 2026
      Och inget anslag har satts upp
      Och att ärendet bordläggs
      När beslutet prövas
      Så är det en anmärkning

    Scenario: Ett förbund vars medlemmar inte är kända
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och beslutet är fattat i namn av "Samordningsförbundet Västerås"
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
