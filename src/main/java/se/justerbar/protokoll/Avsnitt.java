package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of minutes: what stands before the matters, a matter, or what stands after them.
 *
 * @param id      the designation of the matter as it is written; "" for what is none
 * @param nummer  its number; 0 for what is none
 * @param rubrik  its heading; "" where it has none
 * @param saker   whether it is set as a heading, or has a sign that only headings have
 * @param kalla   where its heading stands
 * @param stallen its lines
 */
record Avsnitt(String id, int nummer, String rubrik, boolean saker, Kalla kalla, List<Stalle> stallen) {
    private static final int LANGSTA_RUBRIK = 160;
    private static final int STORSTA_HOPP = 3;
    private static final List<Pattern> FORMER = List.of(
            Pattern.compile("(?s)(§ *([0-9]{1,4})(?: *[a-z]\\b)?)(?: */ *[0-9]{2,4})?[ \\t.:–—-]*(.*)"),
            Pattern.compile("(?s)(([0-9]{1,4}) *§)[ \\t.:–—-]*(.*)"),
            Pattern.compile("(?s)((?iu:Ärende|Punkt|Paragraf) +(?:nr )?([0-9]{1,4}))[ \\t.:–—-]*(.*)"),
            Pattern.compile("(?s)(([0-9]{1,3}))[.)][ \\t]+(\\S.*)"));
    private static final Pattern SLUT = Pattern.compile("(?iu)(underskrift(er)?|vid protokollet|justeras\\b.*|justerat\\b.*|justerare|anslag"
            + "|anslagsbevis|bevis om (justering|anslag)"
            + "|bevis\\b.*anslag.*|tillkännagivande|protokollet justeras.*|sekreterare|ordförande|(elektroniska )?signaturer|närvarolista"
                    + "|närvaroförteckning|bilagor)[\\s:.]*([_….]{3,}.*)?");

    private static final Pattern INLEDD = Pattern.compile("(?su)(\\p{Lu}[^.\\n\\t]{2,90}[\\p{Ll}0-9)])\\. +(\\p{Lu}.*)");

    /** A line that may be the heading of a matter. */
    private record Rubrik(int rad, int form, String id, int nummer, String rest) {
    }

    /** The parts of a document: before, the matters in order, and after. */
    static List<Avsnitt> av(List<Rad> rader) {
        List<Rubrik> rubriker = rubriker(rader);
        List<Avsnitt> delar = new ArrayList<>();
        int till = rubriker.isEmpty() ? rader.size() : rubriker.get(0).rad;
        delar.add(new Avsnitt("", 0, "", true, null, stallen(rader.subList(0, till), "Inledningen")));
        for (int i = 0; i < rubriker.size(); i++) {
            int nasta = i + 1 < rubriker.size() ? rubriker.get(i + 1).rad : slut(rader, rubriker.get(i).rad + 1);
            delar.add(arende(rubriker.get(i), rader, nasta));
            till = nasta;
        }
        delar.add(new Avsnitt("", 0, "", true, null, stallen(rader.subList(till, rader.size()), "Avslutningen")));
        return delar;
    }

    /** The same without notes on others. */
    Avsnitt utanNoter() {
        return new Avsnitt(id, nummer, Fotnoter.utan(rubrik), saker, kalla,
                stallen.stream().map(stalle -> new Stalle(stalle.rad().utanNoter(), stalle.var())).toList());
    }

    /** Where the last matter ends: where the minutes begin to speak of themselves. */
    private static int slut(List<Rad> rader, int fran) {
        for (int i = fran; i < rader.size(); i++) {
            if (SLUT.matcher(rader.get(i).cell(0).lines().findFirst().orElse("").strip()).matches()) {
                return i;
            }
        }
        return rader.size();
    }

    private static Avsnitt arende(Rubrik rubrik, List<Rad> rader, int nasta) {
        Rad rad = rader.get(rubrik.rad);
        List<Rad> kropp = new ArrayList<>(rader.subList(rubrik.rad + 1, nasta));
        List<String> rader1 = rubrik.rest.lines().map(String::strip).filter(del -> !del.isEmpty()).toList();
        String text = rader1.isEmpty() ? "" : rader1.get(0);
        for (int i = rader1.size() - 1; i > 0; i--) {
            kropp.add(0, new Rad(List.of(new Cell(rader1.get(i), 0, 1, false)), rad.tabell(), rad.nummer(), false, false, rad.andrad()));
        }
        Kalla kalla = new Kalla(rubrik.id + ", rubriken", rad.text());
        if (text.isEmpty()) {
            int forsta = 0;
            while (forsta < kropp.size() && kropp.get(forsta).tom()) {
                forsta++;
            }
            if (forsta < kropp.size() && kropp.get(forsta).text().length() <= LANGSTA_RUBRIK && Etikett.av(kropp.get(forsta).text()) == null) {
                text = kropp.remove(forsta).text().strip();
                kalla = new Kalla(rubrik.id + ", rubriken", text);
            }
        }
        return new Avsnitt(rubrik.id, rubrik.nummer, text.replaceAll("\\s+", " ").replaceFirst("^[–—:.-]+ *", ""), (rubrik.form < 3 || rad.rubrik())
                && !rad.andrad(), kalla, stallen(kropp, rubrik.id));
    }

