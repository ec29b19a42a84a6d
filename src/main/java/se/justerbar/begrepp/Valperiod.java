package se.justerbar.begrepp;

import java.time.LocalDate;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Val;

/**
 * The term of office that ledamöter and ersättare are elected for. Rests on interim/utse-ledamoter.
 *
 * @param gemensamma     whether the election is to the board of the common förbund
 * @param valAvStyrelse  whether ledamöter or ersättare are elected
 * @param interim        whether it is the interim board
 * @param fran           the first day of the term
 * @param till           the last day of the term
 * @param styrelsensTid  whether the term is that of the board by the text
 * @param interimsTid    whether the term is that of the interim board by the text
 * @param annanKallasTid whether the term is that of the interim board by another source
 */
public record Valperiod(
        Uppgift<Boolean> gemensamma,
        Uppgift<Boolean> valAvStyrelse,
        Uppgift<Boolean> interim,
        Uppgift<LocalDate> fran,
        Uppgift<LocalDate> till,
        Uppgift<Boolean> styrelsensTid,
        Uppgift<Boolean> interimsTid,
        Uppgift<Boolean> annanKallasTid) {

    static Valperiod av(Lage lage) {
        Val val = lage.arende().val();
        Ram ram = lage.ram();
        Uppgift<LocalDate> fran = lage.uppgift(val, Val::mandatFran, "val/mandatFran");
        Uppgift<LocalDate> till = lage.uppgift(val, Val::mandatTill, "val/mandatTill");
        Uppgift<Slag> slag = lage.uppgift(lage.arende().slag(), "slag");
        LocalDate interimTill = ram.datum("interimsstyrelsen-till");
        return new Valperiod(Uppgift.vid("/forbund", lage.underlag().forbund()).som(ram.text("det-gemensamma-forbundet")::equals),
                slag.ar(Slag.utseLedamoter) ? slag.som(ett -> true) : lage.uppgift(val, Val::avserStyrelsen, "val/avserStyrelsen"),
                lage.uppgift(val, Val::avserInterimsstyrelsen, "val/avserInterimsstyrelsen"), fran, till,
                tid(fran, till, ram.datum("styrelsen-fran"), ram.datum("styrelsen-till")),
                tid(fran, till, ram.datum("interimsstyrelsen-fran-enligt-bildspelet"), interimTill),
                tid(fran, till, ram.datum("interimsstyrelsen-fran"), interimTill));
    }

    private static Uppgift<Boolean> tid(Uppgift<LocalDate> fran, Uppgift<LocalDate> till, LocalDate ratt, LocalDate slut) {
        if (fran.annatAn(ratt)) {
            return fran.som(dag -> false);
        }
        if (till.annatAn(slut)) {
            return till.som(dag -> false);
        }
        return Uppgift.av(fran.kand() && till.kand() ? true : null, fran, till);
    }

    /** Whether a term is asked for: the board of the common förbund is elected. */
    public boolean provas() {
        return gemensamma.ja() && valAvStyrelse.ja();
    }

    /** Whether the term is known to be none that the sources give the interim board. */
    public boolean ingenInterimstid() {
        return interimsTid.nej() && annanKallasTid.nej();
    }
}
