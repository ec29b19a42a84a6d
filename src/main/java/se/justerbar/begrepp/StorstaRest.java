package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole shared out by weight and rounded by the method of the largest remainder, so that the parts sum to the whole. Where remainders
 * are equal the method leaves open who gets the last units; then both amounts are accepted.
 *
 * @param minst  the least that each name can get, in kronor
 * @param hogst  the most that each name can get, in kronor
 * @param belopp one outcome that sums to the whole: of equal remainders the first names come first
 */
record StorstaRest(Map<String, BigDecimal> minst, Map<String, BigDecimal> hogst, Map<String, BigDecimal> belopp) {

    /**
     * Shares out a whole.
     *
     * @param helt   what is shared out, in kronor; a multiple of the smallest unit
     * @param vikter the weights by name, not negative and with a sum above zero
     * @param enhet  the smallest unit, in kronor: 0.01 for ören, 1 for whole kronor
     */
    static StorstaRest av(BigDecimal helt, Map<String, BigDecimal> vikter, BigDecimal enhet) {
        BigInteger enheter = helt.divide(enhet).toBigIntegerExact();
        int decimaler = Math.max(0, vikter.values().stream().mapToInt(BigDecimal::scale).max().orElse(0));
        Map<String, BigInteger> heltal = new LinkedHashMap<>();
        vikter.forEach((namn, vikt) -> heltal.put(namn, vikt.movePointRight(decimaler).toBigIntegerExact()));
        BigInteger summa = heltal.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        Map<String, BigInteger> golv = new LinkedHashMap<>();
        Map<String, BigInteger> rest = new LinkedHashMap<>();
        heltal.forEach((namn, vikt) -> {
            BigInteger[] kvot = enheter.multiply(vikt).divideAndRemainder(summa);
            golv.put(namn, kvot[0]);
            rest.put(namn, kvot[1]);
        });
        int kvar = enheter.subtract(golv.values().stream().reduce(BigInteger.ZERO, BigInteger::add)).intValueExact();
        List<String> ordning = rest.keySet().stream().sorted(Comparator.comparing(rest::get).reversed()).toList();
        BigInteger sistaIn = kvar == 0 ? null : rest.get(ordning.get(kvar - 1));
        // There are always fewer units left than names, since each remainder is less than a unit.
        BigInteger forstaUt = rest.get(ordning.get(kvar));
        Map<String, BigDecimal> minst = new LinkedHashMap<>();
        Map<String, BigDecimal> hogst = new LinkedHashMap<>();
        Map<String, BigDecimal> belopp = new LinkedHashMap<>();
        golv.forEach((namn, antal) -> {
            boolean far = ordning.indexOf(namn) < kvar;
            boolean kanFa = sistaIn != null && rest.get(namn).compareTo(sistaIn) >= 0;
            boolean kanGaUtan = !far || rest.get(namn).equals(forstaUt);
            minst.put(namn, kronor(antal, !kanGaUtan, enhet));
            hogst.put(namn, kronor(antal, kanFa, enhet));
            belopp.put(namn, kronor(antal, far, enhet));
        });
        return new StorstaRest(minst, hogst, belopp);
    }

    private static BigDecimal kronor(BigInteger antal, boolean enTill, BigDecimal enhet) {
        return new BigDecimal(enTill ? antal.add(BigInteger.ONE) : antal).multiply(enhet);
    }

    /** Whether an amount is one that the name can get. */
    boolean godtar(String namn, BigDecimal angivet) {
        return angivet.compareTo(minst.get(namn)) >= 0 && !over(namn, angivet);
    }

    /** Whether an amount is more than the name can get. */
    boolean over(String namn, BigDecimal angivet) {
        return angivet.compareTo(hogst.get(namn)) > 0;
    }
}
