package se.justerbar.steg;

import io.cucumber.java.ParameterType;
import io.cucumber.java.sv.Givet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import se.justerbar.underlag.Interimsuppgift;
import se.justerbar.underlag.Kostnadsslag;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/** The interim board of 2023: what it decides, what it costs, how long it is elected for, and what stays with the förbund that is kept. */
public final class Interimssteg {
    private static final Map<String, Slag> BESLUT = Map.ofEntries(
            Map.entry("ett avtal", Slag.avtal),
            Map.entry("en budget", Slag.budget),
            Map.entry("anställning av en förbundschef", Slag.anstallningAvForbundschef),
            Map.entry("finansiering av en insats", Slag.finansieringAvInsats),
            Map.entry("mål och riktlinjer", Slag.malOchRiktlinjer),
            Map.entry("en kallelse", Slag.kallelse),
            Map.entry("sina kostnader", Slag.interimskostnad),
            Map.entry("ett protokoll", Slag.protokoll),
            Map.entry("ett val", Slag.val),
            Map.entry("stöd till samverkan", Slag.stodTillSamverkan),
            Map.entry("avslut av en insats", Slag.avslutAvInsats),
            Map.entry("fördelning av bidrag", Slag.fordelningAvBidrag),
            Map.entry("delårsuppföljning", Slag.delarsuppfoljning),
            Map.entry("årsredovisning", Slag.arsredovisning),
            Map.entry("något annat", Slag.annatBeslut));
    private static final Map<String, Interimsuppgift> UPPGIFTER = Map.of("rekrytering av en förbundschef",
            Interimsuppgift.rekryteringAvForbundschef, "underlag till budgeten", Interimsuppgift.budgetunderlag, "en flytt av arkivet", Interimsuppgift.annan);
    private static final Map<String, Kostnadsslag> POSTER = Map.of("arvoden", Kostnadsslag.arvoden, "tjänstepersonsstöd",
            Kostnadsslag.tjanstepersonsstod, "planeringskonferens", Kostnadsslag.planeringskonferens, "oförutsett", Kostnadsslag.oforutsett,
            "en webbplats", Kostnadsslag.annat);
    private static final String KOSTNAD = "/arenden/0/interimskostnad/";
    private static final String OVERFORING = "/arenden/0/overforing/fran";
    private final Varld varld;

    /** Steps of one scenario. */
    public Interimssteg(Varld varld) {
        this.varld = varld;
    }

    /** A decision of another body than the interim board, by what it is about. */
    @ParameterType("ett avtal|en budget|anställning av en förbundschef|finansiering av en insats|mål och riktlinjer|en kallelse|sina kostnader|ett protokoll|ett val"
            + "|stöd till samverkan|avslut av en insats|fördelning av bidrag|delårsuppföljning|årsredovisning|något annat")
    public Slag interimsbeslut(String ord) {
        return BESLUT.get(ord);
    }

    /** A task of preparation. */
    @ParameterType("rekrytering av en förbundschef|underlag till budgeten|en flytt av arkivet")
    public Interimsuppgift interimsuppgift(String ord) {
        return UPPGIFTER.get(ord);
    }

    /** A line of the costs. */
    @ParameterType("arvoden|tjänstepersonsstöd|planeringskonferens|oförutsett|en webbplats")
    public Kostnadsslag kostnadsslag(String ord) {
        return POSTER.get(ord);
    }

    private void interimsstyrelsen(Slag slag) {
        varld.satt("/sammantrade/organ", Organ.interimsstyrelsen);
        varld.satt("/sammantrade/datum", "2023-10-10");
        varld.satt("/kontrolldag", "2023-10-10");
        varld.satt("/arenden/0/slag", slag);
    }

    @Givet("att den interimistiska styrelsen beslutar om {interimsbeslut}")
    public void beslutar(Slag slag) {
        interimsstyrelsen(slag);
    }

    @Givet("att den interimistiska styrelsen förbereder {interimsuppgift}")
    public void forbereder(Interimsuppgift uppgift) {
        interimsstyrelsen(Slag.forberedelse);
        varld.satt("/arenden/0/interimsbeslut/uppgift", uppgift);
    }

    @Givet("att den interimistiska styrelsen förbereder något som inte anges")
    public void forberederOkant() {
        interimsstyrelsen(Slag.forberedelse);
    }

    @Givet("att den interimistiska styrelsens beslut gäller något som inte anges")
    public void okantSlag() {
        interimsstyrelsen(Slag.annatBeslut);
        varld.okant("/arenden/0/slag");
    }

