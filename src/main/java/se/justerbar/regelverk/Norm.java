package se.justerbar.regelverk;

import java.time.LocalDate;
import java.util.List;
import se.justerbar.granskning.Foljd;

/**
 * A sentence of a document and what is decided from it.
 *
 * @param id       the norm's id; its first part is the section
 * @param art      what sort of sentence it is
 * @param paragraf the paragraph where the sources give one, else {@code null}
 * @param kalla    the source file that the quote stands in
 * @param lydelser its wordings, dated
 * @param atergiven whether the wordings are paraphrases of the law and no quotes
 * @param galler   the decisions that it bears on: any of these
 * @param amnen    the subjects that its rules match, by the names in {@code begrepp.Amnen}; empty for a norm that is only context
 * @param foljd    the consequence of a breach, unless the rule says that it is a remark; {@code null} for a norm that is only context
 * @param led      its limbs, each concluding once; one {@code ""} where it has only one
 * @param fragor   what the text leaves open
 * @param motsvarar the norms of the sources that speak of the same thing; empty but for the law
 * @param motsagelser where the sources contradict each other on it
 * @param atgarder what can still be done
 * @param manniska what is left for a person to judge, in Swedish; {@code null} where nothing is
 * @param plikter  what it asks for on a day or in an order
 * @param tal      the names of the numbers that stand beside it, in their order; each is among the numbers of its text
 */
public record Norm(
        String id,
        Art art,
        String paragraf,
        String kalla,
        List<Lydelse> lydelser,
        boolean atergiven,
        List<Galler> galler,
        List<String> amnen,
        Foljd foljd,
        List<String> led,
        List<Fraga> fragor,
        List<Motsvarighet> motsvarar,
        List<Motsagelse> motsagelser,
        Atgarder atgarder,
        String manniska,
        List<Plikt> plikter,
        List<String> tal) {

    /** The wording in force on a day; see {@link Daterat#den}. */
    public Lydelse lydelse(LocalDate dag) {
        return Daterat.den(dag, lydelser);
    }

    /** The words in force on a day; see {@link Daterat#den}. */
    public List<String> citat(LocalDate dag) {
        return lydelse(dag).text();
    }

    /** Whether any wording of it holds on the day. */
    public boolean gallerDen(LocalDate dag) {
        return lydelser.stream().anyMatch(lydelse -> lydelse.omfattar(dag));
    }

    /** The norm with the wordings that were known on a day; {@code null} where none was. */
    Norm kandDen(LocalDate dag) {
        List<Lydelse> kanda = Daterat.kandaDen(dag, lydelser);
        return kanda.isEmpty() ? null : new Norm(id, art, paragraf, kalla, kanda, atergiven, galler, amnen, foljd, led, fragor, motsvarar,
                motsagelser, atgarder, manniska, plikter, tal);
    }
}
