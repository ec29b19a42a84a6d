package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Arsarvode;
import se.justerbar.underlag.Arvodesmottagare;

/**
 * The fixed yearly fee of one office. Rests on ersattning/fast-arsarvode and ersattning/fast-arvode-till-presidiet.
 *
 * @param finns        whether the decision gives the office a fixed fee
 * @param procent      the percentage by the text, as it is read
 * @param andraProcent other percentages that the decision gives it, as they are read
 * @param ska          the fee by the text, in kronor; {@code null} while the region's amount is unknown
 * @param belopp       the fees that the decision gives it, in kronor
 * @param avvikelse    the deviation of the fees together in kronor; {@code null} while none can be worked out
 * @param tolerans     the deviation that is accepted, in kronor
 * @param klar         whether everything is known that the fee is judged by
 */
public record Arvodesdel(
        Uppgift<Boolean> finns,
        String procent,
        List<String> andraProcent,
        BigDecimal ska,
        List<BigDecimal> belopp,
        BigDecimal avvikelse,
        BigDecimal tolerans,
        Uppgift<Boolean> klar) {
    private static final int PROCENT = 2;

    static Arvodesdel av(Rader<Arsarvode> rader, Arvodesmottagare mottagare, BigDecimal procent, Uppgift<BigDecimal> region, BigDecimal tolerans) {
        BigDecimal ska = region.kand() ? region.varde().multiply(procent).movePointLeft(PROCENT) : null;
        List<String> andra = new ArrayList<>();
        List<BigDecimal> belopp = new ArrayList<>();
        List<Grund> grunder = new ArrayList<>(List.of(rader, region));
        for (int i = 0; i < rader.rader().size(); i++) {
            Arsarvode rad = rader.rader().get(i);
            if (rad.mottagare() != null && rad.mottagare() != mottagare) {
                continue;
            }
            grunder.add(Uppgift.vid(rader.vid(i, "mottagare"), rad.mottagare()));
            grunder.add(Uppgift.vid(rader.vid(i, "procent"), rad.procent()));
            grunder.add(Uppgift.vid(rader.vid(i, "belopp"), rad.belopp()));
            if (rad.mottagare() != null && rad.procent() != null && rad.procent().compareTo(procent) != 0) {
                andra.add(Svenska.procent(rad.procent()));
            }
            if (rad.mottagare() != null && rad.belopp() != null) {
                belopp.add(rad.belopp());
            }
        }
        BigDecimal avvikelse = ska == null || belopp.isEmpty() ? null : belopp.stream().reduce(BigDecimal.ZERO, BigDecimal::add).subtract(ska).abs();
        boolean klar = Uppgift.kanda(grunder);
        return new Arvodesdel(finns(rader, mottagare), Svenska.procent(procent), List.copyOf(andra), ska, List.copyOf(belopp), avvikelse,
                tolerans, Uppgift.av(klar ? true : null, grunder.toArray(Grund[]::new)));
    }

    /** Whether someone is on the list: yes by one row, no only where the list is whole and every recipient known. */
    static Uppgift<Boolean> finns(Rader<Arsarvode> rader, Arvodesmottagare mottagare) {
        List<Grund> grunder = new ArrayList<>(List.of(rader));
        for (int i = 0; i < rader.rader().size(); i++) {
            Uppgift<Arvodesmottagare> denna = Uppgift.vid(rader.vid(i, "mottagare"), rader.rader().get(i).mottagare());
            if (denna.ar(mottagare)) {
                return Uppgift.av(true, denna);
            }
            grunder.add(denna);
        }
        boolean alla = Uppgift.kanda(grunder);
        return Uppgift.av(alla ? false : null, grunder.toArray(Grund[]::new));
    }
}
