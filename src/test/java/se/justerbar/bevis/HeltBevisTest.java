package se.justerbar.bevis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.justerbar.motor.Granskare;
import se.justerbar.regelverk.Hylla;
import se.justerbar.yaml.Regelhylla;

/**
 * What {@code mvn -Pbevis} runs: both spaces of votes to the last class, and the report on them. With {@code -Dbevis.kvorum=6} a fault is planted
 * in the rules instead, and the build ends with what the reference has to say of it.
 */
@Tag("bevis")
class HeltBevisTest {
    private static final Hylla HYLLA = Regelhylla.load();

    @Test
    void bevis() {
        String kvorum = System.getProperty(Kvorumval.EGENSKAP);
        if (kvorum == null) {
            medfoljande();
        } else {
            planterat(kvorum);
        }
    }

    private static void medfoljande() {
        Bevisresultat utan = bevis(new UtanErsattare(), HYLLA);
        Bevisresultat med = bevis(new MedErsattare(), HYLLA);
        Tystnadskarta karta = Tystnadskarta.av(HYLLA);
        Bevisrapport.lamna(Bevisrapport.medfoljande(List.of(utan, med), karta, HYLLA));
        assertEquals(0, utan.avvikelser().size() + med.avvikelser().size(), "avvikelser från referensen");
        assertEquals(1L << 26, utan.roster(), "klasserna rymmer alla 4^13 röstningar");
        assertEquals(RosterMedErsattareBevisTest.KLASSER, med.klasser());
        assertEquals(1L << 39, med.roster(), "klasserna rymmer alla 8^13 röstningar");
    }

    private static <K> Bevisresultat bevis(Rostrum<K> rum, Hylla hylla) {
        return Bevisning.av(rum, rum.klasser(), new Granskare(Bevishylla.bara(hylla, rum.normer()), null, "bevis", "1")::granska);
    }

    private static void planterat(String text) {
        int kvorum = kvorum(text);
        Bevisresultat bevis = bevis(new UtanErsattare(), Bevishylla.medKvorum(HYLLA, UtanErsattare.BESLUTFORHET, kvorum));
        Bevisrapport.lamna(Bevisrapport.planterat(kvorum, bevis, HYLLA));
        assertEquals(0, bevis.avvikelser().size(), "avvikelser från referensen när " + kvorum + " platser räcker");
    }

    private static int kvorum(String text) {
        try {
            return Kvorumval.av(text, Bevishylla.platser(HYLLA, UtanErsattare.BESLUTFORHET));
        } catch (IllegalArgumentException e) {
            return fail(e.getMessage());
        }
    }
}
