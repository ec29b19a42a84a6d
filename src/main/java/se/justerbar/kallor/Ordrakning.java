package se.justerbar.kallor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.justerbar.regelverk.Norm;

/**
 * Which words of a sentence its encoding does not have. It compares stems and understands nothing, so it says too much rather than too little.
 * <p>
 * Two words are the same when their stems are. The stem is the word in small letters, with å and ä as a, and ö (and é, as a scan has it) as o,
 * less the endings of {@link #ANDELSER} as long as four letters are left, and less one of two equal letters at its end. A word of
 * {@link #BAR_LAG} is never shortened: "fler" is not "flera". Digits stand for their words up to thirteen, 1/2 for "hälften", and a day for its
 * month; a large number is also read in groups of three digits.
 */
public final class Ordrakning {
    private static final Pattern ORD = Pattern.compile("[0-9]+|\\p{L}+");
    private static final Pattern DAG = Pattern.compile("-([0-9]{2})-([0-9]{2})");
    private static final Pattern STORT_TAL = Pattern.compile("[0-9]{5,}");
    private static final int STAMMENS_MINSTA = 4;

    /** Words that turn or bound a sentence; they always need an account of their own. */
    private static final Set<String> BAR_LAG = vikta("inte ej utan fler flera mer hälften högst minst maximalt senast tidigast före dessförinnan efter "
            + "sedan först innan alla samtliga varje endast enbart bara får bör kan kunna alltid när om eller samtidigt förutom båda både");

    /** Words that only hold a sentence together, and need no account. */
    private static final Set<String> SMAORD = vikta("och att i av ska en ett den det de till för på med som är har ha vid från sin sitt sina dess denna detta "
            + "dessa man sig vara vi hos inom mellan enligt ut upp genom mot över samt då dock därefter därför t ex så där hur vars heller men under via "
            + "finns finnas ske sker göras kommer bli består ingår utgår tas ta");

    /** The longest first. */
    private static final List<String> ANDELSER = Stream.of(("ernas arnas ornas erna arna orna andet ande ades are aren ade ad en et er ar or na s a e n t d te st")
            .split(" ")).sorted((a, b) -> b.length() - a.length()).toList();
    private static final Map<String, String> TALORD = Map.ofEntries(Map.entry("1", "en ett"), Map.entry("2", "två"), Map.entry("3", "tre"), Map.entry("4", "fyra"),
            Map.entry("5", "fem"), Map.entry("6", "sex"), Map.entry("7", "sju"), Map.entry("8", "åtta"), Map.entry("9", "nio"), Map.entry("10", "tio"),
            Map.entry("11", "elva"), Map.entry("12", "tolv"), Map.entry("13", "tretton"));
    private static final List<String> MANADER = List.of("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
            "november", "december");

    private Ordrakning() {
    }

    /**
     * The words of a norm's sentence that no part of its encoding has.
     *
     * @param norm   a norm with a quote
     * @param kodat  what its rules and numbers say: names, messages, conditions, and the numbers' names and values
     * @return the words in small letters, in the order of the sentence
     */
    public static Set<String> oredovisade(Norm norm, Collection<String> kodat) {
        List<String> texter = new ArrayList<>(kodat);
        texter.addAll(norm.led());
        texter.add(norm.manniska() == null ? "" : norm.manniska());
        norm.plikter().forEach(plikt -> texter.add(plikt.text()));
        norm.fragor().forEach(fraga -> {
            texter.add(fraga.text());
            fraga.svar().values().forEach(svar -> texter.add(svar.text()));
        });
        norm.galler().forEach(galler -> {
            texter.add(namn(galler.slag()));
            texter.add(namn(galler.organ()));
        });
        Set<String> stammar = texter.stream().flatMap(text -> ord(utskrivet(text))).map(Ordrakning::stam).collect(Collectors.toSet());
        return ord(String.join(" ", norm.lydelser().get(0).text())).map(ord -> ord.toLowerCase(Locale.ROOT))
                .filter(ord -> !SMAORD.contains(vikt(ord)) && !stammar.contains(stam(ord))).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String namn(Collection<?> val) {
        return val == null ? "" : val.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** A text with its joined names apart, and with its numbers and days also in words. */
    private static String utskrivet(String text) {
        StringBuilder ut = new StringBuilder(text.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2"));
        Pattern.compile("[0-9]+").matcher(text).results().map(MatchResult::group).forEach(tal -> ut.append(' ').append(TALORD.getOrDefault(tal, "")));
        ut.append(text.contains("1/2") ? " hälften" : "");
        DAG.matcher(text).results().filter(dag -> Integer.parseInt(dag.group(1)) <= MANADER.size()).forEach(dag -> ut.append(' ')
                .append(MANADER.get(Integer.parseInt(dag.group(1)) - 1)).append(' ').append(Integer.parseInt(dag.group(1))).append(' ').append(Integer.parseInt(dag.group(2))));
        STORT_TAL.matcher(text).results().forEach(tal -> ut.append(' ').append(tal.group().replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", " ")));
        return ut.toString();
    }

    private static Stream<String> ord(String text) {
        return ORD.matcher(text).results().map(MatchResult::group);
    }

    private static Set<String> vikta(String ord) {
        return Stream.of(ord.split(" ")).map(Ordrakning::vikt).collect(Collectors.toUnmodifiableSet());
    }

    private static String vikt(String ord) {
        return ord.toLowerCase(Locale.ROOT).replace('å', 'a').replace('ä', 'a').replace('ö', 'o').replace('é', 'o');
    }

    private static String stam(String ord) {
        String stam = vikt(ord);
        if (BAR_LAG.contains(stam) || Character.isDigit(stam.charAt(0))) {
            return stam;
        }
        for (String kortare = kortad(stam); !kortare.equals(stam); kortare = kortad(stam)) {
            stam = kortare;
        }
        int sista = stam.length() - 1;
        return stam.length() > STAMMENS_MINSTA && stam.charAt(sista) == stam.charAt(sista - 1) ? stam.substring(0, sista) : stam;
    }

    private static String kortad(String ord) {
        return ANDELSER.stream().filter(slut -> ord.endsWith(slut) && ord.length() - slut.length() >= STAMMENS_MINSTA).findFirst()
                .map(slut -> ord.substring(0, ord.length() - slut.length())).orElse(ord);
    }
}
