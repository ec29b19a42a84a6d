package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Utfall;
import se.justerbar.json.Underlagsfel;
import se.justerbar.underlag.Underlag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is said to be missing is what decides: filled in, it ends what was open. */
class SaknasTest {
    private static final int VARV = 8;
    private static final int FORSOK = 14;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static List<String> exempel() {
        return Projekt.exempel();
    }

    static List<String> minsta() {
        return BortfallTest.minsta();
    }

    @ParameterizedTest
    @MethodSource("exempel")
    void detSomSaknasAvslutarDetSomArOppet(String namn) {
        assertEquals(List.of(), envisa(Utkast.exempel(namn), null, namn));
    }

    @ParameterizedTest
    @MethodSource("minsta")
    void detSomTogsBortNamnsOchAvslutarDetSomArOppet(String namn) {
        Utkast underlag = Utkast.exempel(namn);
        List<String> envisa = new ArrayList<>();
        for (String en : underlag.pekare()) {
            Utkast kvar = underlag.kopia();
            kvar.taBort(en);
            if (underlag.utan(List.of(en)) != null) {
                envisa.addAll(envisa(kvar, underlag, namn + " utan " + en));
            }
        }
        assertEquals(List.of(), envisa);
    }

    /** The findings that stay open although all that they call missing is filled in. */
    private static List<String> envisa(Utkast underlag, Utkast hela, String vad) {
        List<String> envisa = new ArrayList<>();
        for (Arendegranskning arende : underlag.granska().arenden()) {
            for (Fynd fynd : arende.fynd()) {
                if (fynd.utfall() == Utfall.oavgjord && !fynd.saknas().isEmpty() && !avslutas(underlag, hela, arende.index(), fynd)) {
                    envisa.add(vad + ": " + fynd.norm() + " " + fynd.saknas());
                }
            }
        }
        return envisa;
    }

    private static boolean avslutas(Utkast underlag, Utkast hela, int arende, Fynd oppet) {
        for (int forsok = 0; forsok < FORSOK; forsok++) {
            Utkast ifyllt = underlag.kopia();
            Fynd nu = oppet;
            for (int varv = 0; varv < VARV && nu != null && nu.utfall() == Utfall.oavgjord && !nu.saknas().isEmpty(); varv++) {
                for (String pekare : nu.saknas()) {
                    if (ater(ifyllt, hela, pekare)) {
                        continue;
                    }
                    List<JsonNode> varden = varden(pekare);
                    assertTrue(!varden.isEmpty(), () -> pekare + " är ingen uppgift i underlaget");
                    ifyllt.satt(pekare, varden.get(forsok % varden.size()));
                }
                nu = fynd(ifyllt, arende, oppet.norm());
            }
            if (nu == null || nu.utfall() != Utfall.oavgjord) {
                return true;
            }
        }
        return false;
    }

    /** Puts back what was taken away, a list together with the statement that it is whole. */
    private static boolean ater(Utkast ifyllt, Utkast hela, String pekare) {
        boolean ater = false;
        for (String del : List.of(pekare, pekare.replaceFirst("Komplett$", ""))) {
            if (hela != null && !hela.vid(del).isMissingNode() && !hela.vid(del).equals(ifyllt.vid(del))) {
                ifyllt.satt(del, hela.vid(del).deepCopy());
                ater = true;
            }
        }
        return ater;
    }

    /** The finding of a norm; {@code null} where the norm no longer bears on the matter. */
    private static Fynd fynd(Utkast underlag, int arende, String norm) {
        Granskning granskning;
        try {
            granskning = underlag.granska();
        } catch (Underlagsfel e) {
            throw new AssertionError("det ifyllda går inte att läsa: " + e.getMessage());
        }
        return granskning.arenden().get(arende).fynd().stream().filter(f -> f.norm().equals(norm)).findFirst().orElse(null);
    }

    /** Values to try for a fact, by the type that it has in the records. */
    private static List<JsonNode> varden(String pekare) {
        Type typ = Underlag.class;
        for (String steg : pekare.substring(1).split("/")) {
            if (typ instanceof ParameterizedType lista) {
                typ = lista.getActualTypeArguments()[0];
            } else {
                RecordComponent del = Arrays.stream(((Class<?>) typ).getRecordComponents()).filter(c -> c.getName().equals(steg)).findFirst()
                        .orElseThrow(() -> new AssertionError(pekare + " finns inte i schemat"));
                typ = del.getGenericType();
            }
        }
        if (typ == Boolean.class) {
            return pekare.endsWith("Komplett") ? List.of(JSON.booleanNode(true)) : List.of(JSON.booleanNode(true), JSON.booleanNode(false));
        }
        if (typ == LocalDate.class) {
            return List.of("2026-01-01", "2026-06-30", "2026-12-31", "2031-12-31", "2024-01-01").stream().<JsonNode>map(JSON::stringNode).toList();
        }
        if (typ == Integer.class) {
            return List.of(JSON.numberNode(1), JSON.numberNode(2), JSON.numberNode(2027));
        }
        if (typ == BigDecimal.class) {
            return List.of(JSON.numberNode(1), JSON.numberNode(100));
        }
        if (typ == String.class) {
            return List.of(JSON.stringNode("Köping"), JSON.stringNode("Samordningsförbundet Västmanland"));
        }
        if (typ instanceof Class<?> klass && klass.isEnum()) {
            return Arrays.stream(klass.getEnumConstants()).<JsonNode>map(varde -> JSON.stringNode(varde.toString())).toList();
        }
        return typ instanceof ParameterizedType ? List.of(JSON.arrayNode()) : List.of(JSON.objectNode());
    }
}
