package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.justerbar.underlag.Maluppfoljning;
import se.justerbar.underlag.Malresultat;
import se.justerbar.underlag.Malutfall;

/**
 * The outcome reported for each goal of the plan. Rests on vastra-malardalen/mal-2023.
 *
 * @param ar         the year whose goals are followed up
 * @param planensAr  the year of the plan
 * @param antal      how many goals the plan has
 * @param uppnadda   goals that were reached
 * @param ejUppnadda goals that were not
 * @param utanUtfall goals that are known to have no outcome
 * @param kanda      whether it is known of every goal
 */
public record Malbild(
        Uppgift<Integer> ar,
        int planensAr,
        int antal,
        List<String> uppnadda,
        List<String> ejUppnadda,
        List<String> utanUtfall,
        Uppgift<Boolean> kanda) {

    /** Keeps copies, so that the subject stays as it was made. */
    public Malbild {
        uppnadda = List.copyOf(uppnadda);
        ejUppnadda = List.copyOf(ejUppnadda);
        utanUtfall = List.copyOf(utanUtfall);
    }

    static Malbild av(Lage lage) {
        Maluppfoljning uppfoljning = lage.arende().maluppfoljning();
        Rader<Malutfall> rader = lage.rader(uppfoljning, Maluppfoljning::utfall, Maluppfoljning::utfallKomplett, "maluppfoljning/utfall");
        Map<String, List<String>> mal = lage.ram().listor("mal");
        List<String> uppnadda = new ArrayList<>();
        List<String> ejUppnadda = new ArrayList<>();
        List<String> utan = new ArrayList<>();
        List<String> kvar = new ArrayList<>(mal.keySet());
        List<Grund> grunder = new ArrayList<>(List.of(rader));
        for (int i = 0; i < rader.rader().size(); i++) {
            Malutfall rad = rader.rader().get(i);
            grunder.add(Uppgift.vid(rader.vid(i, "mal"), rad.mal()));
            if (rad.mal() == null || !mal.containsKey(rad.mal())) {
                continue;
            }
            grunder.add(Uppgift.vid(rader.vid(i, "resultat"), rad.resultat()));
            kvar.remove(rad.mal());
            if (rad.resultat() != null) {
                (rad.resultat() == Malresultat.uppnatt ? uppnadda : rad.resultat() == Malresultat.ejUppnatt ? ejUppnadda : utan).addAll(mal.get(rad.mal()));
            }
        }
        Uppgift<Boolean> kanda = Uppgift.klart(grunder);
        if (kanda.ja()) {
            kvar.forEach(namn -> utan.addAll(mal.get(namn)));
        }
        return new Malbild(lage.uppgift(uppfoljning, Maluppfoljning::ar, "maluppfoljning/ar"), lage.ram().heltal("mal-ar"), mal.size(), uppnadda, ejUppnadda,
                utan, kanda);
    }
}
