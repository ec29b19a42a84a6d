package se.justerbar.bevis;

import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** From the least to the greatest of some numbers, as in 7–13. */
final class Spann {
    private static final Pattern TAL = Pattern.compile("\\d+");

    private Spann() {
    }

    /** The span of a count; a single number where it does not vary. */
    static <T> String av(Collection<T> flera, ToIntFunction<T> antal) {
        int minst = flera.stream().mapToInt(antal).min().orElseThrow();
        int storst = flera.stream().mapToInt(antal).max().orElseThrow();
        return minst == storst ? String.valueOf(minst) : minst + "–" + storst;
    }

    /** A text without its figures, so that what was seen can be told apart from how much of it. */
    static String utanTal(String text) {
        return TAL.matcher(text).replaceAll("#");
    }

    /** Texts that differ only in their figures, as one text with the spans of these. */
    static String text(List<String> texter) {
        List<List<Integer>> alla = texter.stream().map(text -> TAL.matcher(text).results().map(MatchResult::group).map(Integer::valueOf).toList()).toList();
        StringBuilder samlad = new StringBuilder();
        String mall = utanTal(texter.get(0));
        int plats = 0;
        for (char tecken : mall.toCharArray()) {
            if (tecken == '#') {
                int nummer = plats++;
                samlad.append(av(alla, tal -> tal.get(nummer)));
            } else {
                samlad.append(tecken);
            }
        }
        return samlad.toString();
    }
}
