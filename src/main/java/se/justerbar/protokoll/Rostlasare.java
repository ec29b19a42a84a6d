package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.justerbar.underlag.Roll;
import se.justerbar.underlag.Rostval;

/** Reads a vote in a matter: who voted how, out of a table or sentences, and how many. */
final class Rostlasare {
    private static final List<String> TAL = List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton");
    private static final String ANTAL = "([0-9]{1,2}|" + String.join("|", TAL) + "|ett|ingen|inga)(?: \\([0-9]{1,2}\\))?";
    private static final Map<Rostval, Pattern> SUMMOR = Map.of(
            Rostval.ja, Pattern.compile("\\b" + ANTAL + "(?: stycken| st)? ja(?:-?röst(?:er)?)?\\b|\\bja(?:-?röster)?\\s*[:=]?\\s*" + ANTAL
                    + "\\b|\\b" + ANTAL + " (?:röstar|röstade|röster) (?:ja|för bifall)\\b"),
            Rostval.nej, Pattern.compile("\\b" + ANTAL + "(?: stycken| st)? nej(?:-?röst(?:er)?)?\\b|\\bnej(?:-?röster)?\\s*[:=]?\\s*" + ANTAL
                    + "\\b|\\b" + ANTAL + " (?:röstar|röstade|röster) (?:nej|för avslag)\\b"),
            Rostval.avstar, Pattern.compile("\\b" + ANTAL + "(?: stycken| st| ledam[oö]t(?:er)?)?(?: som)? (?:avstår|avstod|avstående|avstått|nedlagda"
                    + "|nedlagd|lade ner|lägger ner)|\\b(?:avstår|avstod|avstående|nedlagda röster)(?: från att rösta)?\\s*[:=]?\\s*" + ANTAL + "\\b"));
    private static final Map<Rostval, Pattern> NAMNDA = Map.of(
            Rostval.ja, Pattern.compile("\\bja\\b|ja-?röst"),
            Rostval.nej, Pattern.compile("\\bnej\\b|nej-?röst"),
            Rostval.avstar, Pattern.compile("\\bavst(år|od|ående|ått)\\b|nedlagd|läg?ger ner|lade ner"));
    private final Uppgifter uppgifter;
    private final Narvarobok narvaro;
    private final Personer personer;
    private final int plats;
    private final Avsnitt avsnitt;
    private final List<Mening> meningar;
    private final String rot;
    private final Map<Person, Rostval> roster = new LinkedHashMap<>();
    private final Set<String> rostrader = new HashSet<>();

    Rostlasare(Uppgifter uppgifter, Narvarobok narvaro, Avsnitt avsnitt, List<Mening> meningar, int plats) {
        this.uppgifter = uppgifter;
        this.narvaro = narvaro;
        this.personer = narvaro.personer();
        this.avsnitt = avsnitt;
        this.meningar = meningar;
        this.plats = plats;
        this.rot = "/arenden/" + plats + "/omrostning";
    }

    void las() {
        tabeller();
        boolean rostning = meningar.stream().anyMatch(mening -> mening.etikett() == Etikett.OMROSTNING && !mening.har("proposition")
                || mening.har("votering|omröstning|röst"));
        if (!rostning) {
            return;
        }
        for (Mening mening : meningar) {
            if (rostrader.contains(mening.kalla().var())) {
                continue;
            }
            if (!mening.har("proposition|den som (bifaller|vill|stöder|röstar)|röstar? ja (till|för)")) {
                summor(mening);
                namn(mening);
            }
            sarskilt(mening);
            if (mening.har("slut(en|na) (omröstning|votering)|sluten röst") && !mening.har("ingen|inte|ej ")) {
                satt("/sluten", true, mening, Sakerhet.saker);
            }
        }
        kontroll();
        boolean rostades = !roster.isEmpty() || uppgifter.varde(rot + "/ja") != null;
        meningar.stream().filter(mening -> rostades && mening.har("bifall.{0,60} (mot|och|respektive) (nej är |nej )?avslag|de (båda|två) (yrkanden|förslag)"
                + "|den som .{3,90} röstar ja\\b.{0,20} den som .{3,90} röstar nej")
                && !mening.har("huvud|motförslag|kontra"))
                .findFirst().ifPresent(mening -> satt("/antalForslag", 2, mening, Sakerhet.saker));
    }

