package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Utfall;
import se.justerbar.underlag.Slag;

/** Missing is not no: what is taken away from an underlag never makes the answer better. */
class BortfallTest {
    private static final int PAR = 400;

    static List<String> exempel() {
        return Projekt.exempel();
    }

    static List<String> minsta() {
        return Projekt.exempel().stream().filter(namn -> namn.startsWith("minst-")).toList();
    }

    @ParameterizedTest
    @MethodSource("exempel")
    void ingetVardeSomTasBortGorSvaretBattre(String namn) {
        Utkast underlag = Utkast.exempel(namn);
        Granskning fore = underlag.granska();
        List<String> pekare = underlag.pekare();
        List<String> fel = new ArrayList<>();
        for (String en : pekare) {
            jamfor(fore, underlag.utan(List.of(en)), en, fel);
        }
        Random slump = new Random(20261122);
        for (int i = 0; i < PAR; i++) {
            List<String> tva = List.of(pekare.get(slump.nextInt(pekare.size())), pekare.get(slump.nextInt(pekare.size())));
            jamfor(fore, underlag.utan(tva), tva.toString(), fel);
        }
        assertEquals(List.of(), fel);
    }

    /** The opposite hole: an answer that calls everything open would pass the test above. */
    @ParameterizedTest
    @MethodSource("minsta")
    void detMinstaUnderlagetArJusterbartOchIngetIDetArOverflodigt(String namn) {
        Utkast underlag = Utkast.exempel(namn);
        assertEquals(Bedomning.justerbar, underlag.granska().bedomning(), () -> oppna(underlag.granska()));
        for (String en : underlag.pekare()) {
            Granskning efter = underlag.utan(List.of(en));
            assertEquals(Bedomning.oavgjort, efter == null ? null : efter.bedomning(), () -> namn + " utan " + en);
        }
    }

    private static String oppna(Granskning granskning) {
        return granskning.arenden().stream().flatMap(a -> a.fynd().stream())
                .filter(f -> f.utfall() == Utfall.brister || f.utfall() == Utfall.oavgjord).map(f -> f.norm() + " " + f.utfall() + " " + f.sett()).toList().toString();
    }

    @Test
    void varjeSlagAvBeslutHarEttMinstaUnderlag() {
        List<String> slag = new ArrayList<>();
        minsta().forEach(namn -> Utkast.exempel(namn).vid("/arenden").forEach(arende -> slag.add(arende.get("slag").stringValue())));
        // Surety and pledge are never in order.
        for (var ett : EnumSet.complementOf(EnumSet.of(Slag.borgenEllerPant))) {
            assertTrue(slag.contains(ett.name()), ett.name());
        }
    }

    static void jamfor(Granskning fore, Granskning efter, String utan, List<String> fel) {
        if (efter == null) {
            return;
        }
        for (Arendegranskning arende : efter.arenden()) {
            Arendegranskning forut = fore.arenden().get(arende.index());
            if (arende.bedomning() == Bedomning.justerbar && forut.bedomning() != Bedomning.justerbar) {
                fel.add("utan " + utan + ": ärende " + arende.index() + " blev justerbart");
            }
            Map<String, Fynd> forutFynd = new HashMap<>();
            forut.fynd().forEach(fynd -> forutFynd.put(fynd.norm(), fynd));
            for (Fynd fynd : arende.fynd()) {
                Fynd forutEtt = forutFynd.get(fynd.norm());
                boolean oppet = forutEtt != null && (forutEtt.utfall() == Utfall.brister || forutEtt.utfall() == Utfall.oavgjord);
                if (oppet && (fynd.utfall() == Utfall.uppfylld || fynd.utfall() == Utfall.ejTillamplig)) {
                    fel.add("utan " + utan + ": " + fynd.norm() + " gick från " + forutEtt.utfall() + " till " + fynd.utfall());
                }
            }
        }
    }
}
