package se.justerbar.sidor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.justerbar.kallor.Kalla;
import se.justerbar.kallor.Spann;
import se.justerbar.regelverk.Hylla;

/**
 * Where each span of the sources is shown, once each. What no norm quotes stands before the norm that comes next in its document, and what
 * is left at the end after the last.
 */
final class Spannplacering {
    private final Map<String, String> textPerNorm = new HashMap<>();
    private final Map<String, List<Placerat>> fore = new HashMap<>();
    private final Map<String, List<Placerat>> efter = new HashMap<>();
    private final Map<String, List<Placerat>> perText = new LinkedHashMap<>();
    private final Map<String, Integer> rader = new HashMap<>();
    private final List<String> fel = new ArrayList<>();

    /**
     * A span in its source.
     *
     * @param kalla the source
     * @param spann the span
     */
    record Placerat(Kalla kalla, Spann spann) {
        int tecken() {
            return spann.till() - spann.fran();
        }
    }

    Spannplacering(Hylla hylla, List<Kalla> kallor) {
        hylla.regelverk().forEach(text -> text.avsnitt().forEach(avsnitt -> avsnitt.normer().forEach(norm -> textPerNorm.put(norm.id(), text.id()))));
        kallor.forEach(this::placera);
    }

    private void placera(Kalla kalla) {
        Set<String> sedda = new HashSet<>();
        List<Placerat> vantar = new ArrayList<>();
        String senast = null;
        for (Spann ett : kalla.spann()) {
            Placerat placerat = new Placerat(kalla, ett);
            if (ett.normer().isEmpty()) {
                vantar.add(placerat);
                continue;
            }
            senast = ett.normer().get(0);
            ut(sedda.containsAll(ett.normer()) ? efter : fore, senast, vantar);
            sedda.addAll(ett.normer());
            ett.normer().forEach(norm -> rader.putIfAbsent(norm, kalla.text().rad(ett.fran())));
            perText.computeIfAbsent(textPerNorm.get(senast), text -> new ArrayList<>()).add(placerat);
        }
        if (senast == null) {
            fel.add(kalla.text().namn() + ": Ingen norm citerar dokumentet, så det finns ingen sida att visa det på.");
        } else {
            ut(efter, senast, vantar);
        }
    }

    private void ut(Map<String, List<Placerat>> plats, String norm, List<Placerat> vantar) {
        plats.computeIfAbsent(norm, n -> new ArrayList<>()).addAll(vantar);
        perText.computeIfAbsent(textPerNorm.get(norm), text -> new ArrayList<>()).addAll(vantar);
        vantar.clear();
    }

    /** The line of its source that the quote of a norm begins on; {@code null} where it is not quoted. */
    Integer rad(String norm) {
        return rader.get(norm);
    }

    /** What stands before a norm. */
    List<Placerat> fore(String norm) {
        return fore.getOrDefault(norm, List.of());
    }

    /** What stands after a norm, where no norm that is not yet shown comes after. */
    List<Placerat> efter(String norm) {
        return efter.getOrDefault(norm, List.of());
    }

    /** All that is shown on the page of a text. */
    List<Placerat> spann(String text) {
        return perText.getOrDefault(text, List.of());
    }

    /** Sources that no page shows, in Swedish. */
    List<String> fel() {
        return fel;
    }
}
