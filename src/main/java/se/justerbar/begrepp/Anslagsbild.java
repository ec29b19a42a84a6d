package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.List;
import se.justerbar.underlag.Protokoll;

/**
 * The notices of the signing on the boards of the kommuner and the region, under the reading. Rests on lag/anslag-andra-dagen.
 *
 * @param justerad               whether the minutes are signed on the day of the check
 * @param sista                  the last day for the notices of a signing; unknown where they are not known to be signed, or what days are weekdays
 * @param senast                 the last day for the notices if the minutes are signed on their last day
 * @param tavlor                 how many boards there are to be notices on
 * @param forSent                boards where the notice came too late, or has not come although the last day has passed
 * @param vantar                 boards without a notice while the last day has not passed on the day of the check
 * @param uppsattning            whether it is known of every board when the notice was put up
 * @param nedForTidigt           boards where the notice was taken down before the time for appeal was over
 * @param sitter                 boards where the notice is still up and has to stay
 * @param nedtagning             whether it is known of every notice when it was, or is to be, taken down
 * @param ingetUppe              whether it is known that no notice has been put up
 * @param angerDagen             whether the notices say what day the signing was made known
 * @param angerForvaringsplatsen whether the notices say where the minutes are kept
 */
public record Anslagsbild(
        Uppgift<Boolean> justerad,
        Uppgift<LocalDate> sista,
        Uppgift<LocalDate> senast,
        int tavlor,
        List<String> forSent,
        List<String> vantar,
        Uppgift<Boolean> uppsattning,
        List<String> nedForTidigt,
        List<String> sitter,
        Uppgift<Boolean> nedtagning,
        boolean ingetUppe,
        Uppgift<Boolean> angerDagen,
        Uppgift<Boolean> angerForvaringsplatsen) {

    /** Keeps copies, so that the subject stays as it was made. */
    public Anslagsbild {
        forSent = List.copyOf(forSent);
        vantar = List.copyOf(vantar);
        nedForTidigt = List.copyOf(nedForTidigt);
        sitter = List.copyOf(sitter);
    }

    static Anslagsbild av(Lage lage) {
        Protokoll protokoll = lage.arende().protokoll();
        Justeringsbild justering = Justeringsbild.av(lage);
        int dagar = lage.ram().heltal("anslag-inom-dagar");
        Uppgift<LocalDate> sista = !justering.justerad().ja() ? Uppgift.av(null, justering.justerad())
                : Tid.nastaVardag(justering.justeringsdag().som(dag -> Tid.plusDagar(dag, dagar)));
        Anslagstavlor tavlor = new Anslagstavlor(lage, justering.justeringsdag(), sista);
        tavlor.prova();
        return new Anslagsbild(justering.justerad(), sista, Tid.nastaVardag(justering.sista().som(dag -> Tid.plusDagar(dag, dagar))), tavlor.antal(),
                tavlor.forSent(), tavlor.vantar(), tavlor.uppsattning(), tavlor.nedForTidigt(), tavlor.sitter(), tavlor.nedtagning(), tavlor.ingetUppe(),
                lage.uppgift(protokoll, Protokoll::anslagenAngerDagen, "protokoll/anslagenAngerDagen"),
                lage.uppgift(protokoll, Protokoll::anslagenAngerForvaringsplatsen, "protokoll/anslagenAngerForvaringsplatsen"));
    }
}
