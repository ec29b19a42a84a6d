package se.justerbar.begrepp;

import java.math.BigDecimal;

/**
 * What one party contributes, held against its share of the members' contributions. Rests on andelar-och-kostnader/50-25-25 and
 * lag/forsakringskassan-halften.
 *
 * @param bidrar   what it contributes, in kronor
 * @param procent  its share by the text, as it is read
 * @param ska      that share of all contributions, in kronor; {@code null} while they are unknown
 * @param skillnad what it contributes less what it should, in kronor; {@code null} while either is unknown
 * @param tolerans the deviation that the applied rounding allows, in kronor: so much for each member of the party
 */
public record Bidragsdel(Uppgift<BigDecimal> bidrar, String procent, BigDecimal ska, BigDecimal skillnad, BigDecimal tolerans) {
    private static final int PROCENT = 2;

    static Bidragsdel av(Uppgift<BigDecimal> bidrar, Uppgift<BigDecimal> totalt, BigDecimal procent, BigDecimal tolerans) {
        BigDecimal ska = totalt.kand() ? totalt.varde().multiply(procent).movePointLeft(PROCENT) : null;
        return new Bidragsdel(bidrar, Svenska.procent(procent), ska, ska == null ? null : bidrar.varde().subtract(ska), tolerans);
    }

    /** The size of the deviation in kronor, whichever way it goes; {@code null} while it is unknown. */
    public BigDecimal avvikelse() {
        return skillnad == null ? null : skillnad.abs();
    }
}
