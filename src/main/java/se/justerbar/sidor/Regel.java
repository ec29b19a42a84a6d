package se.justerbar.sidor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.justerbar.regelverk.Regelverk;

/**
 * A rule as it stands in its file.
 *
 * @param namn   its name
 * @param norm   the id of the norm that it speaks for; {@code ""} where it names none
 * @param led    the limb of the norm; {@code ""} where the norm has only one
 * @param amnen  what it looks at, in the order of the file
 * @param utslag what it reports, by the name in the rules
 * @param mening the sentence that it says, with {@code {}} for what the facts fill in
 * @param drl    the rule to the letter
 */
record Regel(String namn, String norm, String led, List<Amne> amnen, String utslag, String mening, String drl) {
    private static final Pattern REGEL = Pattern.compile("(?ms)^rule \"([^\"]+)\"(.*?)^when$(.*?)^then$(.*?)^end$");
    private static final Pattern AMNE = Pattern.compile("(?m)^\\s*(?:\\$\\w+ : )?(\\w+)\\((.*)\\)\\s*$");
    private static final Pattern UTSLAG = Pattern.compile("(?s)^\\s*utslag\\.(\\w+)\\( \"((?:[^\"\\\\]|\\\\.)*)\".*\\);\\s*$");

    /**
     * Something that a rule looks at.
     *
     * @param typ     its name in the rules
     * @param villkor what is asked of it, as it is written
     */
    record Amne(String typ, String villkor) {
    }

    /**
     * The rules of a section, in the order of the file that ships; none where the section has no file.
     *
     * @param alla    the texts; one that has no rules of its own has those of another that they are compiled with
     * @param text    the text
     * @param avsnitt the id of the section
     * @throws IllegalArgumentException where a rule is written in another form than the rules are
     */
    static List<Regel> las(List<Regelverk> alla, Regelverk text, String avsnitt) {
        return alla.stream().filter(en -> en.paket().equals(text.paket())).sorted((en, annan) -> Boolean.compare(annan == text, en == text))
                .map(en -> drl(en.id() + "/" + avsnitt + ".drl")).filter(drl -> drl != null).findFirst().map(Regel::alla).orElse(List.of());
    }

    private static String drl(String fil) {
        try (InputStream in = Regelverk.class.getResourceAsStream(fil)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of a file. */
    static List<Regel> alla(String drl) {
        return REGEL.matcher(drl).results().map(Regel::av).toList();
    }

    private static Regel av(MatchResult regel) {
        List<Amne> amnen = AMNE.matcher(regel.group(3)).results().map(amne -> new Amne(amne.group(1), amne.group(2).strip())).toList();
        Matcher utslag = UTSLAG.matcher(regel.group(4));
        if (amnen.size() != regel.group(3).strip().lines().count() || !utslag.matches()) {
            throw new IllegalArgumentException("regeln är skriven i en form som inte går att läsa: " + regel.group());
        }
        return new Regel(regel.group(1), marke(regel.group(2), "Norm"), marke(regel.group(2), "Led"), amnen, utslag.group(1),
                utslag.group(2).replaceAll("\\\\(.)", "$1"), regel.group());
    }

    private static String marke(String marken, String namn) {
        Matcher marke = Pattern.compile("@" + namn + "\\(\\s*\"([^\"]*)\"\\s*\\)").matcher(marken);
        return marke.find() ? marke.group(1) : "";
    }
}
