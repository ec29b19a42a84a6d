package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Omrostning;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Plats;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Val;

/**
 * The seats and votes of the members. Rests on bildande/likvardigt-mandat and samtliga-kommuner-representerade.
 *
 * @param forbund    the förbund that decides; where it is unknown no norm here is asked
 * @param gammalt    whether it is an old one
 * @param val        whether the matter is an election of the board
 * @param utanPlats  members that the election concerns and that have no seat
 * @param flerPlatser members with more than one seat
 * @param platserna  whether it is known whose every seat is, and whom the election concerns
 * @param omrostning whether the board voted
 * @param viktade    whether the votes were weighted
 */
public record Likvardighetsbild(
        Uppgift<String> forbund,
        boolean gammalt,
        Uppgift<Boolean> val,
        List<String> utanPlats,
        List<String> flerPlatser,
        Uppgift<Boolean> platserna,
        Uppgift<Boolean> omrostning,
        Uppgift<Boolean> viktade) {

    static Likvardighetsbild av(Lage lage) {
        Arende arende = lage.arende();
        GamlaForbund gamla = GamlaForbund.av(lage.ram());
        Rader<Plats> rader = lage.rader(arende.val(), Val::platser, Val::platserKomplett, "val/platser");
        Uppgift<Boolean> kanda = new Platser(rader, gamla.krets()).medlemmarKanda();
        boolean enMedlem = arende.slag() == Slag.utseLedamoter;
        Uppgift<String> medlem = Beslutande.av(lage).medlem();
        List<String> utan = new ArrayList<>(!enMedlem ? gamla.krets().alla() : medlem.kand() ? List.of(medlem.varde()) : List.of());
        List<String> namn = rader.rader().stream().map(Plats::medlem).filter(ett -> ett != null).toList();
        utan.removeAll(namn);
        Uppgift<String> forbund = Uppgift.vid("/forbund", lage.underlag().forbund());
        return new Likvardighetsbild(forbund, gamla.har(forbund), val(lage),
                kanda.ja() ? List.copyOf(utan) : List.of(),
                namn.stream().filter(ett -> namn.indexOf(ett) != namn.lastIndexOf(ett)).distinct().toList(),
                enMedlem ? Uppgift.klart(List.of(kanda, medlem)) : kanda, rostning(lage),
                lage.uppgift(arende.omrostning(), Omrostning::viktade, "omrostning/viktade"));
    }

    private static Uppgift<Boolean> val(Lage lage) {
        Uppgift<Slag> slag = lage.uppgift(lage.arende().slag(), "slag");
        return slag.ar(Slag.val) ? lage.uppgift(lage.arende().val(), Val::avserStyrelsen, "val/avserStyrelsen") : slag.som(ett -> ett == Slag.utseLedamoter);
    }

    /** A vote in another body than the board is not one on the förbund's mandates. */
    private static Uppgift<Boolean> rostning(Lage lage) {
        Uppgift<Organ> organ = Uppgift.vid("/sammantrade/organ", lage.sammantrade().organ());
        if (organ.kand() && !organ.ar(Organ.styrelsen) && !organ.ar(Organ.interimsstyrelsen)) {
            return Uppgift.av(false, organ);
        }
        Uppgift<Boolean> omrostning = lage.omrostning();
        return organ.kand() || omrostning.nej() ? omrostning : Uppgift.av(null, organ, omrostning);
    }
}
