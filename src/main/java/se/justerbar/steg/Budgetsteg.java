package se.justerbar.steg;

import io.cucumber.java.ParameterType;
import io.cucumber.java.sv.Givet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Organ;

/** A decision on the budget: its period, whether it is the first year's or a change, and the consultation before it. */
public final class Budgetsteg {
    private static final String BUDGET = "/arenden/0/budget";
    private static final String SAMRAD = BUDGET + "/samrad";
    private static final String MEDLEMMAR = SAMRAD + "/medlemmar";
    private final Varld varld;

    /** Steps of one scenario. */
    public Budgetsteg(Varld varld) {
        this.varld = varld;
    }

    /** A yearly budget, neither the first year's nor a change of one already fixed. */
    @Givet("att {organ} fastställer budgeten för {int} den {dag}")
    public void budget(Organ organ, int ar, LocalDate dag) {
        varld.satt("/sammantrade/organ", organ);
        varld.satt("/sammantrade/datum", dag);
        varld.satt("/kontrolldag", dag);
        varld.satt("/arenden/0/slag", "budget");
        varld.satt(BUDGET + "/andringAvFaststalld", false);
        varld.satt(BUDGET + "/periodFran", LocalDate.of(ar, 1, 1));
        varld.satt(BUDGET + "/periodTill", LocalDate.of(ar, 12, 31));
    }

    @Givet("(att )budgeten gäller från den {dag}")
    public void fran(LocalDate dag) {
        varld.satt(BUDGET + "/periodFran", dag);
    }

    @Givet("(att )budgeten gäller till den {dag}")
    public void till(LocalDate dag) {
        varld.satt(BUDGET + "/periodTill", dag);
    }

    @Givet("(att )det inte är känt {budgetuppgift}")
    public void okant(String del) {
        varld.okant(BUDGET + "/" + del);
    }

    /** What is not known of a budget. */
    @ParameterType("från vilken dag budgeten gäller|till vilken dag budgeten gäller|om den gäller första verksamhetsåret"
            + "|om den ändrar en fastställd budget|om samråd hölls|när samrådet hölls|vilka som fick tillfälle till samråd")
    public String budgetuppgift(String ord) {
        return switch (ord) {
            case "från vilken dag budgeten gäller" -> "periodFran";
            case "till vilken dag budgeten gäller" -> "periodTill";
            case "om den gäller första verksamhetsåret" -> "periodFran";
            case "om den ändrar en fastställd budget" -> "andringAvFaststalld";
            case "om samråd hölls" -> "samrad/hallet";
            case "när samrådet hölls" -> "samrad/dag";
            default -> "samrad/medlemmar";
        };
    }

    @Givet("(att )budgeten är den för första verksamhetsåret")
    public void forsta() {
        varld.satt(BUDGET + "/periodFran", LocalDate.of(2024, 1, 1));
        varld.satt(BUDGET + "/periodTill", LocalDate.of(2024, 12, 31));
    }

    @Givet("(att )beslutet ändrar en redan fastställd budget")
    public void andrar() {
        varld.satt(BUDGET + "/andringAvFaststalld", true);
    }

    @Givet("(att )samråd hölls med alla medlemmar den {dag}")
    public void samrad(LocalDate dag) {
        samradMed(List.of(), dag);
        List<String> medlemmar = new ArrayList<>();
        varld.rader("/sammantrade/platser", plats -> true).forEach(plats -> medlemmar.add(plats.get("medlem").stringValue()));
        medlemmar.forEach(medlem -> varld.rad(MEDLEMMAR, "medlem", medlem, "ja", true));
    }

    @Givet("(att )samråd hölls bara med {medlemmar} den {dag}")
    public void samradMed(List<String> medlemmar, LocalDate dag) {
        varld.satt(SAMRAD + "/hallet", true);
        varld.satt(SAMRAD + "/dag", dag);
        varld.satt(MEDLEMMAR, List.of());
        varld.satt(MEDLEMMAR + "Komplett", true);
        medlemmar.forEach(medlem -> varld.rad(MEDLEMMAR, "medlem", medlem, "ja", true));
    }

    @Givet("(att ){medlemmar} inte fick tillfälle till samråd, och om resten är det inte känt")
    public void utanTillfalle(List<String> medlemmar) {
        medlemmar.forEach(medlem -> varld.rad(MEDLEMMAR, "medlem", medlem, "ja", false));
        varld.okant(MEDLEMMAR + "Komplett");
    }

    @Givet("(att )samråd hölls utan att någon medlem fick tillfälle till det")
    public void samradMedIngen() {
        varld.satt(SAMRAD + "/hallet", true);
        varld.satt(MEDLEMMAR, List.of());
    }

    @Givet("(att )samrådet kom {ordning} beslutet")
    public void ordning(Boolean fore) {
        varld.satt(SAMRAD + "/foreBeslutet", fore);
    }

    /** Whether something came first. */
    @ParameterType("före|efter")
    public Boolean ordning(String ord) {
        return ord.equals("före");
    }

    @Givet("(att )inget samråd hölls")
    public void ingetSamrad() {
        varld.satt(SAMRAD + "/hallet", false);
    }

    @Givet("(att )det inte är känt om {medlemmar} fick tillfälle till samråd")
    public void okandMedlem(List<String> medlemmar) {
        varld.rader(MEDLEMMAR, rad -> medlemmar.contains(rad.get("medlem").stringValue())).forEach(rad -> rad.remove("ja"));
    }

    @Givet("(att )det inte är känt om fler fick tillfälle till samråd")
    public void okandLista() {
        varld.okant(MEDLEMMAR + "Komplett");
    }
}
