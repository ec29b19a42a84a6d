package se.justerbar.begrepp;

import java.util.Set;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Information;
import se.justerbar.underlag.Slag;

/**
 * What the members have been told of a matter. Rests on initiativratt-och-samrad/informera.
 *
 * @param skaInformeras whether it is a matter to inform of: the general planning, or of major economic or organisational weight
 * @param efterBeslutet whether the information is to follow the decision
 * @param medlemmar     which members are informed
 */
public record Informationsbild(Uppgift<Boolean> skaInformeras, Uppgift<Boolean> efterBeslutet, Medlemslage medlemmar) {
    private static final Set<Slag> PLANLAGGNING = Set.of(Slag.budget, Slag.malOchRiktlinjer, Slag.informationOchSamrad);

    static Informationsbild av(Lage lage) {
        Arende arende = lage.arende();
        return new Informationsbild(skaInformeras(lage),
                lage.uppgift(arende.information(), Information::efterBeslutet, "information/efterBeslutet"),
                Medlemslage.av(lage.rader(arende.information(), Information::medlemmar, Information::medlemmarKomplett,
                        "information/medlemmar"), Medlemskrets.av(lage.ram())));
    }

    /** Either ground is enough by itself; only when both are known to fail is there nothing to inform of. */
    private static Uppgift<Boolean> skaInformeras(Lage lage) {
        Uppgift<Boolean> planlaggning = lage.uppgift(lage.arende().slag(), "slag").som(PLANLAGGNING::contains);
        Uppgift<Boolean> betydelse = lage.uppgift(lage.arende().storreBetydelse(), "storreBetydelse");
        if (planlaggning.ja()) {
            return planlaggning;
        }
        if (betydelse.ja()) {
            return betydelse;
        }
        return Uppgift.av(planlaggning.nej() && betydelse.nej() ? false : null, planlaggning, betydelse);
    }
}
