package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Revision;
import se.justerbar.underlag.Revisor;
import se.justerbar.underlag.Slag;

/**
 * The audit: what has been audited, and that each member has an auditor acting for it. Rests on the norms of the section revision.
 *
 * @param revisorUtses       whether the matter is the appointment of auditors, so that the audit itself is not what is decided
 * @param aterstar           whether the audit is still to come
 * @param rakenskaper        whether the accounts are audited
 * @param arsredovisning     whether the annual account is audited
 * @param forvaltning        whether the board's management is audited
 * @param utanRevisor        members that are known to have no auditor
 * @param allaHarRevisor     whether each member has one
 * @param staten             the auditors of the state's members
 * @param antalForStaten     how many auditors the state's members are to have
 * @param regionOchKommuner  the auditors of the region and the kommuner
 * @param antalForRegionOchKommuner how many auditors the region and the kommuner are to have
 */
public record Revisionsbild(
        boolean revisorUtses,
        Uppgift<Boolean> aterstar,
        Uppgift<Boolean> rakenskaper,
        Uppgift<Boolean> arsredovisning,
        Uppgift<Boolean> forvaltning,
        List<String> utanRevisor,
        Uppgift<Boolean> allaHarRevisor,
        Revisorskrets staten,
        int antalForStaten,
        Revisorskrets regionOchKommuner,
        int antalForRegionOchKommuner) {

    static Revisionsbild av(Lage lage) {
        Arende arende = lage.arende();
        Ram ram = lage.ram();
        Medlemskrets krets = Medlemskrets.av(ram);
        List<String> regionOchKommuner = new ArrayList<>(krets.kommuner());
        regionOchKommuner.add(krets.region());
        List<String> utan = new ArrayList<>(krets.alla());
        Uppgift<Boolean> alla = allaHarRevisor(lage, utan);
        return new Revisionsbild(arende.slag() == Slag.revisorUtses,
                lage.uppgift(arende.revision(), Revision::aterstar, "revision/aterstar"),
                lage.uppgift(arende.revision(), Revision::rakenskaperGranskade, "revision/rakenskaperGranskade"),
                lage.uppgift(arende.revision(), Revision::arsredovisningGranskad, "revision/arsredovisningGranskad"),
                lage.uppgift(arende.revision(), Revision::forvaltningGranskad, "revision/forvaltningGranskad"),
                alla.nej() ? List.copyOf(utan) : List.of(), alla,
                Revisorskrets.av(lage, krets.myndigheter(), Organ.valueOf(ram.text("statens-revisor-utses-av")), false),
                ram.heltal("antal-revisorer-for-staten"),
                Revisorskrets.av(lage, regionOchKommuner, Organ.valueOf(ram.text("regionens-och-kommunernas-revisor-utses-av")), true),
                ram.heltal("antal-revisorer-for-region-och-kommuner"));
    }

    private static Uppgift<Boolean> allaHarRevisor(Lage lage, List<String> utan) {
        Rader<Revisor> rader = Revisorskrets.revisorer(lage);
        List<Grund> grunder = new ArrayList<>(List.of(rader));
        for (int i = 0; i < rader.rader().size(); i++) {
            Rader<String> forVilka = Revisorskrets.medlemmarna(rader, i);
            grunder.add(forVilka);
            utan.removeAll(medlemmar(lage, forVilka.rader()));
        }
        Boolean alla = utan.isEmpty() ? Boolean.TRUE : Revisorskrets.helaListor(rader) ? false : null;
        return Uppgift.av(alla, grunder.toArray(Grund[]::new));
    }

    /** The members that are named, where the state's agencies may be named as one. */
    static List<String> medlemmar(Lage lage, List<String> namn) {
        List<String> medlemmar = new ArrayList<>(namn);
        if (medlemmar.contains(lage.ram().text("staten"))) {
            medlemmar.addAll(Medlemskrets.av(lage.ram()).myndigheter());
        }
        return medlemmar;
    }
}
