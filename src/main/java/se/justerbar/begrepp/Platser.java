package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Plats;

/**
 * The seats as listed, by what member they belong to.
 *
 * @param rader the list
 * @param krets the members by the text
 */
record Platser(Rader<Plats> rader, Medlemskrets krets) {

    /** The seats of the board at the meeting. */
    static Platser vidSammantradet(Lage lage) {
        return new Platser(Rader.vid("/sammantrade/platser", lage.sammantrade().platser(), lage.sammantrade().platserKomplett()),
                Medlemskrets.av(lage.ram()));
    }

    /** The member that a seat belongs to; unknown where the seats or its member are. */
    Uppgift<String> medlem(String plats) {
        for (int i = 0; i < rader.rader().size(); i++) {
            if (rader.rader().get(i).id() != null && rader.rader().get(i).id().equals(plats)) {
                return Uppgift.vid(rader.vid(i, "medlem"), rader.rader().get(i).medlem());
            }
        }
        return Uppgift.saknad(rader.kand() ? rader.pekare() + "Komplett" : rader.pekare());
    }

    /** Whether two seats belong to the same member; the same seat always does. */
    Uppgift<Boolean> sammaMedlem(String plats, String annan) {
        if (plats.equals(annan)) {
            return Uppgift.av(true);
        }
        Uppgift<String> forsta = medlem(plats);
        Uppgift<String> andra = medlem(annan);
        return Uppgift.av(forsta.kand() && andra.kand() ? forsta.varde().equals(andra.varde()) : null, forsta, andra);
    }

    /** Names that hold a seat without being members. */
    List<String> utomstaende() {
        return rader.rader().stream().map(Plats::medlem).filter(m -> m != null && !krets.har(m)).distinct().toList();
    }

    /** Members without a seat on the list; only of a whole list can it be said. */
    List<String> utanPlats() {
        List<String> utan = new ArrayList<>(krets.alla());
        rader.rader().forEach(plats -> utan.remove(plats.medlem()));
        return rader.hel() && rader.rader().stream().allMatch(plats -> plats.medlem() != null) ? utan : List.of();
    }

    /** Everything that is missing to know whose the seats are. */
    Uppgift<Boolean> medlemmarKanda() {
        List<Grund> grunder = new ArrayList<>(List.of(rader));
        boolean kanda = rader.hel();
        for (int i = 0; i < rader.rader().size(); i++) {
            if (rader.rader().get(i).medlem() == null) {
                grunder.add(Uppgift.saknad(rader.vid(i, "medlem")));
                kanda = false;
            }
        }
        return Uppgift.av(kanda ? true : null, grunder.toArray(Grund[]::new));
    }
}
