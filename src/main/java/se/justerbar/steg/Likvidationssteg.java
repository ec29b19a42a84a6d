package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import java.time.LocalDate;
import java.util.List;
import se.justerbar.underlag.Organ;

/** A liquidation from its ground to the dissolution: agreement, notices, consultation, final account, service. */
public final class Likvidationssteg {
    private static final String LIKVIDATION = "/arenden/0/likvidation/";
    private static final String SAMRAD = LIKVIDATION + "samrad/";
    private static final String REDOVISNING = "/arenden/0/slutredovisning/";
    private static final String UPPLOSNING = "/arenden/0/upplosning/";
    private static final List<String> ALLA = List.of("Arboga", "Fagersta", "Hallstahammar", "Kungsör", "Köping", "Norberg", "Sala",
            "Skinnskatteberg", "Surahammar", "Västerås", "Region Västmanland", "Försäkringskassan", "Arbetsförmedlingen");
    private final Varld varld;

    /** Steps of one scenario. */
    public Likvidationssteg(Varld varld) {
        this.varld = varld;
    }

    private void besked(String lista, List<String> medlemmar) {
        varld.lista(lista);
        medlemmar.forEach(medlem -> varld.rad(lista, "medlem", medlem, "ja", true));
        varld.satt(lista + "Komplett", true);
    }

    private static List<String> utom(List<String> medlemmar) {
        return ALLA.stream().filter(medlem -> !medlemmar.contains(medlem)).toList();
    }

    @Givet("(att )alla medlemmar är överens om likvidationen")
    public void overens() {
        besked(LIKVIDATION + "overens", ALLA);
    }

    @Givet("(att )alla medlemmar utom {medlemmar} är överens om likvidationen")
    public void overensUtom(List<String> medlemmar) {
        besked(LIKVIDATION + "overens", utom(medlemmar));
    }

    @Givet("(att )det inte är känt om {medlemmar} är överens om likvidationen")
    public void okantOverens(List<String> medlemmar) {
        besked(LIKVIDATION + "overens", utom(medlemmar));
        varld.okant(LIKVIDATION + "overensKomplett");
    }

    @Givet("(att )ingen medlem har sagt upp sig")
    public void ingenUppsagning() {
        varld.lista(LIKVIDATION + "uppsagningar");
    }

    @Givet("(att )förbundet träder i likvidation den {dag}")
    public void likvidationsdag(LocalDate dag) {
        varld.satt(LIKVIDATION + "dag", dag);
    }

    @Givet("(att )bara {medlemmar} har sagt upp sig och lämnar den {dag}")
    public void uppsagd(List<String> medlem, LocalDate dag) {
        varld.rad(LIKVIDATION + "uppsagningar", "medlem", medlem.get(0), "egetBeslut", true, "beslutsdag", dag.minusYears(4), "uttradesdag", dag);
        varld.satt(LIKVIDATION + "uppsagningarKomplett", true);
    }

    @Givet("(att )bara {medlemmar} har sagt upp sig den {dag} och lämnar den {dag}")
    public void uppsagdDen(List<String> medlem, LocalDate beslutsdag, LocalDate dag) {
        uppsagd(medlem, dag);
        varld.rader(LIKVIDATION + "uppsagningar", rad -> true).forEach(rad -> rad.put("beslutsdag", beslutsdag.toString()));
    }

    @Givet("(att )uppsägningen är någon annans beslut")
    public void annansBeslut() {
        varld.rader(LIKVIDATION + "uppsagningar", rad -> true).forEach(rad -> rad.put("egetBeslut", false));
    }

    @Givet("(att )en okänd medlem har sagt upp sig och lämnar den {dag}")
    public void okandUppsagd(LocalDate dag) {
        varld.rad(LIKVIDATION + "uppsagningar", "uttradesdag", dag);
        varld.satt(LIKVIDATION + "uppsagningarKomplett", true);
    }

    @Givet("(att )samråd med alla medlemmar var avslutat den {dag}")
    public void samradMedAlla(LocalDate dag) {
        samrad(dag, ALLA);
    }

    @Givet("(att )samråd med {medlemmar} var avslutat den {dag}")
    public void samradMed(List<String> medlemmar, LocalDate dag) {
        samrad(dag, medlemmar);
    }

    @Givet("(att )samråd med alla medlemmar utom {medlemmar} var avslutat den {dag}")
    public void samradUtom(List<String> medlemmar, LocalDate dag) {
        samrad(dag, utom(medlemmar));
    }

