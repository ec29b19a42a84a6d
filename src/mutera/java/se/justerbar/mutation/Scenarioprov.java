package se.justerbar.mutation;

import io.cucumber.core.gherkin.Pickle;
import java.util.List;
import java.util.function.Function;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;
import org.pitest.testapi.TestUnit;
import se.justerbar.granskning.Granskning;
import se.justerbar.underlag.Underlag;

/**
 * One scenario as PIT's test.
 *
 * @param korning  runs it
 * @param motor    the checker
 * @param scenario the scenario
 */
record Scenarioprov(Scenariokorning korning, Function<Underlag, Granskning> motor, Pickle scenario) implements TestUnit {

    @Override
    public void execute(ResultCollector utfall) {
        utfall.notifyStart(getDescription());
        Scenariokorning.Fall fall = korning.kor(motor, List.of(scenario));
        if (fall == null) {
            utfall.notifyEnd(getDescription());
        } else {
            utfall.notifyEnd(getDescription(), fall.fel() == null ? new AssertionError("steget är inte känt") : fall.fel());
        }
    }

    /** Its name: the file, the line and the title. */
    @Override
    public Description getDescription() {
        String fil = scenario.getUri().getPath();
        return new Description(fil.substring(fil.lastIndexOf("/features/") + 10) + ":" + scenario.getLocation().getLine() + " " + scenario.getName(),
                Scenarioprov.class);
    }
}
