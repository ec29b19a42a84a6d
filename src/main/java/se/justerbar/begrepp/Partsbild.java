package se.justerbar.begrepp;

import java.util.List;
import se.justerbar.underlag.Fortsattning;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Uppsagning;

/**
 * Whether the parties that the law asks for take part: the two agencies, a region and a kommun. Rests on lag/fyra-parter.
 *
 * @param uppsagning    whether the matter is a notice of leaving, and else activity of the förbund
 * @param borta         parties that no member is left of
 * @param allaKvar      whether every party has a member left
 * @param medlem        who leaves
 * @param arMedlem      whether who leaves is a member
 * @param partForsvinner whether who leaves is a party by itself
 * @param fortsattning  what is decided on the time after
 */
public record Partsbild(
        boolean uppsagning,
        List<String> borta,
        Uppgift<Boolean> allaKvar,
        Uppgift<String> medlem,
        Uppgift<Boolean> arMedlem,
        Uppgift<Boolean> partForsvinner,
        Uppgift<Fortsattning> fortsattning) {

    static Partsbild av(Lage lage) {
        Medlemskrets krets = Medlemskrets.av(lage.ram());
        Rader<String> harLamnat = Rader.vid("/sammantrade/harLamnat", lage.sammantrade().harLamnat(), lage.sammantrade().harLamnatKomplett());
        List<String> borta = krets.parter().entrySet().stream().filter(part -> harLamnat.rader().containsAll(part.getValue()))
                .map(part -> part.getKey()).toList();
        Uppsagning uppsagning = lage.arende().uppsagning();
        Uppgift<String> medlem = lage.uppgift(uppsagning, Uppsagning::medlem, "uppsagning/medlem");
        return new Partsbild(lage.arende().slag() == Slag.uppsagningOchUttrade, borta,
                Uppgift.av(!borta.isEmpty() ? Boolean.FALSE : harLamnat.hel() ? true : null, harLamnat), medlem, medlem.som(krets::har),
                medlem.som(namn -> krets.parter().containsValue(List.of(namn))),
                lage.uppgift(uppsagning, Uppsagning::fortsattning, "uppsagning/fortsattning"));
    }
}
