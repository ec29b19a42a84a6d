package se.justerbar.protokoll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.justerbar.Projekt;
import se.justerbar.json.Jsontrad;
import se.justerbar.protokoll.Facit.Fakta;

/**
 * Ten minutes in as many shapes, made by somebody who has not seen the reader, each with a key. What is read as sure is right; how much that is
 * is counted beside. LASMIG.md says how the two are compared.
 */
class TioProtokollTest {
    private static final Path MAPP = Path.of("src/test/resources/se/justerbar/protokoll");
    private static final Map<String, Set<String>> SLAG = slag();

    /** The kinds of decision of which more than one is right, by minutes and matter, from the table of LASMIG.md. */
    private static Map<String, Set<String>> slag() {
        Map<String, Set<String>> slag = new TreeMap<>();
        Pattern.compile("(?m)^\\| ([a-z-]+) \\| ([0-9]+) \\| (.*) \\|$").matcher(Projekt.text(MAPP.resolve("LASMIG.md").toString())).results()
                .forEach(rad -> slag.put(rad.group(1) + "/" + rad.group(2), Set.of(rad.group(3).replace("`", "").split(", "))));
        return slag;
    }

    /** A reading held against its key. */
    private static final class Jamforelse {
        private final String namn;
        private final Map<String, Fakta> nyckel;
        private final Map<String, Fakta> last;
        private final Predicate<String> oklar;
        private final Map<String, Sakerhet> sakra = new TreeMap<>();
        private final List<String> fel = new ArrayList<>();
        private final List<String> olasta = new ArrayList<>();
        private int ratt;
        private int krav;

        private Jamforelse(String namn, Map<String, Object> nyckelfil, Protokollslasning lasning) {
            this.namn = namn;
            @SuppressWarnings("unchecked")
            Map<String, Object> underlag = (Map<String, Object>) nyckelfil.get("underlag");
            this.nyckel = Facit.av(underlag);
            this.oklar = Facit.oklara(nyckel, underlag, (List<?>) nyckelfil.get("oklart"));
            this.last = Facit.av(Jsontrad.las(lasning.underlag().getBytes(StandardCharsets.UTF_8)));
            lasning.falt().forEach(falt -> sakra.merge(falt.pekare(), falt.sakerhet(), (en, annan) -> en == Sakerhet.saker ? annan : en));
            last.forEach(this::lastFakta);
            nyckel.forEach(this::nyckelfakta);
        }

        private boolean saker(Fakta fakta) {
            return fakta.vilar().stream().allMatch(pekare -> sakra.entrySet().stream().filter(falt -> falt.getKey().equals(pekare)
                    || falt.getKey().startsWith(pekare + "/"))
                    .allMatch(falt -> falt.getValue() == Sakerhet.saker));
        }

        private void lastFakta(String vad, Fakta fakta) {
            if (!saker(fakta)) {
                return;
            }
            if (oklar.test(vad)) {
                fel.add(vad + " = " + fakta.varden() + " som säkert, fast det är oklart");
            } else if (!nyckel.containsKey(vad)) {
                if (!raknasInte(vad, fakta)) {
                    fel.add(vad + " = " + fakta.varden() + " som säkert, fast nyckeln inte har det");
                }
            } else if (!lika(vad, fakta)) {
                fel.add(vad + " = " + fakta.varden() + " som säkert, ska vara " + nyckel.get(vad).varden());
            }
        }

        private boolean lika(String vad, Fakta fakta) {
            return nyckel.get(vad).varden().equals(fakta.varden()) || flera(vad, fakta) || javig(vad) || utanBeslut(vad);
        }

        private boolean flera(String vad, Fakta fakta) {
            String[] delar = vad.split("/");
            return vad.matches("arende/[0-9]+/slag") && SLAG.getOrDefault(namn + "/" + delar[1], Set.of()).containsAll(fakta.varden());
        }

        /** Whoever had jäv and took no part is compared through the jäv. */
        private boolean javig(String vad) {
            String[] delar = vad.split("/");
            return vad.startsWith("narvaro/") && nyckel.getOrDefault("arende/" + delar[1] + "/jav/" + delar[2] + "/" + delar[3] + "/deltog",
                    new Fakta(List.of(), Set.of())).varden()
                    .contains("false");
        }