    private static List<Stalle> stallen(List<Rad> rader, String namn) {
        List<Stalle> stallen = new ArrayList<>();
        int stycke = 0;
        int forra = -1;
        List<Integer> tabeller = new ArrayList<>();
        for (Rad rad : rader) {
            if (rad.tom()) {
                continue;
            }
            if (rad.tabell() > 0) {
                if (!tabeller.contains(rad.tabell())) {
                    tabeller.add(rad.tabell());
                }
                stallen.add(new Stalle(rad, namn + ", tabell " + (tabeller.indexOf(rad.tabell()) + 1) + ", rad " + rad.nummer()));
            } else {
                stycke += rad.nummer() == forra ? 0 : 1;
                forra = rad.nummer();
                stallen.add(new Stalle(rad, namn + ", stycke " + stycke));
            }
        }
        return stallen;
    }

    /**
     * The headings: of the form that gives the longest row of rising numbers. An agenda has the same numbers as the matters, so of two such rows
     * the one that has most written between its lines is taken.
     */
    private static List<Rubrik> rubriker(List<Rad> rader) {
        List<Rubrik> basta = List.of();
        int bast = 0;
        for (int form = 0; form < FORMER.size(); form++) {
            List<Rubrik> kandidater = kandidater(rader, form);
            for (int forsta = 0; forsta < kandidater.size(); forsta++) {
                List<Rubrik> foljd = foljd(kandidater, forsta);
                int poang = 4 * foljd.size() * foljd.size() + Math.min(skrivna(rader, foljd), 3 * foljd.size()) - form;
                if (poang > bast) {
                    basta = foljd;
                    bast = poang;
                }
            }
            if (form < 2 && !basta.isEmpty()) {
                return form == 0 && kandidater(rader, 1).size() > basta.size() ? foljd(kandidater(rader, 1), 0) : basta;
            }
        }
        return basta;
    }

    private static int skrivna(List<Rad> rader, List<Rubrik> foljd) {
        int slut = foljd.size() < 2 ? rader.size() : foljd.get(foljd.size() - 1).rad;
        return (int) rader.subList(foljd.get(0).rad, slut).stream().filter(rad -> !rad.tom()).count() - foljd.size();
    }

    private static List<Rubrik> foljd(List<Rubrik> kandidater, int forsta) {
        List<Rubrik> foljd = new ArrayList<>(List.of(kandidater.get(forsta)));
        Set<Integer> tagna = new HashSet<>(Set.of(foljd.get(0).nummer));
        for (Rubrik nasta : kandidater.subList(forsta + 1, kandidater.size())) {
            int steg = nasta.nummer - foljd.get(foljd.size() - 1).nummer;
            if (steg > 0 && steg <= STORSTA_HOPP && tagna.add(nasta.nummer)) {
                foljd.add(nasta);
            }
        }
        return foljd;
    }

    private static List<Rubrik> kandidater(List<Rad> rader, int form) {
        List<Rubrik> kandidater = new ArrayList<>();
        for (int i = 0; i < rader.size(); i++) {
            Rad rad = rader.get(i);
            String text = rad.tabell() == 0 ? rad.text().strip() : radtext(rad);
            Matcher traff = FORMER.get(form).matcher(text);
            if (traff.matches()) {
                String rest = form < 2 && rad.tabell() == 0 ? avdelad(traff.group(3)) : traff.group(3);
                if (arRubrik(rad, form, rest)) {
                    kandidater.add(new Rubrik(i, form, traff.group(1).replaceAll(" +", " ").replaceFirst("§(?=[0-9])", "§ ").replaceFirst("(?<=[0-9])§", " §"),
                            Integer.parseInt(traff.group(2)), rest.replace('\t', '\n').strip()));
                }
            }
        }
        return kandidater;
    }

    /** A heading that the matter goes on after in the same line, with a line break between the two. */
    private static String avdelad(String rest) {
        Matcher traff = INLEDD.matcher(rest.strip());
        return traff.matches() ? traff.group(1) + "\n" + traff.group(2) : rest;
    }

    /** The text of a row whose first cell begins it; the cells come after each other. */
    private static String radtext(Rad rad) {
        return rad.text().strip();
    }

    /** A heading is short and no sentence about a paragraph. */
    private static boolean arRubrik(Rad rad, int form, String rest) {
        String forsta = rest.strip().lines().findFirst().orElse("").split("\t", -1)[0].strip();
        boolean mening = forsta.endsWith(".") && !rad.rubrik() || forsta.matches("(?s)\\p{Ll}.*") || forsta.matches("[-–,;)].*");
        boolean sida = rest.matches("(?s).*(\\.{4,}|…{2,}|\\t)\\s*[0-9]{1,3}\\s*");
        return forsta.length() <= LANGSTA_RUBRIK && !mening && !sida && (form < 3 || rad.tabell() == 0 && !forsta.endsWith("."));
    }
}