    /** How the chair voted where nobody is named, and what a yes meant where the matter was put off. */
    private void sarskilt(Mening mening) {
        Matcher ordforandens = Pattern.compile("ordföranden (?:har )?(?:själv )?(?:röstar|röstade|röstat) (?:för )?(ja|nej|bifall|avslag)\\b"
                + "|ordföranden (avstår"
                + "|avstod)").matcher(mening.lag());
        if (ordforandens.find()) {
            String ord = ordforandens.group(1) == null ? "avstår" : ordforandens.group(1);
            satt("/ordforandesRost", ord.equals("ja") || ord.equals("bifall") ? Rostval.ja : ord.startsWith("avst") ? Rostval.avstar : Rostval.nej, mening,
                    ord.equals("ja") || ord.equals("nej") ? Sakerhet.saker : Sakerhet.osaker);
        }
        Matcher ja = Pattern.compile("ja-?röst\\p{L}* (?:innebär|innebar|betyder|betydde)([^.]*?)(?:\\boch nej|, nej|$)"
                + "|den som ([^,.;]*?) röstar ja\\b").matcher(mening.lag());
        if (ja.find()) {
            String vad = ja.group(1) == null ? ja.group(2) : ja.group(1);
            boolean skjuter = vad.matches(".*(återremi|bordlägg).*");
            boolean avgor = vad.matches(".*avgör.*");
            if (skjuter != avgor) {
                satt("/jaSkjuterUpp", skjuter, mening, Sakerhet.saker);
            }
        }
    }

    private void satt(String del, Object varde, Mening mening, Sakerhet sakerhet) {
        uppgifter.satt(rot + del, varde, mening.kalla(), mening.andrad() ? Sakerhet.osaker : sakerhet);
    }

    private void tabeller() {
        Map<Integer, Kolumn> kolumner = Map.of();
        int tabell = 0;
        for (Stalle stalle : avsnitt.stallen()) {
            Rad rad = stalle.rad();
            if (rad.tabell() == 0) {
                continue;
            }
            if (rad.tabell() != tabell) {
                tabell = rad.tabell();
                kolumner = Map.of();
            }
            Map<Integer, Kolumn> nya = Kolumn.rubriker(rad);
            if (nya.containsValue(Kolumn.JA) && nya.containsValue(Kolumn.NEJ) || nya.containsValue(Kolumn.ROST)) {
                kolumner = nya;
            } else if (!kolumner.isEmpty()) {
                rostrader.add(stalle.var());
                tabellrad(stalle, kolumner);
            }
        }
    }

    private void tabellrad(Stalle stalle, Map<Integer, Kolumn> kolumner) {
        List<Rostval> kryss = new ArrayList<>();
        Map<Rostval, Integer> summa = new LinkedHashMap<>();
        kolumner.forEach((plats, slag) -> {
            String text = Kolumn.text(stalle.rad(), plats).strip().toLowerCase(Locale.ROOT);
            Rostval val = slag == Kolumn.JA ? Rostval.ja : slag == Kolumn.NEJ ? Rostval.nej : slag == Kolumn.AVSTAR ? Rostval.avstar
                    : slag == Kolumn.ROST ? valet(text) : null;
            if (val != null && text.matches("[0-9]{1,2}")) {
                summa.put(val, Integer.valueOf(text));
            }
            if (val != null && (slag == Kolumn.ROST || text.matches("x|✓|✔|☒|☑|1|ja|nej|avstår|v|•"))) {
                kryss.add(val);
            }
        });
        String forst = stalle.rad().text().toLowerCase(Locale.ROOT);
        if (forst.matches("(?s)\\s*(summa|totalt|resultat).*[0-9].*") && stalle.rad().celler().stream().filter(cell -> !cell.text().isBlank()).count() == 1) {
            summor(new Mening(Etikett.OMROSTNING, stalle.text(), "", forst, stalle.rad().andrad(), stalle.kalla()));
            return;
        }
        if (forst.matches("(?s)\\s*(summa|totalt|antal|resultat|antal röster).*") && !summa.isEmpty()) {
            summa.forEach((val, tal) -> uppgifter.satt(rot + "/" + val, tal, stalle.kalla(), Sakerhet.saker));
            return;
        }
        List<Personer.Traff> traffar = personer.traffar(stalle.text());
        Person person = traffar.size() == 1 && traffar.get(0).person() != null ? traffar.get(0).person() : traffar.isEmpty() ? avMedlem(stalle) : null;
        if (kryss.size() == 1 && person != null && person.plats() != null) {
            rost(person, kryss.get(0), stalle.kalla(), !stalle.rad().andrad() && person.saker() && (traffar.isEmpty() ? false : traffar.get(0).saker()));
        } else if (!kryss.isEmpty() || !traffar.isEmpty()) {
            uppgifter.olast(stalle.var() + ": raden i omröstningen går inte att läsa säkert och är inte med. För in rösten för hand.");
        }
    }

