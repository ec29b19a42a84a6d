package se.justerbar.svit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike two phrases are, by the pairs of letters that they share, so that what was perhaps meant can be named. */
final class Likhet {
    private Likhet() {
    }

    /** Those most alike, the most alike first. */
    static List<String> narmast(String text, Collection<String> kanda, int antal) {
        Map<String, Integer> par = par(text);
        Map<String, Double> likhet = new HashMap<>();
        kanda.forEach(kant -> likhet.put(kant, likhet(par, par(kant))));
        return kanda.stream().sorted(Comparator.<String>comparingDouble(likhet::get).reversed().thenComparing(Comparator.naturalOrder())).limit(antal).toList();
    }

    private static double likhet(Map<String, Integer> ett, Map<String, Integer> annat) {
        int lika = ett.entrySet().stream().mapToInt(par -> Math.min(par.getValue(), annat.getOrDefault(par.getKey(), 0))).sum();
        int alla = summa(ett) + summa(annat);
        return alla == 0 ? 0 : 2.0 * lika / alla;
    }

    private static int summa(Map<String, Integer> par) {
        return par.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> par(String text) {
        Map<String, Integer> par = new HashMap<>();
        String ord = " " + text.toLowerCase(java.util.Locale.ROOT) + " ";
        for (int i = 0; i + 1 < ord.length(); i++) {
            par.merge(ord.substring(i, i + 2), 1, Integer::sum);
        }
        return par;
    }
}
