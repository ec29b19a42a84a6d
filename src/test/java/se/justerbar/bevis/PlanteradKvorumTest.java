package se.justerbar.bevis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.ObjectFactorySupplier;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.EventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.justerbar.Justerbar;
import se.justerbar.Projekt;
import se.justerbar.granskning.Granskning;
import se.justerbar.motor.Granskare;
import se.justerbar.regelverk.Hylla;
import se.justerbar.steg.Stegfabrik;
import se.justerbar.underlag.Underlag;
import se.justerbar.yaml.Regelhylla;

/** Rules that ask for the wrong quorum disagree with the reference, and the smallest disagreement is a scenario that shows the fault. */
class PlanteradKvorumTest {
    private static final Hylla HYLLA = Regelhylla.load();
    private static final String BESLUTFORHET = UtanErsattare.BESLUTFORHET;
    private static final UtanErsattare RUM = new UtanErsattare();
    private static final Justerbar JUSTERBAR = Justerbar.load();
    // A rule base and a proof a quorum, since several tests ask for the same.
    private static final Map<Integer, Granskare> PLANTERADE = new HashMap<>();
    private static final Map<Integer, Bevisresultat> BEVIS = new HashMap<>();
    @TempDir
    private Path mapp;

    private static Granskare planterad(int kvorum) {
        return PLANTERADE.computeIfAbsent(kvorum, ett -> new Granskare(Bevishylla.bara(Bevishylla.medKvorum(HYLLA, BESLUTFORHET, ett),
                RUM.normer()), null, "prov", "1"));
    }

    private static Bevisresultat bevis(int kvorum) {
        return BEVIS.computeIfAbsent(kvorum, ett -> Bevisning.av(RUM, RUM.klasser(), planterad(ett)::granska));
    }

    /** How each scenario of these names went. */
    private List<Status> kor(List<String> features, List<String> namn, Function<Underlag, Granskning> granskare) throws IOException {
        RuntimeOptionsBuilder val = new RuntimeOptionsBuilder().addGlue(GluePath.parse("se.justerbar.steg")).setPublishQuiet(true);
        for (int i = 0; i < features.size(); i++) {
            val.addFeature(FeatureWithLines.parse(Files.writeString(mapp.resolve(i + ".feature"), features.get(i)).toUri().toString()));
        }
        namn.forEach(ett -> val.addNameFilter(Pattern.compile("^" + Pattern.quote(ett) + "$")));
        List<Status> svar = new ArrayList<>();
        EventListener lyssnare = utgivare -> lyssna(utgivare, svar);
        Runtime.builder().withObjectFactorySupplier(fabrik(granskare)).withAdditionalPlugins(lyssnare).withRuntimeOptions(val.build()).build().run();
        return svar;
    }

    private Status kor(String feature, String namn, Function<Underlag, Granskning> granskare) throws IOException {
        List<Status> svar = kor(List.of(feature), List.of(namn), granskare);
        assertEquals(1, svar.size(), () -> "scenariot kördes inte en gång: " + namn);
        return svar.get(0);
    }

    private static void lyssna(EventPublisher utgivare, List<Status> svar) {
        utgivare.registerHandlerFor(TestCaseFinished.class, ett -> svar.add(ett.getResult().getStatus()));
    }

    private static ObjectFactorySupplier fabrik(Function<Underlag, Granskning> granskare) {
        Stegfabrik fabrik = new Stegfabrik(granskare);
        return () -> fabrik;
    }

    private static String namn(String scenario) {
        return scenario.lines().map(String::strip).filter(rad -> rad.startsWith("Scenario: ")).findFirst().orElseThrow().substring("Scenario: ".length());
    }

    /** Six of thirteen are 91 classes, each with three outcomes that minutes can record. */
    @Test
    void sexAvTrettonGerTvahundrasjuttiotreAvvikelser() {
        Bevisresultat bevis = bevis(6);
        assertEquals(91 * 3, bevis.avvikelser().size());
        Avvikelse minsta = bevis.avvikelser().get(0);
        assertEquals(6, minsta.lage().tjanstgorande());
        assertEquals(0, minsta.lage().ja() + minsta.lage().nej());
        String rapport = Bevisrapport.planterat(6, bevis, HYLLA).text();
        assertTrue(rapport.contains("Den minsta av 273 avvikelser") && rapport.contains(Avvikelsescenario.av(minsta, HYLLA)), rapport);
    }

    @ParameterizedTest
    @CsvSource({"7, 0", "8, 360"})
    void andraKvorum(int kvorum, int avvikelser) {
        assertEquals(avvikelser, bevis(kvorum).avvikelser().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 8})
    void scenariotHallerForReglernaOchFallerForDePlanterade(int kvorum) throws IOException {
        String scenario = Avvikelsescenario.av(bevis(kvorum).avvikelser().get(0), HYLLA);
        assertEquals(Status.PASSED, kor(scenario, namn(scenario), JUSTERBAR::granska), scenario);
        assertEquals(Status.FAILED, kor(scenario, namn(scenario), planterad(kvorum)::granska), scenario);
    }

    @Test
    void scenariotGarAttKlistraInIFeaturen() throws IOException {
        String scenario = Avvikelsescenario.av(bevis(6).avvikelser().get(0), HYLLA);
        String inklistrad = Projekt.text("features/forbundsordning-2024/styrelse.feature") + "\n" + scenario.substring(scenario.indexOf("  @"));
        assertEquals(Status.PASSED, kor(inklistrad, namn(scenario), JUSTERBAR::granska));
        assertEquals(Status.FAILED, kor(inklistrad, namn(scenario), planterad(6)::granska));
    }

    /** Wherever the chair is and whatever the minutes say, the scenario tells it so that the rules and the reference agree. */
    @Test
    void varjeSlagAvAvvikelseKanSkrivasSomScenario() throws IOException {
        List<String> scenarier = bevis(6).avvikelser().stream().filter(en -> en.lage().ja() == 2 && en.lage().nej() == 1)
                .map(en -> Avvikelsescenario.av(en, HYLLA)).toList();
        List<Status> svar = kor(scenarier, scenarier.stream().map(PlanteradKvorumTest::namn).toList(), JUSTERBAR::granska);
        assertEquals(Collections.nCopies(4 * 3, Status.PASSED), svar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "14", "sex", "-6", "6,5", "", "99999999999"})
    void ettOmojligtKvorumAvvisasPaSvenska(String text) {
        String fel = assertThrows(IllegalArgumentException.class, () -> Kvorumval.av(text, 13)).getMessage();
        assertEquals("-Dbevis.kvorum=" + text + ": Det är inget antal platser. Ange ett helt tal från 1 till 13, till exempel -Dbevis.kvorum=6.", fel);
    }
}
