package se.justerbar.bevis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import se.justerbar.motor.Granskare;
import se.justerbar.yaml.Regelhylla;

/**
 * All 4^13 ballots, as their 1,820 classes, with each outcome that minutes can record: the rules agree with a reference that was written
 * from the norms by someone who had not seen the rules, and that shares no code with them.
 */
class RosterBevisTest {
    @Test
    void allaKlasserAvRoster() {
        UtanErsattare rum = new UtanErsattare();
        Granskare granskare = new Granskare(Bevishylla.bara(Regelhylla.load(), rum.normer()), null, "bevis", "1");
        Bevisresultat bevis = Bevisning.av(rum, rum.klasser(), granskare::granska);
        assertEquals(0, bevis.avvikelser().size(), () -> "den minsta avvikelsen: " + bevis.avvikelser().get(0));
        assertEquals(1820, bevis.klasser());
        assertEquals(1L << 26, bevis.roster(), "klasserna rymmer alla 4^13 röstningar");
        assertEquals(1820 * 3 * 2, bevis.jamforelser(), "varje klass, utfall och mening är jämförd");
    }
}
