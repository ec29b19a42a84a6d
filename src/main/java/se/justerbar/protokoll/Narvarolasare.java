package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.justerbar.underlag.Narvarostatus;
import se.justerbar.underlag.Roll;
import se.justerbar.underlag.Uppdrag;

/** Reads attendance out of tables, lists and lines between tabs. */
final class Narvarolasare {
    private static final Pattern VICE = Pattern.compile("(?iu)\\b(vice|v\\.?) ?ordf|viceordf");
    private static final Pattern ORDFORANDE = Pattern.compile("(?iu)\\bordf(örande|\\.|\\b)");
    private static final Pattern DISTANS = Pattern.compile("(?iu)distans|digital|\\bteams\\b|\\bzoom\\b|via länk|videolänk|uppkopplad|på skärm");
    private static final Pattern I_STALLET = Pattern.compile("(?u)(?:i stället för|istället för|ersätter|ersättare för"
            + "|för)\\s+(?:ledamoten\\s+(?:från\\s+|för\\s+)?|ledamot\\s+)?$");
    private static final Pattern I_STALLET_MEDLEM = Pattern.compile("(?u)\\b(?:i stället för|istället för|ersätter|för)\\s+(?:ledamoten\\s+(?:från\\s+"
            + "|för\\s+)?|platsen\\s+)?"
            + "(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?: kommun| stad)?)");
    private static final Pattern ERSATTS = Pattern.compile("(?iu)ersätt(s|es) av|ersatt(es)? av|ersättare:");
    private static final Pattern SAMBAND = Pattern.compile("(?iu)\\b(ersätt\\p{L}*|ersatt\\p{L}*|för|genom|efter|av|byt\\p{L}*|istället|ställe)\\b");
    private static final Pattern INTE_I_TJANST = Pattern.compile("(ej|inte|icke|utan att) tj(g|än)|tj(g|änst)\\p{L}* (ej|inte)");
    private static final Pattern TJANST = Pattern.compile("(?s)(t|tj\\.?|tjg\\.?|te|tjänstgör.*)([ ,:]*§.*)?");
    private static final Pattern PARTI = Pattern.compile("\\((?!FK|Fk|AF|Af|fk|af)[\\p{L}-]{1,3}\\)|\\((?:KD|MP|SD|L|C|M|S|V|Lp|opol\\.?|-)\\)");
    private static final Pattern ORDEN = Pattern.compile("(?iu)\\b((1|2|3):?[ea]?|första|andra|förste|andre)? ?(vice |v\\.? ?)?(ordförande"
            + "|ordf\\b\\.?)|\\b(tjänstgörande|tjänstgör|tjg\\.?|ej|inte|icke|närvarande"
            + "|frånvarande|ersättare|ledamot|ordinarie|anmält|förhinder|distans|på distans|digitalt|via|teams|deltar|deltog|hela|mötet|sammanträdet)\\b");
    private static final Pattern ANNARS = Pattern.compile("(?iu)[,;–-]?\\s*(i övrigt|annars|övriga (§+|ärenden|paragrafer)"
            + "|(under )?sammanträdet i övrigt)[^,;]{0,20}"
            + "(utan att|ej|inte|icke) tj[^,;]*");
    private static final Pattern NOT = Pattern.compile("\\(" + Fotnoter.NAMNER + "([^()]*)\\)");
    private static final Pattern DAR = Pattern.compile("(?su)([^.]*),? (?:där|då|varvid|varvid i stället) ([^.,]*)");
    private static final Pattern DELVIS = Pattern.compile("\\bkl(ockan|\\.)? ?[0-9]|anländ|anlän|anslut|anslöt|ankom|lämna|avvek|avvik|\\bdel av|\\bdelvis"
            + "|inledningsvis|sen ankomst"
            + "|första halv|andra halv|(från|till|t\\.o\\.m\\.|fr\\.o\\.m\\.|efter|före) (lunch|paus|ajourner)");
    private static final Pattern TITEL = Pattern.compile("(?iu)((1|2|första|andra|förste|andre)[:a-z]* )?(vice )?ordföranden?,? |ledamoten |ersättaren ");
    private final List<Deltagare> deltagare = new ArrayList<>();
    private final Set<String> medlemmar = new LinkedHashSet<>();
    private final List<Integer> nummer;
    private Etikett nu;
    private final Set<Etikett> sedda = EnumSet.noneOf(Etikett.class);
    private final Set<String> ovriga = new HashSet<>();
    private final List<Mening> tillagg = new ArrayList<>();
    private Tecken tecken = new Tecken(Map.of());
    private boolean separata;
    private boolean tydligt;
    private boolean ofullstandig;

