package se.justerbar.begrepp;

import se.justerbar.underlag.Befogenhet;
import se.justerbar.underlag.Organ;

/**
 * Who decided, and by what right where it was not the board. Rests on vastra-malardalen/hogsta-organ,
 * vastra-malardalen/samordnaren-verkstaller and vastra-malardalen/ordforande-ar-chef.
 *
 * @param organ         the body that decided
 * @param delegerad     whether the board had delegated the decision
 * @param verkstallighet whether it only carries out what the board had decided
 * @param medlem        the member whose body decided, where it is no body of the förbund
 * @param arbetsgivare  the member that by the text is the formal employer of the förbundssamordnare
 */
public record Befogenhetsbild(
        Uppgift<Organ> organ,
        Uppgift<Boolean> delegerad,
        Uppgift<Boolean> verkstallighet,
        Uppgift<String> medlem,
        String arbetsgivare) {

    static Befogenhetsbild av(Lage lage) {
        Befogenhet befogenhet = lage.arende().befogenhet();
        return new Befogenhetsbild(
                Uppgift.vid("/sammantrade/organ", lage.sammantrade().organ()),
                lage.uppgift(befogenhet, Befogenhet::delegerad, "befogenhet/delegerad"),
                lage.uppgift(befogenhet, Befogenhet::verkstallighet, "befogenhet/verkstallighet"),
                Uppgift.vid("/sammantrade/medlem", lage.sammantrade().medlem()),
                lage.ram().text("formell-arbetsgivare"));
    }

    /** Whether the board decided. */
    public boolean avStyrelsen() {
        return organ.ar(Organ.styrelsen);
    }

    /** Whether the chair decided. */
    public boolean avOrdforanden() {
        return organ.ar(Organ.ordforanden);
    }

    /** Whether the members decided as owners; the board delegates nothing to them. */
    public boolean avAgarmotet() {
        return organ.ar(Organ.agarmotet);
    }

    /** Whether another body than the board and the owners is known to have decided. */
    public boolean avNagonAnnan() {
        return organ.kand() && !avStyrelsen() && !avAgarmotet();
    }
}
