package se.justerbar.begrepp;

import se.justerbar.underlag.Behandling;
import se.justerbar.underlag.VacktArende;
import se.justerbar.underlag.Vackare;

/**
 * Who raised a matter, whether that person has the right by the law, and what became of it. Rests on lag/vacka-arende.
 *
 * @param vacktAv    what sort of person or body raised it
 * @param harRatt    whether it is a ledamot, or an auditor in a matter of the audit
 * @param behandling how the board dealt with it
 */
public record Vackningsbild(Uppgift<Vackare> vacktAv, Uppgift<Boolean> harRatt, Uppgift<Behandling> behandling) {

    static Vackningsbild av(Lage lage) {
        VacktArende arende = lage.arende().vacktArende();
        Uppgift<Vackare> vacktAv = lage.uppgift(arende, VacktArende::vacktAv, "vacktArende/vacktAv");
        Uppgift<Boolean> granskningen = lage.uppgift(arende, VacktArende::gallerGranskningen, "vacktArende/gallerGranskningen");
        return new Vackningsbild(vacktAv, vacktAv.ar(Vackare.revisor) ? Uppgift.av(granskningen.varde(), vacktAv, granskningen)
                : vacktAv.som(vackare -> vackare == Vackare.ledamot), lage.uppgift(arende, VacktArende::behandling, "vacktArende/behandling"));
    }
}
