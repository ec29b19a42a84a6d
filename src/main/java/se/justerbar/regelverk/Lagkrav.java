package se.justerbar.regelverk;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.justerbar.granskning.Lagkravsblad;

/**
 * What the law asks of a förbundsordning, and where a document shows it; immutable.
 *
 * @param lag      the law
 * @param paragraf the paragraph that lists the points
 * @param lydelse  the version of the law that was read, in Swedish
 * @param fran     the first day of the wording of the paragraph
 * @param dokument the title of the document that is quoted
 * @param art      what kind of document it is, in Swedish
 * @param kalla    the name of the source that holds the document
 * @param kalltext the text of that source
 * @param punkter  the points in the order of the law
 */
public record Lagkrav(String lag, String paragraf, String lydelse, LocalDate fran, String dokument, String art, String kalla, String kalltext,
        List<Punkt> punkter) {
    private static final Pattern BLANKT = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * A point of the paragraph.
     *
     * @param nummer its number
     * @param text   what it asks for, in our words
     * @param delar  what it asks for, one thing at a time
     */
    public record Punkt(int nummer, String text, List<Del> delar) {
    }

    /**
     * One thing that a point asks for.
     *
     * @param text     what it is, in our words
     * @param citat    the quotes of the document in which it is found; none where it is not shown
     * @param vidBehov whether it need be stated only where the members want it so
     * @param anm      what the quotes leave unsaid, in Swedish; {@code null} where nothing
     * @param normer   the ids of the norms that hold a decision against the quotes
     */
    public record Del(String text, List<String> citat, boolean vidBehov, String anm, List<String> normer) {
    }

    /** The points held against the document itself. */
    public Lagkravsblad mot(String program) {
        return mot(program, kalla, kalltext);
    }

    /**
     * The points held against a copy of the document. A quote is found word for word, whatever the white space between the words.
     *
     * @param program the version of the program
     * @param namn    what the copy is called
     * @param text    the copy
     */
    public Lagkravsblad mot(String program, String namn, String text) {
        String vikt = vikt(text);
        Predicate<String> star = citat -> vikt.contains(vikt(citat));
        return Lagkravsblad.av(program, dokument, art, namn, lag, paragraf, lydelse, fran, punkter.stream()
                .map(punkt -> Lagkravsblad.Punkt.av(punkt.nummer(), punkt.text(), punkt.delar().stream().map(del -> mot(del, star)).toList())).toList());
    }

    private static Lagkravsblad.Del mot(Del del, Predicate<String> star) {
        List<String> borta = del.citat().stream().filter(star.negate()).toList();
        return new Lagkravsblad.Del(del.text(), !del.citat().isEmpty() && borta.isEmpty(), del.citat().stream().filter(star).toList(), borta,
                del.vidBehov(), del.anm(), del.normer());
    }

    /** White space folded, and å written as one letter also where a system writes it as two. */
    private static String vikt(String text) {
        return BLANKT.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }
}
