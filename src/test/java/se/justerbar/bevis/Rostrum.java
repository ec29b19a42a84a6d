package se.justerbar.bevis;

import java.util.Set;
import java.util.stream.Stream;

/**
 * A whole space of votes, in classes that differ only in which seats did what, and what the reference says of each.
 *
 * @param <K> a class of ballots
 */
interface Rostrum<K> {
    /** What the space takes in, in Swedish. */
    String namn();

    /** The states that a seat can be in, in Swedish. */
    String tillstand();

    /** The ids of the norms that the reference decides. */
    Set<String> normer();

    /** Every class once, always in the same order. */
    Stream<K> klasser();

    /** How many ballots a class holds. */
    long roster(K klass);

    /** The class as minutes would tell it. */
    Klasslage lage(K klass);

    /** What the reference says; the outcome is null where the minutes do not say. */
    Referens.Svar svar(String norm, K klass, Referens.Utgang antecknad);
}
