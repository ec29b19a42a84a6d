package se.justerbar.granskning;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a document shows what the law asks of a förbundsordning; a point that is not shown may still stand in the förbundsordning.
 *
 * @param program  the version of the program
 * @param dokument the title of the document that the quotes are from
 * @param art      what kind of document it is, in Swedish
 * @param text     the name of the text that was held against the points
 * @param lag      the law
 * @param paragraf the paragraph that lists the points
 * @param lydelse  the version of the law that was read, in Swedish
 * @param fran     the first day of the wording of the paragraph
 * @param punkter  the points in the order of the law
 * @param visas    how many points are shown
 * @param delvis   how many are shown in part
 * @param visasInte how many are not shown
 */
public record Lagkravsblad(String program, String dokument, String art, String text, String lag, String paragraf, String lydelse, LocalDate fran,
        List<Punkt> punkter, int visas, int delvis, int visasInte) {

    /** The sheet of these points, with its figures counted. */
    public static Lagkravsblad av(String program, String dokument, String art, String text, String lag, String paragraf, String lydelse,
            LocalDate fran, List<Punkt> punkter) {
        return new Lagkravsblad(program, dokument, art, text, lag, paragraf, lydelse, fran, List.copyOf(punkter), antal(punkter, Visning.visas),
                antal(punkter, Visning.delvis), antal(punkter, Visning.visasInte));
    }

    private static int antal(List<Punkt> punkter, Visning visning) {
        return (int) punkter.stream().filter(punkt -> punkt.visning() == visning).count();
    }

    /** How much of a point is shown. */
    public enum Visning {
        /** All of it. */
        visas,
        /** Some of its parts and not all. */
        delvis,
        /** None of it. */
        visasInte;

        private static Visning av(List<Del> delar) {
            if (delar.stream().noneMatch(Del::visas)) {
                return visasInte;
            }
            return delar.stream().allMatch(Del::visas) ? visas : delvis;
        }
    }

    /**
     * A point of the law.
     *
     * @param nummer  its number in the paragraph
     * @param text    what it asks for, in our words
     * @param visning how much of it is shown
     * @param delar   what it asks for, one thing at a time
     */
    public record Punkt(int nummer, String text, Visning visning, List<Del> delar) {
        /** A point with these parts. */
        public static Punkt av(int nummer, String text, List<Del> delar) {
            return new Punkt(nummer, text, Visning.av(delar), List.copyOf(delar));
        }
    }

    /**
     * One thing that a point asks for.
     *
     * @param text     what it is, in our words
     * @param visas    whether every quote stands in the text
     * @param citat    the quotes of the document that stand in the text, word for word
     * @param borta    the quotes of the document that do not
     * @param vidBehov whether it need be stated only where the members want it so
     * @param anm      what the quotes leave unsaid, in Swedish; {@code null} where nothing
     * @param normer   the ids of the norms that hold a decision against the quotes
     */
    public record Del(String text, boolean visas, List<String> citat, List<String> borta, boolean vidBehov, String anm, List<String> normer) {
    }
}
