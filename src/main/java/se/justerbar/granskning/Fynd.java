package se.justerbar.granskning;

import java.util.List;

/**
 * The one conclusion of a norm on a matter.
 *
 * @param id        norm and matter; stays the same from check to check
 * @param norm      the norm's id
 * @param lager     F for the texts in the sources, L for the law behind them
 * @param utfall    the conclusion
 * @param foljd     the consequence of a breach or of what is undecided; {@code null} for the other outcomes
 * @param dokument  the title of the document
 * @param kalla     the source file that the quote stands in
 * @param avsnitt   the heading of its section
 * @param paragraf  the paragraph where the sources give one, else {@code null}
 * @param citat     the sentence to the letter, white space folded; several where the layout breaks it up; empty for the law
 * @param atergivet the law in other words, never a quote; empty for a text in the sources
 * @param sett      what was seen, limb by limb
 * @param lasarter  the readings that the finding rests on or that would say otherwise; empty where the text is plain
 * @param motsagelser where the sources contradict each other on it
 * @param saknas    the facts that are missing and would decide, as JSON pointers
 * @param angarOkant whether it is not even known that the norm bears on the matter
 * @param manniska  what is left for a person to judge, in Swedish; {@code null} where nothing is
 * @param atgard    what can still be done, in Swedish; {@code null} where nothing is called for
 */
public record Fynd(
        String id,
        String norm,
        String lager,
        Utfall utfall,
        Foljd foljd,
        String dokument,
        String kalla,
        String avsnitt,
        String paragraf,
        List<String> citat,
        List<String> atergivet,
        List<Iakttagelse> sett,
        List<Lasart> lasarter,
        List<Motstridighet> motsagelser,
        List<String> saknas,
        boolean angarOkant,
        String manniska,
        String atgard) {

    /** The finding with only the limbs that are neither met nor not applicable. */
    Fynd utanUppfyllda() {
        return new Fynd(id, norm, lager, utfall, foljd, dokument, kalla, avsnitt, paragraf, citat, atergivet,
                sett.stream().filter(s -> s.utfall() == Utfall.brister || s.utfall() == Utfall.oavgjord).toList(), lasarter, motsagelser, saknas,
                angarOkant, manniska, atgard);
    }
}
