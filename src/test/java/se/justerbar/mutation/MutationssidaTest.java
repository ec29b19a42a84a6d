package se.justerbar.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.justerbar.Projekt;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.yaml.Regelhylla;

/** The page of the mutation tells what the scenarios saw; a scenario that was taken away since then may have been the one that saw it. */
class MutationssidaTest {
    private static final Pattern RAD = Pattern.compile("^\\| ([a-z-]+/[a-z0-9-]+) \\| ([0-9]+) \\|.*\\|$", Pattern.MULTILINE);
    private static final Map<String, Integer> PA_SIDAN = RAD.matcher(Projekt.text("docs/mutation.md")).results()
            .collect(Collectors.toMap(rad -> rad.group(1), rad -> Integer.valueOf(rad.group(2))));

    /** What is missing from the files, with the norm that it is missing from. */
    private static List<String> borta(Map<String, Integer> finns) {
        List<String> borta = new ArrayList<>();
        new LinkedHashMap<>(PA_SIDAN).forEach((norm, antal) -> {
            if (finns.getOrDefault(norm, 0) < antal) {
                borta.add(norm + " har " + finns.getOrDefault(norm, 0) + " scenarier, men hade " + antal + " när dess fel prövades. Lägg tillbaka det som är borta, "
                        + "eller kör mvn -Pmutera och se att felen fortfarande märks.");
            }
        });
        return borta;
    }

    private static Map<String, Integer> finns() {
        Map<String, Integer> finns = new HashMap<>();
        for (Regelverk text : Regelhylla.load().regelverk()) {
            Scenariokorning.scenarier(text.id()).forEach((norm, alla) -> finns.put(norm, alla.size()));
        }
        return finns;
    }

    @Test
    void ingetScenarioArBorta() {
        assertTrue(PA_SIDAN.size() > 100, () -> "sidan räknar upp " + PA_SIDAN.size() + " normer");
        assertEquals(List.of(), borta(finns()));
    }

    @Test
    void ettScenarioSomTasBortNamnsMedSinNorm() {
        Map<String, Integer> farre = finns();
        farre.merge("styrelse/beslutforhet", PA_SIDAN.get("styrelse/beslutforhet") - 1, (forr, nu) -> nu);
        assertEquals(1, borta(farre).size());
        assertTrue(borta(farre).get(0).startsWith("styrelse/beslutforhet har "), borta(farre)::toString);
    }
}
