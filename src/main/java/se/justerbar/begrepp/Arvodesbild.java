package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Arsarvode;
import se.justerbar.underlag.Arvoden;
import se.justerbar.underlag.Arvodesmottagare;

/**
 * A decision on fees. Rests on the norms of ersattning.
 *
 * @param foljerPrinciper whether the decision says that it follows the region's principles
 * @param egenTaxa        whether the decision has a tariff of its own
 * @param revisor         whether it also covers the auditor that Försäkringskassan appoints
 * @param utover          whether the fixed fees come on top of the fee for meetings
 * @param regionensBelopp the region's amount that the fixed fees are a share of, in kronor
 * @param ordforande      the chair's fixed fee
 * @param viceOrdforande  the vice chair's fixed fee
 * @param utelamnade      which of the two the decision is known to leave out
 * @param andreVice       whether a second vice chair has a fixed fee
 * @param annan           whether anyone else has one
 */
public record Arvodesbild(
        Uppgift<Boolean> foljerPrinciper,
        Uppgift<Boolean> egenTaxa,
        Uppgift<Boolean> revisor,
        Uppgift<Boolean> utover,
        Uppgift<BigDecimal> regionensBelopp,
        Arvodesdel ordforande,
        Arvodesdel viceOrdforande,
        List<String> utelamnade,
        Uppgift<Boolean> andreVice,
        Uppgift<Boolean> annan) {

    static Arvodesbild av(Lage lage) {
        Arvoden arvoden = lage.arende().arvoden();
        Ram ram = lage.ram();
        Rader<Arsarvode> rader = lage.rader(arvoden, Arvoden::fastaArsarvoden, Arvoden::fastaArsarvodenKomplett, "arvoden/fastaArsarvoden");
        Uppgift<BigDecimal> region = lage.uppgift(arvoden, Arvoden::regionensBelopp, "arvoden/regionensBelopp");
        BigDecimal tolerans = ram.decimaltal("arvodestolerans");
        Arvodesdel ordforande = Arvodesdel.av(rader, Arvodesmottagare.ordforande, ram.decimaltal("ordforandens-arvode"), region, tolerans);
        Arvodesdel vice = Arvodesdel.av(rader, Arvodesmottagare.viceOrdforande, ram.decimaltal("vice-ordforandens-arvode"), region, tolerans);
        List<String> utelamnade = new ArrayList<>();
        if (ordforande.finns().nej()) {
            utelamnade.add("ordföranden");
        }
        if (vice.finns().nej()) {
            utelamnade.add("vice ordföranden");
        }
        return new Arvodesbild(
                lage.uppgift(arvoden, Arvoden::foljerRegionensPrinciper, "arvoden/foljerRegionensPrinciper"),
                lage.uppgift(arvoden, Arvoden::egenTaxa, "arvoden/egenTaxa"),
                lage.uppgift(arvoden, Arvoden::omfattarForsakringskassansRevisor, "arvoden/omfattarForsakringskassansRevisor"),
                lage.uppgift(arvoden, Arvoden::utoverSammantradesarvode, "arvoden/utoverSammantradesarvode"),
                region, ordforande, vice, List.copyOf(utelamnade),
                Arvodesdel.finns(rader, Arvodesmottagare.andreViceOrdforande), Arvodesdel.finns(rader, Arvodesmottagare.annan));
    }
}
