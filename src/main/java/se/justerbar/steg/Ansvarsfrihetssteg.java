package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import java.util.List;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/** Who decides on discharge, the auditors' report that it rests on, and auditors who are themselves accountable. */
public final class Ansvarsfrihetssteg {
    private static final String ANSVARSFRIHET = "/arenden/0/ansvarsfrihet/";
    private static final String BESLUTADE = ANSVARSFRIHET + "beslutade";
    private static final String MOTTAGARE = ANSVARSFRIHET + "mottagare";
    private static final String REVISORER = "/arenden/0/revision/revisorer";
    private final Varld varld;

    /** Steps of one scenario. */
    public Ansvarsfrihetssteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("(att )frågan om ansvarsfrihet avgörs på ägarmötet")
    public void agarmotet() {
        varld.satt("/sammantrade/organ", Organ.agarmotet);
        varld.satt("/arenden/0/slag", Slag.ansvarsfrihet);
    }

    @Givet("(att )den medlem som beslutar är {medlemmar}")
    public void medlem(List<String> namn) {
        varld.satt("/sammantrade/medlem", namn.get(0));
    }

    @Givet("(att )alla medlemmar har beslutat om ansvarsfriheten")
    public void alla() {
        medlemmar(BESLUTADE);
    }

    private void medlemmar(String lista) {
        varld.rader("/sammantrade/platser", plats -> true).forEach(plats -> varld.rad(lista, "medlem", plats.get("medlem"), "ja", true));
        varld.satt(lista + "Komplett", true);
    }

    @Givet("(att ){medlemmar} inte har beslutat om ansvarsfriheten")
    public void inte(List<String> namn) {
        varld.taBort(BESLUTADE, rad -> namn.contains(rad.get("medlem").stringValue()));
    }

    @Givet("(att )det inte är känt om {medlemmar} har beslutat om ansvarsfriheten")
    public void okant(List<String> namn) {
        varld.rader(BESLUTADE, rad -> namn.contains(rad.get("medlem").stringValue())).forEach(rad -> rad.remove("ja"));
    }

    @Givet("(att )det finns en revisionsberättelse")
    public void berattelse() {
        varld.satt(ANSVARSFRIHET + "berattelseFinns", true);
    }

    @Givet("(att )det inte finns någon revisionsberättelse")
    public void ingenBerattelse() {
        varld.satt(ANSVARSFRIHET + "berattelseFinns", false);
    }

    @Givet("(att )revisionsberättelsen säger om ansvarsfrihet tillstyrks")
    public void uttalande() {
        varld.satt(ANSVARSFRIHET + "uttalandeOmAnsvarsfrihet", true);
    }

    @Givet("(att )revisionsberättelsen inte säger om ansvarsfrihet tillstyrks")
    public void ingetUttalande() {
        varld.satt(ANSVARSFRIHET + "uttalandeOmAnsvarsfrihet", false);
    }

    @Givet("(att )styrelsen och alla medlemmar har fått revisionsberättelsen")
    public void mottagare() {
        medlemmar(MOTTAGARE);
        varld.satt(ANSVARSFRIHET + "styrelsenMottagit", true);
    }

    @Givet("(att )revisionsberättelsen inte har lämnats till {medlemmar}")
    public void inteLamnad(List<String> namn) {
        varld.taBort(MOTTAGARE, rad -> namn.contains(rad.get("medlem").stringValue()));
    }

    @Givet("(att )revisionsberättelsen inte har lämnats till styrelsen")
    public void inteLamnadTillStyrelsen() {
        varld.satt(ANSVARSFRIHET + "styrelsenMottagit", false);
    }

    @Givet("(att )det inte är känt om revisionsberättelsen har lämnats till {medlemmar}")
    public void okandMottagare(List<String> namn) {
        varld.rader(MOTTAGARE, rad -> namn.contains(rad.get("medlem").stringValue())).forEach(rad -> rad.remove("ja"));
    }

    @Givet("(att )utlämnandet av revisionsberättelsen {aterstar}")
    public void utlamnandet(Boolean aterstar) {
        varld.satt(ANSVARSFRIHET + "utlamnandeAterstar", aterstar);
    }

    private void revisor(Organ organ, boolean skyldig) {
        varld.rad(REVISORER, "utseddAv", organ, "redovisningsskyldig", skyldig);
        varld.satt(REVISORER + "Komplett", true);
    }

    @Givet("(att ){organ} har utsett en redovisningsskyldig revisor")
    public void redovisningsskyldig(Organ organ) {
        revisor(organ, true);
    }

    @Givet("(att ){organ} har utsett en revisor som inte är redovisningsskyldig")
    public void inteRedovisningsskyldig(Organ organ) {
        revisor(organ, false);
    }

    @Givet("(att ){organ} har utsett en revisor som kan vara redovisningsskyldig")
    public void kanVara(Organ organ) {
        varld.rad(REVISORER, "utseddAv", organ);
        varld.satt(REVISORER + "Komplett", true);
    }

    @Givet("(att )en redovisningsskyldig revisor är utsedd, okänt av vem")
    public void okandUtser() {
        varld.rad(REVISORER, "redovisningsskyldig", true);
        varld.satt(REVISORER + "Komplett", true);
    }

    @Givet("(att )ingen revisor är utsedd")
    public void ingen() {
        varld.lista(REVISORER);
    }
}
