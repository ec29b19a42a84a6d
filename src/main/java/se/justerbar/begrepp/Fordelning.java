package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Amounts of the members as listed, several rows of one member added up.
 *
 * @param belopp   the amounts in kronor by name
 * @param andra    names that are neither members nor the joint name of the state's agencies
 * @param andrasRader      the members' names of the rows of {@code andra}, as what would have to be said otherwise
 * @param gemensammaRader  the same of the rows that name the agencies as one
 * @param kand     whether every row and its amount is known and the list is whole
 */
record Fordelning(
        Map<String, BigDecimal> belopp,
        List<String> andra,
        List<Grund> andrasRader,
        List<Grund> gemensammaRader,
        Uppgift<Boolean> kand) {

    static <R> Fordelning av(Rader<R> rader, Function<R, String> medlem, List<Kolumn<R>> kolumner, Medlemskrets krets, String staten) {
        Map<String, BigDecimal> belopp = new LinkedHashMap<>();
        List<String> andra = new ArrayList<>();
        List<Grund> andrasRader = new ArrayList<>();
        List<Grund> gemensammaRader = new ArrayList<>();
        List<Grund> grunder = new ArrayList<>(List.of(rader));
        for (int i = 0; i < rader.rader().size(); i++) {
            R rad = rader.rader().get(i);
            String namn = medlem.apply(rad);
            grunder.add(Uppgift.vid(rader.vid(i, "medlem"), namn));
            for (Kolumn<R> kolumn : kolumner) {
                BigDecimal varde = kolumn.belopp().apply(rad);
                grunder.add(Uppgift.vid(rader.vid(i, kolumn.namn()), varde));
                if (namn != null && varde != null) {
                    belopp.merge(namn, varde, BigDecimal::add);
                }
            }
            if (staten.equals(namn)) {
                gemensammaRader.add(Uppgift.saknad(rader.vid(i, "medlem")));
            } else if (namn != null && !krets.har(namn)) {
                andrasRader.add(Uppgift.saknad(rader.vid(i, "medlem")));
                andra.add(namn);
            }
        }
        boolean kand = Uppgift.kanda(grunder);
        return new Fordelning(belopp, List.copyOf(andra), List.copyOf(andrasRader), List.copyOf(gemensammaRader),
                Uppgift.av(kand ? true : null, grunder.toArray(Grund[]::new)));
    }

    /** A column of amounts. */
    record Kolumn<R>(String namn, Function<R, BigDecimal> belopp) {
    }

    /** Whether some row names the agencies as one. */
    boolean gemensam() {
        return !gemensammaRader.isEmpty();
    }

    /** The sum of the amounts above zero, in kronor. */
    BigDecimal summa() {
        return belopp.values().stream().map(BigDecimal.ZERO::max).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
