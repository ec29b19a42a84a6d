package se.justerbar.kallor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the encoded sentences that nothing in their encoding has, each with the reason; immutable.
 *
 * @param gemensamma words with one reason wherever they stand
 * @param perNorm    the other words, by the norm's id
 */
public record Ordlista(List<Ordskal> gemensamma, Map<String, List<Ordskal>> perNorm) {

    /**
     * Some words and why they are not used, or which condition accounts for them.
     *
     * @param ord  the words, in small letters, as they stand in the sentence
     * @param skal the reason in Swedish
     */
    public record Ordskal(Set<String> ord, String skal) {
    }

    /**
     * Holds the list against what was reckoned, both ways.
     *
     * @param oredovisade the words that nothing accounts for, by the norm's id; see {@link Ordrakning}
     * @return each word that is not listed, and each that is listed and should not be, in Swedish; empty where they are the same
     */
    public List<String> fel(Map<String, Set<String>> oredovisade) {
        List<String> fel = new ArrayList<>();
        Set<String> delade = ord(gemensamma);
        oredovisade.forEach((norm, orden) -> {
            Set<String> listade = ord(perNorm.getOrDefault(norm, List.of()));
            orden.stream().filter(ett -> !delade.contains(ett) && !listade.contains(ett))
                    .forEach(ett -> fel.add("Ordet ”" + ett + "” i " + norm + " används inte av någon regel; säg i kallor/ord.yaml varför."));
            listade.stream().filter(ett -> !orden.contains(ett) || delade.contains(ett))
                    .forEach(ett -> fel.add("Ordet ”" + ett + "” står i kallor/ord.yaml för " + norm + ", men det är redan redovisat."));
        });
        perNorm.keySet().stream().filter(norm -> !oredovisade.containsKey(norm)).forEach(norm -> fel.add("kallor/ord.yaml nämner " + norm + ", som inte är en citerad och prövad norm."));
        delade.stream().filter(ett -> oredovisade.values().stream().noneMatch(orden -> orden.contains(ett)))
                .forEach(ett -> fel.add("Ordet ”" + ett + "” står bland de gemensamma i kallor/ord.yaml, men är redovisat överallt."));
        return List.copyOf(fel);
    }

    private static Set<String> ord(List<Ordskal> skal) {
        Set<String> alla = new LinkedHashSet<>();
        skal.forEach(ett -> alla.addAll(ett.ord()));
        return alla;
    }
}
