package se.justerbar.protokoll;

import se.justerbar.underlag.Roll;
import se.justerbar.underlag.Uppdrag;

/**
 * A person on the board.
 *
 * @param namn    the name
 * @param parti   the party, by which two of the same name are told apart; "" where none stands
 * @param plats   the seat; null where it is not known
 * @param roll    the part; null where it is not known
 * @param uppdrag chair or vice chair; null for neither
 * @param saker   whether it is sure who it is
 */
record Person(String namn, String parti, String plats, Roll roll, Uppdrag uppdrag, boolean saker) {
}
