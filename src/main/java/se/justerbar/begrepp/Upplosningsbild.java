package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.List;
import se.justerbar.underlag.Upplosning;

/**
 * The service of the two documents on the members and the day of dissolution that follows. Rests on
 * uttrade-likvidation-upplosning/upplost-nar-delgivits.
 *
 * @param upplosningsdag the day on which the förbund is said to be dissolved
 * @param ejDelgivna     members that are known not to have been served
 * @param sista          the day of the last service, known only where every service is
 * @param sistaKanda     the last of the days that are known; {@code null} where none is
 */
public record Upplosningsbild(
        Uppgift<LocalDate> upplosningsdag, List<String> ejDelgivna, Uppgift<LocalDate> sista, LocalDate sistaKanda) {

    static Upplosningsbild av(Lage lage) {
        Upplosning upplosning = lage.arende().upplosning();
        Delgivningslage delgivet = Delgivningslage.av(lage.rader(upplosning, Upplosning::delgivningar, Upplosning::delgivningarKomplett,
                "upplosning/delgivningar"), Medlemskrets.av(lage.ram()).alla());
        return new Upplosningsbild(lage.uppgift(upplosning, Upplosning::upplosningsdag, "upplosning/upplosningsdag"),
                delgivet.ejDelgivna(), delgivet.sista(), delgivet.sistaKanda());
    }

    /** Whether the förbund is said to be dissolved before a service that is known. */
    public boolean foreDelgivning() {
        return upplosningsdag.kand() && sistaKanda != null && upplosningsdag.varde().isBefore(sistaKanda);
    }

    /** Whether the förbund is said to be dissolved on the day of the last service. */
    public boolean vidSistaDelgivning() {
        return upplosningsdag.kand() && sista.kand() && upplosningsdag.varde().isEqual(sista.varde());
    }

    /** Whether the förbund is said to be dissolved after the day of the last service. */
    public boolean efterSistaDelgivning() {
        return upplosningsdag.kand() && sista.kand() && upplosningsdag.varde().isAfter(sista.varde());
    }
}
