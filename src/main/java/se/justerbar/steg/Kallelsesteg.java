package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import java.util.List;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/** Meetings: who asks for one, who is told of it, and what an auditor may raise at it. */
public final class Kallelsesteg {
    private static final String KALLELSE = "/arenden/0/kallelse";
    private final Varld varld;

    /** Steps of one scenario. */
    public Kallelsesteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("att {organ} kallar till ett sammanträde")
    public void kallar(Organ organ) {
        varld.satt("/sammantrade/organ", organ);
        varld.satt("/arenden/0/slag", Slag.kallelse);
        varld.satt(KALLELSE + "/begaranAvslagen", false);
        varld.lista(KALLELSE + "/ejUnderrattade");
        varld.lista(KALLELSE + "/nekade");
    }

    @Givet("(att )en begäran från {int} ledamöter avslogs")
    public void avslagen(int ledamoter) {
        avslagenOkantOrdforanden(ledamoter);
        varld.satt(KALLELSE + "/ordforandenBegarde", false);
    }

    @Givet("(att )en begäran från {int} ledamöter avslogs, oklart om ordföranden begärde detsamma")
    public void avslagenOkantOrdforanden(int ledamoter) {
        varld.satt(KALLELSE + "/begaranAvslagen", true);
        varld.satt(KALLELSE + "/begarandeLedamoter", ledamoter);
    }

    @Givet("(att )ordförandens egen begäran avslogs")
    public void ordforandens() {
        avslagen(0);
        varld.satt(KALLELSE + "/ordforandenBegarde", true);
    }

    @Givet("(att )en begäran avslogs, oklart från hur många")
    public void okanda() {
        avslagen(0);
        varld.okant(KALLELSE + "/begarandeLedamoter");
    }

    @Givet("(att )det inte är känt om någon begäran avslogs")
    public void okand() {
        varld.okant(KALLELSE + "/begaranAvslagen");
    }

    @Givet("(att )bara {int} ledamöter begärde det, och inte ordföranden")
    public void begardes(int ledamoter) {
        varld.satt(KALLELSE + "/begarandeLedamoter", ledamoter);
        varld.satt(KALLELSE + "/ordforandenBegarde", false);
    }

    @Givet("(att )ersättaren för {medlemmar} inte fick veta tid och plats")
    public void ejUnderrattad(List<String> platser) {
        platser.forEach(plats -> varld.rad(KALLELSE + "/ejUnderrattade", "plats", plats));
    }

    @Givet("(att )ersättaren för {medlemmar} nekades att vara med")
    public void nekad(List<String> platser) {
        platser.forEach(plats -> varld.rad(KALLELSE + "/nekade", "plats", plats));
    }

    @Givet("(att )det inte är känt vilka ersättare som fick veta tid och plats")
    public void okandUnderrattelse() {
        varld.okant(KALLELSE + "/ejUnderrattade");
    }

    @Givet("(att )det inte är känt om någon ersättare nekades att vara med")
    public void okandNekad() {
        varld.okant(KALLELSE + "/nekade");
    }

    @Givet("(att )revisorns ärende gäller granskningen")
    public void granskningen() {
        varld.satt("/arenden/0/vacktArende/gallerGranskningen", true);
    }

    @Givet("(att )revisorns ärende inte gäller granskningen")
    public void inteGranskningen() {
        varld.satt("/arenden/0/vacktArende/gallerGranskningen", false);
    }
}