    /**
     * A reader.
     *
     * @param nummer    the numbers of the matters
     * @param medlemmar the members that are known before
     */
    Narvarolasare(List<Integer> nummer, List<String> medlemmar) {
        this.nummer = nummer;
        this.medlemmar.addAll(medlemmar);
    }

    List<Deltagare> las(List<Stalle> stallen) {
        tecken = Tecken.av(stallen.stream().map(Stalle::text).toList());
        separata |= stallen.stream().flatMap(stalle -> Lopande.av(stalle.text()).stream())
                .anyMatch(mening -> mening.etikett() == Etikett.TJANSTGORANDE_ERSATTARE);
        separata |= stallen.stream().anyMatch(stalle -> stalle.text().matches("(?isu).*tjänstgörande ersättare.*"))
                && stallen.stream().map(stalle -> Etikett.av(stalle.text())).anyMatch(en -> en != null && en.franvaro());
        separata |= stallen.stream().anyMatch(stalle -> stalle.delar().stream().anyMatch(del -> Etikett.av(del.split("[:\t]",
                -1)[0]) == Etikett.TJANSTGORANDE_ERSATTARE)
                || stalle.rad().tabell() > 0 && stalle.text().toLowerCase(Locale.ROOT).contains("tjänstgörande"));
        // A list of ledamöter says who was there only where something near it speaks of being there.
        tydligt = stallen.stream().anyMatch(stalle -> stalle.text().matches("(?isu).*(närvar|frånvar|förhinder|beslutande|deltag).*"));
        for (int i = 0; i < stallen.size(); i++) {
            int tabell = stallen.get(i).rad().tabell();
            if (tabell == 0) {
                stycke(stallen.get(i));
            } else {
                int slut = i;
                while (slut + 1 < stallen.size() && stallen.get(slut + 1).rad().tabell() == tabell) {
                    slut++;
                }
                tabell(stallen.subList(i, slut + 1));
                i = slut;
            }
        }
        nu = null;
        return deltagare;
    }

    /** Those who stand with their member in a table of votes; it says who they are, and not how long they were there. */
    List<Deltagare> roster(List<Stalle> stallen) {
        for (Stalle rubrik : stallen) {
            Map<Integer, Kolumn> kolumner = Kolumn.rubriker(rubrik.rad());
            boolean rostning = kolumner.containsValue(Kolumn.ROST) || kolumner.containsValue(Kolumn.JA) && kolumner.containsValue(Kolumn.NEJ);
            boolean person = kolumner.containsValue(Kolumn.MEDLEM) && (kolumner.containsValue(Kolumn.LEDAMOT) || kolumner.containsValue(Kolumn.NAMN));
            if (rubrik.rad().tabell() > 0 && rostning && person) {
                new Kolumntabell(kolumner, rubrik.rad()).las(stallen.stream().filter(rad -> rad.rad().tabell() == rubrik.rad().tabell()
                        && rad.rad().nummer() > rubrik.rad().nummer()).toList());
            }
        }
        return deltagare.stream().map(Deltagare::baraVald).toList();
    }

    Set<String> medlemmar() {
        return medlemmar;
    }

    /** Those who were there and are none of the board's. */
    Set<String> ovriga() {
        return ovriga;
    }

    /** Whether ledamöter, ersättare and absent are all told of, and every line of the lists was understood. */
    boolean hel() {
        return !ofullstandig && sedda.containsAll(Set.of(Etikett.BESLUTANDE, Etikett.ERSATTARE, Etikett.FRANVARANDE));
    }

    private void stycke(Stalle stalle) {
        String text = stalle.text().strip();
        List<Lopande> lopande = Lopande.av(text);
        if (!lopande.isEmpty()) {
            for (Lopande mening : lopande) {
                nu = mening.etikett();
                poster(mening.text(), stalle);
            }
            nu = null;
            return;
        }
        int kolon = text.indexOf(':');
        String[] celler = text.split("\t+");
        Etikett hel = Etikett.av(text.replace('\t', ' '));
        Etikett fore = kolon > 0 ? Etikett.av(text.substring(0, kolon)) : Etikett.av(celler[0]);
        if (hel != null && (kolon < 0 || kolon == text.length() - 1) && Namn.alla(text).isEmpty()) {
            nu = hel;
        } else if (fore != null && (kolon > 0 || celler.length > 1)) {
            nu = fore;
            if (nu.narvaro()) {
                poster(kolon > 0 ? text.substring(kolon + 1) : text.substring(celler[0].length()), stalle);
            }
        } else if (nu != null && nu.narvaro()) {
            if (stalle.rad().rubrik() && Namn.alla(text).isEmpty()) {
                nu = null;
            } else {
                poster(text, stalle);
            }
        }
    }

