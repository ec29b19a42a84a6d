package se.justerbar.granskning;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the known word or phrase that is nearest to one that was written wrong. */
public final class Likhet {
    private Likhet() {
    }

    /** The nearest of the known words, without regard to case; the first of several as near, nothing where none is known. */
    public static Optional<String> narmast(String skrivet, Collection<String> kanda) {
        return kanda.stream().min(Comparator.comparingInt(namn -> avstand(skrivet, namn)));
    }

    /** The phrases that share the most pairs of letters with one that was written wrong, the most alike first. */
    public static List<String> narmastaFraser(String text, Collection<String> kanda, int antal) {
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
        String ord = " " + text.toLowerCase(Locale.ROOT) + " ";
        for (int i = 0; i + 1 < ord.length(); i++) {
            par.merge(ord.substring(i, i + 2), 1, Integer::sum);
        }
        return par;
    }

    /** How many letters must be put in, taken out or changed to make one word of the other, without regard to case (Levenshtein). */
    public static int avstand(String a, String b) {
        int[] forra = new int[b.length() + 1];
        Arrays.setAll(forra, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] denna = new int[b.length() + 1];
            denna[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int byte_ = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1;
                denna[j] = Math.min(Math.min(denna[j - 1], forra[j]) + 1, forra[j - 1] + byte_);
            }
            forra = denna;
        }
        return forra[b.length()];
    }
}
