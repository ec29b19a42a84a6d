package se.justerbar.bevis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Iakttagelse;
import se.justerbar.granskning.Utfall;

/**
 * A class in which the proposal leaves the outcome of a vote open though no fact is missing.
 *
 * @param lage       the votes
 * @param roster     how many ballots the class holds
 * @param beslutfor  whether the rules find a quorum
 * @param utsagor    what the texts say, for each way in which minutes can tell it
 */
record Tystnad(Klasslage lage, long roster, boolean beslutfor, List<Utsaga> utsagor) {

    /**
     * What the texts say of the votes, told in one way.
     *
     * @param ledarenNamns whether the minutes say that the chair led the matter
     * @param forslaget    what the proposal says
     * @param lagen        what each norm of the law says that speaks of the same thing
     */
    record Utsaga(boolean ledarenNamns, Fynd forslaget, List<Fynd> lagen) {

        /** The law settles it where it finds a breach, or leaves nothing open. */
        boolean lagenAvgor() {
            return lagen.stream().anyMatch(ett -> ett.utfall() == Utfall.brister) || lagen.stream().noneMatch(ett -> ett.utfall() == Utfall.oavgjord);
        }
    }

    /** The law settles the class where it does so however the minutes tell it. */
    boolean lagenAvgor() {
        return utsagor.stream().allMatch(Utsaga::lagenAvgor);
    }

    /** What the findings have in common with those of other classes: all but the figures. */
    List<String> slag() {
        List<String> slag = new ArrayList<>();
        for (Utsaga utsaga : utsagor) {
            slag.add(slag(utsaga.forslaget()));
            utsaga.lagen().forEach(ett -> slag.add(slag(ett)));
        }
        return slag;
    }

    private static String slag(Fynd fynd) {
        return fynd.norm() + " " + fynd.utfall() + " " + Spann.utanTal(text(fynd)) + " " + fynd.saknas().isEmpty() + " " + fynd.atgard();
    }

    /** What a finding saw. */
    static String text(Fynd fynd) {
        return fynd.sett().stream().map(Iakttagelse::text).collect(Collectors.joining(" "));
    }
}