    private void tabell(List<Stalle> rader) {
        Optional<Rutnat> rutnat = Rutnat.av(rader, nummer, tecken);
        if (rutnat.isPresent()) {
            rutnat.get().rader().forEach(this::rutrad);
            ofullstandig |= !rutnat.get().hel();
            nu = null;
            return;
        }
        for (int i = 0; i < Math.min(4, rader.size()); i++) {
            Map<Integer, Kolumn> kolumner = Kolumn.rubriker(rader.get(i).rad());
            boolean personer = kolumner.containsValue(Kolumn.NAMN) || kolumner.containsValue(Kolumn.LEDAMOT) || kolumner.containsValue(Kolumn.ERSATTARE)
                    || kolumner.containsValue(Kolumn.MEDLEM) && kolumner.containsValue(Kolumn.STATUS);
            if (personer && !(kolumner.containsValue(Kolumn.JA) && kolumner.containsValue(Kolumn.NEJ))) {
                for (Stalle fore : rader.subList(0, i)) {
                    rad(fore);
                }
                if (i + 1 < rader.size() && tvaRubriker(rader.get(i), rader.subList(i + 1, rader.size()))) {
                    return;
                }
                new Kolumntabell(kolumner, rader.get(i).rad()).las(rader.subList(i + 1, rader.size()));
                return;
            }
        }
        rader.forEach(this::rad);
    }

    /** A person of a grid, with what was marked in each matter. An ersättare among the rows of a member fills the seat that these are of. */
    private void rutrad(Rutnat.Rutrad rad) {
        nu = Etikett.BESLUTANDE;
        Namn namn = Namn.alla(rad.namn()).get(0);
        String medlem = Medlem.av(rad.medlem(), medlemmar);
        String text = rad.namn().substring(0, namn.fran()) + "," + rad.namn().substring(namn.till());
        Deltagare en = post(namn.namn(), medlem, text, null, null, rad.stalle(), new Status(rad.status(), rad.saker()));
        ofullstandig |= en == null;
        lagg(en == null ? null : en.iArenden(rad.vilka(), medlem != null));
    }

    /** Lists side by side, each with a label over its own headings: every row has a part of each. Whether it was such a table. */
    private boolean tvaRubriker(Stalle ovre, List<Stalle> rader) {
        Map<Integer, Kolumn> nedre = Kolumn.rubriker(rader.get(0).rad());
        List<Integer> namn = nedre.keySet().stream().filter(en -> nedre.get(en) == Kolumn.NAMN).toList();
        if (namn.size() < 2) {
            return false;
        }
        for (int i = 0; i < namn.size(); i++) {
            int fran = namn.get(i);
            int till = i + 1 < namn.size() ? namn.get(i + 1) : Integer.MAX_VALUE;
            nu = Etikett.av(Kolumn.text(ovre.rad(), fran));
            for (Stalle rad : rader.subList(1, rader.size())) {
                String text = rad.rad().celler().stream().filter(cell -> fran <= cell.kolumn()
                        && cell.kolumn() < till).map(Cell::text).collect(Collectors.joining("\t"));
                if (nu != null && nu.narvaro() && !text.isBlank()) {
                    poster(text, rad);
                }
            }
        }
        return true;
    }

    /** A row of a table without headings: a label and those it is of, or one person. */
    private void rad(Stalle stalle) {
        List<String> celler = stalle.rad().celler().stream().map(Cell::text).filter(text -> !text.isBlank()).toList();
        if (celler.isEmpty()) {
            return;
        }
        String forsta = celler.get(0).lines().findFirst().orElse("");
        Etikett etikett = Etikett.av(forsta);
        if (etikett == null && forsta.indexOf(':') > 0 && Etikett.av(forsta.substring(0, forsta.indexOf(':'))) != null) {
            celler.stream().flatMap(String::lines).forEach(rad -> stycke(new Stalle(Rad.stycke(rad, 1, false, false, stalle.rad().andrad()), stalle.var())));
            return;
        }
        List<String> rester = celler;
        if (etikett != null) {
            nu = etikett;
            rester = new ArrayList<>(celler.subList(1, celler.size()));
            String mer = celler.get(0).lines().skip(1).collect(Collectors.joining("\n"));
            if (!mer.isBlank()) {
                rester.add(0, mer);
            }
        }
        if (nu != null && nu.narvaro()) {
            parallella(rester).forEach(text -> underrubrik(text, stalle));
        }
    }

    /** A line in a cell may itself be a label of the lines below it. */
    private void underrubrik(String text, Stalle stalle) {
        Etikett etikett = Etikett.av(text);
        if (etikett != null) {
            nu = etikett;
        } else if (nu != null && nu.narvaro()) {
            poster(text, stalle);
        }
    }

