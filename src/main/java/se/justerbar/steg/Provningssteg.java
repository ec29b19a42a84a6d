package se.justerbar.steg;

import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.sv.Givet;
import io.cucumber.java.sv.När;
import io.cucumber.java.sv.Så;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Foljd;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Iakttagelse;
import se.justerbar.granskning.Lagerskillnad;
import se.justerbar.granskning.Lasart;
import se.justerbar.granskning.Motstridighet;
import se.justerbar.granskning.Utfall;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/** What is decided, by whom and when; that it is checked; and what the sentence of the rule says of it. */
public final class Provningssteg {
    private final Varld varld;

    /** Steps of one scenario. */
    public Provningssteg(Varld varld) {
        this.varld = varld;
    }

    /** The sentence that a scenario is about is the one that its rule is tagged with. */
    @Before
    public void normer(Scenario scenario) {
        varld.normer = scenario.getSourceTagNames().stream().map(tagg -> tagg.substring(1)).filter(tagg -> tagg.contains("/")).toList();
    }

    @Givet("att {organ} beslutar om {slag}")
    public void beslutar(Organ organ, Slag slag) {
        varld.satt("/sammantrade/organ", organ);
        varld.satt("/arenden/0/slag", slag);
    }

    @Givet("att ett okänt organ beslutar om {slag}")
    public void okantOrgan(Slag slag) {
        varld.okant("/sammantrade/organ");
        varld.satt("/arenden/0/slag", slag);
    }

    @Givet("(att )det inte är känt vad beslutet gäller")
    public void okantSlag() {
        varld.okant("/arenden/0/slag");
    }

    @Givet("att beslutet fattas den {dag}")
    public void fattas(LocalDate dag) {
        varld.satt("/sammantrade/datum", dag);
        varld.satt("/kontrolldag", dag);
    }

    @Givet("att ingenting är känt")
    public void ingentingKant() {
        varld.utkast.removeAll();
        varld.lista("/arenden").addObject();
    }

    @Givet("att beslutsdagen är okänd")
    public void okandDag() {
        varld.okant("/sammantrade/datum");
    }

    @Givet("(att )ärendet bordläggs")
    public void bordlaggs() {
        varld.satt("/arenden/0/utfall", "bordlaggning");
    }

    @När("beslutet prövas")
    public void provas() {
        varld.prova();
    }

    private Fynd fynd() {
        Vantat.lika(1, varld.normer.size(), () -> "en regel i en feature har just en norm som tagg: " + varld.normer);
        return varld.fynd(varld.normer.get(0));
    }

    private Arendegranskning arende() {
        return varld.arende();
    }

    private String sett() {
        return "sett: " + String.join(" ", fynd().sett().stream().map(Iakttagelse::text).toList()).replace('\u00a0', ' ');
    }

    private void ar(Utfall utfall) {
        Vantat.lika(utfall, fynd().utfall(), this::sett);
    }

    private void ar(Utfall utfall, Foljd foljd) {
        ar(utfall);
        Vantat.lika(foljd, fynd().foljd(), this::sett);
    }

    @Så("är meningen uppfylld")
    public void uppfylld() {
        ar(Utfall.uppfylld);
    }

    @Så("brister beslutet mot meningen, vilket {foljd}")
    public void brister(Foljd foljd) {
        ar(Utfall.brister, foljd);
    }

    @Så("är det en anmärkning")
    public void anmarkning() {
        ar(Utfall.brister, Foljd.anmarkning);
    }

    @Så("kan det inte avgöras")
    public void oavgjord() {
        ar(Utfall.oavgjord);
        Vantat.sant(fynd().foljd().stoppar(), () -> "en öppen anmärkning står inte i vägen; " + sett());
    }

    @Så("kan det inte avgöras om det {foljd}")
    public void oavgjordFoljd(Foljd foljd) {
        ar(Utfall.oavgjord, foljd);
    }

    @Så("kan det inte avgöras, men det står inte i vägen")
    public void oavgjordAnmarkning() {
        ar(Utfall.oavgjord, Foljd.anmarkning);
    }

    @Så("kan det inte avgöras, och en brist {foljd}")
    public void oavgjord(Foljd foljd) {
        ar(Utfall.oavgjord, foljd);
    }

    @Så("är meningen inte tillämplig")
    public void ejTillamplig() {
        ar(Utfall.ejTillamplig);
    }

    @Så("angår meningen inte beslutet")
    public void angarInte() {
        Vantat.sant(!varld.normer.isEmpty(), () -> "scenariot har ingen norm som tagg");
        Vantat.sant(arende().fynd().stream().noneMatch(f -> varld.normer.contains(f.norm())), () -> "meningen angår beslutet; " + sett());
    }

    @Så("det framgår att {string}")
    public void framgar(String text) {
        Vantat.sant(sett().contains(text), () -> "”" + text + "” framgår inte; " + sett());
    }

    @Så("{string} upplyses")
    public void upplyses(String text) {
        Vantat.sant(arende().upplysningar().stream().anyMatch(u -> u.replace('\u00a0', ' ').contains(text)),
                () -> "”" + text + "” upplyses inte; det som upplyses: " + arende().upplysningar());
    }

    @Så("{string} upplyses inte")
    public void upplysesInte(String text) {
        Vantat.sant(arende().upplysningar().stream().noneMatch(u -> u.replace('\u00a0', ' ').contains(text)),
                () -> "”" + text + "” upplyses; det som upplyses: " + arende().upplysningar());
    }

