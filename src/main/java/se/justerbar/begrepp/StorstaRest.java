package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The largest-remainder method on whole kronor: everyone gets the whole kronor of the quota, and the largest remainders share the rest. */
final class StorstaRest {

    private StorstaRest() {
    }

    /**
     * Distributes a positive sum so that the parts come to it exactly; ören of the sum go to the remainder next in turn. Equal remainders
     * are served in the order of the weights.
     *
     * @param summa  the sum in kronor
     * @param vikter the weights, not all of them 0
     */
    static Map<String, BigDecimal> fordela(BigDecimal summa, Map<String, BigDecimal> vikter) {
        BigDecimal vikt = vikter.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, BigDecimal> delar = new LinkedHashMap<>();
        Map<String, BigDecimal> rester = new LinkedHashMap<>();
        BigDecimal kvar = summa;
        for (Map.Entry<String, BigDecimal> post : vikter.entrySet()) {
            BigDecimal[] kvot = summa.multiply(post.getValue()).divideAndRemainder(vikt);
            delar.put(post.getKey(), kvot[0]);
            rester.put(post.getKey(), kvot[1]);
            kvar = kvar.subtract(kvot[0]);
        }
        List<String> ordning = new ArrayList<>(vikter.keySet());
        ordning.sort(Comparator.comparing(rester::get).reversed());
        for (String namn : ordning) {
            BigDecimal tillagg = kvar.min(BigDecimal.ONE);
            delar.merge(namn, tillagg, BigDecimal::add);
            kvar = kvar.subtract(tillagg);
        }
        return delar;
    }
}
