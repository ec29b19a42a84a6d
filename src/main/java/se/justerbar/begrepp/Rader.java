package se.justerbar.begrepp;

import java.util.List;

/**
 * A list of facts and whether it is whole. A list that is not known leaves everything open, also what is on it.
 *
 * @param pekare where the list stands
 * @param rader  what is listed; empty where the list is unknown
 * @param hel    whether nothing can be missing from it
 * @param kand   whether there is a list at all
 */
public record Rader<T>(String pekare, List<T> rader, boolean hel, boolean kand) implements Grund {

    /** A list that stands at one place in the underlag; an empty one is whole unless it is said not to be. */
    public static <T> Rader<T> vid(String pekare, List<T> rader, Boolean komplett) {
        if (rader == null) {
            return new Rader<>(pekare, List.of(), false, false);
        }
        boolean hel = rader.isEmpty() ? !Boolean.FALSE.equals(komplett) : Boolean.TRUE.equals(komplett);
        return new Rader<>(pekare, rader, hel, true);
    }

    /** The JSON pointer of a row, or of something in it. */
    public String vid(int rad, String del) {
        return pekare + "/" + rad + (del.isEmpty() ? "" : "/" + del);
    }

    /** Whether it is known that the list has no rows. */
    public boolean tom() {
        return hel && rader.isEmpty();
    }

    @Override
    public List<String> vilarPa() {
        if (!kand) {
            return List.of();
        }
        return hel && !rader.isEmpty() ? List.of(pekare, pekare + "Komplett") : List.of(pekare);
    }

    @Override
    public List<String> saknas() {
        return hel ? List.of() : List.of(kand ? pekare + "Komplett" : pekare);
    }
}
