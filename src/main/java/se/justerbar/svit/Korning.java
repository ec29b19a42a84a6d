package se.justerbar.svit;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Listens to a run: how each scenario and step went, and which steps are known. Safe where scenarios run side by side. */
final class Korning implements ConcurrentEventListener {
    private final Map<String, List<Stegsvar>> steg = new ConcurrentHashMap<>();
    private final Map<TestCase, Result> svar = new ConcurrentHashMap<>();
    private final Set<String> kandaSteg = Collections.synchronizedSet(new TreeSet<>());

    @Override
    public void setEventPublisher(EventPublisher utgivare) {
        utgivare.registerHandlerFor(StepDefinedEvent.class, ett -> kandaSteg.add(ett.getStepDefinition().getPattern()));
        utgivare.registerHandlerFor(TestStepFinished.class, this::steg);
        utgivare.registerHandlerFor(TestCaseFinished.class, ett -> svar.put(ett.getTestCase(), ett.getResult()));
    }

    private void steg(TestStepFinished ett) {
        if (ett.getTestStep() instanceof PickleStepTestStep ettSteg) {
            steg.computeIfAbsent(ett.getTestCase().getId().toString(), id -> new ArrayList<>()).add(new Stegsvar(
                    ettSteg.getStep().getKeyword().strip(), ettSteg.getStep().getText(), status(ett.getResult())));
        }
    }

    /** The scenarios that were run, with their results. */
    Map<TestCase, Result> svar() {
        return svar;
    }

    List<Stegsvar> steg(TestCase ett) {
        return List.copyOf(steg.getOrDefault(ett.getId().toString(), List.of()));
    }

    /** The steps that are known, as they are written in the glue. */
    Set<String> kandaSteg() {
        return kandaSteg;
    }

    static Status status(Result svar) {
        return switch (svar.getStatus()) {
            case PASSED -> Status.godkant;
            case FAILED -> Status.underkant;
            case UNDEFINED -> Status.odefinierat;
            case PENDING -> Status.vantande;
            case SKIPPED, UNUSED -> Status.overhoppat;
            case AMBIGUOUS -> Status.tvetydigt;
        };
    }
}
