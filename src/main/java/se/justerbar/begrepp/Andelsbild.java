package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Likvidation;
import se.justerbar.underlag.Medlemsbelopp;
import se.justerbar.underlag.Skifte;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Tillskott;
import se.justerbar.underlag.Uppsagning;

/**
 * The distribution of the assets, held against the members' shares under the reading: recomputed to the öre by the largest remainder.
 * Rests on andelar-och-kostnader/andel-efter-tillskjutet and uttrade-likvidation-upplosning/fordelning-enligt-11.
 *
 * @param fordelas      whether the decision distributes assets
 * @param utomstaende   names with an amount that are no members
 * @param kvarvarande   what is left to distribute, in kronor
 * @param fordelat      the sum of the amounts above zero that are listed, in kronor
 * @param fordelningKand whether every amount is known
 * @param stammer       whether the amounts are the recomputed ones
 * @param inbordesOppen whether the shares between the parties hold, and only how one of them is split within itself is another than
 *                      by contributions, which the shares of 11 § do not settle
 * @param ingaTillskott whether there are no contributions above zero to share by
 * @param raknat        the recomputed amounts, in Swedish
 * @param avvikelser    the amounts that are others, with the recomputed ones, in Swedish
 */
public record Andelsbild(
        Uppgift<Boolean> fordelas,
        List<String> utomstaende,
        Uppgift<BigDecimal> kvarvarande,
        BigDecimal fordelat,
        Uppgift<Boolean> fordelningKand,
        Uppgift<Boolean> stammer,
        boolean inbordesOppen,
        boolean ingaTillskott,
        List<String> raknat,
        List<String> avvikelser) {

    static Andelsbild av(Lage lage) {
        Arende arende = lage.arende();
        Skifte skifte = arende.skifte();
        Medlemskrets krets = Medlemskrets.av(lage.ram());
        String staten = lage.ram().text("staten");
        Uppgift<BigDecimal> kvarvarande = lage.uppgift(skifte, Skifte::kvarvarande, "skifte/kvarvarande");
        Fordelning fordelning = Fordelning.av(lage.rader(skifte, Skifte::fordelning, Skifte::fordelningKomplett, "skifte/fordelning"),
                Medlemsbelopp::medlem, List.of(new Fordelning.Kolumn<>("belopp", Medlemsbelopp::belopp)), krets, staten);
        Andelsrakning rakning = Andelsrakning.av(lage, fordelning, tillskott(lage, krets, staten));
        Uppgift<Boolean> stammer = kvarvarande.okand() ? Uppgift.av(null, kvarvarande, fordelning.kand(), rakning.tillskottKanda())
                : kvarvarande.varde().signum() <= 0 ? fordelning.kand() : rakning.jamfor(kvarvarande);
        return new Andelsbild(fordelas(lage), fordelning.andra(), kvarvarande, fordelning.summa(), fordelning.kand(), stammer,
                rakning.inbordesOppen(), rakning.ingaTillskott(), rakning.raknat(), rakning.avvikelser());
    }

    private static Fordelning tillskott(Lage lage, Medlemskrets krets, String staten) {
        Rader<Tillskott> rader = lage.rader(lage.arende().skifte(), Skifte::tillskott, Skifte::tillskottKomplett, "skifte/tillskott");
        List<Fordelning.Kolumn<Tillskott>> kolumner = new ArrayList<>(List.of(new Fordelning.Kolumn<>("belopp", Tillskott::belopp)));
        if (lage.ram().laser(Andelsrakning.FRAGA, "aven-tidigare-forbund")) {
            kolumner.add(new Fordelning.Kolumn<>("tidigareForbund", Tillskott::tidigareForbund));
        }
        return Fordelning.av(rader, Tillskott::medlem, kolumner, krets, staten);
    }

    private static Uppgift<Boolean> fordelas(Lage lage) {
        Arende arende = lage.arende();
        if (arende.slag() == Slag.uppsagningOchUttrade) {
            return lage.uppgift(arende.uppsagning(), Uppsagning::andelRegleras, "uppsagning/andelRegleras");
        }
        if (arende.slag() == Slag.likvidation) {
            return lage.uppgift(arende.likvidation(), Likvidation::tillgangarFordelas, "likvidation/tillgangarFordelas");
        }
        return lage.uppgift(arende.slag(), "slag").som(skifte -> true);
    }

    /** Whether more is distributed than there is. */
    public boolean merAnKvarvarande() {
        return kvarvarande.kand() && fordelat.signum() > 0 && fordelat.compareTo(kvarvarande.varde()) > 0;
    }

    /** Whether it is known that there is nothing to distribute and that nothing is distributed. */
    public boolean ingetAttFordela() {
        return kvarvarande.kand() && kvarvarande.varde().signum() <= 0 && fordelningKand.ja() && fordelat.signum() == 0;
    }

    /** Whether the amounts are to be compared: nothing about them is settled already. */
    public boolean jamfors() {
        return utomstaende.isEmpty() && !merAnKvarvarande() && !ingetAttFordela();
    }
}
