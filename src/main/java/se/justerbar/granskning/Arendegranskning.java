package se.justerbar.granskning;

import java.util.List;

/**
 * The answer for one matter.
 *
 * @param index        its place in the underlag, from 0
 * @param id           its designation in the minutes; {@code null} where that is unknown
 * @param rubrik       its heading; {@code null} where that is unknown
 * @param slag         the kind of decision; {@code null} where that is unknown
 * @param bedomning    may it be signed
 * @param skal         why, in one Swedish sentence
 * @param fynd         the findings in the document's order
 * @param lagerskillnader where the texts in the sources and the law differ on it
 * @param sammanhang   what is shown as context
 * @param upplysningar what is told with the matter and is no outcome, in Swedish
 */
public record Arendegranskning(
        int index,
        String id,
        String rubrik,
        String slag,
        Bedomning bedomning,
        String skal,
        List<Fynd> fynd,
        List<Lagerskillnad> lagerskillnader,
        List<Sammanhang> sammanhang,
        List<String> upplysningar) {

    /** The answer with only the findings, and of these only the limbs, that are neither met nor not applicable; the verdict is the same. */
    public Arendegranskning utanUppfyllda() {
        return new Arendegranskning(index, id, rubrik, slag, bedomning, skal,
                fynd.stream().filter(f -> f.utfall() == Utfall.brister || f.utfall() == Utfall.oavgjord).map(Fynd::utanUppfyllda).toList(), lagerskillnader, sammanhang,
                upplysningar);
    }
}
