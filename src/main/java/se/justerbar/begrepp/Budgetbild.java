package se.justerbar.begrepp;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.justerbar.underlag.Budget;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Samrad;

/**
 * A decision on the budget: who took it and when, for what period, and the consultation before it. Rests on budget/senast-30-november,
 * budget/samrad-dessforinnan, budget/forsta-aret and lag/budget-av-styrelsen.
 *
 * @param organ           the body that took it
 * @param forstaAret      whether the budget is that of the first year of activity
 * @param undantag        whether the budget is that of the first year, or a change of one already fixed
 * @param beslutsdag      the day of the decision
 * @param periodFran      the first day of the budget
 * @param periodTill      the last day of the budget
 * @param nastaArFran     the first day of the calendar year after the day of the decision
 * @param nastaArTill     the last day of that year
 * @param sistaDag        the last day, in the year before that of the budget; in the year of the decision where the budget's is unknown
 * @param samrad          whether there was a consultation
 * @param samradFore      whether the consultation was over before the decision
 * @param samradda        which members had the opportunity
 * @param utvidgat        whether the text is read so that an older förbund is enlarged and none is formed
 */
public record Budgetbild(
        Uppgift<Organ> organ,
        Uppgift<Boolean> forstaAret,
        Uppgift<Boolean> undantag,
        Uppgift<LocalDate> beslutsdag,
        Uppgift<LocalDate> periodFran,
        Uppgift<LocalDate> periodTill,
        Uppgift<LocalDate> nastaArFran,
        Uppgift<LocalDate> nastaArTill,
        Uppgift<LocalDate> sistaDag,
        Uppgift<Boolean> samrad,
        Uppgift<Boolean> samradFore,
        Medlemslage samradda,
        boolean utvidgat) {
    private static final Set<Organ> EN_MEDLEMS = EnumSet.of(Organ.kommunfullmaktige, Organ.kommunstyrelsen, Organ.regionfullmaktige,
            Organ.regionstyrelsen, Organ.forsakringskassan, Organ.arbetsformedlingen);

    static Budgetbild av(Lage lage) {
        Budget budget = lage.arende().budget();
        Samrad samrad = budget == null ? null : budget.samrad();
        Uppgift<LocalDate> periodFran = lage.uppgift(budget, Budget::periodFran, "budget/periodFran");
        List<String> forstaAren = lage.ram().lista("forsta-verksamhetsar");
        Uppgift<Boolean> forsta = periodFran.som(dag -> forstaAren.contains(String.valueOf(dag.getYear())));
        Uppgift<Boolean> andring = lage.uppgift(budget, Budget::andringAvFaststalld, "budget/andringAvFaststalld");
        Uppgift<LocalDate> beslutsdag = lage.beslutsdag();
        Uppgift<Integer> nastaAr = beslutsdag.som(dag -> dag.getYear() + 1);
        MonthDay senast = lage.ram().manadsdag("budget-senast");
        Uppgift<LocalDate> textensDag = beslutsdag.som(dag -> senast.atYear(periodFran.kand() ? periodFran.varde().getYear() - 1 : dag.getYear()));
        Uppgift<LocalDate> sistaDag = lage.ram().laser("budgetdag-pa-helg", "nasta-vardag") ? Tid.nastaVardag(textensDag) : textensDag;
        return new Budgetbild(
                Uppgift.vid("/sammantrade/organ", lage.sammantrade().organ()), forsta, undantag(forsta, andring), beslutsdag,
                periodFran,
                lage.uppgift(budget, Budget::periodTill, "budget/periodTill"),
                nastaAr.som(Tid::aretsForsta), nastaAr.som(Tid::aretsSista), sistaDag,
                lage.uppgift(samrad, Samrad::hallet, "budget/samrad/hallet"),
                Ordning.fore(lage.uppgift(samrad, Samrad::dag, "budget/samrad/dag"), beslutsdag,
                        lage.uppgift(samrad, Samrad::foreBeslutet, "budget/samrad/foreBeslutet")),
                Medlemslage.av(lage.rader(samrad, Samrad::medlemmar, Samrad::medlemmarKomplett, "budget/samrad/medlemmar"),
                        Medlemskrets.av(lage.ram())),
                lage.ram().laser("nybildat-eller-utvidgat", "utvidgat"));
    }

    private static Uppgift<Boolean> undantag(Uppgift<Boolean> forsta, Uppgift<Boolean> andring) {
        return Uppgift.av(forsta.ja() || andring.ja() ? Boolean.TRUE : forsta.nej() && andring.nej() ? false : null, forsta, andring);
    }

    /** Whether some member is known to have had the opportunity; else unknown, so ask first that it is not known that none had. */
    public Uppgift<Boolean> nagonSamradd() {
        return Uppgift.av(samradda.nagon() ? true : null, samradda);
    }

    /** Whether it is known that a body of a single member took the decision. */
    public boolean avEnMedlem() {
        return organ.kand() && EN_MEDLEMS.contains(organ.varde());
    }

    /** Whether it is known that the board took the decision. */
    public boolean avStyrelsen() {
        return organ.ar(Organ.styrelsen);
    }

    /** Whether it is known that the interim board took the decision. */
    public boolean avInterimsstyrelsen() {
        return organ.ar(Organ.interimsstyrelsen);
    }

    /** Whether it is known that a meeting of the members as owners took the decision. */
    public boolean avAgarmotet() {
        return organ.ar(Organ.agarmotet);
    }

    /** Whether it is known that a body took the decision which is neither a board nor members, together or each. */
    public boolean avNagotAnnat() {
        return organ.kand() && !avStyrelsen() && !avInterimsstyrelsen() && !avMedlemmarna() && !avEnMedlem() && !avAgarmotet();
    }

    /** Whether it is known that the members together took the decision. */
    public boolean avMedlemmarna() {
        return organ.ar(Organ.medlemmarna);
    }
}
