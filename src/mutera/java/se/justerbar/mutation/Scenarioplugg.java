package se.justerbar.mutation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/**
 * Shows PIT every scenario as a test of its own. PIT's plugin for JUnit finds tests by running them, and does so anew in each of its
 * processes; here they are read, which is what makes a definition's mutants affordable. PIT finds it through {@code META-INF/services}.
 */
public final class Scenarioplugg implements TestPluginFactory, Configuration, TestUnitFinder {
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
        Set<TestUnit> prov = new LinkedHashSet<>();
        for (String regelverk : Projekt.filer("features", ".feature").stream().map(Path::getParent).map(Path::getFileName).map(Path::toString)
                .distinct().toList()) {
            Scenariokorning.scenarier(regelverk).values().stream().flatMap(List::stream).distinct()
                    .forEach(scenario -> prov.add(new Scenarioprov(korning, justerbar, scenario)));
        }
        return List.copyOf(prov);
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
