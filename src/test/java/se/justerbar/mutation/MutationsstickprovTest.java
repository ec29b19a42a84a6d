package se.justerbar.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.cucumber.core.gherkin.Pickle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.justerbar.Projekt;
import se.justerbar.granskning.Granskning;
import se.justerbar.motor.Provmotor;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.underlag.Underlag;
import se.justerbar.yaml.Regelhylla;

/**
 * A sample of what {@code mvn -Pmutera} does with every norm: a number moved and a rule removed, which need no compiler, are seen by the
 * scenarios of the norm.
 */
class MutationsstickprovTest {
    private static final Provmotor MOTOR = new Provmotor(Regelhylla.load());
    private static final Scenariokorning KORNING = new Scenariokorning();
    private static final Regelverk TEXT = MOTOR.hylla().regelverk().get(0);

    @ParameterizedTest
    @ValueSource(strings = {"styrelse/beslutforhet", "budget/senast-30-november", "andelar-och-kostnader/50-25-25", "uttrade-likvidation-upplosning/tre-ar"})
    void ettFlyttatTalOchEnBorttagenRegelSes(String norm) {
        List<Pickle> scenarier = Scenariokorning.scenarier(TEXT.id()).get(norm);
        assertNull(KORNING.kor(MOTOR.medText(MOTOR.hylla()), scenarier), "utan något fel ska varje scenario gå igenom");
        List<Mutant> mutanter = mutanter(norm);
        assertFalse(mutanter.isEmpty());
        assertEquals(List.of(), mutanter.stream().filter(mutant -> KORNING.kor(motor(mutant), scenarier) == null).map(Mutant::id).toList());
    }

    private static List<Mutant> mutanter(String id) {
        List<Mutant> mutanter = new ArrayList<>();
        for (Avsnitt avsnitt : TEXT.avsnitt()) {
            for (Norm norm : avsnitt.normer()) {
                if (norm.id().equals(id)) {
                    Textmutationer.av(MOTOR.hylla(), TEXT, avsnitt, norm).stream().filter(mutant -> mutant.sort().equals("annat tal")).forEach(mutanter::add);
                    Regeltext.av(Projekt.text("rules/" + TEXT.id() + "/" + avsnitt.id() + ".drl")).stream().filter(regel -> regel.norm().equals(id))
                            .forEach(regel -> mutanter.add(new Mutant(TEXT, avsnitt.id(), id, regel.namn(), "regel borttagen", "regeln borttagen", new Mutant.UtanRegel())));
                }
            }
        }
        return mutanter;
    }

    private static Function<Underlag, Granskning> motor(Mutant mutant) {
        return mutant.vad() instanceof Mutant.Text text ? MOTOR.medText(text.hylla())
                : MOTOR.medRegler(TEXT, mutant.norm(), mutant.regel(), List.of(), ny -> false).motor();
    }
}
