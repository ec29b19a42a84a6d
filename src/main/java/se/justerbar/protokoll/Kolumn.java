package se.justerbar.protokoll;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a column of a table holds, by its heading. */
enum Kolumn {
    /** Who is replaced. */
    FOR("(tjänstgör |ersättare |tjg )?(för|i stället för|istället för)( ledamot)?|ersätter.*"),
    /** The member. */
    MEDLEM("(förbunds)?medlem(mar)?|kommun(er)?|kommun/.*|organisation(er)?|part(er)?|huvudm[aä]n(nen)?|myndighet(er)?|företräder|representerar|mandat"
            + "|plats(er)?|medlem/.*|kommun, .*|utsedd av|från"),
    /** A vote by its word. */
    ROST("röst(ade)?|röstning|svar|ställningstagande"),
    /** Yes. */
    JA("ja(-röst(er)?)?|bifall"),
    /** No. */
    NEJ("nej(-röst(er)?)?|avslag"),
    /** Abstains. */
    AVSTAR("avst(år|od|\\.)?|avstår.*|avstod.*|nedlagd.*"),
    /** The ersättare. */
    ERSATTARE("(tjänstgörande |tjg\\.? |närvarande )?(ersättare|suppleant)(er)?(ens namn)?( \\(.*\\))?"),
    /** The ledamot. */
    LEDAMOT("(ordinarie |beslutande |närvarande )?(ledamot|ledamöter)(ens namn)?|ordinarie"),
    /** A name of either. */
    NAMN("(för- och efter)?namn|deltagare|person|närvarande ledamot/ersättare|ledamot ?/ ?ersättare|ledamöter och ersättare"),
    /** The part or the task. */
    ROLL("roll|uppdrag|funktion|befattning|titel"),
    /** Absent. */
    FRANVARO("frånv.*|förhind.*|anmält förhinder"),
    /** Present, or how. */
    STATUS("närv.*|deltar.*|deltog.*|status|tjg.*|tjänstg.*|beslutande|n\\.?|tj\\.?|på plats"),
    /** In which matters. */
    PARAGRAF("§+|paragraf(er)?|§§.*|ärende(n)?|gäller §.*"),
    /** On distance. */
    DISTANS("(på )?distans|digital.*|via teams|teams"),
    /** Anything more. */
    ANMARKNING("anm.*|kommentar.*|notering.*|övrigt"),
    /** The party. */
    PARTI("parti.*");

    private final Pattern monster;

    Kolumn(String monster) {
        this.monster = Pattern.compile("(?iu)" + monster);
    }

    static Kolumn av(String rubrik) {
        String ren = rubrik.strip().replaceAll("\\s+", " ").replaceFirst("[:.]$", "").toLowerCase(Locale.ROOT);
        for (Kolumn en : values()) {
            if (en.monster.matcher(ren).matches()) {
                return en;
            }
        }
        return null;
    }

    /** The columns of a row of headings, by their place; empty where it is none. */
    static Map<Integer, Kolumn> rubriker(Rad rad) {
        Map<Integer, Kolumn> kolumner = new LinkedHashMap<>();
        long skrivna = rad.celler().stream().filter(cell -> !cell.text().isBlank()).count();
        rad.celler().forEach(cell -> {
            Kolumn slag = av(cell.text());
            if (slag != null) {
                kolumner.put(cell.kolumn(), slag);
            }
        });
        return kolumner.size() >= 2 && kolumner.size() * 2 >= skrivna ? kolumner : Map.of();
    }

    /** The text of a row in the column that begins here, also where cells are joined. */
    static String text(Rad rad, int kolumn) {
        return rad.celler().stream().filter(cell -> cell.kolumn() <= kolumn && kolumn < cell.kolumn() + cell.bredd()).map(Cell::text).findFirst().orElse("");
    }
}
