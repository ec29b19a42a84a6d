package se.justerbar.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.justerbar.Projekt;
import se.justerbar.motor.Provmotor;
import se.justerbar.motor.Traffar;

/**
 * The states that a person has shown to be impossible, with the reason, from {@code docs/mutation-likvardiga.yaml}. They are written as
 * conditions, in the words of the rules, and no draft that is ever made may be in one. For one thread at a time.
 */
final class Omojligheter {
    private final Map<String, Map<String, String>> villkor = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> skal = new LinkedHashMap<>();
    private final Map<String, Traffar> traffar = new LinkedHashMap<>();

    /** Reads and compiles them. */
    @SuppressWarnings("unchecked")
    Omojligheter() {
        List<Map<String, Object>> poster = (List<Map<String, Object>>) new Load(LoadSettings.builder().build())
                .loadFromString(Projekt.text("docs/mutation-likvardiga.yaml"));
        for (Map<String, Object> post : poster) {
            String amne = (String) post.get("amne");
            String namn = "omojlig-" + villkor.values().stream().mapToInt(Map::size).sum();
            villkor.computeIfAbsent(amne, ny -> new LinkedHashMap<>()).put(namn, (String) post.get("omojligt"));
            skal.computeIfAbsent(amne, ny -> new LinkedHashMap<>()).put(namn, (String) post.get("skal"));
        }
        villkor.forEach((amne, mina) -> {
            Map<String, String> regler = new LinkedHashMap<>();
            mina.forEach((namn, ett) -> regler.put(namn, "when\n  $x : " + amne + "( " + ett + " )\nthen\nend"));
            Map<String, List<Model>> byggda = Regelbyggare.bygg("import se.justerbar.begrepp." + amne + ";\nimport se.justerbar.underlag.*;\n", regler);
            if (!byggda.keySet().equals(regler.keySet())) {
                throw new IllegalStateException("docs/mutation-likvardiga.yaml: ett villkor på " + amne + " går inte att läsa");
            }
            traffar.put(amne, Provmotor.traffar(byggda.values().stream().flatMap(List::stream).distinct().toList()));
        });
    }

    /** The conditions on a subject. */
    Collection<String> villkor(String amne) {
        return villkor.getOrDefault(amne, Map.of()).values();
    }

    /**
     * Holds what is said to be impossible against a subject that a draft has made.
     *
     * @throws AssertionError where it is in one of those states
     */
    void mot(Object amne) {
        Set<String> sagt = skal(amne.getClass().getSimpleName(), amne);
        if (!sagt.isEmpty()) {
            throw new AssertionError("docs/mutation-likvardiga.yaml säger att detta är omöjligt, men ett utkast gav det: " + sagt + " " + amne);
        }
    }

    /** Why a state is impossible; empty where it is not known to be. */
    synchronized Set<String> skal(String amne, Object tillstand) {
        Set<String> funna = new LinkedHashSet<>();
        Traffar mina = traffar.get(amne);
        if (mina != null) {
            Set<String> namn = mina.av(tillstand);
            (namn == null ? List.<String>of() : new ArrayList<>(namn)).forEach(ett -> funna.add(skal.get(amne).get(ett)));
        }
        return funna;
    }
}
