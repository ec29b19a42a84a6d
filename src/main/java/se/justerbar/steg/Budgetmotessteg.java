package se.justerbar.steg;

import io.cucumber.java.ParameterType;
import io.cucumber.java.sv.Givet;
import io.cucumber.java.sv.Så;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.justerbar.granskning.Lagerskillnad;

/** What the law asks of a budget beside its day and the consultation: the meeting, what the budget holds, and its result. */
public final class Budgetmotessteg {
    private static final String BUDGET = "/arenden/0/budget";
    private static final String INNEHALL = BUDGET + "/innehall";
    private final Varld varld;

    /** Steps of one scenario. */
    public Budgetmotessteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("(att )sammanträdet är {oppet}")
    public void offentligt(Boolean offentligt) {
        varld.satt(BUDGET + "/sammantradetOffentligt", offentligt);
    }

    /** Whether a meeting is open to the public. */
    @ParameterType("offentligt|stängt")
    public Boolean oppet(String ord) {
        return ord.equals("offentligt");
    }

    @Givet("(att )sammanträdet tillkännagavs")
    public void tillkannagavs() {
        varld.satt(BUDGET + "/sammantradetTillkannagivet", true);
    }

    @Givet("(att )sammanträdet tillkännagavs den {dag}")
    public void tillkannagavs(LocalDate dag) {
        tillkannagavs();
        varld.satt(BUDGET + "/tillkannagivetDag", dag);
    }

    @Givet("(att )sammanträdet inte tillkännagavs")
    public void tillkannagavsInte() {
        varld.satt(BUDGET + "/sammantradetTillkannagivet", false);
    }

    @Givet("(att )det inte är känt om sammanträdet tillkännagavs")
    public void okantTillkannagivande() {
        varld.okant(BUDGET + "/sammantradetTillkannagivet");
    }

    @Givet("(att )förslaget fanns på en webbplats från den {dag}")
    public void webbplats(LocalDate dag) {
        webbplats();
        webbplatsdag(dag);
    }

    @Givet("(att )förslaget fanns på en webbplats, okänt från vilken dag")
    public void webbplats() {
        varld.satt(BUDGET + "/forslagPaWebbplats", true);
    }

    @Givet("(att )förslaget tidigast kan ha funnits på en webbplats den {dag}")
    public void webbplatsdag(LocalDate dag) {
        varld.satt(BUDGET + "/forslagPaWebbplatsDag", dag);
    }

    @Givet("(att )förslaget inte fanns på en webbplats")
    public void ingenWebbplats() {
        varld.satt(BUDGET + "/forslagPaWebbplats", false);
    }

    @Givet("(att )budgeten innehåller allt, med en plan för ekonomin {int}–{int}")
    public void innehaller(int fran, int till) {
        for (String del : new String[] {"finansiering", "stallning", "finansiellaMal", "verksamhetsplan", "ekonomiplan"}) {
            varld.satt(INNEHALL + "/" + del, true);
        }
        varld.satt(INNEHALL + "/planensForstaAr", fran);
        varld.satt(INNEHALL + "/planensSistaAr", till);
    }

    @Givet("(att )budgeten saknar {budgetdel}")
    public void saknar(String del) {
        varld.satt(INNEHALL + "/" + del, false);
    }

    @Givet("(att )det är okänt om budgeten har {budgetdel}")
    public void okantInnehall(String del) {
        varld.okant(INNEHALL + "/" + del);
    }

    /** A part of a budget. */
    @ParameterType("uppgift om finansieringen|uppgift om ställningen|finansiella mål|en plan för verksamheten|en plan för ekonomin")
    public String budgetdel(String ord) {
        return switch (ord) {
            case "uppgift om finansieringen" -> "finansiering";
            case "uppgift om ställningen" -> "stallning";
            case "finansiella mål" -> "finansiellaMal";
            case "en plan för verksamheten" -> "verksamhetsplan";
            default -> "ekonomiplan";
        };
    }

    @Givet("(att )det är okänt hur många år planen för ekonomin har")
    public void okandPlan() {
        varld.okant(INNEHALL + "/planensSistaAr");
    }

    @Givet("(att )budgetens resultat är {belopp}")
    public void resultat(BigDecimal belopp) {
        varld.satt(BUDGET + "/resultat", belopp);
    }

    @Givet("(att )det egna kapitalet är {belopp}")
    public void egetKapital(BigDecimal belopp) {
        varld.satt(BUDGET + "/egetKapital", belopp);
    }

    @Så("skillnaden mot {string} {sagd}")
    public void skillnad(String norm, Boolean sagd) {
        List<String> skillnader = varld.arende().lagerskillnader().stream()
                .filter(skillnad -> varld.normer.contains(skillnad.lagen())).map(Lagerskillnad::forslaget).toList();
        Vantat.lika(sagd, skillnader.contains(norm), () -> "skillnader som visas: " + skillnader);
    }

    /** Whether something is said. */
    @ParameterType("sägs inte|sägs")
    public Boolean sagd(String ord) {
        return ord.equals("sägs");
    }
}
