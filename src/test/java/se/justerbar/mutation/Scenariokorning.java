package se.justerbar.mutation;

import io.cucumber.core.eventbus.EventBus;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.resource.Resource;
import io.cucumber.core.runner.Runner;
import io.cucumber.core.runtime.BackendServiceLoader;
import io.cucumber.core.runtime.TimeServiceEventBus;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import se.justerbar.Projekt;
import se.justerbar.granskning.Granskning;
import se.justerbar.steg.Stegfabrik;
import se.justerbar.underlag.Underlag;

/** Runs scenarios against any checker, with the steps loaded once. For one thread. */
public final class Scenariokorning {
    private final Runner runner;
    private Function<Underlag, Granskning> motor;
    private Result senaste;

    /** Loads the steps. */
    public Scenariokorning() {
        EventBus bus = new TimeServiceEventBus(Clock.systemUTC(), UUID::randomUUID);
        bus.registerHandlerFor(TestCaseFinished.class, ett -> senaste = ett.getResult());
        Stegfabrik fabrik = new Stegfabrik(underlag -> motor.apply(underlag));
        runner = new Runner(bus, new BackendServiceLoader(Scenariokorning.class::getClassLoader, () -> fabrik).get(), fabrik,
                new RuntimeOptionsBuilder().addGlue(GluePath.parse("se.justerbar.steg")).build());
    }

    /** The scenarios of every norm of a regelverk, in the order of the files. */
    static Map<String, List<Pickle>> scenarier(String regelverk) {
        Map<String, List<Pickle>> perNorm = new LinkedHashMap<>();
        for (Path fil : Projekt.filer("features/" + regelverk, ".feature")) {
            las(fil).forEach(scenario -> scenario.getTags().stream().map(tagg -> tagg.substring(1)).filter(tagg -> tagg.contains("/"))
                    .forEach(norm -> perNorm.computeIfAbsent(norm, ny -> new ArrayList<>()).add(scenario)));
        }
        return perNorm;
    }

    private static List<Pickle> las(Path fil) {
        return new FeatureParser(UUID::randomUUID).parseResource(new Fil(fil)).orElseThrow().getPickles();
    }

    /** Every scenario of the suite, in the order of the files. */
    public static List<Pickle> alla() {
        return Projekt.filer("features", ".feature").stream().flatMap(fil -> las(fil).stream()).toList();
    }

    /** Runs the scenarios until one fails, and says which; {@code null} where none does. */
    public Fall kor(Function<Underlag, Granskning> motor, List<Pickle> scenarier) {
        this.motor = motor;
        for (Pickle scenario : scenarier) {
            runner.runPickle(scenario);
            if (senaste.getStatus() != Status.PASSED) {
                return new Fall(scenario.getName(), senaste.getError());
            }
        }
        return null;
    }

    /**
     * A scenario that failed.
     *
     * @param scenario its title
     * @param fel      why; {@code null} where a step is not known
     */
    public record Fall(String scenario, Throwable fel) {
        /** Whether the engine refused to answer, so that it was its guard and not the scenario that saw the fault. */
        boolean avVakten() {
            return !(fel instanceof AssertionError);
        }
    }

    private record Fil(Path fil) implements Resource {
        @Override
        public URI getUri() {
            return fil.toUri();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return Files.newInputStream(fil);
        }
    }
}
