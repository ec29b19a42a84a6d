package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The förbund's money beside the budget: loans, surety, placements, expenses, what is lacking at the end, and the annual account. */
public final class Ekonomisteg {
    private static final List<String> KOMMUNER = List.of("Arboga", "Fagersta", "Hallstahammar", "Kungsör", "Köping", "Norberg", "Sala",
            "Skinnskatteberg", "Surahammar", "Västerås");
    private static final String TACKNING = "/arenden/0/skifte/bristtackning";
    private final Varld varld;

    /** Steps of one scenario. */
    public Ekonomisteg(Varld varld) {
        this.varld = varld;
    }

    private void slag(String slag) {
        varld.satt("/arenden/0/slag", slag);
    }

    @Givet("att styrelsen tar ett lån")
    public void lan() {
        slag("lan");
    }

    @Givet("att styrelsen tar en sedvanlig kredit")
    public void kredit() {
        lan();
        varld.satt("/arenden/0/skuld/sedvanligKredit", true);
    }

    @Givet("att styrelsen tar ett lån som inte är en sedvanlig kredit")
    public void annatLan() {
        lan();
        varld.satt("/arenden/0/skuld/sedvanligKredit", false);
    }

    @Givet("att styrelsen går i borgen eller ställer pant")
    public void borgen() {
        slag("borgenEllerPant");
    }

    @Givet("att styrelsen placerar medel")
    public void placerar() {
        slag("placering");
    }

    @Givet("(att )styrelsen har beslutat riktlinjer")
    public void riktlinjer() {
        varld.satt("/arenden/0/placering/riktlinjer", true);
    }

    @Givet("(att )styrelsen inte har beslutat riktlinjer")
    public void ingaRiktlinjer() {
        varld.satt("/arenden/0/placering/riktlinjer", false);
    }

    @Givet("(att )säkerheten är betryggande")
    public void sakerhet() {
        varld.satt("/arenden/0/placering/betryggandeSakerhet", true);
    }

    @Givet("(att )säkerheten inte är betryggande")
    public void ingenSakerhet() {
        varld.satt("/arenden/0/placering/betryggandeSakerhet", false);
    }

    @Givet("att styrelsen beslutar en utgift under löpande år")
    public void utgift() {
        slag("annatBeslut");
        varld.satt("/arenden/0/utgift/underLopandeAr", true);
    }

    @Givet("att styrelsen beslutar något som inte innebär en utgift under löpande år")
    public void ingenUtgift() {
        slag("annatBeslut");
        varld.satt("/arenden/0/utgift/underLopandeAr", false);
    }

    @Givet("att styrelsen finansierar en insats och det är okänt om utgiften ligger under löpande år")
    public void okandUtgift() {
        slag("finansieringAvInsats");
        varld.okant("/arenden/0/utgift/underLopandeAr");
    }

    @Givet("(att )beslutet säger hur utgiften ska betalas")
    public void anvisad() {
        varld.satt("/arenden/0/utgift/finansieringAnvisad", true);
    }

    @Givet("(att )beslutet inte säger hur utgiften ska betalas")
    public void inteAnvisad() {
        varld.satt("/arenden/0/utgift/finansieringAnvisad", false);
    }

    @Givet("(att )det är okänt om beslutet säger hur utgiften ska betalas")
    public void okandAnvisning() {
        varld.okant("/arenden/0/utgift/finansieringAnvisad");
    }

    @Givet("att tillgångarna skiftas och {belopp} återstår när skulderna är betalda")
    public void skifte(BigDecimal kvar) {
        slag("skifte");
        varld.satt("/arenden/0/skifte/kvarvarande", kvar);
    }

    @Givet("att tillgångarna skiftas och det är okänt vad som återstår när skulderna är betalda")
    public void okantSkifte() {
        slag("skifte");
    }

    @Givet("(att )Försäkringskassan skjuter till {belopp}, Regionen {belopp} och varje kommun {belopp}")
    public void tackning(BigDecimal kassan, BigDecimal regionen, BigDecimal kommunen) {
        varld.satt(TACKNING, List.of());
        varld.satt(TACKNING + "Komplett", true);
        skjuterTill(List.of("Försäkringskassan"), kassan);
        skjuterTill(List.of("Region Västmanland"), regionen);
        skjuterTill(KOMMUNER, kommunen);
    }

    @Givet("(att ){medlemmar} skjuter till {belopp}")
    public void skjuterTill(List<String> medlemmar, BigDecimal belopp) {
        medlemmar.forEach(medlem -> {
            varld.taBort(TACKNING, rad -> rad.get("medlem").stringValue().equals(medlem));
            varld.rad(TACKNING, "medlem", medlem, "belopp", belopp);
        });
    }

    @Givet("(att )det inte är känt hur mycket {medlemmar} skjuter till")
    public void okantTillskott(List<String> medlemmar) {
        medlemmar.forEach(medlem -> {
            varld.taBort(TACKNING, rad -> rad.get("medlem").stringValue().equals(medlem));
            varld.rad(TACKNING, "medlem", medlem);
        });
    }

    @Givet("(att )Försäkringskassans del står på en rad för Staten")
    public void gemensamRad() {
        varld.rader(TACKNING, rad -> rad.get("medlem").stringValue().equals("Försäkringskassan")).forEach(rad -> rad.put("medlem", "Staten"));
    }

    @Givet("(att )det är okänt om alla som skjuter till är med")
    public void okandLista() {
        varld.okant(TACKNING + "Komplett");
    }

    @Givet("att styrelsen beslutar om årsredovisningen för året till den {dag} den {dag}")
    public void arsredovisning(LocalDate aretsSlut, LocalDate dag) {
        slag("arsredovisning");
        varld.satt("/sammantrade/datum", dag);
        varld.satt("/kontrolldag", dag);
        varld.satt("/arenden/0/arsredovisning/periodTill", aretsSlut);
    }

    @Givet("att styrelsen den {dag} beslutar om årsredovisningen för ett år som det är okänt när det slutade")
    public void okantAr(LocalDate dag) {
        arsredovisning(dag, dag);
        varld.okant("/arenden/0/arsredovisning/periodTill");
    }
}