    private static Rostval valet(String text) {
        return text.startsWith("ja") ? Rostval.ja : text.startsWith("nej") ? Rostval.nej : text.startsWith("avst") ? Rostval.avstar : null;
    }

    /** The one who votes for a member when only the member is named, where one person alone could. */
    private Person avMedlem(Stalle stalle) {
        List<Person> egna = personer.alla().stream().filter(en -> en.plats() != null && stalle.rad().celler().stream()
                .anyMatch(cell -> Svar.vikt(cell.text()).equals(Svar.vikt(en.plats())))).toList();
        List<Person> ledamoter = egna.stream().filter(en -> en.roll() == Roll.ledamot).toList();
        return egna.size() == 1 ? egna.get(0) : ledamoter.size() == 1 ? ledamoter.get(0) : null;
    }

    private void rost(Person person, Rostval val, Kalla kalla, boolean saker) {
        Rostval forra = roster.get(person);
        int rad = forra == null ? roster.size() : new ArrayList<>(roster.keySet()).indexOf(person);
        roster.putIfAbsent(person, val);
        boolean borta = narvaro.borta(person, plats);
        if (borta) {
            narvaro.motsagd(person, kalla);
        }
        Sakerhet sakerhet = saker && !borta ? Sakerhet.saker : Sakerhet.osaker;
        String hit = rot + "/roster/" + rad;
        uppgifter.satt(hit + "/plats", person.plats(), kalla, sakerhet);
        if (person.roll() != null) {
            uppgifter.satt(hit + "/roll", person.roll(), kalla, sakerhet);
        }
        uppgifter.satt(hit + "/rost", val, kalla, sakerhet);
    }

    private void summor(Mening mening) {
        for (Rostval val : Rostval.values()) {
            Matcher traff = SUMMOR.get(val).matcher(mening.lag());
            if (traff.find()) {
                for (int i = 1; i <= traff.groupCount(); i++) {
                    if (traff.group(i) != null) {
                        satt("/" + val, tal(traff.group(i)), mening, mening.har("begär|förslag") && !mening.har("röster") ? Sakerhet.osaker : Sakerhet.saker);
                    }
                }
            }
        }
        Matcher mot = Pattern.compile("\\bmed " + ANTAL + "(?: röster)? mot " + ANTAL + "\\b").matcher(mening.lag());
        if (mot.find() && uppgifter.varde(rot + "/ja") == null) {
            satt("/ja", tal(mot.group(1)), mening, Sakerhet.osaker);
            satt("/nej", tal(mot.group(2)), mening, Sakerhet.osaker);
        }
    }

    private static Integer tal(String ord) {
        return ord.matches("[0-9]+") ? Integer.valueOf(ord) : ord.equals("ett") ? Integer.valueOf(1) : ord.startsWith("ing") ? Integer.valueOf(0)
                : Integer.valueOf(TAL.indexOf(ord));
    }

