package se.justerbar.begrepp;

import java.util.List;
import se.justerbar.underlag.Forbundsordning;

/**
 * What a förbundsordning states of the points that the law lists. Rests on lag/forbundsordningens-innehall.
 *
 * @param helaTexten      whether the whole text was read, and not a summary
 * @param saknade         the points that it must state and does not
 * @param allaFinns       whether it states all that it must
 * @param saknadeValfria  the points that it states only where something else is wanted than what the law gives, and does not state
 * @param allaValfria     whether it states all of these too
 */
public record Innehallsbild(
        Uppgift<Boolean> helaTexten,
        List<Integer> saknade,
        Uppgift<Boolean> allaFinns,
        List<Integer> saknadeValfria,
        Uppgift<Boolean> allaValfria) {

    static Innehallsbild av(Lage lage) {
        Forbundsordning text = lage.arende().forbundsordning();
        int antal = lage.ram().heltal("antal-punkter");
        List<Integer> valfriaPunkter = lage.ram().lista("punkter-vid-avvikelse").stream().map(Integer::valueOf).toList();
        Rader<Integer> rader = lage.rader(text, Forbundsordning::saknadePunkter, Forbundsordning::saknadePunkterKomplett,
                "forbundsordning/saknadePunkter");
        List<Integer> punkter = rader.rader().stream().filter(punkt -> punkt >= 1 && punkt <= antal).distinct().sorted().toList();
        List<Integer> valfria = punkter.stream().filter(valfriaPunkter::contains).toList();
        List<Integer> saknade = punkter.stream().filter(punkt -> !valfriaPunkter.contains(punkt)).toList();
        return new Innehallsbild(lage.uppgift(text, Forbundsordning::helaTexten, "forbundsordning/helaTexten"),
                saknade, finns(saknade, rader), valfria, finns(valfria, rader));
    }

    private static Uppgift<Boolean> finns(List<Integer> saknade, Rader<Integer> rader) {
        return Uppgift.av(!saknade.isEmpty() ? Boolean.FALSE : rader.hel() ? true : null, rader);
    }
}