    @Givet("(att )ett samråd som ingen medlem fick tillfälle till var avslutat den {dag}")
    public void samradUtanMedlem(LocalDate dag) {
        samrad(dag, List.of());
    }

    private void samrad(LocalDate dag, List<String> medlemmar) {
        varld.satt(SAMRAD + "hallet", true);
        varld.satt(SAMRAD + "dag", dag);
        besked(SAMRAD + "medlemmar", medlemmar);
    }

    @Givet("(att )samrådet {foreEfter} beslutet samma dag")
    public void ordning(Boolean fore) {
        varld.satt(SAMRAD + "foreBeslutet", fore);
    }

    @Givet("(att )inget samråd mellan huvudmännen hölls")
    public void ingetSamrad() {
        varld.satt(SAMRAD + "hallet", false);
    }

    @Givet("(att )det inte är känt om samrådet omfattade fler")
    public void okandaISamradet() {
        varld.okant(SAMRAD + "medlemmarKomplett");
    }

    /** Whether something came first. */
    @io.cucumber.java.ParameterType("kom före|kom efter")
    public Boolean foreEfter(String ord) {
        return ord.equals("kom före");
    }

    @Givet("(att )slutredovisningen är avgiven av {organ} den {dag}, med alla delar")
    public void slutredovisning(Organ organ, LocalDate dag) {
        varld.satt(REDOVISNING + "avgivenAv", organ);
        varld.satt(REDOVISNING + "dag", dag);
        List.of("forvaltningsberattelse", "skulderRedovisade", "forsaljningRedovisad", "skifteRedovisat")
                .forEach(del -> varld.satt(REDOVISNING + del, true));
    }

    @Givet("(att )tillgångarna skiftades den {dag}")
    public void skiftades(LocalDate dag) {
        varld.satt(REDOVISNING + "skiftesdag", dag);
    }

    @Givet("(att )slutredovisningen {foreEfter} skiftet samma dag")
    public void efterSkiftet(Boolean fore) {
        varld.satt(REDOVISNING + "efterSkiftet", !fore);
    }

    @Givet("(att )det inte är känt vem som avgav slutredovisningen")
    public void okandAvgivare() {
        varld.okant(REDOVISNING + "avgivenAv");
    }

    @Givet("(att )slutredovisningen saknar {slutdel}")
    public void saknarDel(String del) {
        varld.satt(REDOVISNING + del, false);
    }

    @Givet("(att )det inte är känt om slutredovisningen har {slutdel}")
    public void okandDel(String del) {
        varld.okant(REDOVISNING + del);
    }

    /** A part of the final account. */
    @io.cucumber.java.ParameterType("förvaltningsberättelse|redovisning av skulder|redovisning av försäljningen|redovisning av skiftet")
    public String slutdel(String ord) {
        return switch (ord) {
            case "förvaltningsberättelse" -> "forvaltningsberattelse";
            case "redovisning av skulder" -> "skulderRedovisade";
            case "redovisning av försäljningen" -> "forsaljningRedovisad";
            default -> "skifteRedovisat";
        };
    }

    @Givet("(att )förbundet anges vara upplöst den {dag}")
    public void upplost(LocalDate dag) {
        varld.satt(UPPLOSNING + "upplosningsdag", dag);
    }

    @Givet("(att )alla medlemmar delgavs båda handlingarna den {dag}")
    public void delgavs(LocalDate dag) {
        ALLA.forEach(medlem -> varld.rad(UPPLOSNING + "delgivningar", "medlem", medlem, "forvaltningsberattelse", dag,
                "redovisningshandlingar", dag));
        varld.satt(UPPLOSNING + "delgivningarKomplett", true);
    }

    @Givet("(att )redovisningshandlingarna delgavs {medlemmar} först den {dag}")
    public void delgavsForst(List<String> medlem, LocalDate dag) {
        varld.rader(UPPLOSNING + "delgivningar", rad -> medlem.contains(rad.get("medlem").stringValue()))
                .forEach(rad -> rad.put("redovisningshandlingar", dag.toString()));
    }

    @Givet("(att ){medlemmar} inte har delgivits")
    public void ejDelgiven(List<String> medlem) {
        varld.taBort(UPPLOSNING + "delgivningar", rad -> medlem.contains(rad.get("medlem").stringValue()));
    }

    @Givet("(att )det inte är känt när {medlemmar} delgavs förvaltningsberättelsen")
    public void okandDelgivning(List<String> medlem) {
        varld.rader(UPPLOSNING + "delgivningar", rad -> medlem.contains(rad.get("medlem").stringValue()))
                .forEach(rad -> rad.remove("forvaltningsberattelse"));
    }
}
