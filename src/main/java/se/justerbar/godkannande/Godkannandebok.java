package se.justerbar.godkannande;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The approvals that have been given, one a section; immutable.
 *
 * @param godkannanden the approvals, in the order of the file
 */
public record Godkannandebok(List<Avsnittsgodkannande> godkannanden) {

    /** Where each section stands, in the order of these sections; approvals of what is no section any more come last. */
    public Map<String, Avsnittsstatus> status(List<Avsnittshash> avsnitt) {
        Map<String, Avsnittsgodkannande> givna = perAvsnitt();
        Map<String, Avsnittsstatus> status = new LinkedHashMap<>();
        avsnitt.forEach(nu -> status.put(nu.avsnitt(), Avsnittsstatus.av(nu, givna.remove(nu.avsnitt()))));
        givna.values().forEach(borta -> status.put(borta.avsnitt(), Avsnittsstatus.borttaget(borta)));
        return Collections.unmodifiableMap(status);
    }

    /** The approvals with one more, or with one in place of the section's earlier one, in the order of these sections. */
    public Godkannandebok med(Avsnittsgodkannande nytt, List<Avsnittshash> avsnitt) {
        Map<String, Avsnittsgodkannande> givna = perAvsnitt();
        givna.put(nytt.avsnitt(), nytt);
        List<Avsnittsgodkannande> ordnade = new ArrayList<>(avsnitt.stream().map(nu -> givna.remove(nu.avsnitt())).filter(Objects::nonNull).toList());
        ordnade.addAll(givna.values());
        return new Godkannandebok(List.copyOf(ordnade));
    }

    private Map<String, Avsnittsgodkannande> perAvsnitt() {
        return godkannanden.stream().collect(Collectors.toMap(Avsnittsgodkannande::avsnitt, Function.identity(), (ett, annat) -> annat, LinkedHashMap::new));
    }
}
