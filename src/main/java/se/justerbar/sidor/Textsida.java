package se.justerbar.sidor;

import java.util.List;

/**
 * A text as its page shows it, in Swedish throughout.
 *
 * @param fil      the name of the page
 * @param titel    the title of the text
 * @param lager    which layer it is
 * @param status   what standing the text has
 * @param tid      the days on which it is in force
 * @param kallor   the documents that it is read from
 * @param hash     SHA-256 over wording, numbers and rules, in hexadecimal
 * @param figurer  what the page holds, counted
 * @param andelar  how the characters of the sources on this page are treated; empty for the law, which is not quoted
 * @param avsnitt  its sections
 */
public record Textsida(String fil, String titel, String lager, String status, String tid, List<String> kallor, String hash, List<Rad> figurer,
        List<Andel> andelar, List<Avsnitt> avsnitt) {

    /**
     * A line with a name before it.
     *
     * @param namn what it is
     * @param text what it says, or how many
     */
    public record Rad(String namn, String text) {
    }

    /**
     * A share of the characters.
     *
     * @param namn   how they are treated
     * @param spann  how many spans
     * @param tecken how many characters
     * @param andel  the share in per cent, rounded so that the shares sum to 100
     */
    public record Andel(String namn, String spann, String tecken, String andel) {
    }

    /**
     * A section.
     *
     * @param ankare      its anchor
     * @param rubrik      its heading in the document
     * @param godkannande where it stands with its reviewers
     * @param godkant     whether it is approved as it reads
     * @param normer      its norms in the order of the document
     */
    public record Avsnitt(String ankare, String rubrik, String godkannande, boolean godkant, List<Norm> normer) {
    }

    /**
     * A span that no norm on the page quotes.
     *
     * @param art    how it is treated
     * @param klass  the same as a class for its colour
     * @param plats  the document and the line
     * @param ord    its words
     * @param skal   why
     * @param last   what the person who read it concluded; {@code null} where nothing in it asks to be read
     * @param normer the norms that already encode what it says
     */
    public record Spann(String art, String klass, String plats, String ord, String skal, String last, List<Lank> normer) {
    }

    /**
     * A link to a norm.
     *
     * @param namn its id
     * @param mal  where it leads
     */
    public record Lank(String namn, String mal) {
    }

    /**
     * A sentence and what belongs to it.
     *
     * @param ankare      its anchor
     * @param id          its id
     * @param art         what sort of sentence it is
     * @param kalla       the document, with the paragraph where the sources give one
     * @param provas      whether it is checked, and not only context
     * @param atergiven   whether the wording is a paraphrase and no quote
     * @param tecken      the mark that opens its line in the document; empty where there is none
     * @param fore        what stands before it in its document
     * @param efter       what stands after it, where no norm comes after
     * @param lydelser    its wordings
     * @param galler      the decisions that it bears on
     * @param foljd       the consequence of a breach; {@code null} for context
     * @param led         its rules by limb
     * @param tal         its numbers
     * @param lasningar   what it leaves open
     * @param motsagelser where the sources contradict each other
     * @param motsvarar   the norms of the sources that speak of the same thing
     * @param manniska    what is left for a person; {@code null} where nothing is
     * @param atgarder    what can still be done
     * @param plikter     what it asks for on a day or in an order
     * @param ord         its words that no part of the encoding has
     * @param scenarier   its scenarios
     * @param utfall      how they went, all together
     */
    public record Norm(String ankare, String id, String art, String kalla, boolean provas, boolean atergiven, String tecken, List<Spann> fore, List<Spann> efter,
            List<Lydelse> lydelser, List<String> galler, String foljd, List<Led> led, List<Tal> tal, List<Lasning> lasningar, List<Motsagelse> motsagelser,
            List<Motsvarighet> motsvarar, String manniska, List<Rad> atgarder, List<String> plikter, List<Ord> ord, List<Sidscenario> scenarier,
            String utfall) {
    }

    /**
     * A wording.
     *
     * @param tid  the days on which it holds
     * @param text its words
     */
    public record Lydelse(String tid, String text) {
    }

    /**
     * The rules of a limb.
     *
     * @param namn   its name; empty where the norm has only one
     * @param regler its rules
     */
    public record Led(String namn, List<Regeltext> regler) {
    }

    /**
     * A rule in readable form.
     *
     * @param namn   its name
     * @param klass  its outcome as a class for its colour
     * @param tecken its outcome as a sign
     * @param utfall its outcome in words
     * @param nar    what it looks at
     * @param mening the sentence that it says
     * @param drl    the rule to the letter
     */
    public record Regeltext(String namn, String klass, String tecken, String utfall, List<Amne> nar, String mening, String drl) {
    }

    /**
     * Something that a rule looks at.
     *
     * @param namn    what it is called
     * @param villkor what is asked of it; empty where it is enough that it is there
     */
    public record Amne(String namn, List<Villkor> villkor) {
    }

    /**
     * A number, name, day or list.
     *
     * @param namn    what it is called
     * @param nyckel  its name in the rules
     * @param perioder its values, each with the days on which it holds
     */
    public record Tal(String namn, String nyckel, List<Lydelse> perioder) {
    }

    /**
     * A question that the text leaves open.
     *
     * @param fraga   the question
     * @param nyckel  its id
     * @param avgjord whether a reading is applied
     * @param svar    its readings
     */
    public record Lasning(String fraga, String nyckel, boolean avgjord, List<Svar> svar) {
    }

    /**
     * A reading.
     *
     * @param text      what it says
     * @param vilarPa   what it rests on
     * @param tillampas whether it is the one that is applied
     */
    public record Svar(String text, String vilarPa, boolean tillampas) {
    }

    /**
     * A contradiction between the sources.
     *
     * @param text  what it is about
     * @param sidor what each source says
     */
    public record Motsagelse(String text, List<Sida> sidor) {
    }

    /**
     * What a source says.
     *
     * @param citat its words
     * @param kalla the source
     * @param ger   what follows from them
     */
    public record Sida(String citat, String kalla, String ger) {
    }

    /**
     * A norm of the sources that speaks of the same thing.
     *
     * @param norm     the norm
     * @param led      the limb of the law that does; {@code null} where it is the whole
     * @param skillnad where they differ; {@code null} where they do not
     */
    public record Motsvarighet(Lank norm, String led, String skillnad) {
    }

    /**
     * Words that no part of the encoding has.
     *
     * @param ord  the words
     * @param skal why they need not; {@code null} where nothing accounts for them
     */
    public record Ord(String ord, String skal) {
    }
}
