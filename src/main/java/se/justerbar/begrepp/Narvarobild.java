package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Plats;

/**
 * How many seats are taken in the matter by someone entitled to take part in it, and how many are needed. A seat counts once, whoever
 * of its two persons serves. Rests on styrelse/beslutforhet, with the readings of its two questions.
 *
 * @param tjanstgorande the seats taken
 * @param platser       the base: all seats, or those that are filled
 * @param kravs         the least number that is more than half of the base
 */
public record Narvarobild(Antal tjanstgorande, Antal platser, Antal kravs) {

    /** The count at the matter. */
    public static Narvarobild av(Lage lage) {
        Deltagande deltagande = Deltagande.av(lage);
        boolean baraLedamoter = lage.ram().laser("tjanstgorande-ersattare", "bara-ledamoter");
        Antal bas = lage.ram().laser("bas-for-beslutforhet", "tillsatta-platser") ? tillsatta(deltagande.platser(), lage.ram())
                : new Antal(lage.ram().heltal("antal-platser"), lage.ram().heltal("antal-platser"), List.of(), List.of());
        Brak merAn = lage.ram().brak("beslutfor-fler-an");
        return new Narvarobild(tjanstgorande(deltagande, baraLedamoter), bas,
                new Antal(merAn.minstMerAn(bas.minst()), merAn.minstMerAn(bas.hogst()), bas.vilarPa(), bas.saknas()));
    }

    private static Antal tillsatta(Platser platser, Ram ram) {
        int minst = 0;
        int hogst = platser.rader().hel() ? 0 : ram.heltal("antal-platser") - platser.rader().rader().size();
        List<String> saknas = new ArrayList<>(platser.rader().saknas());
        for (int i = 0; i < platser.rader().rader().size(); i++) {
            Plats plats = platser.rader().rader().get(i);
            if (plats.ledamoter() == null) {
                saknas.add(platser.rader().vid(i, "ledamoter"));
            }
            minst += plats.ledamoter() != null && plats.ledamoter() > 0 ? 1 : 0;
            hogst += plats.ledamoter() == null || plats.ledamoter() > 0 ? 1 : 0;
        }
        return new Antal(minst, Math.max(minst, hogst), platser.rader().vilarPa(), saknas);
    }

    /** How many seats are taken in the matter. */
    static Antal tjanstgorande(Deltagande deltagande, boolean baraLedamoter) {
        Platsrakning rakning = new Platsrakning(deltagande, baraLedamoter);
        for (int i = 0; i < deltagande.narvaro().rader().size(); i++) {
            rakning.post(i);
        }
        rakning.onamnda();
        return rakning.antal();
    }
}
