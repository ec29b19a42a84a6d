package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Overforing;
import se.justerbar.underlag.OverfortForbund;

/**
 * Whether the equity of the förbund that is kept is transferred. Rests on interim/norras-kapital.
 *
 * @param bibehallet the förbund that is kept
 * @param overfors   whether its assets are transferred
 */
public record Kapitalbild(String bibehallet, Uppgift<Boolean> overfors) {

    static Kapitalbild av(Lage lage) {
        String bibehallet = lage.ram().text("forbundet-som-bibehalls");
        Rader<OverfortForbund> rader = lage.rader(lage.arende().overforing(), Overforing::fran, Overforing::franKomplett, "overforing/fran");
        List<Grund> oppet = new ArrayList<>(List.of(rader));
        boolean klart = rader.hel();
        for (int i = 0; i < rader.rader().size(); i++) {
            OverfortForbund rad = rader.rader().get(i);
            Uppgift<String> forbund = Uppgift.vid(rader.vid(i, "forbund"), rad.forbund());
            Uppgift<Boolean> tillgangar = Uppgift.vid(rader.vid(i, "tillgangar"), rad.tillgangar());
            if (forbund.ar(bibehallet) && tillgangar.ja()) {
                return new Kapitalbild(bibehallet, Uppgift.av(true, forbund, tillgangar));
            }
            if (!forbund.annatAn(bibehallet) && !tillgangar.nej()) {
                klart = false;
                oppet.add(forbund);
                oppet.add(tillgangar);
            }
        }
        return new Kapitalbild(bibehallet, Uppgift.av(klart ? Boolean.FALSE : null, oppet.toArray(Grund[]::new)));
    }
}
