package se.justerbar.protokoll;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.justerbar.underlag.Anslag;
import se.justerbar.underlag.Jav;
import se.justerbar.underlag.Narvaro;
import se.justerbar.underlag.Plats;
import se.justerbar.underlag.Reservation;
import se.justerbar.underlag.Rost;
import se.justerbar.underlag.Yrkande;

/** The lists that stand as tables with a row for each in the product's own minutes, and the headings of their columns. */
final class Kolumner {
    private static final Map<Class<?>, List<String>> RUBRIKER = Map.of(
            Plats.class, List.of("Id", "Medlem", "Ledamöter", "Ersättare", "Ledamot avgått", "Ledamot vald av", "Ersättare vald av",
                    "Ledamot valbar som", "Ersättare valbar som"),
            Narvaro.class, List.of("Plats", "Roll", "Status", "Hela", "Från", "Till", "Ersättare för", "Distans"),
            Jav.class, List.of("Plats", "Roll", "Deltog", "Kvar", "Behandling", "Ingen annan kunde kallas"),
            Rost.class, List.of("Plats", "Roll", "Röst"),
            Yrkande.class, List.of("Plats", "Roll"),
            Reservation.class, List.of("Plats", "Roll", "Före slutet"),
            Anslag.class, List.of("Huvudman", "Uppsatt", "Nedtaget"));

    private Kolumner() {
    }

    /** Whether this is such a list. */
    static boolean tabell(Form form) {
        return form.lista() && RUBRIKER.containsKey(form.element());
    }

    /** The headings of the columns of such a list. */
    static List<String> rubriker(Form lista) {
        return RUBRIKER.get(lista.element());
    }

    /** The part of a row that stands under a heading; empty for a column of a person's own, such as that of the names. */
    static Optional<Form> del(Form rad, String rubrik) {
        return rad.delar().filter(del -> Svar.vikt(del.namn()).equals(Svar.vikt(rubrik))).findFirst();
    }
}
