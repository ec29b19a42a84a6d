package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Reservation;

/**
 * The reservations against a decision. Rests on lag/reservation.
 *
 * @param inga      whether it is known that there is none
 * @param utanRatt  reservations by someone who took no part in the matter
 * @param forSena   reservations made after the meeting
 * @param kanda     whether it is known of everyone who reserved
 */
public record Reservationsbild(boolean inga, List<String> utanRatt, List<String> forSena, Uppgift<Boolean> kanda) {

    /** Keeps copies, so that the subject stays as it was made. */
    public Reservationsbild {
        utanRatt = List.copyOf(utanRatt);
        forSena = List.copyOf(forSena);
    }

    static Reservationsbild av(Lage lage) {
        Arende arende = lage.arende();
        Deltagande deltagande = Deltagande.av(lage);
        Rader<Reservation> rader = Rader.vid(lage.vid("reservationer"), arende.reservationer(), arende.reservationerKomplett());
        List<String> utanRatt = new ArrayList<>();
        List<String> forSena = new ArrayList<>();
        List<Grund> grunder = new ArrayList<>(List.of(rader));
        for (int i = 0; i < rader.rader().size(); i++) {
            Reservation rad = rader.rader().get(i);
            String namn = rad.plats() == null ? "en plats som inte nämns" : rad.plats();
            Uppgift<Boolean> deltog = rad.plats() == null ? Uppgift.saknad(rader.vid(i, "plats"))
                    : rad.roll() == null ? Uppgift.saknad(rader.vid(i, "roll")) : deltagande.tjanstgor(rad.plats(), rad.roll());
            Uppgift<Boolean> foreSlutet = Uppgift.vid(rader.vid(i, "foreSlutet"), rad.foreSlutet());
            grunder.addAll(List.of(deltog, foreSlutet));
            if (deltog.nej()) {
                utanRatt.add(namn);
            }
            if (foreSlutet.nej()) {
                forSena.add(namn);
            }
        }
        return new Reservationsbild(rader.tom(), utanRatt, forSena, Uppgift.klart(grunder));
    }

    /** Whether someone reserved without the right to, or too late. */
    public boolean nagonFelaktig() {
        return !utanRatt.isEmpty() || !forSena.isEmpty();
    }
}
