package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Narvarostatus;
import se.justerbar.underlag.Roll;
import se.justerbar.underlag.Rost;
import se.justerbar.underlag.Yrkande;

/**
 * What ersättare did in the matter: voted or put motions while not serving. Rests on styrelse/ersattares-ratt.
 *
 * @param avgorande      whether votes were cast
 * @param obehoriga      ersättare who voted without serving
 * @param dubbla         seats for which two persons voted
 * @param perPlats       whether the votes are known seat by seat, so that it shows who voted
 * @param roster         how many votes were cast
 * @param tjanstgorande  how many seats are taken in the matter
 * @param rostande       whether everyone who voted is known, and known to serve or not
 * @param yrkanden       whether all motions are known
 * @param egnaYrkanden   ersättare who put a motion without serving
 * @param ingaYrkanden   whether it is known that no motion was put
 */
public record Ersattarbild(
        Uppgift<Boolean> avgorande,
        List<String> obehoriga,
        List<String> dubbla,
        boolean perPlats,
        Uppgift<Integer> roster,
        Antal tjanstgorande,
        Uppgift<Boolean> rostande,
        Uppgift<Boolean> yrkanden,
        List<String> egnaYrkanden,
        boolean ingaYrkanden) {

    /** Keeps copies, so that the subject stays as it was made. */
    public Ersattarbild {
        obehoriga = List.copyOf(obehoriga);
        dubbla = List.copyOf(dubbla);
        egnaYrkanden = List.copyOf(egnaYrkanden);
    }

    static Ersattarbild av(Lage lage) {
        Arende arende = lage.arende();
        boolean baraLedamoter = lage.ram().laser("tjanstgorande-ersattare", "bara-ledamoter");
        Deltagande deltagande = Deltagande.av(lage);
        Roster roster = Roster.av(lage);
        Antal tjanstgorande = Narvarobild.av(lage).tjanstgorande();
        List<String> obehoriga = new ArrayList<>();
        List<Grund> rostande = new ArrayList<>();
        for (int i = 0; i < roster.rader().rader().size(); i++) {
            Rost rost = roster.rader().rader().get(i);
            behorig(deltagande, rost.plats(), rost.roll(), baraLedamoter, roster.rader(), i, obehoriga, rostande);
        }
        Rader<Yrkande> yrkanden = Rader.vid(lage.vid("yrkanden"), arende.yrkanden(), arende.yrkandenKomplett());
        List<String> egna = new ArrayList<>();
        List<Grund> yrkande = new ArrayList<>(List.of(yrkanden));
        for (int i = 0; i < yrkanden.rader().size(); i++) {
            Yrkande rad = yrkanden.rader().get(i);
            behorig(deltagande, rad.plats(), rad.roll(), baraLedamoter, yrkanden, i, egna, yrkande);
        }
        return new Ersattarbild(lage.omrostning(),
                obehoriga, roster.dubbla(), roster.rader().kand(), roster.antal(), tjanstgorande, visat(deltagande, roster, tjanstgorande, rostande),
                Uppgift.klart(yrkande), egna, yrkanden.tom());
    }

    private static void behorig(Deltagande deltagande, String plats, Roll roll, boolean baraLedamoter, Rader<?> rader, int rad,
            List<String> obehoriga, List<Grund> grunder) {
        if (roll == Roll.ledamot) {
            ledamot(deltagande, plats, grunder);
            return;
        }
        if (plats == null || roll == null) {
            grunder.add(Uppgift.saknad(rader.vid(rad, plats == null ? "plats" : "roll")));
            return;
        }
        Uppgift<Boolean> tjanstgor = baraLedamoter ? Uppgift.av(false) : deltagande.tjanstgor(plats, roll);
        if (tjanstgor.nej()) {
            obehoriga.add(plats);
        } else {
            grunder.add(tjanstgor);
        }
    }

    /** A ledamot who is said not to take part and yet to have voted: the facts contradict one another, so it is not known who voted. */
    private static void ledamot(Deltagande deltagande, String plats, List<Grund> grunder) {
        if (plats != null && deltagande.tjanstgor(plats, Roll.ledamot).nej()) {
            grunder.add(Uppgift.saknad(deltagande.narvaro().pekare()));
        }
    }

    /**
     * Votes seat by seat show who voted. Totals show it only where nobody else was there to vote, or where they account for just those
     * who serve.
     */
    private static Uppgift<Boolean> visat(Deltagande deltagande, Roster roster, Antal tjanstgorande, List<Grund> rostande) {
        if (roster.rader().kand()) {
            rostande.add(roster.rader());
            return Uppgift.klart(rostande);
        }
        Uppgift<Integer> antal = roster.antal();
        boolean sammaAntal = antal.kand() && tjanstgorande.kant() && antal.varde() == tjanstgorande.minst();
        boolean ingenAnnan = antal.kand() && deltagande.narvaro().hel() && deltagande.narvaro().rader().stream()
                .noneMatch(post -> post.roll() != Roll.ledamot && post.status() != Narvarostatus.franvarande);
        return Uppgift.av(sammaAntal || ingenAnnan ? true : null, antal, tjanstgorande, roster.rader());
    }

    /** Whether more votes, known only as totals, are known to have been cast than seats could be taken. */
    public boolean flerRosterAnPlatser() {
        return !perPlats && roster.kand() && roster.varde() > tjanstgorande.hogst();
    }

    /** Whether fewer votes, or as many, are known to have been cast as seats are surely taken. */
    public boolean rosterRyms() {
        return roster.kand() && roster.varde() <= tjanstgorande.minst();
    }
}
