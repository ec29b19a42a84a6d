package se.justerbar.protokoll;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.justerbar.underlag.Narvarostatus;

/**
 * What the marks of a grid mean: what the minutes say that they do, else what they mostly do.
 *
 * @param forklarade the marks that are explained, with the words that explain them
 */
record Tecken(Map<String, String> forklarade) {
    private static final Pattern FORKLARING = Pattern.compile("(?<![\\p{L}\\p{Nd}])([^\\s=,.;:()]{1,4}) ?(?:=|betyder) ?([^=;.]+?)(?=[;.]|$"
            + "|, [^\\s=,.;:()]{1,4} ?=)");
    private static final String VAR_DAR = "x|✓|✔|☒|☑|ja|1|n|närv\\.?|närvarande";

    /** The marks that these texts explain. */
    static Tecken av(List<String> texter) {
        Map<String, String> forklarade = new HashMap<>();
        for (String text : texter) {
            Matcher traff = FORKLARING.matcher(text.toLowerCase(Locale.ROOT));
            while (traff.find()) {
                forklarade.put(traff.group(1), traff.group(2).strip());
            }
        }
        return new Tecken(forklarade);
    }

    /** How somebody with this mark took part; null for jäv, which the matter itself says more of, and for what is not known. */
    Narvarostatus status(String marke, boolean ersattare) {
        Narvarostatus narvarande = ersattare ? Narvarostatus.narvarandeUtanAttTjanstgora : Narvarostatus.tjanstgor;
        String ord = forklarade.get(marke);
        if (ord != null) {
            return ord.contains("jäv") ? null
                    : ord.matches(".*(utan att|inte|ej|icke) tj.*") ? Narvarostatus.narvarandeUtanAttTjanstgora
                    : ord.matches(".*(frånvar|förhind|(inte|ej) (närvar|delt)).*") ? Narvarostatus.franvarande
                    : ord.matches(".*(tjänstg|beslutande).*") ? Narvarostatus.tjanstgor
                    : ord.matches(".*(närvar|delt|distans|på plats).*") ? narvarande : null;
        }
        return marke.matches("t|tj|tj\\.|tjg") ? Narvarostatus.tjanstgor : marke.matches(VAR_DAR) ? narvarande
                : marke.matches("[-–—]|f|0|nej|☐|frånv\\.?|frånvarande") ? Narvarostatus.franvarande : null;
    }

    /** Whether the mark has one meaning: it is explained, or nothing is and it means the same to all. */
    boolean saker(String marke, boolean ersattare) {
        if (!forklarade.isEmpty()) {
            return forklarade.containsKey(marke) && (status(marke, ersattare) != null || forklarade.get(marke).contains("jäv"));
        }
        return marke.equals("j") || status(marke, ersattare) != null && !marke.matches("n|närv\\.?") && !(ersattare && marke.matches(VAR_DAR));
    }
}
