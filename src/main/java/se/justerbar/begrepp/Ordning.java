package se.justerbar.begrepp;

import java.time.LocalDate;

/** Which of two things came first, when only their days are known and they may share one. */
final class Ordning {
    private Ordning() {
    }

    /** The later of two days; a day that is {@code null} is not known and gives way to the other. */
    static LocalDate senare(LocalDate en, LocalDate annan) {
        return en == null || annan != null && annan.isAfter(en) ? annan : en;
    }

    /**
     * Whether one thing came before another: by the days, or by what is said of the order where the day is the same.
     *
     * @param enDag    the day of the one
     * @param annanDag the day of the other
     * @param sammaDag whether the one came first, where both were on one day
     */
    static Uppgift<Boolean> fore(Uppgift<LocalDate> enDag, Uppgift<LocalDate> annanDag, Uppgift<Boolean> sammaDag) {
        if (enDag.okand() || annanDag.okand()) {
            return Uppgift.av(null, enDag, annanDag);
        }
        if (enDag.varde().isEqual(annanDag.varde())) {
            return Uppgift.av(sammaDag.varde(), enDag, annanDag, sammaDag);
        }
        return Uppgift.av(enDag.varde().isBefore(annanDag.varde()), enDag, annanDag);
    }
}
