package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Insats;
import se.justerbar.underlag.Jav;
import se.justerbar.underlag.Javsbehandling;
import se.justerbar.underlag.Narvaro;
import se.justerbar.underlag.Ordforandeskap;
import se.justerbar.underlag.Roll;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Uppdrag;

/**
 * Those who have jäv in the matter: whether they kept out of it, how many are left, and whether a grant goes to the principal of someone
 * who takes part. Rests on lag/jav.
 *
 * @param inga           whether it is known that no jäv was reported
 * @param deltog         seats whose person has jäv, and took part, stayed or chaired, with nothing said to let him or her
 * @param utanBetydelse  seats whose person did so after the board had disregarded the jäv
 * @param javsfragan     seats whose person took part in settling the question of jäv itself
 * @param ingenAnnan     whether nobody else could be called in time to settle that question
 * @param klart          whether nothing is left open of anyone that could be more than a remark
 * @param klartUtanBetydelse whether it is known if those took part whose jäv was disregarded
 * @param avstod         whether someone is off the matter for jäv
 * @param tjanstgorande  the seats taken in the matter
 * @param utanJaviga     the seats taken were everyone with jäv off the matter
 * @param kravs          the least number of seats for a quorum
 * @param bidrag         whether the matter is a grant
 * @param egenHuvudman   whether a member gets the grant whose seat is taken in the matter
 */
