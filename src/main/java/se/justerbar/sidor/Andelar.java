package se.justerbar.sidor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.justerbar.begrepp.Svenska;
import se.justerbar.kallor.Spannart;
import se.justerbar.sidor.Spannplacering.Placerat;

/** How the characters of some spans are treated, in per cent with one decimal; rounded by the largest remainder, so that they sum to 100. */
final class Andelar {
    private static final int TIONDELAR = 1000;

    private Andelar() {
    }

    /** The shares by kind; none where there is no span. */
    static List<Textsida.Andel> av(List<Placerat> spann) {
        long[] tecken = new long[Spannart.values().length];
        int[] antal = new int[tecken.length];
        spann.forEach(ett -> {
            tecken[ett.spann().art().ordinal()] += ett.tecken();
            antal[ett.spann().art().ordinal()]++;
        });
        long[] tiondelar = tiondelar(tecken);
        List<Textsida.Andel> andelar = new ArrayList<>();
        for (Spannart art : spann.isEmpty() ? new Spannart[0] : Spannart.values()) {
            long andel = tiondelar[art.ordinal()];
            andelar.add(new Textsida.Andel(art.namn(), Svenska.heltal(antal[art.ordinal()]), Svenska.heltal(tecken[art.ordinal()]),
                    andel / 10 + "," + andel % 10 + "\u00a0%"));
        }
        return List.copyOf(andelar);
    }

    /** Parts of a whole in tenths of a per cent. */
    static long[] tiondelar(long[] delar) {
        long helt = Math.max(1, Arrays.stream(delar).sum());
        long[] ut = Arrays.stream(delar).map(del -> del * TIONDELAR / helt).toArray();
        long kvar = TIONDELAR - Arrays.stream(ut).sum();
        IntStream.range(0, delar.length).boxed().sorted(Comparator.comparing((Integer i) -> delar[i] * TIONDELAR % helt).reversed())
                .limit(kvar).forEach(i -> ut[i]++);
        return ut;
    }
}