    @Så("det saknas uppgift om {string}")
    public void saknas(String pekare) {
        Vantat.sant(fynd().saknas().stream().anyMatch(s -> s.endsWith("/" + pekare)), () -> "det som saknas är " + fynd().saknas());
    }

    @Så("det saknas inte uppgift om {string}")
    public void saknasInte(String pekare) {
        Vantat.sant(fynd().saknas().stream().noneMatch(s -> s.endsWith("/" + pekare)), () -> "det som saknas är " + fynd().saknas());
    }

    private Iakttagelse led(String led) {
        return fynd().sett().stream().filter(sett -> led.equals(sett.led())).findFirst()
                .orElseThrow(() -> new AssertionError("ledet ”" + led + "” finns inte; " + fynd().sett().stream().map(Iakttagelse::led).toList()));
    }

    @Så("det vilar på uppgift om {string}")
    public void vilarPa(String pekare) {
        Vantat.sant(vilar().anyMatch(s -> s.endsWith("/" + pekare)), () -> "det som det vilar på är " + vilar().toList());
    }

    @Så("det vilar inte på uppgift om {string}")
    public void vilarIntePa(String pekare) {
        Vantat.sant(vilar().noneMatch(s -> s.endsWith("/" + pekare)), () -> "det som det vilar på är " + vilar().toList());
    }

    private Stream<String> vilar() {
        return fynd().sett().stream().flatMap(sett -> sett.vilarPa().stream());
    }

    @Så("ledet {string} är {utfall}")
    public void led(String led, Utfall utfall) {
        Vantat.lika(utfall, led(led).utfall(), this::sett);
    }

    @Så("ledet {string} brister, vilket {foljd}")
    public void ledetBrister(String led, Foljd foljd) {
        led(led, Utfall.brister);
        Vantat.lika(foljd, led(led).foljd(), this::sett);
    }

    @Så("ledet {string} är en anmärkning")
    public void ledetAnmarkning(String led) {
        led(led, Utfall.brister);
        Vantat.lika(Foljd.anmarkning, led(led).foljd(), this::sett);
    }

    @Så("ledet {string} kan inte avgöras")
    public void ledetOavgjort(String led) {
        led(led, Utfall.oavgjord);
        Vantat.sant(led(led).foljd().stoppar(), () -> "en öppen anmärkning står inte i vägen; " + sett());
    }

    @Så("ledet {string} kan inte avgöras, men det står inte i vägen")
    public void ledetOavgjordAnmarkning(String led) {
        led(led, Utfall.oavgjord);
        Vantat.lika(Foljd.anmarkning, led(led).foljd(), this::sett);
    }

    @Så("brister enligt läsningen {string} beslutet mot meningen, vilket {foljd}")
    public void lasningenBrister(String svar, Foljd foljd) {
        lasning(svar, Utfall.brister);
        Vantat.lika(foljd, lasart(svar).foljd(), () -> "läsningen säger: " + lasart(svar).sett());
    }

    @Så("kan det enligt läsningen {string} inte avgöras om det {foljd}")
    public void lasningenOavgjord(String svar, Foljd foljd) {
        lasning(svar, Utfall.oavgjord);
        Vantat.lika(foljd, lasart(svar).foljd(), () -> "läsningen säger: " + lasart(svar).sett());
    }

    @Så("enligt läsningen {string} är den {utfall}")
    public void lasning(String svar, Utfall utfall) {
        Lasart lasart = lasart(svar);
        Vantat.lika(utfall, lasart.utfall(), () -> "läsningen säger: " + lasart.sett());
    }

    @Så("enligt läsningen {string} framgår att {string}")
    public void lasningSager(String svar, String text) {
        Vantat.sant(String.join(" ", lasart(svar).sett()).replace('\u00a0', ' ').contains(text), () -> "läsningen säger: " + lasart(svar).sett());
    }

    @Så("säger läsningarna detsamma")
    public void eniga() {
        Vantat.lika(List.of(), fynd().lasarter(), () -> "läsningarna skiljer sig åt");
    }

    private Lasart lasart(String svar) {
        return fynd().lasarter().stream().filter(l -> l.svar().equals(svar)).findFirst()
                .orElseThrow(() -> new AssertionError("läsningen visas inte: " + fynd().lasarter().stream().map(Lasart::svar).toList()));
    }

    @Så("visas meningen som sammanhang")
    public void sammanhang() {
        Vantat.sant(arende().sammanhang().stream().anyMatch(s -> varld.normer.contains(s.norm())), () -> "meningen visas inte som sammanhang");
    }

    @Så("visas skillnaden mellan förslaget och lagen: {string}")
    public void skillnad(String text) {
        Vantat.sant(skillnader().stream().anyMatch(skillnad -> skillnad.text().contains(text)),
                () -> "skillnaden visas inte: " + skillnader());
    }

    @Så("skiljer sig inte förslaget och lagen åt")
    public void ingenSkillnad() {
        Vantat.lika(List.of(), skillnader(), () -> "ingen skillnad väntades");
    }

    private List<Lagerskillnad> skillnader() {
        return arende().lagerskillnader().stream().filter(skillnad -> varld.normer.contains(skillnad.lagen())).toList();
    }

    @Så("motsägelsen {string} mellan källorna visas")
    public void motsagelse(String id) {
        List<String> visade = fynd().motsagelser().stream().map(Motstridighet::id).toList();
        Vantat.sant(visade.contains(id), () -> "motsägelser som visas: " + visade);
    }

    @Så("ärendet är {bedomning}")
    public void arendet(Bedomning bedomning) {
        Vantat.lika(bedomning, arende().bedomning(), () -> arende().skal());
    }
}
