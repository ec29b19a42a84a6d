package se.justerbar.begrepp;

import java.util.List;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Uppdrag;
import se.justerbar.underlag.Val;

/**
 * An election of chair or vice chair. Rests on lag/ordforande-valjs-av-styrelsen.
 *
 * @param uppdrag          the task that the election is to
 * @param organ            the body that elects
 * @param valdaArLedamoter whether those elected are ledamöter of the board
 * @param antalVice        how many vice chairs the board has after the election
 * @param minst            the least number of vice chairs by the law
 * @param hogst            the greatest number of vice chairs by the law
 * @param forbundets       the number of vice chairs that the förbund's own text speaks of; {@code hogst} where it speaks of none
 */
public record Ordforandeval(
        Uppgift<Uppdrag> uppdrag,
        Uppgift<Organ> organ,
        Uppgift<Boolean> valdaArLedamoter,
        Uppgift<Integer> antalVice,
        int minst,
        int hogst,
        Uppgift<Integer> forbundets) {

    static Ordforandeval av(Lage lage) {
        Val val = lage.arende().val();
        Ram ram = lage.ram();
        int hogst = ram.heltal("vice-ordforande-hogst");
        return new Ordforandeval(lage.uppgift(val, Val::uppdrag, "val/uppdrag"), Uppgift.vid("/sammantrade/organ", lage.sammantrade().organ()),
                lage.uppgift(val, Val::valdaArLedamoter, "val/valdaArLedamoter"),
                lage.uppgift(val, Val::antalViceOrdforande, "val/antalViceOrdforande"), ram.heltal("vice-ordforande-minst"), hogst,
                Uppgift.vid("/forbund", lage.underlag().forbund()).som(forbund ->
                        Integer.valueOf(ram.listor("vice-ordforande-i-kallorna").getOrDefault(forbund, List.of(Integer.toString(hogst))).get(0))));
    }

    /** Whether it is known to be an election of chair or vice chair. */
    public boolean avOrdforande() {
        return uppdrag.kand() && !avAnnat();
    }

    /** Whether it is known to be an election to something else. */
    public boolean avAnnat() {
        return uppdrag.ar(Uppdrag.annan);
    }

    /** Whether it is known to be an election of vice chair. */
    public boolean avVice() {
        return uppdrag.ar(Uppdrag.viceOrdforande);
    }

    /** Whether the number of vice chairs is known and within the law. */
    public boolean antaletRyms() {
        return antalVice.kand() && antalVice.varde() >= minst && antalVice.varde() <= hogst;
    }

    /** Whether the number of vice chairs is known and outside the law. */
    public boolean antaletRymsInte() {
        return antalVice.kand() && !antaletRyms();
    }

    /** Whether there are known to be no more vice chairs than the least that the förbund's own text can speak of, or than it does. */
    public boolean inteFlerAnForbundets() {
        return antaletRyms() && (antalVice.varde() <= minst || forbundets.kand() && antalVice.varde() <= forbundets.varde());
    }

    /** Whether there are known to be more vice chairs than the förbund's own text speaks of. */
    public boolean flerAnForbundets() {
        return antaletRyms() && forbundets.kand() && antalVice.varde() > forbundets.varde();
    }
}
