package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.justerbar.yaml.Regelhylla;

/**
 * The sixty points of the study of the law (src/test/resources/punkter.md): each is a tag on scenarios that treat it as its column says, or
 * stands in docs/punkter.md with the reason why not.
 */
class PunkterTest {
    private static final Pattern RAD = Pattern.compile("^\\| (\\d+) \\|");
    /** Says what a treatment is not. */
    private static final Pattern INTE = Pattern.compile("(?i)(aldrig( automatisk)?|inte( som)?|utan) V\\b( mot F)?");
    private static final Pattern BOKSTAV = Pattern.compile("\\b[VWU]\\b(/[VWU]\\b)*");

    /** The treatments of each point; of those within one set any will do. */
    private static Map<Integer, List<Set<String>>> tabellen() {
        Map<Integer, List<Set<String>>> punkter = new TreeMap<>();
        Projekt.text("src/test/resources/punkter.md").lines().forEach(rad -> {
            Matcher nummer = RAD.matcher(rad);
            if (nummer.find()) {
                String[] kolumner = rad.split(" \\| ");
                List<Set<String>> behandling = new ArrayList<>();
                Matcher bokstav = BOKSTAV.matcher(INTE.matcher(kolumner[kolumner.length - 1]).replaceAll(""));
                while (bokstav.find()) {
                    behandling.add(Set.of(bokstav.group().split("/")));
                }
                punkter.put(Integer.valueOf(nummer.group(1)), behandling);
            }
        });
        return punkter;
    }

    /** What the scenarios that are tagged with each point show. */
    private static Map<Integer, Set<String>> scenarierna() {
        Map<Integer, Set<String>> visat = new HashMap<>();
        Regelhylla.load().regelverk().forEach(text -> Scenarier.av(text.id()).behandling().forEach((tagg, bokstaver) -> {
            if (tagg.startsWith("punkt-")) {
                visat.computeIfAbsent(Integer.valueOf(tagg.substring("punkt-".length())), n -> new HashSet<>()).addAll(bokstaver);
            }
        }));
        return visat;
    }

    /** The departures that docs/punkter.md gives a reason for: the point and the letters, as in "| 27 W |". */
    private static Map<Integer, Set<String>> avvikelser() {
        Map<Integer, Set<String>> avvikelser = new HashMap<>();
        Pattern rad = Pattern.compile("^\\| (\\d+) \\| ([VWU, ]+|–) \\| \\S.*");
        Projekt.text("docs/punkter.md").lines().map(rad::matcher).filter(Matcher::matches)
                .forEach(traff -> avvikelser.put(Integer.valueOf(traff.group(1)), new TreeSet<>(Arrays.asList(traff.group(2).split(", ")))));
        return avvikelser;
    }

    @Test
    void tabellenHarSextioPunkter() {
        assertEquals(60, tabellen().size());
    }

    /** A treatment of the column that no scenario shows, and one that a scenario shows and the column does not, each has its reason. */
    @Test
    void varjePunktBehandlasSomTabellenSagerEllerStarIListan() {
        Map<Integer, Set<String>> visat = scenarierna();
        Map<Integer, Set<String>> skiljer = new TreeMap<>();
        tabellen().forEach((punkt, behandling) -> {
            Set<String> bokstaver = new TreeSet<>();
            Set<String> har = new HashSet<>(visat.getOrDefault(punkt, Set.of()));
            behandling.stream().filter(ena -> ena.stream().noneMatch(har::contains)).forEach(bokstaver::addAll);
            har.remove("OK");
            behandling.forEach(har::removeAll);
            bokstaver.addAll(har);
            if (!visat.containsKey(punkt) && behandling.isEmpty()) {
                bokstaver.add("–");
            }
            if (!bokstaver.isEmpty()) {
                skiljer.put(punkt, bokstaver);
            }
        });
        assertEquals(skiljer, new TreeMap<>(avvikelser()));
        assertEquals(Set.of(), visat.keySet().stream().filter(punkt -> !tabellen().containsKey(punkt)).collect(Collectors.toSet()));
    }

    /** The boundary values of the study are all in scenarios, by their tags. */
    @Test
    void varjeGransvardeFinnsIEttScenario() {
        Set<String> ska = Projekt.text("src/test/resources/gransvarden.md").lines().filter(rad -> rad.startsWith("| grans-"))
                .map(rad -> rad.split(" ")[1]).collect(Collectors.toCollection(TreeSet::new));
        Set<String> har = Regelhylla.load().regelverk().stream().flatMap(text -> Scenarier.av(text.id()).behandling().keySet().stream())
                .filter(tagg -> tagg.startsWith("grans-")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ska, har);
    }
}
