package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Narvaro;
import se.justerbar.underlag.Narvarostatus;
import se.justerbar.underlag.Roll;

/**
 * Someone who serves in a matter as an ersättare, or may.
 *
 * @param plats         the seat that he or she serves on; {@code null} where unknown
 * @param ersattareFor  the seat that he or she was elected ersättare for; {@code null} where unknown
 * @param annans        whether he or she is known to be the ersättare of another member than the seat's
 */
record Intrade(String plats, String ersattareFor, Uppgift<Boolean> annans) {

    /** Everyone who serves in the matter as an ersättare, or may. */
    static List<Intrade> iArendet(Deltagande deltagande) {
        List<Intrade> intraden = new ArrayList<>();
        for (int i = 0; i < deltagande.narvaro().rader().size(); i++) {
            Narvaro post = deltagande.narvaro().rader().get(i);
            boolean kanske = !deltagande.galler(i).nej() && (post.roll() == null || post.roll() == Roll.ersattare)
                    && (post.status() == null || post.status() == Narvarostatus.tjanstgor);
            if (kanske) {
                intraden.add(new Intrade(post.plats(), post.ersattareFor(), annans(deltagande, i, post)));
            }
        }
        return intraden;
    }

    private static Uppgift<Boolean> annans(Deltagande deltagande, int rad, Narvaro post) {
        Uppgift<Boolean> egen = post.plats() == null ? Uppgift.saknad(deltagande.narvaro().vid(rad, "plats"))
                : post.ersattareFor() == null ? Uppgift.saknad(deltagande.narvaro().vid(rad, "ersattareFor"))
                : deltagande.platser().sammaMedlem(post.plats(), post.ersattareFor());
        List<Grund> grunder = List.of(egen, deltagande.galler(rad), Uppgift.vid(deltagande.narvaro().vid(rad, "roll"), post.roll()),
                Uppgift.vid(deltagande.narvaro().vid(rad, "status"), post.status()));
        if (Uppgift.kanda(grunder)) {
            return Uppgift.av(egen.nej(), egen);
        }
        return Uppgift.av(egen.ja() && post.roll() == Roll.ersattare ? false : null, grunder.toArray(Grund[]::new));
    }

    /** The seat and whose ersättare he or she is, as it is read. */
    String namn() {
        return plats + " (ersättare för " + ersattareFor + ")";
    }
}
