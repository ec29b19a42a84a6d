package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.List;
import se.justerbar.underlag.Bildande;

/**
 * The members' approvals of the förbundsordning and the day on which the förbund is said to be formed. Rests on
 * bildande/alla-parter-godkanner and bildande/parterna-beslutar.
 *
 * @param bildandedag   the day on which the förbund is said to be formed
 * @param ordningensDag the day that the förbundsordning names
 * @param forslagensDag the day that the proposals before the members' assemblies name
 * @param ejGodkant     members that are known not to have approved
 * @param alla          whether every member has approved
 * @param sista         the day of the last approval, known only where every approval is
 * @param sistaKanda    the last of the days that are known; {@code null} where none is
 */
public record Godkannandebild(
        Uppgift<LocalDate> bildandedag,
        LocalDate ordningensDag,
        LocalDate forslagensDag,
        List<String> ejGodkant,
        Uppgift<Boolean> alla,
        Uppgift<LocalDate> sista,
        LocalDate sistaKanda) {

    static Godkannandebild av(Lage lage) {
        Bildande bildande = lage.arende().bildande();
        Ram ram = lage.ram();
        Uppgift<LocalDate> bildandedag = lage.uppgift(bildande, Bildande::bildandedag, "bildande/bildandedag");
        Godkannandelage godkannanden = Godkannandelage.av(lage.rader(bildande, Bildande::godkannanden, Bildande::godkannandenKomplett,
                "bildande/godkannanden"), Medlemskrets.av(ram).alla(), bildandedag);
        return new Godkannandebild(bildandedag, ram.datum("bildandedag"), ram.datum("tidpunkt-for-bildandet"), godkannanden.ejGodkant(),
                godkannanden.alla(), godkannanden.sista(), godkannanden.sistaKanda());
    }

    /** Whether the förbund is said to be formed before an approval that is known. */
    public boolean foreGodkannande() {
        return bildandedag.kand() && sistaKanda != null && bildandedag.varde().isBefore(sistaKanda);
    }

    /** Whether both days are known and the first is not before the second. */
    public boolean dagarnaKanda() {
        return bildandedag.kand() && sista.kand() && !foreGodkannande();
    }

    /** Whether the förbund is said to be formed on the day of the last approval. */
    public boolean vidSistaGodkannandet() {
        return dagarnaKanda() && bildandedag.varde().isEqual(sista.varde());
    }

    /** Whether the förbund is said to be formed on the later day that the förbundsordning names. */
    public boolean ordningensDagAnges() {
        return dagarnaKanda() && !vidSistaGodkannandet() && bildandedag.ar(ordningensDag);
    }

    /** Whether the förbund is said to be formed on the later day that only the proposals before the assemblies name. */
    public boolean forslagensDagAnges() {
        return dagarnaKanda() && !vidSistaGodkannandet() && !ordningensDagAnges() && bildandedag.ar(forslagensDag);
    }

    /** Whether the förbund is said to be formed on a later day that nothing names. */
    public boolean annanDagAnges() {
        return dagarnaKanda() && !vidSistaGodkannandet() && !ordningensDagAnges() && !forslagensDagAnges();
    }
}
