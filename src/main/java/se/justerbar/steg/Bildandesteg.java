package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import java.time.LocalDate;
import java.util.List;

/** The formation: the day that is stated and the members' approvals. */
public final class Bildandesteg {
    private static final String GODKANNANDEN = "/arenden/0/bildande/godkannanden";
    private final Varld varld;

    /** Steps of one scenario. */
    public Bildandesteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("(att )förbundet anges vara bildat den {dag}")
    public void bildat(LocalDate dag) {
        varld.satt("/arenden/0/bildande/bildandedag", dag);
    }

    @Givet("(att )alla medlemmar godkände förbundsordningen den {dag}")
    public void godkande(LocalDate dag) {
        varld.rader("/sammantrade/platser", rad -> true)
                .forEach(plats -> varld.rad(GODKANNANDEN, "medlem", plats.get("medlem"), "ja", true, "dag", dag));
        varld.satt(GODKANNANDEN + "Komplett", true);
    }

    @Givet("(att ){medlemmar} godkände den först den {dag}")
    public void forst(List<String> medlem, LocalDate dag) {
        varld.rader(GODKANNANDEN, rad -> medlem.contains(rad.get("medlem").stringValue())).forEach(rad -> rad.put("dag", dag.toString()));
    }

    @Givet("(att ){medlemmar} inte har godkänt den")
    public void inte(List<String> medlem) {
        varld.taBort(GODKANNANDEN, rad -> medlem.contains(rad.get("medlem").stringValue()));
    }

    @Givet("(att ){medlemmar} uttryckligen har sagt nej till den")
    public void nej(List<String> medlem) {
        varld.rader(GODKANNANDEN, rad -> medlem.contains(rad.get("medlem").stringValue())).forEach(rad -> {
            rad.put("ja", false);
            rad.remove("dag");
        });
    }

    @Givet("(att )det inte är känt om {medlemmar} har godkänt den")
    public void okant(List<String> medlem) {
        inte(medlem);
        varld.okant(GODKANNANDEN + "Komplett");
    }

    @Givet("{medlemmar} också står med ett nej")
    public void ocksaNej(List<String> medlem) {
        varld.rad("/arenden/0/bildande/godkannanden", "medlem", medlem.get(0), "ja", false);
    }
}
