package se.justerbar.begrepp;

import java.util.List;
import se.justerbar.underlag.Insats;

/**
 * Whom an insats is open to. Rests on bildande/tillgangliga-for-alla and enbart-vuxna.
 *
 * @param forbund     the förbund that decides; where it is unknown no norm here is asked
 * @param gammalt     whether it is an old one
 * @param kommuner    for the inhabitants of which kommuner it is open
 * @param lagstaAlder the lowest age of the target group, in years
 * @param minst       the lowest age that any source gives to a target group
 * @param vuxen       the age of majority
 * @param aldrar      the ages in the sources, each with what it is for
 */
public record Insatskretsbild(
        Uppgift<String> forbund, boolean gammalt, Medlemslage kommuner, Uppgift<Integer> lagstaAlder, int minst, int vuxen, List<String> aldrar) {

    static Insatskretsbild av(Lage lage) {
        Ram ram = lage.ram();
        GamlaForbund gamla = GamlaForbund.av(ram);
        Insats insats = lage.arende().insats();
        Uppgift<String> forbund = Uppgift.vid("/forbund", lage.underlag().forbund());
        return new Insatskretsbild(forbund, gamla.har(forbund),
                Medlemslage.av(lage.rader(insats, Insats::kommuner, Insats::kommunerKomplett, "insats/kommuner"), gamla.krets().kommuner()),
                lage.uppgift(insats, Insats::alderFran, "insats/alderFran"), ram.heltal("malgruppens-lagsta-alder"), ram.heltal("myndighetsalder"),
                ram.lista("aldrar-i-kallorna"));
    }

    /** The lowest age of the target group; 0 where unknown, so ask whether it is known first. */
    public int alder() {
        return lagstaAlder.kand() ? lagstaAlder.varde() : 0;
    }
}