public record Javsbild(
        boolean inga,
        List<String> deltog,
        List<String> utanBetydelse,
        List<String> javsfragan,
        Uppgift<Boolean> ingenAnnan,
        Uppgift<Boolean> klart,
        Uppgift<Boolean> klartUtanBetydelse,
        Uppgift<Boolean> avstod,
        Antal tjanstgorande,
        Antal utanJaviga,
        Antal kravs,
        Uppgift<Boolean> bidrag,
        Uppgift<Boolean> egenHuvudman) {

    /** Keeps copies, so that the subject stays as it was made. */
    public Javsbild {
        deltog = List.copyOf(deltog);
        utanBetydelse = List.copyOf(utanBetydelse);
        javsfragan = List.copyOf(javsfragan);
    }

    static Javsbild av(Lage lage) {
        Deltagande deltagande = Deltagande.av(lage);
        Sortering sortering = new Sortering(deltagande.jav(), lage);
        for (int i = 0; i < deltagande.jav().rader().size(); i++) {
            sortering.rad(i);
        }
        Narvarobild narvaro = Narvarobild.av(lage);
        boolean baraLedamoter = lage.ram().laser("tjanstgorande-ersattare", "bara-ledamoter");
        return new Javsbild(deltagande.jav().tom(), sortering.deltog, sortering.utanBetydelse, sortering.javsfragan,
                sortering.ingenAnnan(), Uppgift.klart(sortering.oppet), Uppgift.klart(sortering.oppetUtanBetydelse), avstod(deltagande),
                narvaro.tjanstgorande(), Narvarobild.tjanstgorande(deltagande.utanJaviga(), baraLedamoter), narvaro.kravs(), bidrag(lage),
                egenHuvudman(lage, deltagande));
    }

    /** Sorts those with jäv by what they did and how it was dealt with. */
    private static final class Sortering {
        private final Rader<Jav> rader;
        private final Lage lage;
        private final List<String> deltog = new ArrayList<>();
        private final List<String> utanBetydelse = new ArrayList<>();
        private final List<String> javsfragan = new ArrayList<>();
        private final List<Grund> oppet = new ArrayList<>();
        private final List<Grund> oppetUtanBetydelse = new ArrayList<>();
        private final List<Uppgift<Boolean>> andra = new ArrayList<>();

        Sortering(Rader<Jav> rader, Lage lage) {
            this.rader = rader;
            this.lage = lage;
            oppet.add(rader);
        }

        void rad(int i) {
            Jav rad = rader.rader().get(i);
            Uppgift<Boolean> varMed = varMed(i, rad);
            if (varMed.nej() || rad.behandling() == Javsbehandling.atgardUtanUppskov) {
                return;
            }
            String namn = rad.plats() == null ? "en plats som inte nämns" : rad.plats();
            if (rad.behandling() == null || rad.behandling() == Javsbehandling.ejAvgjord) {
                oppet.add(varMed);
                oppet.add(Uppgift.saknad(rader.vid(i, "behandling")));
            } else if (rad.behandling() == Javsbehandling.utanBetydelse) {
                sortera(varMed, namn, utanBetydelse, oppetUtanBetydelse);
            } else if (rad.behandling() == Javsbehandling.javsfragan) {
                sortera(varMed, namn, javsfragan, oppet);
                andra.add(Uppgift.vid(rader.vid(i, "ingenAnnanKundeKallas"), rad.ingenAnnanKundeKallas()));
            } else {
                sortera(varMed, namn, deltog, oppet);
            }
        }

        private static void sortera(Uppgift<Boolean> varMed, String namn, List<String> dit, List<Grund> oppet) {
            if (varMed.ja()) {
                dit.add(namn);
            } else {
                oppet.add(varMed);
            }
        }

        /** Whether the person took part, stayed in the room, or chaired the matter. */
        private Uppgift<Boolean> varMed(int i, Jav rad) {
            List<Uppgift<Boolean>> satt = List.of(Uppgift.vid(rader.vid(i, "deltog"), rad.deltog()), Uppgift.vid(rader.vid(i, "kvar"), rad.kvar()), ledde(i, rad));
            if (satt.stream().anyMatch(Uppgift::ja)) {
                return Uppgift.av(true, rader);
            }
            return Uppgift.av(satt.stream().allMatch(Uppgift::nej) ? false : null, satt.toArray(Grund[]::new));
        }

        /** Whether the person chaired the matter; a chair and a vice chair are ledamöter. */
        private Uppgift<Boolean> ledde(int i, Jav rad) {
            Ordforandeskap ordforande = lage.arende().ordforande();
            Uppgift<String> plats = lage.uppgift(ordforande, Ordforandeskap::plats, "ordforande/plats");
            Uppgift<Uppdrag> uppdrag = lage.uppgift(ordforande, Ordforandeskap::uppdrag, "ordforande/uppdrag");
            Uppgift<String> javig = Uppgift.vid(rader.vid(i, "plats"), rad.plats());
            if (plats.okand() || javig.okand() || plats.annatAn(javig.varde())) {
                return Uppgift.av(plats.kand() && javig.kand() ? false : null, plats, javig);
            }
            Uppgift<Roll> roll = uppdrag.annatAn(Uppdrag.annan) ? Uppgift.av(Roll.ledamot, uppdrag)
                    : uppdrag.okand() ? Uppgift.av(null, uppdrag) : lage.uppgift(ordforande, Ordforandeskap::roll, "ordforande/roll");
            Uppgift<Roll> javigsRoll = Uppgift.vid(rader.vid(i, "roll"), rad.roll());
            return Uppgift.av(roll.kand() && javigsRoll.kand() ? roll.varde() == javigsRoll.varde() : null, roll, javigsRoll);
        }

        private Uppgift<Boolean> ingenAnnan() {
            return andra.stream().anyMatch(Uppgift::nej) ? Uppgift.av(false, rader) : Uppgift.klart(andra);
        }
    }

    private static Uppgift<Boolean> avstod(Deltagande deltagande) {
        List<Grund> grunder = new ArrayList<>(List.of(deltagande.jav()));
        for (int i = 0; i < deltagande.jav().rader().size(); i++) {
            Uppgift<Boolean> tasBort = deltagande.tasBort(i);
            if (tasBort.ja()) {
                return Uppgift.av(true, deltagande.jav());
            }
            grunder.add(tasBort);
        }
        return Uppgift.av(Uppgift.kanda(grunder) ? false : null, grunder.toArray(Grund[]::new));
    }

    /** A grant that was tabled, sent back or refused goes to nobody. */
    private static Uppgift<Boolean> bidrag(Lage lage) {
        return lage.ejAvgjort() ? Uppgift.av(false) : lage.uppgift(lage.arende().slag(), "slag").som(slag -> slag == Slag.finansieringAvInsats);
    }

    private static Uppgift<Boolean> egenHuvudman(Lage lage, Deltagande deltagande) {
        Uppgift<String> mottagare = lage.uppgift(lage.arende().insats(), Insats::mottagare, "insats/mottagare");
        if (mottagare.okand() || !deltagande.platser().krets().har(mottagare.varde())) {
            return Uppgift.av(mottagare.kand() ? false : null, mottagare);
        }
        List<Grund> grunder = new ArrayList<>(List.of(deltagande.narvaro()));
        for (int i = 0; i < deltagande.narvaro().rader().size(); i++) {
            Narvaro rad = deltagande.narvaro().rader().get(i);
            Uppgift<String> medlem = rad.plats() == null ? Uppgift.saknad(deltagande.narvaro().vid(i, "plats")) : deltagande.platser().medlem(rad.plats());
            Uppgift<Boolean> tjanstgor = deltagande.tjanstgor(i);
            if (tjanstgor.ja() && medlem.ar(mottagare.varde())) {
                return Uppgift.av(true, mottagare, deltagande.narvaro());
            }
            if (!tjanstgor.nej() && !medlem.annatAn(mottagare.varde())) {
                grunder.addAll(List.of(medlem, tjanstgor));
            }
        }
        return Uppgift.av(Uppgift.kanda(grunder) ? false : null, grunder.toArray(Grund[]::new));
    }

    /** Whether the board has a quorum also without everyone who has jäv. */
    public boolean annarsBeslutfor() {
        return utanJaviga.minst() >= kravs.hogst();
    }

    /** Whether the board is known to lack a quorum without those who have jäv. */
    public boolean annarsInteBeslutfor() {
        return utanJaviga.hogst() < kravs.minst();
    }

    /** Whether someone took part in the question of jäv itself without the ground for it. */
    public boolean provadeUtanGrund() {
        return !javsfragan.isEmpty() && (annarsBeslutfor() || ingenAnnan.nej());
    }

    /** Whether those who took part in the question of jäv itself, if any, had to. */
    public boolean provadeMedGrund() {
        return javsfragan.isEmpty() || annarsInteBeslutfor() && ingenAnnan.ja();
    }

    /** The seats whose person took part, stayed or chaired with nothing that lets him or her. */
    public List<String> utanRatt() {
        List<String> alla = new ArrayList<>(deltog);
        alla.addAll(provadeUtanGrund() ? javsfragan : List.of());
        return alla;
    }

    /** Whether it is known that nobody did so. */
    public boolean ingenUtanRatt() {
        return deltog.isEmpty() && provadeMedGrund() && klart.ja();
    }
}
