package se.justerbar.bevis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.justerbar.Justerbar;
import se.justerbar.granskning.Fynd;
import se.justerbar.motor.Granskare;
import se.justerbar.yaml.Regelhylla;

/** A sample of the voting space with substitutes and jäv, 8 states a seat; all of it is gone through by {@link HeltBevisTest}. */
class RosterMedErsattareBevisTest {
    static final int KLASSER = 403_104;
    private static final int URVAL = 211;
    private static final MedErsattare RUM = new MedErsattare();
    private final Granskare granskare = new Granskare(Bevishylla.bara(Regelhylla.load(), RUM.normer()), null, "bevis", "1");

    private static Stream<ReferensMedErsattare.Klass> var(int nummer) {
        AtomicLong raknare = new AtomicLong();
        return RUM.klasser().filter(klass -> raknare.getAndIncrement() % nummer == 0);
    }

    @Test
    void vartTvahundraelfte() {
        Bevisresultat bevis = Bevisning.av(RUM, var(URVAL), granskare::granska);
        assertEquals(0, bevis.avvikelser().size(), () -> "den minsta avvikelsen: " + bevis.avvikelser().get(0));
        assertEquals((KLASSER + URVAL - 1) / URVAL, bevis.klasser());
    }

    /** The proofs ask the rules of the norms in question alone; asked of all norms they conclude the same of these. */
    @Test
    void sammaFyndAvHelaHyllan() {
        Justerbar justerbar = Justerbar.load();
        AtomicLong jamforda = new AtomicLong();
        var(20 * URVAL).forEach(klass -> Bevisning.UTGANGAR.forEach(antecknad -> {
            var underlag = Klassunderlag.av(Klasslage.av(klass), antecknad);
            List<Fynd> hela = justerbar.granska(underlag).arenden().get(0).fynd().stream().filter(ett -> RUM.normer().contains(ett.norm())).toList();
            assertEquals(hela, granskare.granska(underlag).arenden().get(0).fynd());
            jamforda.addAndGet(hela.size());
        }));
        assertEquals(96L * Bevisning.UTGANGAR.size() * RUM.normer().size(), jamforda.get());
    }
}
