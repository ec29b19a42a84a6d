package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import se.justerbar.underlag.Overforing;
import se.justerbar.underlag.OverfortForbund;
import se.justerbar.underlag.Slag;

/**
 * A transfer from old förbund, under the reading. Rests on bildande/ingen-overforing-utan-revidering, godkannande-innebar-overforing,
 * reviderad-forbundsordning-vastra-malardalen and kapital-framgar.
 *
 * @param angar        whether the matter is such a decision
 * @param reviderat    whether all members of each old förbund had approved its revised förbundsordning when the transfer was decided
 * @param detEna       the same for the one förbund that the proposal to the kommun is about
 * @param kapital      whether each revised text says that the remaining capital is transferred
 * @param tillgangar   whether assets are transferred from each
 * @param skulder      whether the debts are transferred from each
 * @param omfattning   whether as much is transferred as the reading asks for
 * @param utanfor      förbund that nothing is to be transferred from
 * @param franKant     whether it is known which förbund are on the list
 * @param till         the förbund that receives
 * @param nyttForbund  the förbund that is to receive
 * @param regionens    whether it is the region's decision
 */
public record Overforingsbild(
        boolean angar,
        Forbundsprov reviderat,
        Forbundsprov detEna,
        Forbundsprov kapital,
        Forbundsprov tillgangar,
        Forbundsprov skulder,
        Forbundsprov omfattning,
        List<String> utanfor,
        Uppgift<Boolean> franKant,
        Uppgift<String> till,
        String nyttForbund,
        Uppgift<Boolean> regionens) {

    static Overforingsbild av(Lage lage) {
        Ram ram = lage.ram();
        GamlaForbund gamla = GamlaForbund.av(ram);
        Rad rader = new Rad(lage.rader(lage.arende().overforing(), Overforing::fran, Overforing::franKomplett, "overforing/fran"));
        Predicate<String> avvecklas = gamla.avvecklas()::contains;
        boolean delRacker = ram.laser("hela-eller-en-del", "en-del");
        return new Overforingsbild(lage.arende().slag() == Slag.overforingAvTillgangar, rader.godkanda(gamla, lage.beslutsdag(), gamla::har),
                rader.godkanda(gamla, lage.beslutsdag(), ram.text("forbund-i-kommunens-punkt")::equals),
                rader.prov((i, rad) -> rader.uppgift(i, "kapitalFramgar", rad.kapitalFramgar()), avvecklas),
                rader.prov((i, rad) -> rader.uppgift(i, "tillgangar", rad.tillgangar()), avvecklas),
                rader.prov((i, rad) -> rader.uppgift(i, "skulder", rad.skulder()), avvecklas),
                rader.prov((i, rad) -> rader.omfattning(i, rad, delRacker), avvecklas), rader.utom(avvecklas), rader.namnen(),
                lage.uppgift(lage.arende().overforing(), Overforing::till, "overforing/till"), ram.text("forbundets-namn"),
                Beslutande.av(lage).enAv(List.of(gamla.krets().region())));
    }

    /** The förbund that a transfer is from. */
    private record Rad(Rader<OverfortForbund> rader) {

        <T> Uppgift<T> uppgift(int rad, String del, T varde) {
            return Uppgift.vid(rader.vid(rad, del), varde);
        }

        Uppgift<String> namn(int rad) {
            return uppgift(rad, "forbund", rader.rader().get(rad).forbund());
        }

        Forbundsprov prov(BiFunction<Integer, OverfortForbund, Uppgift<Boolean>> svar, Predicate<String> vilka) {
            List<Forbundsprov.Rad> prov = new ArrayList<>();
            for (int i = 0; i < rader.rader().size(); i++) {
                prov.add(Forbundsprov.Rad.av(namn(i), svar.apply(i, rader.rader().get(i))));
            }
            return Forbundsprov.av(rader, prov, vilka);
        }

        /** Whether a part is enough is what the reading says; all is enough under both. */
        Uppgift<Boolean> omfattning(int rad, OverfortForbund forbund, boolean delRacker) {
            Uppgift<Boolean> alla = uppgift(rad, "allaTillgangar", forbund.allaTillgangar());
            return delRacker ? alla.som(nagot -> true) : alla;
        }

        Forbundsprov godkanda(GamlaForbund gamla, Uppgift<LocalDate> senast, Predicate<String> vilka) {
            List<Forbundsprov.Rad> prov = new ArrayList<>();
            for (int i = 0; i < rader.rader().size(); i++) {
                OverfortForbund rad = rader.rader().get(i);
                List<String> medlemmar = rad.forbund() != null && gamla.har(rad.forbund()) ? gamla.medlemmar(rad.forbund()) : List.of();
                Godkannandelage lage = Godkannandelage.av(Rader.vid(rader.vid(i, "godkannanden"), rad.godkannanden(), rad.godkannandenKomplett()),
                        medlemmar, senast);
                prov.add(new Forbundsprov.Rad(namn(i), lage.iTid(), lage.utan().stream().map(en -> rad.forbund() + ": " + en).toList()));
            }
            return Forbundsprov.av(rader, prov, vilka);
        }

        Uppgift<Boolean> namnen() {
            List<Grund> grunder = new ArrayList<>(List.of(rader));
            for (int i = 0; i < rader.rader().size(); i++) {
                grunder.add(namn(i));
            }
            return Uppgift.klart(grunder);
        }

        List<String> utom(Predicate<String> vilka) {
            return rader.rader().stream().map(OverfortForbund::forbund).filter(namn -> namn != null && !vilka.test(namn)).distinct().toList();
        }
    }
}