    /** The lines of cells: side by side where all have as many, else after each other. */
    private static List<String> parallella(List<String> celler) {
        List<List<String>> rader = celler.stream().map(cell -> cell.lines().filter(rad -> !rad.isBlank()).toList()).toList();
        int langd = rader.isEmpty() ? 0 : rader.get(0).size();
        boolean namnIEn = rader.stream().filter(rad -> rad.stream().anyMatch(text -> !Namn.alla(text).isEmpty())).count() == 1;
        if (namnIEn && rader.stream().allMatch(rad -> rad.size() == langd)) {
            List<String> ihop = new ArrayList<>();
            for (int i = 0; i < langd; i++) {
                int plats = i;
                ihop.add(rader.stream().map(rad -> rad.get(plats)).collect(Collectors.joining("\t")));
            }
            return ihop;
        }
        return rader.stream().flatMap(List::stream).toList();
    }

    private void poster(String text, Stalle stalle) {
        for (String del : text.split(";")) {
            if (!del.isBlank()) {
                personer(del.strip(), stalle);
            }
        }
    }

    /** The persons of a line, each with what stands up to the next. */
    private void personer(String rad, Stalle stalle) {
        String text = utanTillagg(rad, stalle);
        List<Namn> alla = Namn.alla(text);
        List<Namn> egna = new ArrayList<>();
        String narvarofor = null;
        for (Namn namn : alla) {
            if (Medlem.av(namn.namn(), medlemmar) != null && medlemmar.contains(Medlem.av(namn.namn(), medlemmar))) {
                continue;
            }
            if (I_STALLET.matcher(text.substring(0, namn.fran())).find() && !egna.isEmpty()) {
                narvarofor = namn.namn();
            } else {
                egna.add(namn);
            }
        }
        if (egna.size() == 2 && ERSATTS.matcher(text.substring(egna.get(0).till(), egna.get(1).fran())).find()) {
            ersatts(text, egna.get(0), egna.get(1), stalle);
            return;
        }
        if (egna.isEmpty()) {
            utanNamn(text);
        }
        for (int i = 0; i < egna.size(); i++) {
            int fran = i == 0 ? 0 : grans(text, egna.get(i - 1).till(), egna.get(i).fran());
            int till = i + 1 < egna.size() ? grans(text, egna.get(i).till(), egna.get(i + 1).fran()) : text.length();
            String rest = text.substring(fran, egna.get(i).fran()) + "," + text.substring(egna.get(i).till(), till);
            String iStallet = egna.size() == 1 ? narvarofor : ersatt(rest, alla);
            Matcher annars = ANNARS.matcher(rest);
            boolean annarsInte = annars.find();
            Deltagare en = post(egna.get(i).namn(), null, annarsInte ? rest.substring(0, annars.start()) : rest, iStallet, null, stalle, null);
            if (annarsInte && en != null) {
                lagg(en.annars(nummer.size()));
            }
            boolean samband = i + 1 < egna.size() && SAMBAND.matcher(text.substring(egna.get(i).till(), egna.get(i + 1).fran())
                    .replace("för " + iStallet, "")).find();
            lagg(samband && en != null ? en.osaker() : en);
        }
    }

    /** A line without its notes on somebody else, who goes in where the one of the line does not take part. */
    private String utanTillagg(String rad, Stalle stalle) {
        Matcher not = NOT.matcher(rad);
        StringBuilder text = new StringBuilder();
        while (not.find()) {
            List<Namn> fore = Namn.alla(rad.substring(0, not.start()));
            Matcher delar = DAR.matcher(not.group(1));
            boolean forstadd = fore.size() == 1 && delar.matches() && Namn.alla(delar.group(1)).isEmpty() && Namn.alla(delar.group(2)).size() == 1;
            if (forstadd) {
                tillagg.add(new Mening(null, not.group(1), fore.get(0).namn(), not.group(1).toLowerCase(Locale.ROOT), stalle.rad().andrad(), stalle.kalla()));
            }
            not.appendReplacement(text, Matcher.quoteReplacement("(" + (forstadd ? delar.group(1) : Fotnoter.OLAST) + ")"));
        }
        return not.appendTail(text).toString();
    }

    /** What notes in the lists say of others than those they stand by, each with the name of the latter before it. */
    List<Mening> tillagg() {
        return tillagg;
    }

    /** A line of a list that names nobody: those of some seats who were absent, or what was not understood. */
    private void utanNamn(String text) {
        boolean platser = nu != null && nu.franvaro() && text.matches("(?isu)\\W*(samtliga |övriga )?(ersätt|suppleant|ledamöter|ledamoten).*");
        if (platser) {
            sedda.add(Etikett.FRANVARANDE);
        }
        ofullstandig |= !platser && nu != Etikett.OVRIGA && !text.matches("(?isu)\\W*|(ingen|inga|vakant)\\b.*");
    }