    @Givet("(att )beslutet förbereder starten")
    public void forberederStarten() {
        varld.satt("/arenden/0/interimsbeslut/forbereder", true);
    }

    @Givet("(att )beslutet inte förbereder starten")
    public void forberederInteStarten() {
        varld.satt("/arenden/0/interimsbeslut/forbereder", false);
    }

    @Givet("(att ){kostnadsslag} kostar {belopp}")
    public void kostar(Kostnadsslag slag, BigDecimal belopp) {
        varld.rad(KOSTNAD + "poster", "slag", slag, "belopp", belopp);
        varld.satt(KOSTNAD + "posterKomplett", true);
    }

    @Givet("(att )fler kostnader kan finnas")
    public void kanske() {
        varld.okant(KOSTNAD + "posterKomplett");
    }

    @Givet("(att )beslutet anger summan {belopp}")
    public void summa(BigDecimal summa) {
        varld.satt(KOSTNAD + "summa", summa);
    }

    @Givet("(att )kostnaden betalas med de nuvarande förbundens egna kapital")
    public void egetKapital() {
        varld.satt(KOSTNAD + "avEgetKapital", true);
    }

    @Givet("(att )kostnaden betalas av medlemmarna")
    public void avMedlemmarna() {
        varld.satt(KOSTNAD + "avEgetKapital", false);
    }

    @Givet("att fullmäktige den {dag} utser ledamöter i den interimistiska styrelsen")
    public void utserInterim(LocalDate dag) {
        utser(dag);
        varld.satt("/arenden/0/val/avserInterimsstyrelsen", true);
    }

    @Givet("att fullmäktige den {dag} utser ledamöter i förbundsstyrelsen")
    public void utserStyrelse(LocalDate dag) {
        utser(dag);
        varld.satt("/arenden/0/val/avserInterimsstyrelsen", false);
    }

    @Givet("att fullmäktige den {dag} utser ledamöter i en styrelse")
    public void utser(LocalDate dag) {
        varld.satt("/sammantrade/organ", Organ.kommunfullmaktige);
        varld.satt("/sammantrade/medlem", "Köping");
        varld.satt("/sammantrade/datum", dag);
        varld.satt("/kontrolldag", dag);
        varld.satt("/arenden/0/slag", Slag.utseLedamoter);
    }

    @Givet("(att )de utses för tiden {dag} till {dag}")
    public void tid(LocalDate fran, LocalDate till) {
        varld.satt("/arenden/0/val/mandatFran", fran);
        varld.satt("/arenden/0/val/mandatTill", till);
    }

    @Givet("att styrelsen den {dag} väljer ordförande")
    public void ordforande(LocalDate dag) {
        fattas(dag);
        varld.satt("/arenden/0/slag", Slag.val);
        varld.satt("/arenden/0/val/uppdrag", "ordforande");
        varld.satt("/arenden/0/val/avserStyrelsen", false);
    }

    @Givet("att medlemmarna den {dag} förrättar ett val som inte anges")
    public void okantVal(LocalDate dag) {
        fattas(dag);
        varld.satt("/sammantrade/organ", Organ.medlemmarna);
        varld.satt("/arenden/0/slag", Slag.val);
    }

    private void fattas(LocalDate dag) {
        varld.satt("/sammantrade/datum", dag);
        varld.satt("/kontrolldag", dag);
    }

    @Givet("att medlemmarna den {dag} beslutar att föra över tillgångar från {string}")
    public void overforing(LocalDate dag, String forbund) {
        fattas(dag);
        varld.satt("/sammantrade/organ", Organ.medlemmarna);
        varld.satt("/arenden/0/slag", Slag.overforingAvTillgangar);
        varld.rad(OVERFORING, "forbund", forbund, "tillgangar", true);
        varld.satt(OVERFORING + "Komplett", true);
    }

    @Givet("(att )det också förs över från {string}, okänt vad")
    public void ocksa(String forbund) {
        varld.rad(OVERFORING, "forbund", forbund);
    }

    @Givet("(att )det också förs över skulder men inga tillgångar från {string}")
    public void baraSkulder(String forbund) {
        varld.rad(OVERFORING, "forbund", forbund, "tillgangar", false, "skulder", true);
    }

    @Givet("(att )det kan vara fler förbund")
    public void flerForbund() {
        varld.okant(OVERFORING + "Komplett");
    }
}
