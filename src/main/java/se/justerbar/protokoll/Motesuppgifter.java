package se.justerbar.protokoll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.justerbar.underlag.Motesform;
import se.justerbar.underlag.Organ;

/** Finds the förbund, the day, the body and the form of the meeting in what stands before the matters. */
final class Motesuppgifter {
    private static final Pattern FORBUND = Pattern.compile("(?u)Samordningsförbundet(?: (?:i|för))?(?: \\p{Lu}[\\p{L}-]+)+|\\p{Lu}[\\p{L}-]+(?:"
            + " \\p{Lu}[\\p{L}-]+)* [Ss]amordningsförbund\\b");
    private static final Pattern VERSALER = Pattern.compile("(?u)SAMORDNINGSFÖRBUNDET(?: \\p{Lu}{2,})+");
    private static final String DAGRUBRIK = "(?s).*(sammanträdesdatum|sammanträdesdag|mötesdatum|datum|sammanträde|möte|protokoll|tid|dag)\\b.*";
    private static final String ANNAN_DAG = "(?s).*(juster|anslag|uppsatt|kallel|nästa|föregående|utskick|nedtag|tas ned|sätts upp|dnr|diarie|beslutad"
            + "|fastställd|per den).*";
    private static final String DISTANS = "(?s).*(distans|digital|\\bteams\\b|\\bzoom\\b|videomöte|via länk|videolänk|videokonferens|hybrid).*";
    private static final String LOKAL = "(?s).*\\bkl(ockan|\\.)? ?[0-9]{1,2}.*(huset|gården|sal(en)?|rum(met)?|kansli(et)?|lokal(en)?|kontor(et)?)\\b.*";
    private static final String VECKODAG = "(?isu).*(mån|tis|ons|tors|fre|lör|sön)dag(en)?\\b.*";
    private final Uppgifter uppgifter;
    private final List<Stalle> fore = new ArrayList<>();

    Motesuppgifter(Uppgifter uppgifter, Avsnitt inledning, List<Rad> huvuden) {
        this.uppgifter = uppgifter;
        this.fore.addAll(inledning.stallen());
        huvuden.stream().filter(rad -> !rad.tom()).forEach(rad -> fore.add(new Stalle(rad, "Sidhuvudet eller sidfoten")));
    }

    void las(Narvarobok narvaro) {
        forbund();
        dag();
        organ();
        form(narvaro);
    }

    private void forbund() {
        Map<String, Stalle> namn = new LinkedHashMap<>();
        for (Stalle stalle : fore) {
            Matcher traff = FORBUND.matcher(stalle.text());
            while (traff.find()) {
                namn.putIfAbsent(ren(traff.group()), stalle);
            }
        }
        if (namn.isEmpty()) {
            versaler(namn);
        }
        namn.entrySet().stream().findFirst().ifPresent(post -> {
            boolean ensamt = namn.keySet().stream().allMatch(annat -> annat.startsWith(post.getKey()) || post.getKey().startsWith(annat));
            uppgifter.satt("/forbund", post.getKey(), post.getValue().kalla(), ensamt && namn.size() == 1 ? Sakerhet.saker : Sakerhet.osaker);
        });
    }

    /** A heading in capitals, with ordinary letters. */
    private void versaler(Map<String, Stalle> namn) {
        for (Stalle stalle : fore) {
            Matcher traff = VERSALER.matcher(stalle.text());
            if (traff.find()) {
                StringBuilder ord = new StringBuilder();
                for (String del : traff.group().split(" ")) {
                    ord.append(ord.isEmpty() ? "" : " ").append(del.charAt(0)).append(del.substring(1).toLowerCase(Locale.ROOT));
                }
                namn.putIfAbsent(ord.toString().replaceFirst(" (Styrelsen|Styrelse|Protokoll|Sammanträdesprotokoll).*", ""), stalle);
            }
        }
    }

    private static String ren(String namn) {
        return namn.replaceFirst(" (Styrelsen|Styrelse|Protokoll|Sammanträdesprotokoll|Förbundsstyrelsen|Sammanträde|Organisationsnummer|Org|Justering"
                + "|Datum|Sida).*", "");
    }

    /** The day that stands beside words for one, else the first day. */
    private void dag() {
        Map<LocalDate, Stalle> namnda = new LinkedHashMap<>();
        Map<LocalDate, Stalle> andra = new LinkedHashMap<>();
        boolean saker = true;
        String forra = "";
        for (Stalle stalle : fore) {
            String text = stalle.text();
            for (Dag dag : Dag.alla(text, 0)) {
                String innan = (forra + "\n" + text.substring(0, dag.fran())).toLowerCase(Locale.ROOT);
                String etikett = stalle.rad().tabell() > 0 && dag.fran() > 60 ? stalle.rad().cell(0) + " " : "";
                String narmast = (etikett + text.substring(Math.max(0, dag.fran() - 60), dag.fran())).toLowerCase(Locale.ROOT);
                if (narmast.matches(ANNAN_DAG) || narmast.isBlank() && forra.toLowerCase(Locale.ROOT).matches(ANNAN_DAG)) {
                    continue;
                }
                saker &= dag.saker() && !stalle.rad().andrad();
                (narmast.matches(DAGRUBRIK) || innan.matches(DAGRUBRIK) ? namnda : andra).putIfAbsent(dag.dag(), stalle);
            }
            forra = text.length() < 40 && Dag.alla(text, 0).isEmpty() ? text : "";
        }
        Map<LocalDate, Stalle> basta = namnda.isEmpty() ? andra : namnda;
        boolean tveksam = !saker;
        boolean enda = saker && basta.size() == 1 && (!namnda.isEmpty() || andra.values().stream().allMatch(stalle -> stalle.text().matches(VECKODAG)
                || Dag.enda(stalle.text()).isPresent()));
        basta.entrySet().stream().findFirst().ifPresentOrElse(post -> {
            uppgifter.satt("/sammantrade/datum", post.getKey(), post.getValue().kalla(), enda ? Sakerhet.saker : Sakerhet.osaker);
            if (tveksam) {
                uppgifter.olast(post.getValue().var() + ": dagen är inte säker, för veckodagen stämmer inte med den, året saknas eller en ändring i"
                        + " stycket är spårad.");
            }
            if (basta.size() > 1) {
                uppgifter.olast(post.getValue().var() + ": flera dagar kan vara sammanträdets. Kontrollera vilken som gäller.");
            }
        }, () -> uppgifter.olast("Inledningen: ingen dag för sammanträdet hittades."));
    }

