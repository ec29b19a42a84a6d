package se.justerbar.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.justerbar.Projekt;
import se.justerbar.regelverk.Norm;

/** The groups of norms for which every fault that can be seen is to be seen, from {@code docs/mutation-grupper.yaml}. */
final class Grupper {
    private final List<Map<String, Object>> grupper;

    @SuppressWarnings("unchecked")
    Grupper() {
        grupper = (List<Map<String, Object>>) new Load(LoadSettings.builder().build()).loadFromString(Projekt.text("docs/mutation-grupper.yaml"));
    }

    /** The norms of each group. */
    Map<String, List<String>> av(List<Norm> normer) {
        Map<String, List<String>> per = new LinkedHashMap<>();
        grupper.forEach(grupp -> per.put((String) grupp.get("grupp"), normer.stream()
                .filter(norm -> nagot(grupp, "arter").contains(norm.art().name()) || nagot(grupp, "normer").contains(norm.id())).map(Norm::id).toList()));
        return per;
    }

    @SuppressWarnings("unchecked")
    private static List<String> nagot(Map<String, Object> grupp, String vad) {
        return (List<String>) grupp.getOrDefault(vad, List.of());
    }
}
