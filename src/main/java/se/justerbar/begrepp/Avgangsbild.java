package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.justerbar.underlag.Plats;

/**
 * Who takes the seat of a ledamot who has resigned. Rests on lag/ersattare-fran-samma-medlem, with the reading of whether it also governs
 * a stand-in at a meeting.
 *
 * @param annans              seats of resigned ledamöter taken by the ersättare of another member
 * @param intraden            whether it is known of every seat
 * @param ocksaVidSammantrade whether the sentence is read to govern a stand-in at a meeting too
 */
public record Avgangsbild(List<String> annans, Uppgift<Boolean> intraden, boolean ocksaVidSammantrade) {

    /** Keeps copies, so that the subject stays as it was made. */
    public Avgangsbild {
        annans = List.copyOf(annans);
    }

    static Avgangsbild av(Lage lage) {
        Deltagande deltagande = Deltagande.av(lage);
        Rader<Plats> platser = deltagande.platser().rader();
        List<String> annans = new ArrayList<>();
        List<Grund> grunder = new ArrayList<>(List.of(platser, deltagande.narvaro()));
        for (int i = 0; i < platser.rader().size(); i++) {
            valdAv(platser, i, annans, grunder);
        }
        for (Intrade intrade : Intrade.iArendet(deltagande)) {
            if (!intrade.annans().nej()) {
                intratt(platser, intrade, annans, grunder);
            }
        }
        return new Avgangsbild(annans, Uppgift.klart(grunder),
                lage.ram().laser("intrade-vid-sammantrade", "galler-ocksa-da"));
    }

    /** The ersättare of a seat whose ledamot has resigned takes it, so he or she has to be the choice of the seat's member. */
    private static void valdAv(Rader<Plats> platser, int rad, List<String> annans, List<Grund> grunder) {
        Plats plats = platser.rader().get(rad);
        boolean ingenIntrader = Boolean.FALSE.equals(plats.ledamotAvgatt()) || Objects.equals(plats.ersattare(), 0);
        if (ingenIntrader || plats.medlem() != null && plats.medlem().equals(plats.ersattareValdAv())) {
            return;
        }
        List<Grund> kravs = List.of(Uppgift.vid(platser.vid(rad, "medlem"), plats.medlem()),
                Uppgift.vid(platser.vid(rad, "ersattareValdAv"), plats.ersattareValdAv()),
                Uppgift.vid(platser.vid(rad, "ledamotAvgatt"), plats.ledamotAvgatt()), Uppgift.vid(platser.vid(rad, "ersattare"), plats.ersattare()));
        if (Uppgift.kanda(kravs)) {
            annans.add(plats.medlem() + " (vald av " + plats.ersattareValdAv() + ")");
        } else {
            grunder.addAll(kravs);
        }
    }

    /** Someone who serves for another member does not take a resigned ledamot's seat where nobody has resigned from it. */
    private static void intratt(Rader<Plats> platser, Intrade intrade, List<String> annans, List<Grund> grunder) {
        List<Grund> kravs = new ArrayList<>(List.of(intrade.annans()));
        for (int i = 0; i < platser.rader().size(); i++) {
            Plats plats = platser.rader().get(i);
            if (plats.id() != null && plats.id().equals(intrade.plats())) {
                if (Boolean.FALSE.equals(plats.ledamotAvgatt())) {
                    return;
                }
                kravs.add(Uppgift.vid(platser.vid(i, "ledamotAvgatt"), plats.ledamotAvgatt()));
            }
        }
        if (Uppgift.kanda(kravs)) {
            annans.add(intrade.namn());
        } else {
            grunder.addAll(kravs);
        }
    }
}