        private boolean utanBeslut(String vad) {
            return vad.matches("arende/[0-9]+/(avgorande|utfall|slag)") && !nyckel.containsKey(vad.replaceFirst("[a-z]+$", "utfall"));
        }

        private boolean raknasInte(String vad, Fakta fakta) {
            return fakta.varden().equals(List.of("inga")) || vad.endsWith("Komplett") && tyst(vad) || vad.endsWith("/distans")
                    && fakta.varden().stream().allMatch("false"::equals)
                    || utanBeslut(vad) || javig(vad) || vad.matches("kontrolldag|protokoll/(justerat|innehaller.*|anslagenAnger.*)");
        }

        /** That a list is whole is not counted where the minutes are silent on what it lists. */
        private boolean tyst(String vad) {
            String lista = vad.replaceFirst("Komplett$", "");
            return lista.equals("sammantrade/platser") || nyckel.keySet().stream().noneMatch(ett -> ett.startsWith(lista + "/"));
        }

        private void nyckelfakta(String vad, Fakta fakta) {
            if (oklar.test(vad) || javig(vad)) {
                return;
            }
            krav++;
            Fakta funnen = last.get(vad);
            if (funnen != null && saker(funnen) && lika(vad, funnen)) {
                ratt++;
            } else {
                olasta.add(vad + " = " + fakta.varden() + (funnen == null ? "" : ", läst osäkert som " + funnen.varden()));
            }
        }
    }

    private static Jamforelse jamfor(String fil) {
        try {
            String namn = fil.substring(fil.indexOf('/') + 1);
            return new Jamforelse(namn, Jsontrad.las(Files.readAllBytes(MAPP.resolve(fil + ".json"))),
                    new Protokollslasare().las(Files.readAllBytes(MAPP.resolve(fil + ".docx")), List.of()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** How many of the facts of each key are read surely; a change of the reader may read more. */
    @ParameterizedTest
    @CsvSource({"oppna/huvud-i-tabell, 349", "oppna/lopande-text-med-andringar, 24", "oppna/narvaro-per-paragraf, 296", "oppna/punktlistor-och-jav, 335",
        "oppna/textrutor-och-fotnoter, 158", "dolda/digitala-deltagare-och-delad-plats, 74", "dolda/falt-och-flera-anslag, 23",
                "dolda/konstituerande-med-forkortningar, 51",
        "dolda/kryssrutor-pa-distans, 28", "dolda/tabbar-som-kolumner, 146"})
    void ingetArTystFel(String fil, int lasta) {
        Jamforelse jamforelse = jamfor(fil);
        System.out.println(fil + ": " + jamforelse.ratt + " av " + jamforelse.krav + " lästa säkert, " + jamforelse.fel.size() + " fel");
        if (Boolean.getBoolean("justerbar.visaLast")) {
            jamforelse.fel.forEach(ett -> System.out.println("  FEL " + ett));
            jamforelse.olasta.forEach(ett -> System.out.println("  oläst " + ett));
        }
        assertEquals(List.of(), jamforelse.fel);
        assertTrue(jamforelse.ratt >= lasta, () -> jamforelse.ratt + " are read surely");
    }

    /** What is sure and wrong is found: a key in which one thing is otherwise. */
    @Test
    void ettTystFelHittas() throws IOException {
        String nyckel = Files.readString(MAPP.resolve("oppna/punktlistor-och-jav.json"));
        Protokollslasning lasning = new Protokollslasare().las(Files.readAllBytes(MAPP.resolve("oppna/punktlistor-och-jav.docx")), List.of());
        for (String[] utbyte : new String[][] {{"\"2026-02-12\"", "\"2026-02-13\""}, {"{\"plats\": \"Surahammar\", \"roll\": \"ledamot\", \"status\":"
                + " \"tjanstgor\"",
            "{\"plats\": \"Surahammar\", \"roll\": \"ledamot\", \"status\": \"franvarande\""}}) {
            assertTrue(nyckel.contains(utbyte[0]), utbyte[0]);
            byte[] andrad = nyckel.replace(utbyte[0], utbyte[1]).getBytes(StandardCharsets.UTF_8);
            assertFalse(new Jamforelse("punktlistor-och-jav", Jsontrad.las(andrad), lasning).fel.isEmpty(), utbyte[0]);
        }
    }
}
