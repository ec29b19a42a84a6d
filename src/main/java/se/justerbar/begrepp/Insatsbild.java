package se.justerbar.begrepp;

import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Insats;

/**
 * What the basis of a decision itself states of an insats; nothing is read out of free text.
 *
 * @param samordnad                whether it is coordinated
 * @param arbetslivsinriktad       whether it is directed at working life
 * @param rehabilitering           whether it is rehabilitation
 * @param forIndivider             whether it is for individuals
 * @param syftarTillForvarvsarbete whether it aims at the ability to do paid work
 * @param behovInventerat          whether the needs of individuals were inventoried or assessed
 * @param inomParternasAnsvar      whether it is within what the parties together answer for
 */
public record Insatsbild(
        Uppgift<Boolean> samordnad,
        Uppgift<Boolean> arbetslivsinriktad,
        Uppgift<Boolean> rehabilitering,
        Uppgift<Boolean> forIndivider,
        Uppgift<Boolean> syftarTillForvarvsarbete,
        Uppgift<Boolean> behovInventerat,
        Uppgift<Boolean> inomParternasAnsvar) {

    static Insatsbild av(Lage lage) {
        Arende arende = lage.arende();
        return new Insatsbild(
                lage.uppgift(arende.insats(), Insats::samordnad, "insats/samordnad"),
                lage.uppgift(arende.insats(), Insats::arbetslivsinriktad, "insats/arbetslivsinriktad"),
                lage.uppgift(arende.insats(), Insats::rehabilitering, "insats/rehabilitering"),
                lage.uppgift(arende.insats(), Insats::forIndivider, "insats/forIndivider"),
                lage.uppgift(arende.insats(), Insats::syftarTillForvarvsarbete, "insats/syftarTillForvarvsarbete"),
                lage.uppgift(arende.insats(), Insats::behovInventerat, "insats/behovInventerat"),
                lage.uppgift(arende.insats(), Insats::inomParternasAnsvar, "insats/inomParternasAnsvar"));
    }
}
