package se.justerbar.andring;

/**
 * One thing that the editions say differently.
 *
 * @param sort  what sort of thing it is
 * @param plats where: a norm, a text, or a number of a text
 * @param fran  what it was; {@code null} where it was not there
 * @param till  what it is; {@code null} where it is gone
 */
public record Andrad(Sort sort, String plats, String fran, String till) {

    /** What sort of thing was changed, in the order in which it is told. */
    public enum Sort {
        /** A whole text, or when it is in force and whom it judges. */
        text("Texter"),
        /** A norm that came or went. */
        norm("Normer"),
        /** The words of a sentence. */
        ordalydelse("Ordalydelser"),
        /** A number, a name or a day. */
        tal("Tal"),
        /** A reading of what the text leaves open. */
        lasning("Läsningar"),
        /** The decisions that a norm bears on, the consequence of a breach, or what can still be done. */
        verkan("Omfattning, följd och åtgärd"),
        /** A rule. */
        regel("Regler");

        private final String rubrik;

        Sort(String rubrik) {
            this.rubrik = rubrik;
        }

        /** As a heading. */
        public String rubrik() {
            return rubrik;
        }
    }
}
