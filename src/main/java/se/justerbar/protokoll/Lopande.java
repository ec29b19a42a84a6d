package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that says who was there, as a list under a label says it.
 *
 * @param etikett the label that the sentence amounts to
 * @param text    those whom it names, with what is said of each
 */
record Lopande(Etikett etikett, String text) {
    private static final Map<Etikett, Pattern> FORMER = new LinkedHashMap<>();

    static {
        FORMER.put(Etikett.EJ_TJANSTGORANDE, form("(?:ersättaren|ersättarna|även ersättaren|även ersättarna) (.*?),? (?:var|är|deltog) (?:också )?(?:närvarande )?utan att tjänstgöra.*"));
        FORMER.put(Etikett.TJANSTGORANDE_ERSATTARE, form("(?:som|tjänstgörande) (?:tjänstgörande )?ersättare (?:tjänstgjorde|tjänstgör|var|är|deltog|inträdde) (.*)"));
        FORMER.put(Etikett.FRANVARANDE, form("(?:förhinder hade|frånvarande var|förhindrade var|anmält förhinder hade|förhinder hade anmälts av|frånvarande med anmält förhinder var) (.*)"));
        FORMER.put(Etikett.OVRIGA, form("(?:i övrigt|därutöver|vidare|dessutom|från kansliet) (?:närvarade|närvarande var|deltog|deltar|medverkade) (.*)"));
        FORMER.put(Etikett.BESLUTANDE, form("(?:närvarande|beslutande|deltagande)(?: ledamöter| vid sammanträdet)? (?:var|är) (.*)"));
    }

    private static Pattern form(String monster) {
        return Pattern.compile("(?isu)" + monster);
    }

    /** The sentences of a paragraph that say so; empty where none does. */
    static List<Lopande> av(String stycke) {
        List<Lopande> alla = new ArrayList<>();
        for (String mening : stycke.strip().split("(?<=[\\p{Ll})0-9][.!?]) +(?=\\p{Lu})")) {
            for (Map.Entry<Etikett, Pattern> form : FORMER.entrySet()) {
                Matcher traff = form.getValue().matcher(mening.replaceFirst("\\.$", ""));
                if (traff.matches() && !Namn.alla(traff.group(1)).isEmpty()) {
                    alla.add(new Lopande(form.getKey(), traff.group(1)));
                    break;
                }
            }
        }
        return alla;
    }
}
