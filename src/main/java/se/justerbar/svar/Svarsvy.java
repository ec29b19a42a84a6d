package se.justerbar.svar;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Sammanhang;
import se.justerbar.granskning.Utfall;

/**
 * An answer as the page shows it.
 *
 * @param klass   the verdict's name
 * @param tecken  its sign
 * @param ord     it in a word
 * @param skal    why, in a sentence
 * @param arenden the matters
 */
public record Svarsvy(String klass, String tecken, String ord, String skal, List<Arendevy> arenden) {

    /**
     * A matter; the findings in groups, the gravest first.
     *
     * @param index         its place, from 0
     * @param namn          what it is called
     * @param klass         the verdict's name
     * @param tecken        its sign
     * @param ord           it in a word
     * @param skal          why, in a sentence
     * @param hinder        the breaches that stop the signing
     * @param oppna         what is undecided
     * @param olasbara      what cannot even be said to bear on the matter
     * @param anmarkningar  the remarks
     * @param uppfyllda     what is met
     * @param ejTillampliga what does not bear on it
     * @param skillnader    where the proposal and the law differ
     * @param upplysningar  what is told beside
     * @param sammanhang    the sentences that bear on it and are not checked
     */
    public record Arendevy(int index, String namn, String klass, String tecken, String ord, String skal, List<Fyndvy> hinder, List<Fyndvy> oppna, List<Fyndvy> olasbara,
            List<Fyndvy> anmarkningar, List<Fyndvy> uppfyllda, List<Fyndvy> ejTillampliga, List<String> skillnader, List<String> upplysningar, List<Sammanhangsvy> sammanhang) {
    }

    /**
     * A finding.
     *
     * @param id          its id
     * @param norm        the norm
     * @param klass       the outcome's name; a breach that is only a remark is called so
     * @param tecken      its sign
     * @param ord         it in words, with the consequence
     * @param mening      the sentence of the document
     * @param citat       whether the sentence is quoted to the letter
     * @param kalla       where it stands
     * @param forslaget   whether the document is the proposal and not the law
     * @param lank        where the document is shown with it marked; {@code null} for the law
     * @param sett        what was seen
     * @param lasarter    the readings
     * @param motsagelser where the sources contradict each other
     * @param saknas      what is missing
     * @param manniska    what is left for a person to judge; {@code null} where nothing is
     * @param atgard      what can be done; {@code null} where nothing is called for
     */
    public record Fyndvy(String id, String norm, String klass, String tecken, String ord, String mening, boolean citat, String kalla, boolean forslaget, String lank, List<String> sett,
            List<String> lasarter, List<String> motsagelser, List<Saknad> saknas, String manniska, String atgard) {
    }

    /**
     * A fact that is missing.
     *
     * @param text what it is
     * @param lank where it is asked; {@code null} where it is not
     */
    public record Saknad(String text, String lank) {
    }

    /**
     * A sentence that bears on the matter and is not checked.
     *
     * @param mening to the letter
     * @param kalla  where it stands
     */
    public record Sammanhangsvy(String mening, String kalla) {
    }

    /**
     * An answer.
     *
     * @param saknad how a missing fact is told, by its pointer
     */
    public static Svarsvy av(Granskning granskning, Function<String, Saknad> saknad) {
        return new Svarsvy(granskning.bedomning().name(), tecken(granskning.bedomning()), ord(granskning.bedomning()), granskning.skal(),
                granskning.arenden().stream().map(arende -> arende(arende, saknad)).toList());
    }

    /** The sign of a verdict. */
    public static String tecken(Bedomning bedomning) {
        return switch (bedomning) {
            case justerbar -> "✓";
            case brister -> "✗";
            case oavgjort -> "?";
        };
    }

    /** A verdict in a word. */
    public static String ord(Bedomning bedomning) {
        return bedomning.name().substring(0, 1).toUpperCase(Locale.ROOT) + bedomning.name().substring(1);
    }

    private static Arendevy arende(Arendegranskning arende, Function<String, Saknad> saknad) {
        String namn = (arende.id() == null ? "Ärende " + (arende.index() + 1) : arende.id()) + (arende.rubrik() == null ? "" : " " + arende.rubrik());
        List<Fynd> oppna = arende.fynd().stream().filter(fynd -> fynd.utfall() == Utfall.oavgjord).toList();
        return new Arendevy(arende.index(), namn, arende.bedomning().name(), tecken(arende.bedomning()), ord(arende.bedomning()), arende.skal(),
                fynd(arende.fynd().stream().filter(fynd -> fynd.utfall() == Utfall.brister && fynd.foljd().stoppar()), saknad),
                fynd(oppna.stream().filter(fynd -> !fynd.angarOkant()), saknad), fynd(oppna.stream().filter(Fynd::angarOkant), saknad),
                fynd(arende.fynd().stream().filter(fynd -> fynd.utfall() == Utfall.brister && !fynd.foljd().stoppar()), saknad),
                fynd(arende.fynd().stream().filter(fynd -> fynd.utfall() == Utfall.uppfylld), saknad),
                fynd(arende.fynd().stream().filter(fynd -> fynd.utfall() == Utfall.ejTillamplig), saknad),
                arende.lagerskillnader().stream().map(skillnad -> skillnad.text()).toList(), arende.upplysningar(),
                arende.sammanhang().stream().map(Svarsvy::sammanhang).toList());
    }

    private static List<Fyndvy> fynd(Stream<Fynd> fynd, Function<String, Saknad> saknad) {
        return fynd.map(ett -> fynd(ett, saknad)).toList();
    }

    private static Fyndvy fynd(Fynd fynd, Function<String, Saknad> saknad) {
        boolean citat = fynd.atergivet().isEmpty();
        boolean oppet = fynd.utfall() == Utfall.brister || fynd.utfall() == Utfall.oavgjord;
        return new Fyndvy(fynd.id(), fynd.norm(), fynd.utfall() == Utfall.brister && !fynd.foljd().stoppar() ? "anmarkning" : fynd.utfall().name(), Fyndord.tecken(fynd),
                Fyndord.utfall(fynd.utfall(), fynd.foljd()), String.join(citat ? " … " : " ", citat ? fynd.citat() : fynd.atergivet()), citat,
                Fyndord.kalla(fynd.avsnitt(), fynd.paragraf()), fynd.lager().equals("F"), citat ? "/texten/" + fynd.kalla() + "?norm=" + fynd.norm() + "#norm" : null,
                fynd.sett().stream().map(Fyndord::sett).toList(), Fyndord.lasarter(fynd),
                oppet ? fynd.motsagelser().stream().map(ett -> ett.text() + " " + String.join(" ", ett.sidor().stream().map(sida -> "”" + sida.citat() + "” (" + sida.kalla() + "): " + sida.ger())
                        .toList())).toList() : List.of(),
                fynd.saknas().stream().map(saknad).distinct().toList(), fynd.utfall() == Utfall.ejTillamplig ? null : fynd.manniska(), fynd.atgard());
    }

    private static Sammanhangsvy sammanhang(Sammanhang ett) {
        return new Sammanhangsvy(String.join(" … ", ett.citat()), Fyndord.kalla(ett.avsnitt(), ett.paragraf()));
    }
}
