package se.justerbar.granskning;

/**
 * A seat in a matter: who serves on it and what it voted.
 *
 * @param plats  its designation
 * @param medlem the member that it belongs to; {@code null} where that is unknown
 * @param tjanst who serves on it
 * @param javig  whether one of its persons is off the matter for jäv
 * @param leder  whether the matter is chaired from it
 * @param rost   ja, nej or avstar; {@code null} where no vote of it is known
 */
public record Sits(String plats, String medlem, Tjanst tjanst, boolean javig, boolean leder, String rost) {

    /** Who serves on a seat. */
    public enum Tjanst {
        /** Its ledamot. */
        ledamot,
        /** An ersättare. */
        ersattare,
        /** Nobody. */
        ingen,
        /** It is not known. */
        okand
    }
}
