package se.justerbar.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.justerbar.begrepp.Svenska;
import se.justerbar.regelverk.Hylla;
import se.justerbar.svit.Scenariosvar;
import se.justerbar.svit.Status;
import se.justerbar.svit.Stegsvar;
import se.justerbar.svit.Svitsvar;

/** A run of the suite for a terminal: what did not hold first, then the figures. */
final class Svittext {
    private final Radtext text = new Radtext();
    private final Svitsvar svar;
    private final int paSidan;
    private final Hylla hylla;

    /**
     * Tells of a run.
     *
     * @param svar    the run
     * @param paSidan how many scenarios the page of the report holds, counted in the page
     * @param hylla   the texts
     */
    Svittext(Svitsvar svar, int paSidan, Hylla hylla) {
        this.svar = svar;
        this.paSidan = paSidan;
        this.hylla = hylla;
    }

    /** Whether the run holds and the page has lost nothing of it. */
    boolean haller() {
        return svar.haller() && paSidan == svar.valda();
    }

    String text() {
        svar.scenarier().stream().filter(ett -> ett.status() != Status.godkant).forEach(this::scenario);
        svar.brister().forEach(brist -> text.rad(0, "✗ " + brist));
        if (paSidan != svar.valda()) {
            text.rad(0, "✗ Sidan rapport.html har " + tal(paSidan) + " scenarier; " + tal(svar.valda()) + " skulle köras.");
        }
        if (!haller()) {
            text.tomrad();
        }
        perMapp().forEach((mapp, scenarier) -> text.rad(0, mapp + ": " + scenarier(scenarier.size()) + ", godkända "
                + tal(scenarier.stream().filter(ett -> ett.status() == Status.godkant).count())));
        text.tomrad();
        text.rad(0, (haller() ? "Sviten håller" : "Sviten håller inte") + ": " + tal(svar.filer()) + (svar.filer() == 1 ? " fil, " : " filer, ") + scenarier(svar.iFiler())
                + (svar.valda() == svar.iFiler() ? "" : ", " + tal(svar.valda()) + " av dem valda") + ".");
        text.rad(2, (svar.valda() == svar.iFiler() ? "I filer " : "Valda ") + tal(svar.valda()) + ", körda " + tal(svar.scenarier().size())
                + ", rapporterade i junit.xml " + tal(svar.rapporterade()) + ", rapporterade i rapport.html " + tal(paSidan) + ".");
        List<String> antal = new ArrayList<>();
        for (Status status : Status.values()) {
            antal.add(status.ord() + " " + tal(svar.antal(status)));
        }
        text.rad(2, String.join(", ", antal) + ".");
        return text.toString();
    }

    private Map<String, List<Scenariosvar>> perMapp() {
        Map<String, List<Scenariosvar>> mappar = new LinkedHashMap<>();
        svar.scenarier().forEach(ett -> mappar.computeIfAbsent(mapp(ett.scenario().fil()), m -> new ArrayList<>()).add(ett));
        return mappar;
    }

    private String mapp(String fil) {
        String mapp = fil.contains("/") ? fil.substring(0, fil.lastIndexOf('/')) : fil;
        return hylla.regelverk().stream().filter(regelverk -> regelverk.id().equals(mapp)).map(regelverk -> regelverk.titel()).findFirst().orElse(mapp);
    }

    private void scenario(Scenariosvar ett) {
        text.rad(0, "✗ " + ett.scenario().plats() + ": " + ett.scenario().namn() + " – " + ett.status().ord());
        if (ett.scenario().regel() != null) {
            text.rad(4, "”" + ett.scenario().regel() + "”");
        }
        ett.steg().stream().filter(steg -> steg.status() != Status.godkant && steg.status() != Status.overhoppat).findFirst().ifPresent(this::steg);
        text.rad(4, ett.fel());
    }

    private void steg(Stegsvar steg) {
        text.rad(4, steg.nyckelord() + " " + steg.text());
    }

    private static String scenarier(long antal) {
        return tal(antal) + (antal == 1 ? " scenario" : " scenarier");
    }

    private static String tal(long antal) {
        return Svenska.heltal(antal);
    }
}
