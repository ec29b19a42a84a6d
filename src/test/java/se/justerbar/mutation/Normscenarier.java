package se.justerbar.mutation;

import io.cucumber.core.gherkin.Pickle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.model.Model;
import se.justerbar.motor.Provmotor;
import se.justerbar.regelverk.Regelverk;

/** The scenarios of a norm, ready to be run against its mutants. For one thread. */
final class Normscenarier {
    private final Provmotor motor;
    private final Regelverk regelverk;
    private final String norm;
    private final Scenariokorning korning;
    private final Map<Pickle, List<Provmotor.Fraga>> fragor = new LinkedHashMap<>();

    /**
     * Runs each as it is and notes what it asks the norm's rules.
     *
     * @throws IllegalStateException where one fails as it is, for then it says nothing of a mutant
     */
    Normscenarier(Provmotor motor, Regelverk regelverk, String norm, List<Pickle> scenarier, Scenariokorning korning) {
        this.motor = motor;
        this.regelverk = regelverk;
        this.norm = norm;
        this.korning = korning;
        for (Pickle scenario : scenarier) {
            List<Provmotor.Fraga> mina = new ArrayList<>();
            Scenariokorning.Fall fall = korning.kor(motor.noterande(regelverk, norm, mina::add), List.of(scenario));
            if (fall != null) {
                throw new IllegalStateException("scenariot " + fall.scenario() + " faller utan något planterat fel: " + fall.fel());
            }
            fragor.put(scenario, mina);
        }
    }

    /**
     * The scenario that a mutant falls on; {@code null} where it falls on none. A scenario in which the changed rules answer word for word as
     * the rules that ship would end the same, so it is not run.
     *
     * @param nya   the models that its changed rule stands in; none where no rule is changed
     * @param valda which rule of them it is
     */
    Scenariokorning.Fall kor(Mutant mutant, Collection<Model> nya, Predicate<String> valda) {
        if (mutant.vad() instanceof Mutant.Text text) {
            return korning.kor(motor.medText(text.hylla()), List.copyOf(fragor.keySet()));
        }
        Provmotor.Andrade andrade = motor.medRegler(regelverk, norm, mutant.regel(), nya, valda);
        return korning.kor(andrade.motor(), fragor.keySet().stream().filter(scenario -> !andrade.svararLika(fragor.get(scenario))).toList());
    }
}
