package se.justerbar.begrepp;

import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Inriktning;
import se.justerbar.underlag.Insats;
import se.justerbar.underlag.Insatsagare;

/**
 * Whose insats is financed and for whom, as the basis states it. Rests on vastra-malardalen/inga-egna-insatser,
 * vastra-malardalen/malgrupp-16-64 and vastra-malardalen/struktur-och-forebyggande.
 *
 * @param agare        who owns and runs it
 * @param forIndivider whether it is for individuals
 * @param alderFran    the lowest age, in years
 * @param alderTill    the highest age, in years
 * @param lagst        the lowest age of the text's target group
 * @param hogst        the highest
 * @param fleraParter  whether the need is of coordination by several parties
 * @param inriktning   what is financed where it is no insats for individuals
 */
public record Malgruppsbild(
        Uppgift<Insatsagare> agare,
        Uppgift<Boolean> forIndivider,
        Uppgift<Integer> alderFran,
        Uppgift<Integer> alderTill,
        int lagst,
        int hogst,
        Uppgift<Boolean> fleraParter,
        Uppgift<Inriktning> inriktning) {

    static Malgruppsbild av(Lage lage) {
        Arende arende = lage.arende();
        return new Malgruppsbild(
                lage.uppgift(arende.insats(), Insats::agare, "insats/agare"),
                lage.uppgift(arende.insats(), Insats::forIndivider, "insats/forIndivider"),
                lage.uppgift(arende.insats(), Insats::alderFran, "insats/alderFran"),
                lage.uppgift(arende.insats(), Insats::alderTill, "insats/alderTill"),
                lage.ram().heltal("malgrupp-lagst"), lage.ram().heltal("malgrupp-hogst"),
                lage.uppgift(arende.insats(), Insats::behovAvFleraParter, "insats/behovAvFleraParter"),
                lage.uppgift(arende.insats(), Insats::inriktning, "insats/inriktning"));
    }
}