    /** Where what is said of one person ends and of the next begins: a title may stand before the name as well as after it. */
    private static int grans(String text, int fran, int till) {
        String mellan = text.substring(fran, till);
        int slut = Math.max(mellan.lastIndexOf(", ") + 2, mellan.lastIndexOf(" och ") + 5);
        boolean titel = slut > 5 && TITEL.matcher(mellan.substring(slut)).matches();
        return titel ? fran + slut : till;
    }

    /** A ledamot whom an ersättare stood in for; for how long is not always said, so it is a guess. */
    private void ersatts(String text, Namn ledamot, Namn ersattare, Stalle stalle) {
        String utan = text.substring(0, ledamot.fran()) + "," + text.substring(ledamot.till(), ersattare.fran()) + "," + text.substring(ersattare.till());
        Deltagare den = post(ledamot.namn(), null, utan, null, Roll.ledamot, stalle, new Status(null, true));
        Deltagare andra = post(ersattare.namn(), null, utan, ledamot.namn(), Roll.ersattare, stalle, new Status(Narvarostatus.tjanstgor, false));
        if (den != null && andra != null) {
            lagg(den.baraVald());
            lagg(andra.osaker());
        }
    }

    private static String ersatt(String rest, List<Namn> alla) {
        return alla.stream().map(Namn::namn).filter(namn -> rest.contains("för " + namn) || rest.contains("ersätter " + namn)).findFirst().orElse(null);
    }

    private void lagg(Deltagare en) {
        if (en != null) {
            deltagare.add(en);
            sedda.add(en.status() == Narvarostatus.franvarande ? Etikett.FRANVARANDE : en.roll() == Roll.ersattare ? Etikett.ERSATTARE : Etikett.BESLUTANDE);
        }
    }

    /** One person; null for one who is none of the board's. */
    private Deltagare post(String namn, String medlemmen, String rest, String narvarofor, Roll rollen, Stalle stalle, Status given) {
        String utanParti = PARTI.matcher(rest).replaceAll(",");
        String iStallet = narvarofor;
        Matcher medlemFor = I_STALLET_MEDLEM.matcher(utanParti);
        if (iStallet == null && medlemFor.find() && Medlem.av(medlemFor.group(1), medlemmar) != null) {
            iStallet = Medlem.av(medlemFor.group(1), medlemmar);
        }
        String utanFor = narvarofor != null ? utanParti.replaceFirst("(?u)(i stället för|istället för|ersätter|ersättare för"
                + "|för)\\s+(ledamoten\\s+)?" + Pattern.quote(narvarofor) + "(\\s*\\([^)]*\\)|,)*( som [^,;§]*)?(,? [^,;]*kommun)?", ",")
                : iStallet != null ? medlemFor.replaceFirst(",") : utanParti;
        String medlem = medlemmen != null ? medlemmen : medlem(utanFor);
        if (nu == Etikett.OVRIGA || medlem == null && nu != null && utanFor.matches("(?iu).*(sekreterare|förbundschef|samordnare|ekonom|revisor"
                + "|föredragande|adjungerad|protokollförare).*")) {
            ovriga.add(namn);
            return null;
        }
        if (medlem != null) {
            medlemmar.add(medlem);
        }
        String text = rest.toLowerCase(Locale.ROOT);
        Roll roll = rollen != null ? rollen : text.matches("(?s).*\\bersättare\\b.*") ? Roll.ersattare : text.matches("(?s).*\\bledamot\\b.*")
                ? Roll.ledamot : rollAvListan();
        String egen = utanFor.toLowerCase(Locale.ROOT);
        Status status = given != null ? given : status(egen, roll);
        if (given == null && iStallet != null && status.status != Narvarostatus.tjanstgor) {
            status = new Status(Narvarostatus.tjanstgor, false);
        }
        Paragrafer paragrafer = text.contains("jäv") ? Paragrafer.alla(nummer.size()) : Paragrafer.av(utanFor, nummer);
        Uppdrag uppdrag = VICE.matcher(rest).find() ? Uppdrag.viceOrdforande : ORDFORANDE.matcher(rest).find() ? Uppdrag.ordforande : null;
        boolean saker = status.saker && (paragrafer.saker() || !paragrafer.namnda()) && !stalle.rad().andrad() && !text.contains("jäv")
                && (paragrafer.namnda() || !DELVIS.matcher(text).find())
                && !text.contains(Fotnoter.OLAST);
        return new Deltagare(namn, parti(rest), medlem, roll, status.status, paragrafer, iStallet, DISTANS.matcher(rest).find() ? Boolean.TRUE : null,
                uppdrag, rollen != null || text.matches("(?s).*(ledamots?plats|ledamot|plats)(en)? (är )?vakant.*"), saker, stalle.kalla());
    }

