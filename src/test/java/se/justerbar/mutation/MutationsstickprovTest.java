package se.justerbar.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.justerbar.Projekt;
import se.justerbar.motor.Provmotor;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;
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
    @ValueSource(strings = {"styrelse/beslutforhet", "budget/senast-30-november", "uttrade-likvidation-upplosning/tre-ar"})
    void ettFlyttatTalOchEnBorttagenRegelSes(String norm) {
        Normscenarier scenarier = new Normscenarier(MOTOR, TEXT, norm, Scenariokorning.scenarier(TEXT.id()).get(norm), KORNING);
        List<Mutant> mutanter = mutanter(norm);
        assertFalse(mutanter.isEmpty());
        assertEquals(List.of(), mutanter.stream().filter(mutant -> scenarier.kor(mutant, List.of(), ny -> false) == null).map(Mutant::id).toList());
    }

    /** The same norm with nothing changed in it is one that no scenario sees, so what is said above can be false. */
    @Test
    void ettFelSomIngetArSesInte() {
        String norm = "styrelse/beslutforhet";
        Normscenarier scenarier = new Normscenarier(MOTOR, TEXT, norm, Scenariokorning.scenarier(TEXT.id()).get(norm), KORNING);
        assertNull(scenarier.kor(new Mutant(TEXT, "styrelse", norm, null, "", "", new Mutant.Text(MOTOR.hylla())), List.of(), ny -> false));
        assertNull(scenarier.kor(new Mutant(TEXT, "styrelse", norm, "ingen regel heter så", "", "", new Mutant.UtanRegel()), List.of(), ny -> false));
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
}
