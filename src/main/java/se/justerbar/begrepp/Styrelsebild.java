package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Plats;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Val;

/**
 * The board as it is made up: at the meeting, or after the election where the matter is an election of the board.
 *
 * @param valAvStyrelsen whether the matter is an election of ledamöter or ersättare
 * @param platser        how many seats there are
 * @param antalPlatser   how many seats there are to be
 * @param flerPaPlats    seats with more than one ledamot or ersättare
 * @param vakanser       seats without a ledamot or an ersättare
 * @param tillsattning   whether the number of persons is known for every seat
 * @param annansVal      seats filled by another member's choice
 * @param valda          whether it is known who chose every ledamot and ersättare
 * @param annansErsattare seats where an ersättare of another member serves in the matter
 * @param intraden       whether it is known whose ersättare everyone is who serves as one in the matter
 * @param tjanstgorErsattare whether any ersättare serves in the matter
 */
public record Styrelsebild(
        Uppgift<Boolean> valAvStyrelsen,
        Uppgift<Integer> platser,
        int antalPlatser,
        List<String> flerPaPlats,
        List<String> vakanser,
        Uppgift<Boolean> tillsattning,
        List<String> annansVal,
        Uppgift<Boolean> valda,
        List<String> annansErsattare,
        Uppgift<Boolean> intraden,
        boolean tjanstgorErsattare) {

    /** Keeps copies, so that the subject stays as it was made. */
    public Styrelsebild {
        flerPaPlats = List.copyOf(flerPaPlats);
        vakanser = List.copyOf(vakanser);
        annansVal = List.copyOf(annansVal);
        annansErsattare = List.copyOf(annansErsattare);
    }

    static Styrelsebild av(Lage lage) {
        Arende arende = lage.arende();
        Uppgift<Boolean> val = arende.slag() != null && arende.slag() != Slag.val ? Uppgift.av(false)
                : arende.slag() == null ? Uppgift.saknad(lage.vid("slag"))
                : lage.uppgift(arende.val(), Val::avserStyrelsen, "val/avserStyrelsen");
        // Where it is not known whether the board was elected, it is not known which seats are asked for.
        Rader<Plats> platser = val.okand() ? Rader.vid(val.saknas().get(0), null, null) : val.ja() ? lage.rader(arende.val(), Val::platser, Val::platserKomplett, "val/platser")
                : Platser.vidSammantradet(lage).rader();
        List<String> fler = new ArrayList<>();
        List<String> vakanser = new ArrayList<>();
        List<String> annansVal = new ArrayList<>();
        List<Grund> antalen = new ArrayList<>(List.of(platser));
        List<Grund> valen = new ArrayList<>(List.of(platser));
        for (int i = 0; i < platser.rader().size(); i++) {
            Plats plats = platser.rader().get(i);
            boolean intratt = Boolean.TRUE.equals(plats.ledamotAvgatt()) && antal(plats.ersattare()) > 0;
            boolean ingenKvar = Boolean.TRUE.equals(plats.ledamotAvgatt()) && plats.ersattare() != null && plats.ersattare() == 0;
            Integer ledamoter = intratt ? Integer.valueOf(1) : ingenKvar ? Integer.valueOf(0) : plats.ledamoter();
            Integer ersattare = intratt ? Integer.valueOf(plats.ersattare() - 1) : plats.ersattare();
            rakna(platser.vid(i, "ledamoter"), namn(plats, i) + " (ledamot)", ledamoter, fler, vakanser, antalen);
            rakna(platser.vid(i, "ersattare"), namn(plats, i) + " (ersättare)", ersattare, fler, vakanser, antalen);
            valdAv(platser, i, "ledamotValdAv", intratt ? plats.ersattareValdAv() : plats.ledamotValdAv(), ledamoter, annansVal, valen);
            valdAv(platser, i, "ersattareValdAv", plats.ersattareValdAv(), ersattare, annansVal, valen);
        }
        Deltagande deltagande = Deltagande.av(lage);
        List<String> annans = new ArrayList<>();
        List<Grund> intraden = new ArrayList<>(List.of(deltagande.narvaro()));
        boolean avStyrelsen = lage.sammantrade().organ() == null || lage.sammantrade().organ() == Organ.styrelsen;
        if (!avStyrelsen) {
            intraden.clear();
        }
        boolean tjanstgor = avStyrelsen && intraden(deltagande, annans, intraden);
        return new Styrelsebild(val, platser(platser, lage.ram().heltal("antal-platser")),
                lage.ram().heltal("antal-platser"), fler, vakanser, Uppgift.klart(antalen), annansVal, Uppgift.klart(valen), annans, Uppgift.klart(intraden), tjanstgor);
    }

    /** How many seats there are; more than there are to be is known although the list may not be whole. */
    private static Uppgift<Integer> platser(Rader<Plats> platser, int ska) {
        int antal = platser.rader().size();
        return Uppgift.av(platser.hel() || antal > ska ? antal : null, platser);
    }

    private static int antal(Integer antal) {
        return antal == null ? 0 : antal;
    }

    private static String namn(Plats plats, int rad) {
        return plats.medlem() != null ? plats.medlem() : plats.id() != null ? plats.id() : "plats " + (rad + 1);
    }

    private static void rakna(String pekare, String vem, Integer antal, List<String> fler, List<String> vakanser, List<Grund> grunder) {
        if (antal == null) {
            grunder.add(Uppgift.saknad(pekare));
        } else if (antal > 1) {
            fler.add(vem);
        } else if (antal < 1) {
            vakanser.add(vem);
        }
    }

    private static void valdAv(Rader<Plats> platser, int rad, String del, String valdAv, Integer antal, List<String> annansVal,
            List<Grund> grunder) {
        Plats plats = platser.rader().get(rad);
        if (antal != null && antal == 0) {
            return;
        }
        if (valdAv == null || plats.medlem() == null) {
            grunder.add(Uppgift.saknad(platser.vid(rad, valdAv == null ? del : "medlem")));
        } else if (!valdAv.equals(plats.medlem())) {
            annansVal.add(namn(plats, rad) + " (vald av " + valdAv + ")");
        }
    }

    private static boolean intraden(Deltagande deltagande, List<String> annans, List<Grund> grunder) {
        List<Intrade> intraden = Intrade.iArendet(deltagande);
        for (Intrade intrade : intraden) {
            if (intrade.annans().ja()) {
                annans.add(intrade.namn());
            } else if (intrade.annans().okand()) {
                grunder.add(intrade.annans());
            }
        }
        return !intraden.isEmpty();
    }
}
