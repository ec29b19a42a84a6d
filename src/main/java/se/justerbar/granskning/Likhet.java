package se.justerbar.granskning;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that is nearest to one that was written wrong. */
public final class Likhet {
    private Likhet() {
    }

    /** The nearest of the known words, without regard to case; the first of several as near, nothing where none is known. */
    public static Optional<String> narmast(String skrivet, Collection<String> kanda) {
        return kanda.stream().min(Comparator.comparingInt(namn -> avstand(skrivet, namn)));
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
