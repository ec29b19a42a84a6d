package se.justerbar.motor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.justerbar.begrepp.Bidragsjamforelse;
import se.justerbar.begrepp.Lage;
import se.justerbar.begrepp.Narvarobild;
import se.justerbar.begrepp.Sittningsbild;
import se.justerbar.begrepp.Textlucka;
import se.justerbar.granskning.Bidragslage;
import se.justerbar.granskning.Narvarolage;
import se.justerbar.granskning.Sits;

/** What is shown of a matter beside its findings: worked out by the same definitions, and judged by none. */
final class Vyer {
    private Vyer() {
    }

    /** The view; empty where the text has no number for the day that it needs. */
    static <T> Optional<T> av(Lage lage, Function<Lage, T> vy) {
        try {
            return Optional.of(vy.apply(lage));
        } catch (Textlucka lucka) {
            return Optional.empty();
        }
    }

    static Narvarolage narvaro(Lage lage) {
        Narvarobild bild = Narvarobild.av(lage);
        return new Narvarolage(bild.tjanstgorande().minst(), bild.tjanstgorande().hogst(), bild.platser().hogst(), bild.kravs().hogst(),
                Sittningsbild.av(lage).stolar().stream().map(Vyer::sits).toList());
    }

    private static Sits sits(Sittningsbild.Stol stol) {
        return new Sits(stol.plats(), stol.medlem(), tjanstgor(stol), stol.javig(), stol.leder(), stol.rost());
    }

    private static Sits.Tjanst tjanstgor(Sittningsbild.Stol stol) {
        if (stol.ledamot().ja()) {
            return Sits.Tjanst.ledamot;
        }
        if (stol.ersattare().ja()) {
            return Sits.Tjanst.ersattare;
        }
        return stol.ledamot().nej() && stol.ersattare().nej() ? Sits.Tjanst.ingen : Sits.Tjanst.okand;
    }

    static Bidragslage bidrag(Lage lage) {
        List<Bidragslage.Del> delar = Bidragsjamforelse.av(lage).delar().stream().map(del -> new Bidragslage.Del(del.namn(), del.angivet(), del.raknat())).toList();
        return new Bidragslage(delar);
    }
}
