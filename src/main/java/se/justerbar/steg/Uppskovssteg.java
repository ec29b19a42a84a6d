package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** How a vote was held, whether it put the matter off, and who reserved against the decision. */
public final class Uppskovssteg {
    private static final String OMROSTNING = "/arenden/0/omrostning";
    private final Varld varld;

    /** Steps of one scenario. */
    public Uppskovssteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("(att )rösterna vägs efter medlemmarnas andelar")
    public void viktade() {
        varld.satt(OMROSTNING + "/viktade", true);
    }

    @Givet("(att )det inte är känt om rösterna vägs olika")
    public void okandVikt() {
        varld.okant(OMROSTNING + "/viktade");
    }

    @Givet("(att )omröstningen är sluten")
    public void sluten() {
        varld.satt(OMROSTNING + "/sluten", true);
    }

    @Givet("(att )det inte är känt om omröstningen är sluten")
    public void okandSluten() {
        varld.okant(OMROSTNING + "/sluten");
    }

    @Givet("(att )ja betyder att skjuta upp ärendet")
    public void jaSkjuterUpp() {
        varld.satt(OMROSTNING + "/jaSkjuterUpp", true);
    }

    @Givet("(att )ja betyder att avgöra ärendet")
    public void jaAvgor() {
        varld.satt(OMROSTNING + "/jaSkjuterUpp", false);
    }

    @Givet("(att )ledamoten för {medlemmar} reserverar sig innan sammanträdet avslutas")
    public void reserverarSig(List<String> plats) {
        reservation(plats, "ledamot", true);
    }

    @Givet("(att )ledamoten för {medlemmar} reserverar sig dagen efter")
    public void reserverarSigSent(List<String> plats) {
        reservation(plats, "ledamot", false);
    }

    @Givet("(att )ersättaren för {medlemmar} reserverar sig innan sammanträdet avslutas")
    public void ersattareReserverarSig(List<String> plats) {
        reservation(plats, "ersattare", true);
    }

    @Givet("(att )det inte är känt när reservationen anmäldes")
    public void okandTid() {
        varld.rader("/arenden/0/reservationer", rad -> true).forEach(rad -> rad.remove("foreSlutet"));
    }

    @Givet("(att )det inte är känt om någon reserverade sig")
    public void okandaReservationer() {
        varld.okant("/arenden/0/reservationer");
    }

    @Givet("(att )det inte är känt om fler reserverade sig")
    public void okantFler() {
        varld.okant("/arenden/0/reservationerKomplett");
    }

    private void reservation(List<String> plats, String roll, boolean foreSlutet) {
        ObjectNode rad = varld.rad("/arenden/0/reservationer", "plats", plats.get(0), "roll", roll);
        rad.put("foreSlutet", foreSlutet);
        varld.satt("/arenden/0/reservationerKomplett", true);
    }
}
