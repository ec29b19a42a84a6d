package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Plats;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Val;
import se.justerbar.underlag.Valbarhet;

/**
 * Who elects to the board, and what those elected were on the day of the election, under the reading. Rests on lag/valbarhet.
 *
 * @param avserStyrelsen  whether the election is one of ledamöter or ersättare of the board
 * @param egetBeslut      whether it is a member's own decision, so that the body is the one that elects
 * @param organ           the body that took the decision
 * @param avRattValjare   whether everyone is said to be elected by a fullmäktige or an agency, where the decision is not a member's own
 * @param ejValbara       seats whose ledamot or ersättare was not eligible
 * @param valbarheten     whether it is known what everyone elected was
 */
public record Valbarhetsbild(
        Uppgift<Boolean> avserStyrelsen,
        boolean egetBeslut,
        Uppgift<Organ> organ,
        Uppgift<Boolean> avRattValjare,
        List<String> ejValbara,
        Uppgift<Boolean> valbarheten) {

    /** Keeps a copy, so that the subject stays as it was made. */
    public Valbarhetsbild {
        ejValbara = List.copyOf(ejValbara);
    }

    static Valbarhetsbild av(Lage lage) {
        Val val = lage.arende().val();
        Rader<Plats> platser = lage.rader(val, Val::platser, Val::platserKomplett, "val/platser");
        List<String> myndigheter = Medlemskrets.av(lage.ram()).myndigheter();
        boolean hosMedlemmen = lage.ram().laser("valbarhetens-krets", "hos-medlemmen");
        List<String> ejValbara = new ArrayList<>();
        List<Grund> grunder = new ArrayList<>(List.of(platser));
        for (int i = 0; i < platser.rader().size(); i++) {
            Plats plats = platser.rader().get(i);
            boolean myndighetens = plats.medlem() != null && myndigheter.contains(plats.medlem());
            boolean ledamotFel = hosMedlemmen && felSlag(plats, myndighetens, plats.ledamotValbarSom());
            boolean ersattareFel = hosMedlemmen && felSlag(plats, myndighetens, plats.ersattareValbarSom());
            vald(platser, i, new Vald("ledamot", "ledamoter", plats.ledamoter(), plats.ledamotValbarSom(), ledamotFel), ejValbara, grunder);
            vald(platser, i, new Vald("ersattare", "ersattare", plats.ersattare(), plats.ersattareValbarSom(), ersattareFel), ejValbara, grunder);
        }
        return new Valbarhetsbild(lage.uppgift(val, Val::avserStyrelsen, "val/avserStyrelsen"), lage.arende().slag() == Slag.utseLedamoter,
                Uppgift.vid("/sammantrade/organ", lage.sammantrade().organ()),
                lage.uppgift(val, Val::avFullmaktigeEllerMyndighet, "val/avFullmaktigeEllerMyndighet"), ejValbara, Uppgift.klart(grunder));
    }

    /** One of the two persons of a seat: where it stands, how many there are, and what the person was. */
    private record Vald(String namn, String antaletsNamn, Integer antal, Valbarhet som, boolean felSlag) {
    }

    /** Whether the person is eligible with another sort of member than the seat's: an agency elects its employees, the others from fullmäktige. */
    private static boolean felSlag(Plats plats, boolean myndighetens, Valbarhet som) {
        return plats.medlem() != null && som != null && myndighetens != (som == Valbarhet.anstalldVidMyndigheten);
    }

    private static void vald(Rader<Plats> platser, int rad, Vald vald, List<String> ejValbara, List<Grund> grunder) {
        if (vald.antal() != null && vald.antal() == 0) {
            grunder.add(Uppgift.vid(platser.vid(rad, vald.antaletsNamn()), vald.antal()));
            return;
        }
        String medlem = platser.rader().get(rad).medlem();
        if (vald.som() == Valbarhet.ingetAvDetta || vald.felSlag()) {
            ejValbara.add((medlem == null ? "okänd medlem" : medlem) + (vald.namn().equals("ledamot") ? " (ledamot)" : " (ersättare)"));
        }
        grunder.add(Uppgift.vid(platser.vid(rad, vald.namn() + "ValbarSom"), vald.som()));
        grunder.add(Uppgift.vid(platser.vid(rad, "medlem"), medlem));
    }
}
