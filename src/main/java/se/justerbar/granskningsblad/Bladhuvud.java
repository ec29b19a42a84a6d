package se.justerbar.granskningsblad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import se.justerbar.begrepp.Svenska;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Regelverksversion;
import se.justerbar.kvitto.Granskningspost;
import se.justerbar.merkle.Checkpoint;

/** The head of the sheet: what was checked, by whom, against what, and where it is recorded. */
final class Bladhuvud {
    /**
     * A row.
     *
     * @param namn what it is
     * @param text what it says
     * @param kod  whether it is to be read letter by letter
     */
    public record Rad(String namn, String text, boolean kod) {
    }

    private final List<Rad> rader = new ArrayList<>();

    private Bladhuvud() {
    }

    static List<Rad> av(Bladmaterial material) {
        Bladhuvud huvud = new Bladhuvud();
        huvud.granskningen(material.granskning(), material.granskare());
        huvud.posten(material.post());
        material.kvitto().lage().ifPresent(huvud::loggen);
        return List.copyOf(huvud.rader);
    }

    private void granskningen(Granskning granskning, String granskare) {
        rad("Förbund", granskning.forbund() == null ? "inte känt" : granskning.forbund());
        rad("Sammanträde", dag(granskning.datum()));
        rad("Kontrolldag", dag(granskning.kontrolldag()));
        rad("Granskat av", granskare == null ? "skrivs under nedan" : granskare);
        if (granskning.kand() != null) {
            rad("Texterna som de var kända", dag(granskning.kand()));
        }
        for (Regelverksversion text : granskning.regelverk()) {
            rad("Prövat mot", text.titel() + " (" + text.status() + ")");
            kod("dess kontrollsumma", text.hash());
        }
        rad("Program", "Justerbar " + granskning.program() + ", schema " + granskning.schema());
    }

    private void posten(Granskningspost post) {
        kod("Protokollets kontrollsumma", post.protokoll() == null ? "inget protokoll lämnades" : post.protokoll());
        kod("Granskning", post.id());
        rad("Förd", Svenska.tidpunkt(post.tid()));
        if (post.ersatter() != null) {
            kod("Ersätter", post.ersatter());
        }
    }

    private void loggen(Checkpoint lage) {
        rad("Kvitto", "nummer " + Svenska.heltal(lage.size()) + " i loggen " + lage.origin());
        kod("loggens rot", Base64.getEncoder().encodeToString(lage.root()));
    }

    private static String dag(LocalDate dag) {
        return dag == null ? "inte känd" : Svenska.datum(dag);
    }

    private void rad(String namn, String text) {
        rader.add(new Rad(namn, text, false));
    }

    private void kod(String namn, String text) {
        rader.add(new Rad(namn, text, true));
    }
}
