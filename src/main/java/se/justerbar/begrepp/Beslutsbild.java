package se.justerbar.begrepp;

import java.util.EnumSet;
import java.util.Set;
import se.justerbar.underlag.Andring;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Insats;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Stod;

/**
 * What holds of any decision: who took it, in whose name, and whether it touches an individual.
 *
 * @param organ                the body that took it
 * @param slag                 the kind of decision
 * @param forbund              the förbund in whose name it was taken
 * @param forbundetsNamn       the name of the förbund by the text
 * @param namnAndras           whether it changes the name of the förbund
 * @param formanEllerRattighet whether it is about a benefit or right of an individual
 * @param myndighetsutovning   whether it is an exercise of public authority in any other way
 * @param stodMellanParterna   whether support of samverkan is between the parties of the förbund
 * @param uppfoljning          whether a decided insats says how it is to be followed up
 */
public record Beslutsbild(
        Uppgift<Organ> organ,
        Uppgift<Slag> slag,
        Uppgift<String> forbund,
        String forbundetsNamn,
        Uppgift<Boolean> namnAndras,
        Uppgift<Boolean> formanEllerRattighet,
        Uppgift<Boolean> myndighetsutovning,
        Uppgift<Boolean> stodMellanParterna,
        Uppgift<Boolean> uppfoljning) {
    private static final Set<Organ> DELEGATER = EnumSet.of(Organ.ordforanden, Organ.arbetsutskottet, Organ.forbundschefen, Organ.annat);

    static Beslutsbild av(Lage lage) {
        Arende arende = lage.arende();
        Uppgift<Slag> slag = lage.uppgift(arende.slag(), "slag");
        Uppgift<Boolean> namnAndras = lage.uppgift(arende.andring(), Andring::namn, "andring/namn");
        return new Beslutsbild(
                Uppgift.vid("/sammantrade/organ", lage.sammantrade().organ()),
                slag,
                Uppgift.vid("/forbund", lage.underlag().forbund()),
                lage.ram().text("forbundets-namn"),
                slag.okand() && namnAndras.okand() ? Uppgift.av(null, slag) : namnAndras,
                lage.uppgift(arende.formanEllerRattighetForEnskild(), "formanEllerRattighetForEnskild"),
                lage.uppgift(arende.myndighetsutovning(), "myndighetsutovning"),
                lage.uppgift(arende.stod(), Stod::mellanParterna, "stod/mellanParterna"),
                lage.uppgift(arende.insats(), Insats::uppfoljningBeslutad, "insats/uppfoljningBeslutad"));
    }

    /** Whether the kind is a change of seat, name or circle of members. */
    public boolean andring() {
        return slag.ar(Slag.andringAvSateNamnEllerMedlemskrets);
    }

    /** Whether the board took the decision. */
    public boolean avStyrelsen() {
        return organ.ar(Organ.styrelsen);
    }

    /** Whether another body of the förbund than the board is known to have taken the decision. */
    public boolean avDelegat() {
        return organ.kand() && DELEGATER.contains(organ.varde());
    }

    /** Whether it is known that another body took the decision. */
    public boolean avAnnan() {
        return organ.annatAn(Organ.styrelsen);
    }
}
