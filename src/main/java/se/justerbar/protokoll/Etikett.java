package se.justerbar.protokoll;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a label says of the lines that follow it. */
enum Etikett {
    OVRIGA("(övriga|även)(?!.*(ledam|ersätt|suppl)).*"
            + "|(tjänstem[aä]n|adjungera|föredragande|gäster|inbjudna|revisor|insynsplats|förbundschef|samordnare|sekreterare)(?!.*ledam).*"),
    EJ_TJANSTGORANDE("deltagare utan rösträtt.*|(närvarande,? )?((ej|icke|inte)[ -]+(tjänstgörande|tjg|beslutande)|ersättare,? (som )?(ej|icke"
            + "|inte) tjänstg).*"),
    TJANSTGORANDE_ERSATTARE("(tjänstgörande|tjg\\.?|beslutande) ers.*|ersättare (som )?(i tjänst|tjänstgör).*"),
    FRANVARANDE_ERSATTARE("(frånvarande|ej närvarande|förhindrade) ers.*|ersättare med förhinder"),
    FRANVARANDE_LEDAMOTER("(frånvarande|ej närvarande|förhindrade|förhindrade ordinarie|frånvarande ordinarie) ledam.*|ledamöter med förhinder"),
    FRANVARANDE("(kallade men (inte|ej) närvarande|frånvar|förhind|anmäl[dt]?a? (förhinder|frånvaro)|ej närvarande"
            + "|med anmält förhinder|ledamöter med förhinder|förhinder).*"),
    ERSATTARE("(närvarande |övriga )?(ersättare|suppleanter)( närvarande)?|närvarande ersättare.*|(övriga|även)(?!.*ledam).*(ersätt|suppl).*"),
    BESLUTANDE("(deltagare med rösträtt|beslutande|tjänstgörande|närvarande|ledamöter|deltagare|deltagande|ordinarie|närvaro(lista)?|upprop"
            + "|styrelsens? (ledamöter"
            + "|sammansättning))( ledamöter| styrelseledamöter| på distans"
            + "| och ersättare| ledamöter och ersättare)?( \\(.*\\))?"),
    JUSTERARE("(utse(s|dd)? (till|att).*juster.*|justerare|justeringsperson(er)?|justeringsman|protokolljusterare|val av justerare|att justera|utses"
            + " att justera.*|juster(as|ing|ingsdag|ingsdatum|at).*"
            + "|(tid|plats|datum)( och (plats|tid))? för (protokollets )?justering.*|justeringens.*)"),
    ANNAT("(plats|var|när|tid|datum|plats och tid|tid och plats|sammanträdesdatum|sammanträdestid|mötesplats|paragrafer|paragraf|underskrift(er)?|dagordning"
            + "|ärenden|föredragningslista|sekreterare|vid protokollet|kallelse|organ|diarienummer|teckenförklaring.*)"),
    BESLUT("(styrelsens |förslag till )?beslut( i korthet)?|(förbunds)?styrelsen (beslutar?|beslutade|beslöt)|styrelsens ställningstagande"),
    YRKANDEN("(förslag och )?yrkanden?( och förslag)?|förslag på sammanträdet|yrkanden under sammanträdet"),
    OMROSTNING("(omröstning|votering|omröstnings?(resultat|lista)|röstning|beslutsgång|propositionsordning.*|voteringslista|voteringsresultat|proposition.*)"),
    RESERVATIONER("(reservation(er)?|protokollsanteckning(ar)?|särskilt yttrande)"),
    JAV("(jäv|anmälan om jäv|jävsanmälan|jävsfråga)"),
    ARENDET("(ärendet|ärendebeskrivning|bakgrund|sammanfattning( av ärendet)?|beslutsunderlag|underlag|överläggning|diskussion|handlingar|beskrivning"
            + " av ärendet)");

    private final Pattern monster;

    Etikett(String monster) {
        this.monster = Pattern.compile("(?iu)" + monster);
    }

    /** The label that a text is; null where it is none. */
    static Etikett av(String text) {
        String ren = text.strip().replaceFirst("[\\s:]+$", "").toLowerCase(Locale.ROOT);
        if (ren.length() > 90 || ren.isEmpty()) {
            return null;
        }
        for (Etikett en : values()) {
            if (en.monster.matcher(ren).matches()) {
                return en;
            }
        }
        return null;
    }

    boolean franvaro() {
        return this == FRANVARANDE || this == FRANVARANDE_LEDAMOTER || this == FRANVARANDE_ERSATTARE;
    }

    boolean narvaro() {
        return compareTo(BESLUTANDE) <= 0;
    }
}
