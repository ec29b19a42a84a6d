package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Ordforandeskap;
import se.justerbar.underlag.Plats;
import se.justerbar.underlag.Roll;
import se.justerbar.underlag.Rostval;

/**
 * Who serves on each listed seat in a matter. It is shown and not judged; the seats are counted in {@link Narvarobild}.
 *
 * @param stolar the seats, in the order of the list
 */
public record Sittningsbild(List<Stol> stolar) {

    /**
     * A seat in a matter.
     *
     * @param plats     its designation
     * @param medlem    the member that it belongs to; {@code null} where that is unknown
     * @param ledamot   whether the ledamot serves
     * @param ersattare whether the ersättare serves
     * @param javig     whether one of the two is off the matter for jäv
     * @param leder     whether the matter is chaired from it
     * @param rost      ja, nej or avstar; {@code null} where no vote of it is known
     */
    public record Stol(String plats, String medlem, Uppgift<Boolean> ledamot, Uppgift<Boolean> ersattare, boolean javig, boolean leder, String rost) {
    }

    /** Keeps a copy, so that the picture stays as it was made. */
    public Sittningsbild {
        stolar = List.copyOf(stolar);
    }

    /** The seats at the matter. */
    public static Sittningsbild av(Lage lage) {
        Deltagande deltagande = Deltagande.av(lage);
        Roster roster = Roster.av(lage);
        Arende arende = lage.arende();
        Ordforandeskap ordforande = arende.ordforande();
        List<Stol> stolar = new ArrayList<>();
        for (Plats plats : deltagande.platser().rader().rader()) {
            if (plats.id() != null) {
                stolar.add(new Stol(plats.id(), plats.medlem(), deltagande.tjanstgor(plats.id(), Roll.ledamot), deltagande.tjanstgor(plats.id(), Roll.ersattare),
                        deltagande.javig(plats.id(), Roll.ledamot).ja() || deltagande.javig(plats.id(), Roll.ersattare).ja(),
                        ordforande != null && plats.id().equals(ordforande.plats()), rost(roster, plats.id())));
            }
        }
        return new Sittningsbild(stolar);
    }

    private static String rost(Roster roster, String plats) {
        String rost = roster.platsens(plats).varde();
        return rost == null || rost.equals(Omrostningsbild.INGEN) ? null : Rostval.valueOf(rost).name();
    }
}