    private void organ() {
        for (Stalle stalle : fore) {
            String text = stalle.text().toLowerCase(Locale.ROOT);
            Organ organ = text.matches("(?s).*interim\\p{L}* ?styrelse.*") ? Organ.interimsstyrelsen
                    : text.matches("(?s).*(förbunds)?styrelse(n|ns|möte|mötet|sammanträde|protokoll)?\\b.*") ? Organ.styrelsen
                    : text.matches("(?s).*(protokoll|sammanträde).*arbetsutskott.*|.*arbetsutskott.*(protokoll|sammanträde).*") ? Organ.arbetsutskottet
                    : text.matches("(?s).*(ägarmöte|ägarsamråd|medlemssamråd).*") ? Organ.agarmotet : null;
            if (organ != null && !text.matches("(?s).*(kommunstyrelse|regionstyrelse).*")) {
                boolean saker = text.matches("(?s).*(protokoll|sammanträde|möte|styrelsen för|^styrelsen|organ|förbundsstyrelsen).*")
                        && organ == Organ.styrelsen;
                uppgifter.satt("/sammantrade/organ", organ, stalle.kalla(), saker ? Sakerhet.saker : Sakerhet.osaker);
                return;
            }
        }
    }

    private void form(Narvarobok narvaro) {
        Stalle plats = null;
        Stalle digitalt = null;
        for (int i = 0; i < fore.size(); i++) {
            Stalle stalle = fore.get(i);
            String text = stalle.text().toLowerCase(Locale.ROOT);
            if (text.matches("(?s).*(per capsulam|cirkulation|utan sammanträde).*")) {
                uppgifter.satt("/sammantrade/form", Motesform.utanSammantrade, stalle.kalla(), Sakerhet.saker);
                return;
            }
            boolean ensam = text.strip().matches("(plats|var|lokal|plats och tid|tid och plats|mötesplats)[:.]?") && i + 1 < fore.size();
            boolean etikett = text.matches("(?s)\\s*(plats|lokal|tid och plats|plats och tid|mötesplats|sammanträdesplats|mötesform|form|möteslokal)\\b.*")
                    && !text.matches("(?s).*juster.*");
            if (plats == null && (etikett || ensam || text.matches(LOKAL))) {
                plats = ensam ? fore.get(i + 1) : stalle;
            }
            boolean person = !narvaro.personer().traffar(stalle.text()).isEmpty();
            if (digitalt == null && !person && !text.matches("(?s).*(juster|signer|underskr|anslag).*") && text.matches(DISTANS)) {
                digitalt = stalle;
            }
        }
        form(narvaro, plats, digitalt);
    }

    private void form(Narvarobok narvaro, Stalle plats, Stalle digitalt) {
        boolean namnd = narvaro.distansNamnd() || narvaro.distansITexten();
        if (digitalt != null) {
            String text = digitalt.text().toLowerCase(Locale.ROOT);
            boolean blandat = text.matches("(?s).*(hybrid|\\bdelvis\\b|\\bnågra\\b|\\bäven\\b|\\bsamt\\b|möjlighet|\\boch (via|digital|på distans)"
                    + "|\\beller\\b).*") || plats != null && plats != digitalt
                    && !plats.text().toLowerCase(Locale.ROOT).matches(DISTANS);
            boolean lika = blandat ? narvaro.distansNamnd() && !narvaro.allaPaDistans() : !narvaro.distansNamnd() || narvaro.allaPaDistans();
            uppgifter.satt("/sammantrade/form", blandat || !lika ? Motesform.blandat : Motesform.distans, digitalt.kalla(), lika ? Sakerhet.saker
                    : Sakerhet.osaker);
        } else if (plats != null) {
            Motesform form = narvaro.allaPaDistans() ? Motesform.distans : namnd ? Motesform.blandat : Motesform.fysiskt;
            uppgifter.satt("/sammantrade/form", form, plats.kalla(), form == Motesform.distans || namnd && !narvaro.distansNamnd() ? Sakerhet.osaker
                    : Sakerhet.saker);
        } else if (narvaro.distansNamnd()) {
            uppgifter.satt("/sammantrade/form", narvaro.allaPaDistans() ? Motesform.distans : Motesform.blandat, new Kalla("Närvarolistan", ""),
                    Sakerhet.osaker);
        }
    }
}
