package se.justerbar.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.justerbar.begrepp.Svenska;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Iakttagelse;
import se.justerbar.granskning.Motstridighet;
import se.justerbar.granskning.Regelverksversion;
import se.justerbar.granskning.Sammanhang;
import se.justerbar.granskning.Utfall;
import se.justerbar.svar.Fyndord;

/** A report as text for a person: the verdict first, then each finding with its sentence, what was seen and what can be done. */
final class Textrapport {
    private final Granskning granskning;
    private final Radtext text = new Radtext();

    Textrapport(Granskning granskning) {
        this.granskning = granskning;
    }

    String text() {
        text.rad(0, "Justerbar " + granskning.program() + " · kontrolldag "
                + (granskning.kontrolldag() == null ? "okänd" : Svenska.datum(granskning.kontrolldag())) + " · schema " + granskning.schema());
        text.rad(0, (granskning.forbund() == null ? "Okänt förbund" : granskning.forbund()) + ", "
                + (granskning.datum() == null ? "okänd beslutsdag" : "beslut den " + Svenska.datum(granskning.datum())));
        if (granskning.kand() != null) {
            text.rad(0, "Texterna så som de var kända den " + Svenska.datum(granskning.kand()));
        }
        for (Regelverksversion version : granskning.regelverk()) {
            text.rad(0, "Prövat mot: " + version.titel() + " [" + version.hash().substring(0, 12) + "]");
            text.rad(2, version.status());
        }
        text.tomrad();
        text.rad(0, granskning.bedomning().name().toUpperCase(Locale.ROOT) + " – " + granskning.skal());
        granskning.arenden().forEach(this::arende);
        text.tomrad();
        return text.toString();
    }

    private void arende(Arendegranskning arende) {
        text.tomrad();
        String namn = (arende.id() == null ? "Ärende " + (arende.index() + 1) : arende.id()) + (arende.rubrik() == null ? "" : " " + arende.rubrik());
        text.rad(0, namn + " – " + arende.bedomning().name().toUpperCase(Locale.ROOT));
        text.rad(2, arende.skal());
        Map<List<String>, List<String>> okandBarighet = new LinkedHashMap<>();
        List<Fynd> ovriga = new ArrayList<>();
        for (Fynd fynd : arende.fynd()) {
            if (fynd.angarOkant()) {
                okandBarighet.computeIfAbsent(fynd.saknas(), s -> new ArrayList<>()).add(fynd.norm());
            } else {
                ovriga.add(fynd);
            }
        }
        ovriga.forEach(this::fynd);
        okandBarighet.forEach((saknas, normer) -> {
            text.tomrad();
            text.rad(2, "? " + normer.size() + (normer.size() == 1 ? " mening" : " meningar") + " till kan bara prövas när detta är känt: " + String.join(", ", saknas));
            text.rad(4, String.join(", ", normer));
        });
        arende.lagerskillnader().forEach(skillnad -> {
            text.tomrad();
            text.rad(2, "≠ Förslaget och lagen skiljer sig: " + skillnad.text() + " (" + skillnad.forslaget() + ", " + skillnad.lagen() + ")");
        });
        arende.upplysningar().forEach(upplysning -> {
            text.tomrad();
            text.rad(2, "i " + upplysning);
        });
        for (Sammanhang sammanhang : arende.sammanhang()) {
            text.tomrad();
            text.rad(2, "· Sammanhang, prövas inte: " + Fyndord.kalla(sammanhang.avsnitt(), sammanhang.paragraf()));
            text.rad(4, "”" + String.join(" … ", sammanhang.citat()) + "”");
        }
        saknas(arende);
    }

    private void fynd(Fynd fynd) {
        text.tomrad();
        text.rad(2, Fyndord.tecken(fynd) + " " + Fyndord.utfall(fynd.utfall(), fynd.foljd()) + " · " + fynd.norm());
        text.rad(4, ord(fynd) + " (" + Fyndord.kalla(fynd.avsnitt(), fynd.paragraf()) + ", " + fynd.lager() + ", " + fynd.kalla() + ")");
        for (Iakttagelse sett : fynd.sett()) {
            text.rad(4, (sett.led() == null ? "" : "– ") + Fyndord.sett(sett));
            if (!sett.vilarPa().isEmpty()) {
                text.rad(6, "Vilar på " + String.join(", ", hela(sett.vilarPa())));
            }
        }
        Fyndord.lasarter(fynd).forEach(lasart -> text.rad(4, lasart));
        if (fynd.utfall() == Utfall.brister || fynd.utfall() == Utfall.oavgjord) {
            fynd.motsagelser().forEach(this::motsagelse);
        }
        if (!fynd.saknas().isEmpty()) {
            text.rad(4, "Saknas: " + String.join(", ", fynd.saknas()));
        }
        if (fynd.manniska() != null && fynd.utfall() != Utfall.ejTillamplig) {
            text.rad(4, "En människa bedömer: " + fynd.manniska());
        }
        if (fynd.atgard() != null) {
            text.rad(4, "Det som kan göras: " + fynd.atgard());
        }
    }

    private void motsagelse(Motstridighet motsagelse) {
        text.rad(4, "Källorna säger emot varandra: " + motsagelse.text());
        motsagelse.sidor().forEach(sida -> text.rad(6, "– ”" + sida.citat() + "” (" + sida.kalla() + "): " + sida.ger()));
    }

    /** A sentence of the sources stands between quotation marks, to the letter; the law is given in other words and is marked so. */
    private static String ord(Fynd fynd) {
        return fynd.atergivet().isEmpty() ? "”" + String.join(" … ", fynd.citat()) + "”" : "Återgivet: " + String.join(" ", fynd.atergivet());
    }

    /** The pointers without those that lie within another of them: a list stands for its rows. */
    private static List<String> hela(List<String> pekare) {
        return pekare.stream().filter(en -> pekare.stream().noneMatch(annan -> en.startsWith(annan + "/"))).toList();
    }

    /** What is missing in the whole matter, the findings that need the fewest facts first. */
    private void saknas(Arendegranskning arende) {
        Set<String> saknas = new LinkedHashSet<>();
        arende.fynd().stream().filter(f -> f.utfall() == Utfall.oavgjord && f.foljd().stoppar())
                .sorted(Comparator.comparingInt(f -> f.saknas().size())).forEach(f -> saknas.addAll(f.saknas()));
        if (!saknas.isEmpty()) {
            text.tomrad();
            text.rad(2, "Det som saknas och skulle avgöra: " + String.join(", ", saknas));
        }
    }
}
