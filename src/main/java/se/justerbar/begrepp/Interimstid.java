package se.justerbar.begrepp;

import java.time.LocalDate;

/**
 * The day of a decision of the interim board, held against the days between which it was to work. Rests on interim/period,
 * interim/begransat-till-2023 and interim/bildas-1-maj-2023.
 *
 * @param dag             the day of the decision
 * @param fran            the first day by the text
 * @param till            the last day by the text
 * @param franAnnanKalla  the first day by another source, which is earlier
 */
public record Interimstid(Uppgift<LocalDate> dag, LocalDate fran, LocalDate till, LocalDate franAnnanKalla) {

    static Interimstid av(Lage lage) {
        return new Interimstid(lage.beslutsdag(), lage.ram().datum("interimsstyrelsen-fran"), lage.ram().datum("interimsstyrelsen-till"),
                lage.ram().datum("interimsstyrelsen-fran-enligt-bildspelet"));
    }

    /** Whether the day is known to be before any source has an interim board. */
    public boolean fore() {
        return dag.kand() && dag.varde().isBefore(franAnnanKalla);
    }

    /** Whether the day is known to be one on which one source has an interim board and another has not. */
    public boolean omtvistad() {
        return dag.kand() && !fore() && dag.varde().isBefore(fran);
    }

    /** Whether the day is known to be the first day of the text or later. */
    public boolean borjat() {
        return dag.kand() && !dag.varde().isBefore(fran);
    }

    /** Whether the day is known to be after the last day of the text. */
    public boolean efter() {
        return dag.kand() && dag.varde().isAfter(till);
    }
}
