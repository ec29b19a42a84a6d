package se.justerbar.cli;

import java.time.LocalDate;
import java.util.Locale;
import se.justerbar.begrepp.Svenska;
import se.justerbar.granskning.Kalenderblad;
import se.justerbar.granskning.Kalenderpost;
import se.justerbar.granskning.Regelverksversion;

/** A calendar for a terminal. */
final class Kalendertext {
    private static final String[] VECKODAGAR = {"måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"};
    private final Radtext text = new Radtext();
    private final Kalenderblad blad;

    Kalendertext(Kalenderblad blad) {
        this.blad = blad;
    }

    String text() {
        text.rad(0, blad.forbund() + ", " + rubrik());
        for (Regelverksversion version : blad.regelverk()) {
            text.rad(0, "Enligt: " + version.titel() + " [" + version.hash().substring(0, 12) + "]");
            text.rad(2, version.status());
        }
        if (blad.poster().isEmpty()) {
            text.tomrad();
            text.rad(0, "Ingen text som gäller sätter någon plikt.");
        }
        blad.poster().forEach(this::post);
        return text.toString();
    }

    private String rubrik() {
        String dag = blad.dagar().isEmpty() ? "" : Svenska.datum(blad.dagar().values().iterator().next());
        return switch (blad.handelse()) {
            case "uppsagning" -> "uppsägning som medlemmen beslutade den " + dag;
            case "likvidation" -> "likvidation från den " + dag;
            case "sammantrade" -> "sammanträde den " + dag;
            default -> String.valueOf(blad.ar());
        };
    }

    private void post(Kalenderpost post) {
        text.tomrad();
        text.rad(0, (post.ordning() == 0 ? "" : post.ordning() + ". ") + nar(post) + ": " + post.plikt());
        text.rad(2, "· " + post.norm());
        text.rad(4, (post.atergivet().isEmpty() ? "”" + String.join(" … ", post.citat()) + "”" : "Återgivet: " + String.join(" ", post.atergivet()))
                + " (" + post.avsnitt() + (post.paragraf() == null ? "" : ", " + post.paragraf()) + ", " + post.lager() + ", " + post.kalla() + ")");
        if (post.rakning() != null) {
            text.rad(4, "Räknat från " + post.rakning().fran() + (post.rakning().antagen() ? ", som antas vara den " : " den ")
                    + Svenska.datum(post.rakning().dag()) + ".");
        }
        post.lasning().forEach(las -> text.rad(4, (las.tillampas() ? "Läsning: " : "En läsning: ") + las.text() + " (" + las.kalla() + ")"));
    }

    /** When, as a sentence begins. */
    private String nar(Kalenderpost post) {
        String dag = post.dag() == null ? "" : dag(post.dag());
        String start = blad.dagar().isEmpty() ? "" : " den " + Svenska.datum(blad.dagar().values().iterator().next());
        return switch (post.nar()) {
            case "senast" -> "Senast " + dag;
            case "tidigast" -> "Tidigast " + dag;
            case "fore" -> post.dag() == null ? "Före" + start : "Dessförinnan, senast " + dag;
            case "efter" -> "Därefter, utan dag i texten";
            case "under" -> "Under " + blad.ar() + ", utan dag i texten";
            default -> dag.substring(0, 1).toUpperCase(Locale.ROOT) + dag.substring(1);
        };
    }

    private static String dag(LocalDate dag) {
        return "den " + Svenska.datum(dag) + " (" + VECKODAGAR[dag.getDayOfWeek().getValue() - 1] + ")";
    }
}
