package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.justerbar.kallor.Tackning;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.yaml.Regelhylla;

/** No norm, no rule and no scenario stands alone; each that does is named. */
class TackningTest {
    private static final Hylla HYLLA = Regelhylla.load();
    private static final Map<String, Set<String>> REGLER = Justerbar.load().regler();
    private static final String NORM = "styrelse/beslutforhet";

    /** Tags of the study of the law and of its limits are held by PunkterTest. */
    private static Map<String, Integer> scenarier() {
        Map<String, Integer> antal = new HashMap<>();
        HYLLA.regelverk().stream().map(Regelverk::id).forEach(id -> Scenarier.av(id).antal().forEach((tagg, n) -> {
            if (!tagg.startsWith("punkt-") && !tagg.startsWith("grans-")) {
                antal.merge(tagg, n, Integer::sum);
            }
        }));
        return antal;
    }

    @Test
    void ingenNormRegelEllerTaggStarEnsam() {
        assertEquals(List.of(), Tackning.fel(HYLLA, REGLER, scenarier()));
    }

    @Test
    void reglernaKommerIFastOrdning() {
        assertEquals(new TreeMap<>(REGLER).toString(), REGLER.toString());
        assertTrue(REGLER.get(NORM).size() >= 3, REGLER.get(NORM)::toString);
        REGLER.values().forEach(namn -> assertEquals(new TreeSet<>(namn).toString(), namn.toString()));
    }

    @Test
    void enTaggMindreNamnerNormen() {
        Map<String, Integer> utan = scenarier();
        utan.remove(NORM);
        assertEquals(List.of("Normen " + NORM + " har inget scenario."), Tackning.fel(HYLLA, REGLER, utan));
    }

    @Test
    void enTaggUtanNormNamns() {
        Map<String, Integer> med = scenarier();
        med.put("styrelse/beslutsforhet", 1);
        assertEquals(List.of("Taggen @styrelse/beslutsforhet är ingen norms id."), Tackning.fel(HYLLA, REGLER, med));
    }

    /** A rule that has lost its annotation speaks for no norm, and the norm has lost its rule. */
    @Test
    void enKopplingMindreNamnerNormenOchRegeln() {
        Map<String, Set<String>> regler = new TreeMap<>(REGLER);
        regler.put("", Set.of("Beslutförhet - uppfylld"));
        regler.remove(NORM);
        assertEquals(List.of("Normen " + NORM + " har ingen regel.", "Regeln ”Beslutförhet - uppfylld” nämner ingen norm."), Tackning.fel(HYLLA, regler, scenarier()));
    }

    @Test
    void enRegelMedEnOkandNormNamns() {
        Map<String, Set<String>> regler = new TreeMap<>(REGLER);
        regler.put("styrelse/narvaro", Set.of("Närvaro - uppfylld"));
        assertEquals(List.of("Regeln ”Närvaro - uppfylld” nämner normen styrelse/narvaro, som inte finns."), Tackning.fel(HYLLA, regler, scenarier()));
    }

    @Test
    void enRegelForNagotSomBaraArSammanhangNamns() {
        Map<String, Set<String>> regler = new TreeMap<>(REGLER);
        regler.put("andamal/arena", Set.of("Arena - uppfylld"));
        assertEquals(List.of("Normen andamal/arena är bara sammanhang men har regler: Arena - uppfylld."), Tackning.fel(HYLLA, regler, scenarier()));
    }
}
