package se.justerbar.journal;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.begrepp.Svenska;
import se.justerbar.kvitto.Gallringspost;
import se.justerbar.kvitto.Granskningspost;
import se.justerbar.kvitto.Kvitto;
import se.justerbar.kvitto.Post;

/**
 * What came of holding a receipt against itself, a key and the minutes, as it is told.
 *
 * @param haller whether every part holds
 * @param steg   the parts
 * @param om     what the receipt is of, a sentence each
 */
public record Kvittobesked(boolean haller, List<Kvittoprov.Steg> steg, List<String> om) {
    /** What is said where nobody asked whose the signature is. */
    public static final String UTAN_NYCKEL = "Underskriften är inte prövad; vem som helst kan ha gjort kvittot.";

    /**
     * A receipt held against them.
     *
     * @param prov      with the key, or with none
     * @param protokoll the bytes of the minutes; {@code null} where that is not asked
     */
    public static Kvittobesked av(Kvitto kvitto, Kvittoprov prov, byte[] protokoll) {
        List<Kvittoprov.Steg> steg = prov.prova(kvitto, protokoll);
        return new Kvittobesked(steg.stream().allMatch(Kvittoprov.Steg::haller), List.copyOf(steg), om(kvitto.post()));
    }

    private static List<String> om(Post post) {
        List<String> om = new ArrayList<>(List.of("Post " + post.id() + ", skriven den " + Svenska.tidpunkt(post.tid()) + "."));
        if (post instanceof Granskningspost granskning) {
            om.add("Granskning med utfallet " + granskning.bedomning() + ", av Justerbar " + granskning.program() + " mot "
                    + (granskning.regelverk().isEmpty() ? "ingen text" : String.join(", ", granskning.regelverk().keySet())) + ".");
            if (granskning.ersatter() != null) {
                om.add("Ersätter granskningen " + granskning.ersatter() + ".");
            }
        } else if (post instanceof Gallringspost gallring) {
            om.add("Gallring (" + gallring.vad() + ") av granskningen " + gallring.galler() + ", enligt " + gallring.beslut() + ".");
        }
        return List.copyOf(om);
    }
}