    private static String parti(String rest) {
        Matcher parti = PARTI.matcher(rest);
        return parti.find() ? parti.group().replaceAll("[()]", "") : "";
    }

    private String medlem(String text) {
        for (String del : text.split("[,;\\t()/|:]|\\s[–-]\\s|\\n")) {
            String ren = ORDEN.matcher(del.split("§|\\bkl\\b|\\bfr\\.|\\bt\\.|\\bfrån och|\\btill och|[0-9]", -1)[0]).replaceAll(" ").strip();
            String medlem = Medlem.av(ren, medlemmar);
            if (medlem != null) {
                return medlem;
            }
        }
        return null;
    }

    private Roll rollAvListan() {
        return nu == null || nu == Etikett.FRANVARANDE ? null
                : nu == Etikett.BESLUTANDE || nu == Etikett.FRANVARANDE_LEDAMOTER ? Roll.ledamot : Roll.ersattare;
    }

    /** How somebody took part, and whether that was said. */
    private record Status(Narvarostatus status, boolean saker) {
    }

    private Status status(String text, Roll roll) {
        if (text.matches("(?s).*(frånvar|förhind|ej närvar|inte närvar).*") && !text.matches("(?s).*frånvarande §.*") && !Paragrafer.av(text,
                nummer).namnda()) {
            return new Status(Narvarostatus.franvarande, true);
        }
        if (INTE_I_TJANST.matcher(text).find()) {
            return new Status(Narvarostatus.narvarandeUtanAttTjanstgora, true);
        }
        boolean tjanstgor = text.matches("(?s).*(tjänstg|tjg|ersätter|beslutande|i stället för|istället för).*");
        return switch (nu == null ? Etikett.ANNAT : nu) {
            case FRANVARANDE, FRANVARANDE_LEDAMOTER, FRANVARANDE_ERSATTARE -> new Status(Narvarostatus.franvarande, true);
            case EJ_TJANSTGORANDE -> tjanstgor ? new Status(Narvarostatus.tjanstgor, false) : new Status(Narvarostatus.narvarandeUtanAttTjanstgora, true);
            case TJANSTGORANDE_ERSATTARE -> new Status(Narvarostatus.tjanstgor, true);
            case ERSATTARE -> tjanstgor ? new Status(Narvarostatus.tjanstgor, true) : new Status(Narvarostatus.narvarandeUtanAttTjanstgora, separata);
            case BESLUTANDE -> roll != Roll.ersattare || tjanstgor ? new Status(Narvarostatus.tjanstgor, roll != null && tydligt)
                    : new Status(Narvarostatus.narvarandeUtanAttTjanstgora, separata && text.contains("närvarande"));
            default -> new Status(tjanstgor ? Narvarostatus.tjanstgor : null, tjanstgor);
        };
    }

    /** A table with headings over its columns, a row a seat or a person. */
    private final class Kolumntabell {
        private final Map<Integer, Kolumn> kolumner;
        private final Rad rubriker;
        private String forraMedlem;
        private boolean skildaTecken;

        private Kolumntabell(Map<Integer, Kolumn> kolumner, Rad rubriker) {
            this.kolumner = kolumner;
            this.rubriker = rubriker;
        }

        private void las(List<Stalle> rader) {
            // Where some cells say that an ersättare served, the others' mark says that he or she did not.
            skildaTecken = rader.stream().anyMatch(rad -> kolumner.keySet().stream().filter(en -> kolumner.get(en) == Kolumn.STATUS)
                    .anyMatch(en -> TJANST.matcher(Kolumn.text(rad.rad(), en).strip().toLowerCase(Locale.ROOT)).matches()));
            rader.forEach(this::rad);
        }

        private void rad(Stalle stalle) {
            List<Cell> skrivna = stalle.rad().celler().stream().filter(cell -> !cell.text().isBlank()).toList();
            Etikett etikett = skrivna.size() == 1 ? Etikett.av(skrivna.get(0).text()) : null;
            if (etikett != null) {
                nu = etikett;
                return;
            }
            String medlem = medlem(stalle);
            forraMedlem = medlem;
            if (kolumner.containsValue(Kolumn.NAMN) || !kolumner.containsValue(Kolumn.LEDAMOT) && !kolumner.containsValue(Kolumn.ERSATTARE)) {
                person(stalle, Kolumn.NAMN, medlem, null);
            } else {
                person(stalle, Kolumn.LEDAMOT, medlem, Roll.ledamot);
                person(stalle, Kolumn.ERSATTARE, medlem, Roll.ersattare);
            }
        }

