package se.justerbar.sidor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.justerbar.Justerbar;
import se.justerbar.godkannande.Avsnittsstatus;
import se.justerbar.kallor.Kalla;
import se.justerbar.kallor.Ordlista;
import se.justerbar.regelverk.Hylla;
import se.justerbar.svit.Svitsvar;

/**
 * What the pages are made of.
 *
 * @param hylla        the texts
 * @param kallor       the source documents in spans
 * @param ord          the words of the sentences that no rule has, with reasons
 * @param regler       the names of the rules that are loaded, by the id of the norm that each speaks for
 * @param svit         a run of the suite
 * @param godkannanden where each section stands, by its text and its name; {@code null} where no file of approvals was read
 */
public record Sidmaterial(Hylla hylla, List<Kalla> kallor, Ordlista ord, Map<String, Set<String>> regler, Svitsvar svit,
        Map<String, Avsnittsstatus> godkannanden) {

    /** The texts, sources and rules that ship, with a run of the suite and the approvals that were read. */
    public static Sidmaterial av(Justerbar justerbar, Svitsvar svit, Map<String, Avsnittsstatus> godkannanden) {
        return new Sidmaterial(justerbar.hylla(), Justerbar.kallor(), Justerbar.ord(), justerbar.regler(), svit, godkannanden);
    }
}
