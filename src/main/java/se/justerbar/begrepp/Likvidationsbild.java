package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Likvidation;
import se.justerbar.underlag.Samrad;
import se.justerbar.underlag.Uppsagning;

/**
 * The ground of a liquidation and the consultation before it, under the reading. Rests on
 * uttrade-likvidation-upplosning/likvidationsgrund and samrad-fore.
 *
 * @param overens   which members agree on the liquidation
 * @param lamnar    whether some member leaves
 * @param lamnande  the members that are known to leave
 * @param hallet    whether any consultation was held
 * @param fore      whether it was finished before the decision
 * @param samrad    which members had the opportunity
 * @param huvudman  whether every huvudman had the opportunity
 * @param utan      the huvudmän that are known not to have had it
 */
public record Likvidationsbild(
        Medlemslage overens,
        Uppgift<Boolean> lamnar,
        List<String> lamnande,
        Uppgift<Boolean> hallet,
        Uppgift<Boolean> fore,
        Medlemslage samrad,
        Uppgift<Boolean> huvudman,
        List<String> utan) {

    static Likvidationsbild av(Lage lage) {
        Likvidation likvidation = lage.arende().likvidation();
        Medlemskrets krets = Medlemskrets.av(lage.ram());
        Medlemslage overens = Medlemslage.av(
                lage.rader(likvidation, Likvidation::overens, Likvidation::overensKomplett, "likvidation/overens"), krets);
        List<String> lamnande = new ArrayList<>();
        Uppgift<Boolean> lamnar = lamnar(lage, krets, lamnande);
        Samrad samrad = likvidation == null ? null : likvidation.samrad();
        Uppgift<Boolean> hallet = lage.uppgift(samrad, Samrad::hallet, "likvidation/samrad/hallet");
        Medlemslage medlemmar = Medlemslage.av(
                lage.rader(samrad, Samrad::medlemmar, Samrad::medlemmarKomplett, "likvidation/samrad/medlemmar"), krets);
        List<String> utan = new ArrayList<>();
        Uppgift<Boolean> huvudman = lage.ram().laser("huvudmannen", "fyra-parter")
                ? parterna(medlemmar, krets, utan) : medlemmarna(medlemmar, utan);
        return new Likvidationsbild(overens, lamnar, List.copyOf(lamnande), hallet, fore(lage, samrad, hallet), medlemmar, huvudman,
                List.copyOf(utan));
    }

    private static Uppgift<Boolean> lamnar(Lage lage, Medlemskrets krets, List<String> lamnande) {
        Likvidation likvidation = lage.arende().likvidation();
        Uppgift<LocalDate> dag = lage.uppgift(likvidation, Likvidation::dag, "likvidation/dag");
        Rader<Uppsagning> uppsagningar = lage.rader(likvidation, Likvidation::uppsagningar, Likvidation::uppsagningarKomplett,
                "likvidation/uppsagningar");
        boolean rackerAttSagaUpp = lage.ram().laser("lamnar", "har-sagt-upp");
        List<Grund> oppet = new ArrayList<>(List.of(uppsagningar));
        List<Grund> ja = new ArrayList<>();
        boolean kant = uppsagningar.hel();
        for (int i = 0; i < uppsagningar.rader().size(); i++) {
            Uppsagning rad = uppsagningar.rader().get(i);
            Uppgift<String> medlem = Uppgift.vid(uppsagningar.vid(i, "medlem"), rad.medlem());
            if (medlem.kand() && !krets.har(medlem.varde())) {
                continue;
            }
            Uppgift<Boolean> rackt = rackt(lage, uppsagningar, i, dag, rackerAttSagaUpp);
            if (medlem.kand() && rackt.ja()) {
                lamnande.add(medlem.varde());
                ja.addAll(List.of(medlem, rackt));
            } else if (!rackt.nej()) {
                kant = false;
                oppet.addAll(List.of(medlem, rackt));
            }
        }
        return !ja.isEmpty() ? Uppgift.av(true, ja.toArray(Grund[]::new)) : Uppgift.av(kant ? false : null, oppet.toArray(Grund[]::new));
    }

    /**
     * Whether a notice makes the member one that leaves: its own decision, and on the applied reading run out by the day of liquidation.
     * A day of leaving that comes before the time of notice can have passed is not taken for one on which it has.
     */
    private static Uppgift<Boolean> rackt(Lage lage, Rader<Uppsagning> uppsagningar, int rad, Uppgift<LocalDate> dag, boolean rackerAttSagaUpp) {
        Uppsagning uppsagning = uppsagningar.rader().get(rad);
        Uppgift<Boolean> eget = Uppgift.vid(uppsagningar.vid(rad, "egetBeslut"), uppsagning.egetBeslut());
        if (eget.nej() || rackerAttSagaUpp) {
            return eget;
        }
        Uppgift<LocalDate> uttrade = Uppgift.vid(uppsagningar.vid(rad, "uttradesdag"), uppsagning.uttradesdag());
        Uppgift<LocalDate> beslut = Uppgift.vid(uppsagningar.vid(rad, "beslutsdag"), uppsagning.beslutsdag());
        if (uttrade.kand() && dag.kand() && uttrade.varde().isAfter(dag.varde())) {
            return Uppgift.av(false, uttrade, dag);
        }
        boolean kanda = uttrade.kand() && dag.kand() && beslut.kand() && eget.kand();
        boolean gattUt = kanda && !uttrade.varde().isBefore(Tid.plusAr(beslut.varde(), lage.ram().heltal("uppsagningstid-ar")));
        return Uppgift.av(gattUt ? true : null, eget, uttrade, beslut, dag);
    }

    /** Known to be false where none was held, or where it was finished only after the decision, held or not. */
    private static Uppgift<Boolean> fore(Lage lage, Samrad samrad, Uppgift<Boolean> hallet) {
        Uppgift<Boolean> fore = Ordning.fore(lage.uppgift(samrad, Samrad::dag, "likvidation/samrad/dag"), lage.beslutsdag(),
                lage.uppgift(samrad, Samrad::foreBeslutet, "likvidation/samrad/foreBeslutet"));
        if (hallet.nej()) {
            return Uppgift.av(false, hallet);
        }
        return fore.nej() ? fore : Uppgift.av(hallet.ja() ? fore.varde() : null, hallet, fore);
    }

    private static Uppgift<Boolean> medlemmarna(Medlemslage medlemmar, List<String> utan) {
        utan.addAll(medlemmar.nej());
        return Uppgift.av(medlemmar.alla() ? Boolean.TRUE : medlemmar.nagonInte() ? false : null, medlemmar);
    }

    /** A party is consulted where one of its members is; it is known not to be where none of them is. */
    private static Uppgift<Boolean> parterna(Medlemslage medlemmar, Medlemskrets krets, List<String> utan) {
        boolean alla = true;
        for (var part : krets.parter().entrySet()) {
            alla &= part.getValue().stream().anyMatch(medlemmar.ja()::contains);
            if (medlemmar.nej().containsAll(part.getValue())) {
                utan.add(part.getKey());
            }
        }
        return Uppgift.av(alla ? Boolean.TRUE : !utan.isEmpty() ? false : null, medlemmar);
    }
}