        private String medlem(Stalle stalle) {
            int kolumn = plats(Kolumn.MEDLEM);
            if (kolumn < 0) {
                return null;
            }
            boolean fortsatt = stalle.rad().celler().stream().anyMatch(cell -> cell.kolumn() == kolumn && cell.fortsatt());
            String medlem = Medlem.av(Kolumn.text(stalle.rad(), kolumn), medlemmar);
            return medlem == null && fortsatt ? forraMedlem : medlem;
        }

        private int plats(Kolumn slag) {
            return kolumner.entrySet().stream().filter(post -> post.getValue() == slag).map(Map.Entry::getKey).findFirst().orElse(-1);
        }

        /** The columns that speak of the person in this one: those after it, up to the next person; the member's and the role's always. */
        private List<Integer> egna(int kolumn, Kolumn slag) {
            int andra = slag == Kolumn.LEDAMOT ? plats(Kolumn.ERSATTARE) : slag == Kolumn.ERSATTARE ? plats(Kolumn.LEDAMOT) : -1;
            return kolumner.keySet().stream().filter(en -> en != kolumn && en != andra && kolumner.get(en) != Kolumn.MEDLEM && kolumner.get(en) != Kolumn.PARTI)
                    .filter(en -> slag == Kolumn.NAMN || (en > kolumn && (andra < kolumn || en < andra))).toList();
        }

        private void person(Stalle stalle, Kolumn slag, String medlem, Roll roll) {
            int kolumn = plats(slag);
            String text = kolumn < 0 ? "" : Kolumn.text(stalle.rad(), kolumn);
            List<Namn> namn = Namn.alla(text);
            if (namn.size() > 1) {
                personer(text + (medlem == null ? "" : ", " + medlem), stalle);
                return;
            }
            if (namn.isEmpty()) {
                return;
            }
            List<Integer> egna = egna(kolumn, slag);
            boolean delad = slag == Kolumn.LEDAMOT && egna.isEmpty() && plats(Kolumn.ERSATTARE) > kolumn && plats(Kolumn.STATUS) > plats(Kolumn.ERSATTARE);
            String mer = egna.stream().map(en -> Kolumn.text(stalle.rad(), en)).collect(Collectors.joining(", "));
            String rest = text.substring(0, namn.get(0).fran()) + "," + text.substring(namn.get(0).till()) + ", " + mer;
            Roll given = given(stalle, slag, roll, rest);
            Status status = kryssad(stalle, given);
            status = status != null ? status : status(stalle, egna, text, roll, slag == Kolumn.ERSATTARE || delad);
            List<Namn> andra = Namn.alla(mer);
            String narvarofor = plats(Kolumn.FOR) >= 0 ? ersatt(Kolumn.text(stalle.rad(), plats(Kolumn.FOR)))
                    : andra.size() == 1 && I_STALLET.matcher(mer.substring(0, andra.get(0).fran())).find() ? andra.get(0).namn() : null;
            Deltagare en = post(namn.get(0).namn(), medlem, rest, narvarofor, given, stalle, status);
            boolean baraVald = en != null && en.roll() == Roll.ersattare && en.status() == Narvarostatus.franvarande && !en.saker();
            lagg(baraVald ? en.baraVald() : delad && en != null ? en.osaker() : en);
        }

        private Roll given(Stalle stalle, Kolumn slag, Roll roll, String rest) {
            return roll != null || slag != Kolumn.NAMN ? roll : kryssadRoll(stalle, rest);
        }

        /** The part by which of the two columns is ticked, where there are such; else by the words of the row. */
        private Roll kryssadRoll(Stalle stalle, String rest) {
            int ledamot = plats(Kolumn.LEDAMOT);
            int ersattare = plats(Kolumn.ERSATTARE);
            if (ledamot < 0 || ersattare < 0) {
                return rollAv(rest);
            }
            boolean ordinarie = ikryssad(stalle, ledamot);
            return ordinarie == ikryssad(stalle, ersattare) ? null : ordinarie ? Roll.ledamot : Roll.ersattare;
        }

        private boolean ikryssad(Stalle stalle, int kolumn) {
            return Kolumn.text(stalle.rad(), kolumn).strip().toLowerCase(Locale.ROOT).matches("x|✓|✔|☒|☑|ja|1|v|•");
        }

