package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.justerbar.underlag.Ansvarsfrihet;
import se.justerbar.underlag.Organ;

/**
 * Who decides on discharge, and the auditors' report that the decision rests on. Rests on lag/ansvarsfrihet-var-for-sig and
 * lag/revisionsberattelse.
 *
 * @param organ         the body that decides
 * @param avForbundet   whether a body of the förbund itself decides
 * @param oklart        whether the body is neither a member's own nor known to be the förbund's
 * @param gemensamt     whether the decisions of the members are put together
 * @param avKommun      whether it is a body of a kommun, so that the kommun has to be named
 * @param medlem        the member whose body decides
 * @param arMedlem      whether it is a member
 * @param beslutade     which members have decided
 * @param berattelse    whether there is a report
 * @param uttalande     whether the report says whether discharge is recommended
 * @param mottagare     which members have received the report
 * @param styrelsen     whether the board has
 * @param aterstar      whether it is still to be handed to someone
 */
public record Ansvarsfrihetsbild(
        Uppgift<Organ> organ,
        boolean avForbundet,
        boolean oklart,
        boolean gemensamt,
        boolean avKommun,
        Uppgift<String> medlem,
        Uppgift<Boolean> arMedlem,
        Medlemslage beslutade,
        Uppgift<Boolean> berattelse,
        Uppgift<Boolean> uttalande,
        Medlemslage mottagare,
        Uppgift<Boolean> styrelsen,
        Uppgift<Boolean> aterstar) {
    private static final Set<Organ> OKLARA = Set.of(Organ.annat, Organ.agarmotet);
    private static final Set<Organ> KOMMUNENS = Set.of(Organ.kommunfullmaktige, Organ.kommunstyrelsen);

    static Ansvarsfrihetsbild av(Lage lage) {
        Ansvarsfrihet ansvarsfrihet = lage.arende().ansvarsfrihet();
        Medlemskrets krets = Medlemskrets.av(lage.ram());
        Uppgift<Organ> organ = Uppgift.vid("/sammantrade/organ", lage.sammantrade().organ());
        Uppgift<String> medlem = Uppgift.vid("/sammantrade/medlem", lage.sammantrade().medlem());
        return new Ansvarsfrihetsbild(organ, organ.kand() && organ.varde().forbundets() && !organ.ar(Organ.annat),
                organ.kand() && OKLARA.contains(organ.varde()), organ.ar(Organ.medlemmarna), organ.kand() && KOMMUNENS.contains(organ.varde()),
                medlem, medlem.som(krets.kommuner()::contains),
                Medlemslage.av(lage.rader(ansvarsfrihet, Ansvarsfrihet::beslutade, Ansvarsfrihet::beslutadeKomplett, "ansvarsfrihet/beslutade"), krets),
                lage.uppgift(ansvarsfrihet, Ansvarsfrihet::berattelseFinns, "ansvarsfrihet/berattelseFinns"),
                lage.uppgift(ansvarsfrihet, Ansvarsfrihet::uttalandeOmAnsvarsfrihet, "ansvarsfrihet/uttalandeOmAnsvarsfrihet"),
                Medlemslage.av(lage.rader(ansvarsfrihet, Ansvarsfrihet::mottagare, Ansvarsfrihet::mottagareKomplett, "ansvarsfrihet/mottagare"), krets),
                lage.uppgift(ansvarsfrihet, Ansvarsfrihet::styrelsenMottagit, "ansvarsfrihet/styrelsenMottagit"),
                lage.uppgift(ansvarsfrihet, Ansvarsfrihet::utlamnandeAterstar, "ansvarsfrihet/utlamnandeAterstar"));
    }

    /** Whether the board and every member are known to have received the report. */
    public boolean allaHarFatt() {
        return mottagare.alla() && styrelsen.ja();
    }

    /** Those who are known not to have received it. */
    public List<String> utanBerattelse() {
        List<String> utan = new ArrayList<>(mottagare.nej());
        if (styrelsen.nej()) {
            utan.add("styrelsen");
        }
        return utan;
    }
}
