package se.justerbar.protokoll;

import java.util.BitSet;
import se.justerbar.underlag.Narvarostatus;
import se.justerbar.underlag.Roll;
import se.justerbar.underlag.Uppdrag;

/**
 * A person as one line of an attendance list has him or her.
 *
 * @param namn        the name
 * @param parti       the party; "" where none stands
 * @param medlem      the member he or she comes from; null where the line does not say
 * @param roll        the part on the board; null where neither the line nor the list says
 * @param status      how he or she took part; null where it is not said
 * @param paragrafer  in which matters
 * @param narvarofor  the name or the member in whose place he or she served; null where nobody is named
 * @param distans     true where the line says that it was on distance; else null
 * @param uppdrag     the task as chair or vice chair; null where it is neither
 * @param sammaRad    whether the ledamot and the ersättare of the seat stand in the same row
 * @param saker       whether all of this was said and nothing guessed
 * @param kalla       where it stands
 */
record Deltagare(String namn, String parti, String medlem, Roll roll, Narvarostatus status, Paragrafer paragrafer, String narvarofor, Boolean distans,
        Uppdrag uppdrag,
        boolean sammaRad, boolean saker, Kalla kalla) {

    /**
     * The same, in these matters alone.
     *
     * @param sammaRad whether the ledamot of the seat stands with him or her
     */
    Deltagare iArenden(BitSet vilka, boolean sammaRad) {
        return new Deltagare(namn, parti, medlem, roll, status, new Paragrafer(vilka, true, true), narvarofor, distans, uppdrag, sammaRad, saker, kalla);
    }

    /** The same in the other matters, where he or she was there without serving. */
    Deltagare annars(int antal) {
        BitSet andra = (BitSet) paragrafer.vilka().clone();
        andra.flip(0, antal);
        return new Deltagare(namn, parti, medlem, roll, Narvarostatus.narvarandeUtanAttTjanstgora, new Paragrafer(andra, paragrafer.saker(), true), null,
                distans, uppdrag, sammaRad, saker && paragrafer.namnda(), kalla);
    }

    /** The same, read less surely. */
    Deltagare osaker() {
        return new Deltagare(namn, parti, medlem, roll, status, paragrafer, narvarofor, distans, uppdrag, sammaRad, false, kalla);
    }

    /** The same, as somebody who is on the board and nothing more. */
    Deltagare baraVald() {
        return new Deltagare(namn, parti, medlem, roll, null, paragrafer, null, null, uppdrag, true, true, kalla);
    }
}