        /** How somebody took part by two columns, one for being there and one for serving; null where there are not both. */
        private Status kryssad(Stalle stalle, Roll roll) {
            List<Integer> alla = kolumner.keySet().stream().filter(en -> kolumner.get(en) == Kolumn.STATUS).toList();
            Integer tjanst = alla.stream().filter(en -> rubrik(en).strip().matches("tj.*|beslutande.*")).findFirst().orElse(null);
            Integer narvaro = alla.stream().filter(en -> !en.equals(tjanst)).findFirst().orElse(null);
            if (tjanst == null || narvaro == null || !Kolumn.text(stalle.rad(), tjanst).strip().matches("|[-–—]|☐|(?i)nej|x|✓|✔|☒|☑|ja|v|•")) {
                return null;
            }
            boolean tecken = Stream.of(tjanst, narvaro).noneMatch(en -> Kolumn.text(stalle.rad(), en).isBlank());
            if (ikryssad(stalle, tjanst)) {
                return new Status(Narvarostatus.tjanstgor, roll != null);
            }
            return ikryssad(stalle, narvaro) ? new Status(Narvarostatus.narvarandeUtanAttTjanstgora, roll == Roll.ersattare)
                    : new Status(Narvarostatus.franvarande, tecken && roll != null);
        }

        private Roll rollAv(String rest) {
            String text = rest.toLowerCase(Locale.ROOT);
            return text.contains("ersättare") ? Roll.ersattare : text.contains("ledamot") || text.contains("ordförande") ? Roll.ledamot : rollAvListan();
        }

        private String ersatt(String text) {
            List<Namn> namn = Namn.alla(text);
            return namn.size() == 1 ? namn.get(0).namn() : Medlem.av(text, medlemmar);
        }

        private Status status(Stalle stalle, List<Integer> egna, String egen, Roll roll, boolean ersattare) {
            StringBuilder allt = new StringBuilder(egen.toLowerCase(Locale.ROOT)).append(' ');
            Status kryss = null;
            for (int kolumn : egna) {
                Kolumn slag = kolumner.get(kolumn);
                String text = Kolumn.text(stalle.rad(), kolumn).strip().toLowerCase(Locale.ROOT);
                allt.append(text).append(' ');
                boolean vid = slag == Kolumn.STATUS || slag == Kolumn.FRANVARO || slag == Kolumn.DISTANS;
                Status en = vid ? kryss(text, slag, rubrik(kolumn), ersattare || roll == Roll.ersattare || allt.toString().contains("ersättare")) : null;
                kryss = en != null && (kryss == null || en.status != Narvarostatus.franvarande) ? en : kryss;
            }
            boolean ordet = allt.toString().matches("(?s).*(frånvar|förhind|tjänstg|tjg).*");
            return kryss != null && (!ordet || egna.stream().noneMatch(en -> kolumner.get(en) == Kolumn.ANMARKNING)) && kryss.saker ? kryss
                    : ordet ? Narvarolasare.this.status(allt.toString(), roll) : kryss != null ? kryss : Narvarolasare.this.status(allt.toString(), roll);
        }

        private String rubrik(int kolumn) {
            return Kolumn.text(rubriker, kolumn).toLowerCase(Locale.ROOT);
        }

        /** What a mark in a column says; null where it is none. */
        private Status kryss(String text, Kolumn slag, String rubrik, boolean ersattare) {
            String forst = text.split("[,;(]", -1)[0].strip();
            boolean kryss = forst.matches("x|✓|✔|☒|☑|ja|1|v|•|n|närv(arande|\\.)?|deltar|deltog|på plats.*|t|tj\\.?|tjg\\.?");
            if (slag == Kolumn.FRANVARO) {
                return kryss || text.matches("f|frånvarande|förhinder") ? new Status(Narvarostatus.franvarande, true) : null;
            }
            boolean tjanstgor = rubrik.matches("tj.*|beslutande.*") || TJANST.matcher(text).matches();
            boolean paragrafer = Paragrafer.av(text, nummer).namnda();
            if (INTE_I_TJANST.matcher(text).find()) {
                return new Status(Narvarostatus.narvarandeUtanAttTjanstgora, true);
            }
            if (kryss || paragrafer || text.matches("(?s)(tjänstgör|närvarande|distans|på distans|digitalt|teams|via teams).*")) {
                return new Status(tjanstgor || !ersattare ? Narvarostatus.tjanstgor : Narvarostatus.narvarandeUtanAttTjanstgora,
                        tjanstgor || !ersattare || skildaTecken && !paragrafer);
            }
            boolean ingen = text.matches("[-–—]|nej|0|f|frånv.*|förhind.*|☐|anmält förhinder|ej närvarande");
            return slag == Kolumn.DISTANS ? null : ingen ? new Status(Narvarostatus.franvarande, true) : text.isEmpty()
                    ? new Status(Narvarostatus.franvarande, false) : null;
        }
    }
}
