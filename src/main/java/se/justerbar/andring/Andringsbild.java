package se.justerbar.andring;

import java.util.List;

/**
 * The effect of an amendment.
 *
 * @param fran       the earlier edition, by its name and version
 * @param till       the later edition
 * @param andrade    what they say differently, in the order of the texts
 * @param scenarier  how many scenarios both were asked
 * @param andraScenarier the scenarios whose outcome changes
 * @param exempel    how many examples both were asked
 * @param andraExempel the examples whose verdict or findings change
 */
public record Andringsbild(String fran, String till, List<Andrad> andrade, int scenarier, List<Andratsvar> andraScenarier, int exempel,
        List<Andratsvar> andraExempel) {

    /** Whether nothing is said or answered differently. */
    public boolean lika() {
        return andrade.isEmpty() && andraScenarier.isEmpty() && andraExempel.isEmpty();
    }
}
