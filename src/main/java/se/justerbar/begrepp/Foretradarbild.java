package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Foretradare;
import se.justerbar.underlag.Roll;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Stallning;
import se.justerbar.underlag.Val;

/**
 * Those elected to the board, and whether each holds the position that the text asks for: elected politically by a kommun or the region, a
 * manager of an agency. Rests on vastra-malardalen/representanter.
 *
 * @param valAvStyrelsen whether the matter is an election of ledamöter or ersättare
 * @param annanStallning those who hold another position
 * @param utanFor        members known to have nobody on the list
 * @param kanda          whether it is known of everyone
 */
public record Foretradarbild(Uppgift<Boolean> valAvStyrelsen, List<String> annanStallning, List<String> utanFor, Uppgift<Boolean> kanda) {

    /** Keeps copies, so that the subject stays as it was made. */
    public Foretradarbild {
        annanStallning = List.copyOf(annanStallning);
        utanFor = List.copyOf(utanFor);
    }

    static Foretradarbild av(Lage lage) {
        Val val = lage.arende().val();
        Medlemskrets krets = Medlemskrets.av(lage.ram());
        Rader<Foretradare> rader = lage.rader(val, Val::foretradare, Val::foretradareKomplett, "val/foretradare");
        List<Grund> grunder = new ArrayList<>(List.of(rader));
        List<String> annan = new ArrayList<>();
        List<String> kvar = new ArrayList<>(krets.alla());
        for (int i = 0; i < rader.rader().size(); i++) {
            Foretradare rad = rader.rader().get(i);
            grunder.add(Uppgift.vid(rader.vid(i, "medlem"), rad.medlem()));
            grunder.add(Uppgift.vid(rader.vid(i, "stallning"), rad.stallning()));
            kvar.remove(rad.medlem());
            if (rad.medlem() != null && rad.stallning() != null && rad.stallning() != ska(krets, rad.medlem())) {
                annan.add(rad.medlem() + (rad.roll() == null ? "" : rad.roll() == Roll.ledamot ? " (ledamot)" : " (ersättare)"));
            }
        }
        Uppgift<Boolean> kanda = Uppgift.klart(grunder);
        Uppgift<Slag> slag = lage.uppgift(lage.arende().slag(), "slag");
        // A member that elects its own names nobody else's.
        boolean egna = slag.ar(Slag.utseLedamoter);
        return new Foretradarbild(egna ? Uppgift.av(true, slag) : lage.uppgift(val, Val::avserStyrelsen, "val/avserStyrelsen"), annan,
                kanda.ja() && !egna ? kvar : List.of(), kanda);
    }

    private static Stallning ska(Medlemskrets krets, String medlem) {
        return krets.myndigheter().contains(medlem) ? Stallning.chefstjansteman : Stallning.politisktVald;
    }
}