    /** Names beside one of the three words; a sentence with several has each up to the next. */
    private void namn(Mening mening) {
        List<Personer.Traff> traffar = personer.traffar(mening.text());
        if (traffar.isEmpty() || !mening.har("röst|^ja\\b|^nej\\b|^avst|avstår|avstod") || mening.har("yrka|reservera|jäv|begär")) {
            return;
        }
        List<Rostval> ord = new ArrayList<>();
        List<Integer> platser = new ArrayList<>();
        for (Rostval val : Rostval.values()) {
            Matcher traff = NAMNDA.get(val).matcher(mening.lag());
            while (traff.find()) {
                int i = 0;
                while (i < platser.size() && platser.get(i) < traff.start()) {
                    i++;
                }
                platser.add(i, traff.start());
                ord.add(i, val);
            }
        }
        if (ord.isEmpty()) {
            return;
        }
        boolean ordForst = platser.get(0) < traffar.get(0).fran();
        boolean ettOrd = ord.stream().distinct().count() == 1;
        for (Personer.Traff traff : traffar) {
            Rostval val = ettOrd ? ord.get(0) : ordForst ? sista(ord, platser, traff.fran()) : nasta(ord, platser, traff.fran());
            if (traff.person() == null || traff.person().plats() == null || val == null) {
                uppgifter.olast(mening.kalla().var() + ": en röst går inte att föra till en plats. För in den för hand.");
            } else {
                rost(traff.person(), val, mening.kalla(), traff.saker() && traff.person().saker() && !mening.andrad());
            }
        }
        if (personer.okanda(mening.text()).findAny().isPresent()) {
            uppgifter.olast(mening.kalla().var() + ": ett namn bland rösterna finns inte i närvarolistan. För in rösten för hand.");
        }
    }

    private static Rostval sista(List<Rostval> ord, List<Integer> platser, int fore) {
        Rostval val = null;
        for (int i = 0; i < ord.size(); i++) {
            val = platser.get(i) < fore ? ord.get(i) : val;
        }
        return val;
    }

    private static Rostval nasta(List<Rostval> ord, List<Integer> platser, int efter) {
        for (int i = 0; i < ord.size(); i++) {
            if (platser.get(i) > efter) {
                return ord.get(i);
            }
        }
        return null;
    }

    /** Where both names and numbers stand there, they are to agree; where they do, all who voted are named. */
    private void kontroll() {
        if (roster.isEmpty()) {
            return;
        }
        boolean alla = true;
        for (Rostval val : Rostval.values()) {
            long antal = roster.values().stream().filter(en -> en == val).count();
            Object sagt = uppgifter.varde(rot + "/" + val);
            alla &= sagt != null ? sagt.equals((int) antal) : antal == 0 && val == Rostval.avstar;
            if (sagt instanceof Integer tal && tal != antal) {
                uppgifter.osakertUnder(rot);
                uppgifter.olast(avsnitt.id() + ": antalet röster som anges stämmer inte med dem som är namngivna. Kontrollera omröstningen.");
            }
        }
        if (alla) {
            Kalla kalla = new Kalla(avsnitt.id() + ", omröstningen", "");
            uppgifter.satt(rot + "/rosterKomplett", true, kalla, uppgifter.sakertUnder(rot) ? Sakerhet.saker : Sakerhet.osaker);
            uppgifter.satt(rot + "/sluten", false, kalla, uppgifter.sakertUnder(rot) ? Sakerhet.saker : Sakerhet.osaker);
            ordforandens(kalla);
        }
    }

    /** How the one who led the matter voted, by the names. */
    private void ordforandens(Kalla kalla) {
        String ordforande = "/arenden/" + plats + "/ordforande";
        List<Person> ledde = roster.keySet().stream().filter(en -> en.plats().equals(uppgifter.varde(ordforande + "/plats"))
                && en.uppdrag() != null && en.uppdrag() == uppgifter.varde(ordforande + "/uppdrag")).toList();
        if (ledde.size() == 1) {
            uppgifter.satt(rot + "/ordforandesRost", roster.get(ledde.get(0)), kalla, uppgifter.sakertUnder(rot) && uppgifter.sakertUnder(ordforande)
                    ? Sakerhet.saker
                    : Sakerhet.osaker);
        }
    }
}
