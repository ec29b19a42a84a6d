package se.justerbar.begrepp;

import java.util.List;
import java.util.stream.Stream;
import se.justerbar.underlag.Protokoll;
import se.justerbar.underlag.Protokollsdel;

/**
 * What the minutes hold. Rests on lag/protokoll-innehall.
 *
 * @param onamnda the parts that are not listed, in Swedish
 * @param alla    whether every part is there
 */
public record Protokollsbild(List<String> onamnda, Uppgift<Boolean> alla) {

    static Protokollsbild av(Lage lage) {
        Rader<Protokollsdel> rader = lage.rader(lage.arende().protokoll(), Protokoll::innehaller, Protokoll::innehallerKomplett, "protokoll/innehaller");
        List<String> onamnda = Stream.of(Protokollsdel.values()).filter(del -> !rader.rader().contains(del)).map(Protokollsbild::namn).toList();
        return new Protokollsbild(onamnda, Uppgift.av(onamnda.isEmpty() ? Boolean.TRUE : rader.hel() ? Boolean.FALSE : null, rader));
    }

    private static String namn(Protokollsdel del) {
        return switch (del) {
            case tjanstgorande -> "vilka som tjänstgjorde";
            case arenden -> "ärendena";
            case yrkanden -> "yrkandena";
            case propositionsordning -> "propositionsordningen";
            case omrostningar -> "omröstningarna";
            case beslut -> "besluten";
            case deltagande -> "vilka som deltog och hur de röstade";
            case reservationer -> "reservationerna";
        };
    }
}
