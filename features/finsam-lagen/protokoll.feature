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

    Scenario: Ingenting är känt om beslutet
      Givet att ingenting är känt
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

    Scenario: Protokollet prövas fast ärendet bordlades
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och ärendet bordläggs
      När beslutet prövas
      Så är meningen uppfylld

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

    Scenario: Protokollet justerades i tid fast ärendet bordlades
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och ärendet bordläggs
      Och protokollet är justerat den 1 december 2026
      När beslutet prövas
      Så är meningen uppfylld

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

    Scenario: Helgdagarna är inte kända så långt fram
      Givet att protokollet från sammanträdet den 20 december 2100 prövas den 21 december 2100
      Och protokollet är justerat den 21 december 2100
      När beslutet prövas
      Så kan det inte avgöras

    Scenariomall: Helgdagarna är inte kända så långt fram, och <justeringen>
      Givet att protokollet från sammanträdet den 20 december 2100 prövas den 1 april 2101
      Och <justeringen>
      När beslutet prövas
      Så kan det inte avgöras
      Och det framgår att "Det är inte känt vilka dagar som är helgdagar"

      Exempel:
        | justeringen                                 |
        | protokollet inte är justerat                |
        | protokollet är justerat den 1 december 2100 |
        | protokollet är justerat en okänd dag        |

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

    Scenario: Anslag om justeringen fast ärendet bordlades
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och ärendet bordläggs
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 24 december 2026
      När beslutet prövas
      Så är meningen uppfylld

    Scenariomall: Protokollet ska justeras den 1 december, och den 25 november <anslagen>
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 25 november 2026
      Och protokollet är justerat den 1 december 2026
      Och <anslagen>
      När beslutet prövas
      Så är meningen inte tillämplig

      Exempel:
        | anslagen                                          |
        | inget anslag har satts upp                        |
        | det inte är känt om det finns fler anslag         |
        | anslagen inte säger vilken dag det är             |

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
        | 2 december 2026 | är meningen uppfylld |
        | 3 december 2026 | är meningen uppfylld |
        | 4 december 2026 | är det en anmärkning |

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
      Och ledet "hela tiden" är uppfylld

    Scenario: Tio anslagstavlor, och det är inte känt när ett av anslagen sattes upp
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      Och inget anslag finns hos Region Västmanland
      Och det inte är känt när anslaget hos Arboga sattes upp
      När beslutet prövas
      Så är det en anmärkning

    Scenariomall: Ett anslag återstår och ett annat är oklart, <vad>
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 3 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och ska tas ned den 30 december 2026
      Och inget anslag finns hos Sala
      Och <oklart>
      När beslutet prövas
      Så <svar>

      Exempel:
        | vad                     | oklart                                                  | svar                                               |
        | när det sattes upp      | det inte är känt när anslaget hos Arboga sattes upp     | kan det inte avgöras, men det står inte i vägen    |
        | på vems tavla det är    | det inte är känt var anslaget hos Arboga sitter         | kan det inte avgöras, men det står inte i vägen    |
        | fast det togs ned i dag | anslaget hos Arboga togs ned den 3 december 2026        | är det en anmärkning                               |

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

    Scenario: Inget anslag har satts upp, och det är inte känt vilken dag det prövas
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och inget anslag har satts upp
      Och det inte är känt vilken dag det prövas
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och det saknas uppgift om "kontrolldag"

    Scenario: Inget anslag har satts upp, så inget säger fel dag
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet är justerat den 1 december 2026
      Och inget anslag har satts upp
      Och anslagen inte säger vilken dag det är
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Anslagen ska sättas upp senare, ett av dem på en tavla som inte är känd
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och ska tas ned den 30 december 2026
      Och det inte är känt var anslaget hos Sala sitter
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "hela tiden" är inte tillämplig

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

    Scenario: Listan över anslag kan sakna ett, och ett annat togs ned för tidigt
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      Och inget anslag finns hos Sala
      Och det inte är känt om det finns fler anslag
      Och anslaget hos Arboga togs ned den 10 december 2026
      När beslutet prövas
      Så är det en anmärkning
      Och det framgår att "innan tiden för överklagande hade gått ut hos: Arboga"

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

    Scenario: Anslagen sitter uppe, ett av dem på en tavla som inte är känd
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 10 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och ska tas ned den 24 december 2026
      Och det inte är känt var anslaget hos Sala sitter
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "hela tiden" kan inte avgöras, men det står inte i vägen

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
        | uppgift              |
        | vilken dag det är    |
        | var protokollet finns |

    Scenariomall: Anslagen säger inte <saknas>, och det är inte känt om de säger <okänt>
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      Och anslagen inte säger <saknas>
      Och det inte är känt om anslagen säger <okänt>
      När beslutet prövas
      Så är det en anmärkning

      Exempel:
        | saknas                | okänt                 |
        | vilken dag det är     | var protokollet finns |
        | var protokollet finns | vilken dag det är     |

    Scenariomall: Det är inte känt om anslagen säger <uppgift>
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och protokollet är justerat den 1 december 2026
      Och anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026
      Och det inte är känt om anslagen säger <uppgift>
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen

      Exempel:
        | uppgift              |
        | vilken dag det är    |
        | var protokollet finns |

    Scenario: Protokollet är inte justerat, så det finns inget att anslå
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet inte är justerat
      När beslutet prövas
      Så är meningen inte tillämplig
      Och det framgår att "allra senast den 10 december 2026"

    Scenario: Protokollet är inte justerat, och anslag som inte säger vilken dag det är tillkännager ingen justering
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 1 december 2026
      Och protokollet inte är justerat
      Och anslagen inte säger vilken dag det är
      När beslutet prövas
      Så är meningen inte tillämplig

    Scenario: Protokollet är inte justerat, och helgdagarna är inte kända så långt fram
      Givet att protokollet från sammanträdet den 20 december 2100 prövas den 1 april 2101
      Och protokollet inte är justerat
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "i tid och överallt" kan inte avgöras, men det står inte i vägen
      Och ledet "hela tiden" kan inte avgöras, men det står inte i vägen
      Och ledet "uppgifter" kan inte avgöras, men det står inte i vägen

    Scenario: Ingenting är känt om justeringen eller anslagen
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "i tid och överallt" kan inte avgöras, men det står inte i vägen
      Och ledet "hela tiden" kan inte avgöras, men det står inte i vägen
      Och ledet "uppgifter" kan inte avgöras, men det står inte i vägen

    Scenariomall: Det är inte känt när protokollet justerades, och <anslagen>
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och <anslagen>
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "i tid och överallt" kan inte avgöras, men det står inte i vägen
      Och ledet "hela tiden" kan inte avgöras, men det står inte i vägen
      Och ledet "uppgifter" kan inte avgöras, men det står inte i vägen

      Exempel:
        | anslagen                                                                                                 |
        | anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 30 december 2026       |
        | anslag sattes upp den 2 december 2026 på alla elva anslagstavlor och togs ned den 10 december 2026       |
        | inget anslag har satts upp                                                                               |
        | anslagen inte säger vilken dag det är                                                                    |

    Scenariomall: Helgdagarna är inte kända så långt fram, <vad>
      Givet att protokollet från sammanträdet den 20 december 2100 prövas den <dag>
      Och protokollet är justerat den <justering>
      Och anslag sattes upp den <upp> på alla elva anslagstavlor och togs ned den 31 januari 2101
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
      Och ledet "i tid och överallt" är <i tid>

      Exempel:
        | vad                           | dag          | justering        | upp              | i tid    |
        | varken för anslaget           | 31 mars 2101 | 3 januari 2101   | 3 januari 2101   | oavgjord |
        | eller för tiden att överklaga | 31 mars 2101 | 21 december 2100 | 22 december 2100 | uppfylld |

    Scenario: Ett förbund vars medlemmar inte är kända
      Givet att protokollet från sammanträdet den 24 november 2026 prövas den 31 december 2026
      Och beslutet är fattat i namn av "Samordningsförbundet Västerås"
      När beslutet prövas
      Så kan det inte avgöras, men det står inte i vägen
