package se.justerbar.mutation;

import io.cucumber.core.gherkin.Pickle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitExecutionListener;
import org.pitest.testapi.TestUnitFinder;
import se.justerbar.Justerbar;
import se.justerbar.Projekt;
import se.justerbar.granskning.Granskning;
import se.justerbar.motor.Normmotor;
import se.justerbar.underlag.Underlag;

/**
 * Shows PIT every scenario as a test of its own. PIT's plugin for JUnit finds tests by running them, and does so anew in each of its
 * processes; here they are read, and each is asked about its own sentence alone unless it speaks of the whole matter, which is what makes a
 * definition's mutants affordable. PIT finds it through {@code META-INF/services}.
 */
public final class Scenarioplugg implements TestPluginFactory, Configuration, TestUnitFinder {
    private static final Pattern HELA_ARENDET = Pattern.compile("^ärendet är|upplyses$|^visas |^skillnaden |^skiljer sig ");

    @Override
    public Configuration createTestFrameworkConfiguration(TestGroupConfig grupper, ClassByteArraySource klasser, Collection<String> utan,
            Collection<String> metoder) {
        return this;
    }

    /** The scenarios, ready to run; the texts are loaded here, so that no mutant is in place while they are. */
    @Override
    public List<TestUnit> findTestUnits(Class<?> klass, TestUnitExecutionListener lyssnare) {
        if (klass != Scenarioprov.class) {
            return List.of();
        }
        Scenariokorning korning = new Scenariokorning();
        Justerbar justerbar = Justerbar.load();
        Normmotor normmotor = new Normmotor(justerbar.hylla());
        List<TestUnit> prov = new ArrayList<>();
        for (String regelverk : regelverk()) {
            Set<Pickle> sedda = new HashSet<>();
            Scenariokorning.scenarier(regelverk).forEach((norm, scenarier) -> {
                Function<Underlag, Granskning> bara = normmotor.bara(regelverk, norm);
                scenarier.stream().filter(sedda::add)
                        .forEach(scenario -> prov.add(new Scenarioprov(korning, helaArendet(scenario) ? justerbar::granska : bara, scenario)));
            });
        }
        return prov;
    }

    private static List<String> regelverk() {
        return Projekt.filer("features", ".feature").stream().map(fil -> fil.getParent().getFileName().toString()).distinct().toList();
    }

    /** Whether a scenario says something of the whole matter, so that more than its own sentence has to be held against it. */
    private static boolean helaArendet(Pickle scenario) {
        return scenario.getTags().stream().filter(tagg -> tagg.contains("/")).count() != 1
                || scenario.getSteps().stream().anyMatch(steg -> HELA_ARENDET.matcher(steg.getText()).find());
    }

    @Override
    public TestUnitFinder testUnitFinder() {
        return this;
    }

    @Override
    public TestSuiteFinder testSuiteFinder() {
        return klass -> List.of();
    }

    @Override
    public Optional<PitHelpError> verifyEnvironment() {
        return Optional.empty();
    }

    @Override
    public String name() {
        return "scenarier";
    }

    @Override
    public String description() {
        return "Every scenario as a test";
    }
}
