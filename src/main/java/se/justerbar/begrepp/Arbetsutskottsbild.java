package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Arbetsutskott;
import se.justerbar.underlag.Auroll;

/**
 * The working committee before a meeting of the board. Rests on vastra-malardalen/au-fore-mote.
 *
 * @param hallet  whether it met
 * @param fore    whether it met before the meeting
 * @param saknade the roles that are known not to have taken part
 * @param roller  whether it is known of every role
 */
public record Arbetsutskottsbild(Uppgift<Boolean> hallet, Uppgift<Boolean> fore, List<String> saknade, Uppgift<Boolean> roller) {

    /** Keeps copies, so that the subject stays as it was made. */
    public Arbetsutskottsbild {
        saknade = List.copyOf(saknade);
    }

    static Arbetsutskottsbild av(Lage lage) {
        Arbetsutskott utskott = lage.sammantrade().arbetsutskott();
        String har = "/sammantrade/arbetsutskott/";
        Rader<Auroll> deltog = Rader.vid(har + "deltog", utskott == null ? null : utskott.deltog(), utskott == null ? null : utskott.deltogKomplett());
        List<String> kvar = new ArrayList<>();
        // The roles under their identifiers, each with the word that a person reads.
        lage.ram().listor("arbetsutskottets-roller").forEach((roll, ord) -> {
            if (!deltog.rader().contains(Auroll.valueOf(roll))) {
                kvar.addAll(ord);
            }
        });
        return new Arbetsutskottsbild(Uppgift.vid(har + "hallet", utskott == null ? null : utskott.hallet()),
                Ordning.fore(Uppgift.vid(har + "dag", utskott == null ? null : utskott.dag()), lage.beslutsdag(),
                        Uppgift.vid(har + "foreMotet", utskott == null ? null : utskott.foreMotet())),
                deltog.hel() ? kvar : List.of(),
                deltog.hel() || kvar.isEmpty() ? Uppgift.av(true, deltog) : Uppgift.av(null, deltog));
    }
}
