package se.justerbar.steg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.sv.Givet;
import io.cucumber.java.sv.När;
import io.cucumber.java.sv.Så;
import java.time.LocalDate;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Foljd;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Iakttagelse;
import se.justerbar.granskning.Lasart;
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

    @Givet("att det inte är känt vad beslutet gäller")
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

    @Givet("att ärendet bordläggs")
    public void bordlaggs() {
        varld.satt("/arenden/0/utfall", "bordlaggning");
    }

    @När("beslutet prövas")
    public void provas() {
        varld.prova();
    }

    private Fynd fynd() {
        assertEquals(1, varld.normer.size(), "en regel i en feature har just en norm som tagg");
        return varld.fynd(varld.normer.get(0));
    }

    private void ar(Utfall utfall) {
        assertEquals(utfall, fynd().utfall(), () -> "sett: " + fynd().sett());
    }

    @Så("är meningen uppfylld")
    public void uppfylld() {
        ar(Utfall.uppfylld);
    }

    @Så("brister beslutet mot meningen, vilket {foljd}")
    public void brister(Foljd foljd) {
        ar(Utfall.brister);
        assertEquals(foljd, fynd().foljd());
    }

    @Så("är det en anmärkning")
    public void anmarkning() {
        ar(Utfall.brister);
        assertEquals(Foljd.anmarkning, fynd().foljd());
    }

    @Så("kan det inte avgöras")
    public void oavgjord() {
        ar(Utfall.oavgjord);
        assertTrue(fynd().foljd().stoppar(), () -> "en öppen anmärkning står inte i vägen: " + fynd().sett());
    }

    @Så("kan det inte avgöras, men det står inte i vägen")
    public void oavgjordAnmarkning() {
        ar(Utfall.oavgjord);
        assertEquals(Foljd.anmarkning, fynd().foljd());
    }

    @Så("är meningen inte tillämplig")
    public void ejTillamplig() {
        ar(Utfall.ejTillamplig);
    }

    @Så("angår meningen inte beslutet")
    public void angarInte() {
        assertFalse(varld.normer.isEmpty());
        assertFalse(varld.granskning().arenden().get(0).fynd().stream().anyMatch(f -> varld.normer.contains(f.norm())));
    }

    @Så("det framgår att {string}")
    public void framgar(String text) {
        String sett = String.join(" ", fynd().sett().stream().map(Iakttagelse::text).toList()).replace('\u00a0', ' ');
        assertTrue(sett.contains(text), () -> "”" + text + "” står inte i ”" + sett + "”");
    }

    @Så("{string} upplyses")
    public void upplyses(String text) {
        assertTrue(varld.granskning().arenden().get(0).upplysningar().stream().anyMatch(u -> u.replace('\u00a0', ' ').contains(text)),
                () -> varld.granskning().arenden().get(0).upplysningar().toString());
    }

    @Så("det saknas uppgift om {string}")
    public void saknas(String pekare) {
        assertTrue(fynd().saknas().stream().anyMatch(s -> s.endsWith("/" + pekare)), () -> fynd().saknas().toString());
    }

    @Så("enligt läsningen {string} är den {utfall}")
    public void lasning(String svar, Utfall utfall) {
        Lasart lasart = fynd().lasarter().stream().filter(l -> l.svar().equals(svar)).findFirst()
                .orElseThrow(() -> new AssertionError("läsningen visas inte: " + fynd().lasarter()));
        assertEquals(utfall, lasart.utfall());
    }

    @Så("ärendet är {word}")
    public void arendet(String bedomning) {
        assertEquals(Bedomning.valueOf(bedomning), varld.granskning().arenden().get(0).bedomning());
    }
}
