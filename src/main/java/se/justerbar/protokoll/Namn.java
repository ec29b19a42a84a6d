package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name of a person in a text.
 *
 * @param namn the name
 * @param fran where it begins
 * @param till where it ends
 */
record Namn(String namn, int fran, int till) {
    private static final String ORD = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)*";
    private static final Pattern FOLJD = Pattern.compile(ORD + "(?: (?:" + ORD + "|\\p{Lu}\\.|af|von|van|de|da))* " + ORD);
    private static final Set<String> INGA_NAMN = Set.of("region", "regionen", "samordningsförbundet", "samordningsförbund", "försäkringskassan",
            "arbetsförmedlingen",
            "styrelsen", "ordförande", "ordföranden", "vice", "ledamot", "ledamoten", "ersättare", "ersättaren", "sekreterare", "sekreteraren", "kommun",
                    "kommunen",
            "stad", "förbundschef", "förbundschefen", "förbundssamordnare", "beslutande", "tjänstgörande", "närvarande", "frånvarande", "protokoll",
                    "beslut", "paragraf",
            "justerare", "utses", "vid", "för", "i", "den", "det", "de", "en", "ett", "mot", "ja", "nej", "avstår", "yrkande", "reservation", "anmält",
                    "förhinder",
            "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december", "måndag", "tisdag",
                    "onsdag",
            "torsdag", "fredag", "jäv", "även", "övriga", "samt", "och", "också", "därefter", "kommunhuset", "microsoft", "teams", "kl", "plats", "tid",
                    "datum",
            "västra", "norra", "södra", "östra", "mellersta", "ekonom", "revisor", "enhetschef", "områdeschef", "regionråd", "kommunalråd", "tjänsteman",
                    "ordinarie",
            "sammanträdet", "mötet", "medan", "sedan", "efter", "under", "innan", "från", "till", "som", "med", "av", "på", "att", "om", "hos", "förste",
                    "andre", "förbundet");

    /** The names in a text: two words or more with capital letters, less those that are no names. */
    static List<Namn> alla(String text) {
        List<Namn> alla = new ArrayList<>();
        Matcher traff = FOLJD.matcher(text);
        int fran = 0;
        while (traff.find(fran)) {
            int borjan = traff.start();
            int slut = traff.end();
            String[] ord = text.substring(borjan, slut).split(" ");
            int forsta = 0;
            while (forsta < ord.length && inget(ord[forsta])) {
                borjan += ord[forsta++].length() + 1;
            }
            int sista = forsta;
            while (sista < ord.length && !inget(ord[sista])) {
                sista++;
            }
            String namn = String.join(" ", List.of(ord).subList(forsta, sista));
            if (sista - forsta >= 2) {
                alla.add(new Namn(namn, borjan, borjan + namn.length()));
            }
            fran = Math.max(traff.start() + 1, Math.min(slut, borjan + namn.length()));
        }
        return alla;
    }

    private static boolean inget(String ord) {
        return INGA_NAMN.contains(ord.toLowerCase(Locale.ROOT));
    }

    /** Whether a text that is to be kept seems to have the name of a person in it. */
    static boolean troligt(String text) {
        return alla(text).stream().anyMatch(namn -> namn.namn.matches(".*(sson|dotter|ström|berg|gren|lund|[qk]vist|stedt|stedt|löf|blad|blom|holm"
                + "|kvist|man|lin|ell|ius)"));
    }
}
