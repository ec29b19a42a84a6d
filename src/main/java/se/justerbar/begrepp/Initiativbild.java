package se.justerbar.begrepp;

import se.justerbar.underlag.Behandling;
import se.justerbar.underlag.VacktArende;
import se.justerbar.underlag.Vackare;

/**
 * Who raised a matter and what became of it. Rests on initiativratt-och-samrad/vacka-arende.
 *
 * @param vacktAv    what sort of person or body raised it
 * @param medlem     the member that raised it, by name
 * @param avMedlem   whether a member raised it: it is said to be one, and the name, where one is given, is a member's
 * @param behandling how the board dealt with it
 */
public record Initiativbild(
        Uppgift<Vackare> vacktAv, Uppgift<String> medlem, Uppgift<Boolean> avMedlem, Uppgift<Behandling> behandling) {

    static Initiativbild av(Lage lage) {
        VacktArende arende = lage.arende().vacktArende();
        Uppgift<Vackare> vacktAv = lage.uppgift(arende, VacktArende::vacktAv, "vacktArende/vacktAv");
        Uppgift<String> medlem = lage.uppgift(arende, VacktArende::medlem, "vacktArende/medlem");
        return new Initiativbild(vacktAv, medlem, avMedlem(vacktAv, medlem, Medlemskrets.av(lage.ram())),
                lage.uppgift(arende, VacktArende::behandling, "vacktArende/behandling"));
    }

    /** Without a name it still stands that it was a member, so a name that is missing is not asked for. */
    private static Uppgift<Boolean> avMedlem(Uppgift<Vackare> vacktAv, Uppgift<String> medlem, Medlemskrets krets) {
        return medlem.okand() || !vacktAv.ar(Vackare.medlem) ? vacktAv.som(vackare -> vackare == Vackare.medlem)
                : Uppgift.av(krets.har(medlem.varde()), vacktAv, medlem);
    }
}
