package se.justerbar.begrepp;

import java.util.List;
import se.justerbar.underlag.Ersattarplats;
import se.justerbar.underlag.Kallelse;

/**
 * The calling of a meeting: a request for one, and whether the ersättare were told and let in. Rests on lag/begara-sammantrade and
 * lag/underratta-ersattare.
 *
 * @param avslagen         whether a request was turned down
 * @param ledamoter        how many ledamöter asked
 * @param kravs            the least number of ledamöter that is a third
 * @param ordforanden      whether the chair asked
 * @param ejUnderrattade   the seats of ersättare who were not told
 * @param allaUnderrattade whether every ersättare was told
 * @param nekade           the seats of ersättare who were turned away
 * @param ingenNekad       whether no ersättare was turned away
 */
public record Kallelsebild(
        Uppgift<Boolean> avslagen,
        Uppgift<Integer> ledamoter,
        int kravs,
        Uppgift<Boolean> ordforanden,
        List<String> ejUnderrattade,
        Uppgift<Boolean> allaUnderrattade,
        List<String> nekade,
        Uppgift<Boolean> ingenNekad) {

    static Kallelsebild av(Lage lage) {
        Kallelse kallelse = lage.arende().kallelse();
        Rader<Ersattarplats> ejUnderrattade = lage.rader(kallelse, Kallelse::ejUnderrattade, Kallelse::ejUnderrattadeKomplett, "kallelse/ejUnderrattade");
        Rader<Ersattarplats> nekade = lage.rader(kallelse, Kallelse::nekade, Kallelse::nekadeKomplett, "kallelse/nekade");
        return new Kallelsebild(lage.uppgift(kallelse, Kallelse::begaranAvslagen, "kallelse/begaranAvslagen"),
                lage.uppgift(kallelse, Kallelse::begarandeLedamoter, "kallelse/begarandeLedamoter"),
                lage.ram().brak("begara-sammantrade-minst").minst(lage.ram().heltal("antal-platser")),
                lage.uppgift(kallelse, Kallelse::ordforandenBegarde, "kallelse/ordforandenBegarde"),
                platser(ejUnderrattade), ingen(ejUnderrattade), platser(nekade), ingen(nekade));
    }

    private static List<String> platser(Rader<Ersattarplats> rader) {
        return rader.rader().stream().map(rad -> rad.plats() == null ? "okänd plats" : rad.plats()).toList();
    }

    /** One who is listed is enough to say no; that nobody is takes a whole list. */
    private static Uppgift<Boolean> ingen(Rader<Ersattarplats> rader) {
        return Uppgift.av(!rader.rader().isEmpty() ? Boolean.FALSE : rader.tom() ? Boolean.TRUE : null, rader);
    }

    /** Whether it is known that someone asked who has the right to have a meeting. */
    public boolean medRatt() {
        return ordforanden.ja() || ledamoter.kand() && ledamoter.varde() >= kravs;
    }

    /** Whether it is known that nobody asked who has the right to have a meeting. */
    public boolean utanRatt() {
        return ordforanden.nej() && ledamoter.kand() && ledamoter.varde() < kravs;
    }
}
