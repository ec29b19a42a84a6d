package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.justerbar.granskning.Granskning;
import se.justerbar.json.Underlagsfel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What nobody thought of: the examples with facts changed by chance, the same for the same seed. Every norm still concludes exactly once,
 * and what is taken away still never makes the answer better.
 */
class SlumpTest {
    private static final int VARIANTER = 150;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> DAGAR = List.of("2023-04-30", "2023-05-01", "2023-12-31", "2024-01-01", "2024-12-01", "2026-09-24", "2026-11-01",
            "2026-11-24", "2026-12-02", "2027-01-01", "2027-12-31", "2031-12-31");
    private static final List<String> NAMN = List.of("Sala", "Arboga", "Enköping", "Region Västmanland", "Försäkringskassan", "Arbetsförmedlingen", "Staten",
            "Samordningsförbundet Västmanland");
    private static final int[] TAL = {0, 1, 2, 3, 7, 13, 14, 16, 64, 67, 2027, 100_000};

    static List<String> exempel() {
        return Projekt.exempel();
    }

    @ParameterizedTest
    @MethodSource("exempel")
    void varjeNormSvararEnGangOchBortfallForbattrarInget(String namn) {
        Random slump = new Random(namn.hashCode());
        List<String> fel = new ArrayList<>();
        int provade = 0;
        for (int i = 0; i < VARIANTER; i++) {
            Utkast variant = Utkast.exempel(namn);
            for (int n = slump.nextInt(6); n >= 0; n--) {
                andra(variant, slump);
            }
            Granskning fore;
            try {
                fore = variant.granska();
            } catch (Underlagsfel e) {
                continue;
            }
            provade++;
            assertEquals(utfall(fore), utfall(variant.blandad(slump).granska()), () -> "ordningen i en lista ändrar svaret: " + variant);
            List<String> pekare = variant.pekare();
            if (pekare.isEmpty()) {
                continue;
            }
            String en = pekare.get(slump.nextInt(pekare.size()));
            BortfallTest.jamfor(fore, variant.utan(List.of(en)), en + " i variant " + i, fel);
        }
        assertEquals(List.of(), fel);
        assertTrue(provade > VARIANTER / 4, "för få varianter gick att läsa: " + provade);
    }

    /** What each norm concludes; a norm that concludes nothing, or twice, has stopped the check before. */
    private static List<String> utfall(Granskning granskning) {
        return granskning.arenden().stream().flatMap(arende -> arende.fynd().stream().map(fynd -> arende.index() + " " + fynd.norm() + " " + fynd.utfall()
                + " " + fynd.foljd())).toList();
    }

    /** Another value of the same sort at one place, a row more or less, or nothing there at all. */
    private static void andra(Utkast underlag, Random slump) {
        List<String> pekare = underlag.pekare();
        if (pekare.isEmpty()) {
            return;
        }
        String en = pekare.get(slump.nextInt(pekare.size()));
        JsonNode nu = underlag.vid(en);
        if (slump.nextInt(5) == 0) {
            underlag.taBort(en);
        } else if (nu.isBoolean()) {
            underlag.satt(en, JSON.booleanNode(!nu.booleanValue()));
        } else if (nu.isNumber()) {
            underlag.satt(en, JSON.numberNode(TAL[slump.nextInt(TAL.length)]));
        } else if (nu.isString() && nu.stringValue().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            underlag.satt(en, JSON.stringNode(DAGAR.get(slump.nextInt(DAGAR.size()))));
        } else if (nu.isString() && en.matches(".*(medlem|kommun|Av|forbund)")) {
            underlag.satt(en, JSON.stringNode(NAMN.get(slump.nextInt(NAMN.size()))));
        } else if (nu.isString()) {
            byt(underlag, en, slump);
        } else if (nu instanceof ArrayNode lista && !lista.isEmpty()) {
            ArrayNode annan = lista.deepCopy();
            if (slump.nextBoolean()) {
                annan.remove(slump.nextInt(annan.size()));
            } else {
                annan.add(lista.get(slump.nextInt(lista.size())).deepCopy());
            }
            underlag.satt(en, annan);
        }
    }

    /** Another word of the same enum, found at the same place in some other example. */
    private static void byt(Utkast underlag, String pekare, Random slump) {
        List<String> namn = Projekt.exempel();
        JsonNode annat = Utkast.exempel(namn.get(slump.nextInt(namn.size()))).vid(pekare);
        if (annat.isString()) {
            underlag.satt(pekare, annat);
        }
    }
}
