package se.justerbar.protokoll;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the styles of a document mean, and the labels that Word numbers by itself. Counts as it goes, so it is used once, from the beginning. */
final class Ordstil {
    private static final int NIVAER = 9;
    private final Map<String, Xml> stilar = new HashMap<>();
    private final Map<String, String> listor = new HashMap<>();
    private final Map<String, Xml> listnivaer = new HashMap<>();
    private final Map<String, int[]> raknare = new HashMap<>();

    /** The styles and the lists; either may be null. */
    Ordstil(Xml stilmall, Xml numrering) {
        if (stilmall != null) {
            stilmall.delar("style").forEach(stil -> stilar.put(stil.attribut("styleId"), stil));
        }
        if (numrering != null) {
            numrering.delar("abstractNum").forEach(lista -> lista.delar("lvl")
                    .forEach(niva -> listnivaer.put(lista.attribut("abstractNumId") + "/" + niva.attribut("ilvl"), niva)));
            numrering.delar("num").forEach(lista -> listor.put(lista.attribut("numId"), lista.varde("abstractNumId")));
        }
    }

    /** Whether a paragraph with these properties is set as a heading. */
    boolean rubrik(Xml egenskaper) {
        String niva = egenskap(egenskaper, "outlineLvl");
        String namn = namn(egenskaper);
        return !niva.isEmpty() && !niva.equals("9") || namn.startsWith("heading") || namn.startsWith("rubrik") || namn.equals("title");
    }

    /** Whether it is a line in a table of contents. */
    boolean innehallsforteckning(Xml egenskaper) {
        String namn = namn(egenskaper);
        return namn.matches("(toc|innehåll) ?[0-9].*");
    }

    private String namn(Xml egenskaper) {
        Xml stil = egenskaper == null ? null : stilar.get(egenskaper.varde("pStyle"));
        String namn = stil == null ? egenskaper == null ? "" : egenskaper.varde("pStyle") : stil.varde("name");
        return namn.toLowerCase(Locale.ROOT);
    }

    private String egenskap(Xml egenskaper, String vilken) {
        Xml bararen = barare(egenskaper, vilken);
        return bararen == null ? "" : bararen.varde(vilken);
    }

    /** The properties, the paragraph's own or its style's, that say this; or null. */
    private Xml barare(Xml egenskaper, String vilken) {
        Set<Xml> sedda = new HashSet<>();
        Xml nu = egenskaper;
        String stil = egenskaper == null ? "" : egenskaper.varde("pStyle");
        while (true) {
            if (nu != null && nu.del(vilken) != null) {
                return nu;
            }
            Xml nasta = stilar.get(stil);
            if (nasta == null || !sedda.add(nasta)) {
                return null;
            }
            nu = nasta.del("pPr");
            stil = nasta.varde("basedOn");
        }
    }

    /** The label of the next paragraph with these properties, such as "§ 36"; "" where it has none, or only a mark. */
    String etikett(Xml egenskaper) {
        Xml bararen = barare(egenskaper, "numPr");
        if (bararen == null) {
            return "";
        }
        Xml nummer = bararen.del("numPr");
        String lista = listor.get(nummer.varde("numId"));
        int niva = tal(nummer.varde("ilvl"), 0);
        Xml form = listnivaer.get(lista + "/" + niva);
        if (form == null || niva >= NIVAER) {
            return "";
        }
        int[] rakning = raknare.computeIfAbsent(lista, ny -> new int[NIVAER]);
        rakning[niva] = rakning[niva] == 0 ? tal(form.varde("start"), 1) : rakning[niva] + 1;
        for (int i = niva + 1; i < NIVAER; i++) {
            rakning[i] = 0;
        }
        return form.varde("numFmt").equals("bullet") ? "" : ifylld(form.varde("lvlText"), lista, rakning);
    }

    private String ifylld(String mall, String lista, int[] rakning) {
        String text = mall;
        for (int i = 0; i < NIVAER; i++) {
            Xml form = listnivaer.get(lista + "/" + i);
            int tal = rakning[i] == 0 && form != null ? tal(form.varde("start"), 1) : rakning[i];
            boolean bokstav = form != null && form.varde("numFmt").endsWith("Letter") && tal > 0 && tal < 27;
            text = text.replace("%" + (i + 1), bokstav ? Character.toString('a' + tal - 1) : Integer.toString(tal));
        }
        return text;
    }

    private static int tal(String text, int annars) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : annars;
    }
}
