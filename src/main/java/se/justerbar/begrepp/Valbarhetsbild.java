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
        List<String> ejValbara = new ArrayList<>();
        List<Grund> grunder = new ArrayList<>(List.of(platser));
        for (int i = 0; i < platser.rader().size(); i++) {
            Plats plats = platser.rader().get(i);
            vald(lage.ram(), platser, i, "ledamot", plats.ledamoter(), plats.ledamotValbarSom(), ejValbara, grunder);
            vald(lage.ram(), platser, i, "ersattare", plats.ersattare(), plats.ersattareValbarSom(), ejValbara, grunder);
        }
        return new Valbarhetsbild(lage.uppgift(val, Val::avserStyrelsen, "val/avserStyrelsen"), lage.arende().slag() == Slag.utseLedamoter,
                Uppgift.vid("/sammantrade/organ", lage.sammantrade().organ()),
                lage.uppgift(val, Val::avFullmaktigeEllerMyndighet, "val/avFullmaktigeEllerMyndighet"), ejValbara, Uppgift.klart(grunder));
    }

    private static void vald(Ram ram, Rader<Plats> platser, int rad, String vem, Integer antal, Valbarhet som, List<String> ejValbara,
            List<Grund> grunder) {
        if (antal != null && antal == 0) {
            grunder.add(Uppgift.vid(platser.vid(rad, vem.equals("ledamot") ? "ledamoter" : "ersattare"), antal));
            return;
        }
        String medlem = platser.rader().get(rad).medlem();
        Uppgift<Valbarhet> valbar = Uppgift.vid(platser.vid(rad, vem + "ValbarSom"), som);
        Uppgift<String> platsens = Uppgift.vid(platser.vid(rad, "medlem"), medlem);
        boolean inteHosNagon = som == Valbarhet.ingetAvDetta;
        boolean inteHosMedlemmen = som != null && medlem != null && ram.laser("valbarhetens-krets", "hos-medlemmen")
                && Medlemskrets.av(ram).myndigheter().contains(medlem) != (som == Valbarhet.anstalldVidMyndigheten);
        if (inteHosNagon || inteHosMedlemmen) {
            ejValbara.add((medlem == null ? "okänd medlem" : medlem) + (vem.equals("ledamot") ? " (ledamot)" : " (ersättare)"));
        }
        grunder.add(valbar);
        grunder.add(platsens);
    }
}
