package se.justerbar.formular;

import java.util.List;

/**
 * The question who served from a seat.
 *
 * @param namn      what its answer is called when it is sent
 * @param plats     the seat
 * @param ledamot   the name of its ledamot; {@code null} where it is not told
 * @param ersattare the name of its ersättare; {@code null} where it is not told
 * @param svar      the answer: {@code ledamot ersattare franvarande olika}, or {@code ""} where it is unknown
 * @param distans   whether whoever served took part at a distance, {@code ja} or {@code nej}; {@code ""} where it is unknown, {@code null} where it is not asked
 * @param rader     who served in which matters, where it differs
 * @param last      where it was read in minutes; empty where it was not
 * @param obekraftad whether it is left out until it is confirmed
 * @param nyckel    what its confirmation is called
 */
public record Stolfraga(String namn, String plats, String ledamot, String ersattare, String svar, String distans, List<Rad> rader, List<Utkast.Last> last, boolean obekraftad,
        String nyckel) {

    /**
     * That somebody took part in some of the matters.
     *
     * @param namn   what the row is called when it is sent
     * @param roll   ledamot or ersättare; {@code ""} where it is unknown
     * @param status how; {@code ""} where it is unknown
     * @param fran   the first matter; {@code ""} where it is the first of all
     * @param till   the last matter; {@code ""} where it is the last of all
     * @param ersattareFor the seat that an ersättare is elected for, where it is another; {@code ""} for this one
     * @param hela   whether it was the whole meeting, {@code ja} or {@code nej}; {@code ""} where it is unknown
     * @param distans whether it was at a distance, {@code ja} or {@code nej}; {@code ""} where it is unknown
     */
    public record Rad(String namn, String roll, String status, String fran, String till, String ersattareFor, String hela, String distans) {
    }
}
