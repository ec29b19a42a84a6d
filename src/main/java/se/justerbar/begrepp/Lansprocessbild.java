package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Lansbeslut;
import se.justerbar.underlag.Lansprocess;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/**
 * A decision in the process towards a common förbund. Rests on lansprocess/senast-mars-2022, fullmaktige-beslutar-och-delegerar,
 * befintlig-budget, alla-beslut-2023 and tidplan.
 *
 * @param deltagande         whether the decision is to take part; not so where a member approves the förbundsordning
 * @param dag                the day of the decision
 * @param forsta             the first day of the timetable for decisions to take part
 * @param senast             the last day for them
 * @param alltSenast         the last day for every decision on the common förbund
 * @param avKommun           whether a kommun decided
 * @param organ              the body that decided
 * @param delegeras          whether the participation is passed on to the kommun's representative on the board of its local förbund
 * @param medelUtoverBudget  whether the process gets money beyond the existing budget
 * @param agarmotenHallna    whether the local meetings of the members had been held before the formal decision
 */
public record Lansprocessbild(
        Uppgift<Boolean> deltagande,
        Uppgift<LocalDate> dag,
        LocalDate forsta,
        LocalDate senast,
        LocalDate alltSenast,
        Uppgift<Boolean> avKommun,
        Uppgift<Organ> organ,
        Uppgift<Boolean> delegeras,
        Uppgift<Boolean> medelUtoverBudget,
        Uppgift<Boolean> agarmotenHallna) {
    private static final Set<Organ> KOMMUNENS = EnumSet.of(Organ.kommunfullmaktige, Organ.kommunstyrelsen);
    private static final Set<Organ> ANDRAS = EnumSet.of(Organ.regionfullmaktige, Organ.regionstyrelsen, Organ.forsakringskassan,
            Organ.arbetsformedlingen);

    static Lansprocessbild av(Lage lage) {
        Arende arende = lage.arende();
        Lansprocess process = arende.lansprocess();
        Uppgift<Organ> organ = Uppgift.vid("/sammantrade/organ", lage.sammantrade().organ());
        return new Lansprocessbild(arende.slag() == Slag.godkannandeAvForbundsordning ? lage.uppgift(arende.slag(), "slag").som(slag -> false)
                        : lage.uppgift(process, Lansprocess::avser, "lansprocess/avser").som(avser -> avser == Lansbeslut.deltagande),
                lage.beslutsdag(), lage.ram().datum("deltagande-fran"), lage.ram().datum("deltagande-senast"), lage.ram().datum("alla-beslut-senast"),
                avKommun(lage, organ), organ,
                lage.uppgift(process, Lansprocess::delegerasTillRepresentanten, "lansprocess/delegerasTillRepresentanten"),
                lage.uppgift(process, Lansprocess::medelUtoverBudget, "lansprocess/medelUtoverBudget"),
                lage.uppgift(process, Lansprocess::lokalaAgarmotenHallna, "lansprocess/lokalaAgarmotenHallna"));
    }

    /**
     * By the body where it is one that only a kommun, or only another member, has; else by the member whose body it is. Where the body is
     * unknown, a member that is no kommun settles nothing, for the body may say otherwise.
     */
    private static Uppgift<Boolean> avKommun(Lage lage, Uppgift<Organ> organ) {
        if (organ.kand() && (KOMMUNENS.contains(organ.varde()) || ANDRAS.contains(organ.varde()))) {
            return organ.som(KOMMUNENS::contains);
        }
        List<String> kommuner = lage.ram().lista("medlemskommuner");
        Uppgift<Boolean> efterMedlem = Uppgift.vid("/sammantrade/medlem", lage.sammantrade().medlem()).som(kommuner::contains);
        return Uppgift.av(organ.okand() && !efterMedlem.ja() ? null : efterMedlem.varde(), organ, efterMedlem);
    }

    /** Whether a kommun's decision to take part is known to be judged. */
    public boolean kommunDeltar() {
        return deltagande.ja() && avKommun.ja();
    }

    /** Whether it is open if it is a kommun's decision to take part. */
    public boolean oklartOmKommunDeltar() {
        return !deltagande.nej() && !avKommun.nej() && (deltagande.okand() || avKommun.okand());
    }

    /** Whether the assembly of the kommun decided. */
    public boolean avFullmaktige() {
        return organ.ar(Organ.kommunfullmaktige);
    }

    /** Whether the day is known to be before the timetable's first. */
    public boolean foreForsta() {
        return dag.kand() && dag.varde().isBefore(forsta);
    }

    /** Whether the day is known to be after the last day for taking part. */
    public boolean efterSenast() {
        return dag.kand() && dag.varde().isAfter(senast);
    }

    /** Whether the day is known to be after the last day for every decision. */
    public boolean efterAllt() {
        return dag.kand() && dag.varde().isAfter(alltSenast);
    }
}
