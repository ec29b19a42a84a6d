package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.justerbar.underlag.Medlemsdag;
import se.justerbar.underlag.Ordningsbeslut;
import se.justerbar.underlag.Organ;

/**
 * A member's decision on the förbundsordning of the common förbund. Rests on bildande/forslag-godkanns, tidpunkt-1-maj-2023,
 * regionens-punkt-1-och-2, beslut-senast-31-mars-2023 and tre-beslut.
 *
 * @param enligtForslaget  whether the text that was laid before the member was approved
 * @param organ            the body that decided
 * @param medlem           the member whose body it is
 * @param rattOrgan        whether it is the body that decides for the member
 * @param myndighet        whether the member is one of the state's agencies
 * @param regionens        whether it is the region's decision
 * @param beretts          whether the executive board prepared it
 * @param bildandedag      the day of formation that the decision names
 * @param dagAnges         whether it names any
 * @param tidpunkt         the day that the proposals name
 * @param ordningensDag    the day that the förbundsordning names
 * @param andrasDagar      other days that other members are known to have named, each with its member
 * @param beslutsdag       the day of the decision
 * @param senast           the last day of the timetable
 * @param attBesluta       what was to be decided by then
 * @param tillgangarna     whether the member decided on the assets of the old förbund too
 * @param interimsstyrelse whether the member decided on an interim board too
 */
public record Ordningsbeslutsbild(
        Uppgift<Boolean> enligtForslaget,
        Uppgift<Organ> organ,
        Uppgift<String> medlem,
        Uppgift<Boolean> rattOrgan,
        Uppgift<Boolean> myndighet,
        Uppgift<Boolean> regionens,
        Uppgift<Boolean> beretts,
        Uppgift<LocalDate> bildandedag,
        Uppgift<Boolean> dagAnges,
        LocalDate tidpunkt,
        LocalDate ordningensDag,
        List<String> andrasDagar,
        Uppgift<LocalDate> beslutsdag,
        LocalDate senast,
        List<String> attBesluta,
        Uppgift<Boolean> tillgangarna,
        Uppgift<Boolean> interimsstyrelse) {

    static Ordningsbeslutsbild av(Lage lage) {
        Ordningsbeslut beslut = lage.arende().ordningsbeslut();
        Ram ram = lage.ram();
        Medlemskrets krets = Medlemskrets.av(ram);
        Beslutande beslutande = Beslutande.av(lage);
        Uppgift<LocalDate> bildandedag = lage.uppgift(beslut, Ordningsbeslut::bildandedag, "ordningsbeslut/bildandedag");
        return new Ordningsbeslutsbild(
                lage.uppgift(beslut, Ordningsbeslut::enligtForslaget, "ordningsbeslut/enligtForslaget"), beslutande.organ(),
                beslutande.medlem(), rattOrgan(beslutande, krets, ram), beslutande.medlem().som(krets.myndigheter()::contains),
                beslutande.enAv(List.of(krets.region())), lage.uppgift(beslut, Ordningsbeslut::beretts, "ordningsbeslut/beretts"), bildandedag,
                lage.uppgift(beslut, Ordningsbeslut::bildandedagAnges, "ordningsbeslut/bildandedagAnges"),
                ram.datum("tidpunkt-for-bildandet"), ram.datum("bildandedag"), andrasDagar(beslut, bildandedag), lage.beslutsdag(),
                ram.datum("beslut-senast"), ram.lista("att-besluta"),
                lage.uppgift(beslut, Ordningsbeslut::tillgangarnaHanteras, "ordningsbeslut/tillgangarnaHanteras"),
                lage.uppgift(beslut, Ordningsbeslut::interimsstyrelseBeslutas, "ordningsbeslut/interimsstyrelseBeslutas"));
    }

    /** A kommun decides by its assembly, so does the region, and an agency by itself; who is no member has no body that can. */
    private static Uppgift<Boolean> rattOrgan(Beslutande beslutande, Medlemskrets krets, Ram ram) {
        Uppgift<Organ> organ = beslutande.organ();
        Uppgift<String> medlem = beslutande.medlem();
        Map<String, List<String>> egna = ram.listor("myndigheternas-organ");
        boolean kan = organ.ar(Organ.kommunfullmaktige) || organ.ar(Organ.regionfullmaktige)
                || organ.kand() && egna.containsKey(organ.varde().name());
        if (organ.kand() && !kan) {
            return Uppgift.av(false, organ);
        }
        if (medlem.kand() && !krets.har(medlem.varde())) {
            return Uppgift.av(false, medlem);
        }
        if (organ.okand() || medlem.okand()) {
            return Uppgift.av(null, organ, medlem);
        }
        boolean ratt = switch (organ.varde()) {
            case kommunfullmaktige -> krets.kommuner().contains(medlem.varde());
            case regionfullmaktige -> krets.region().equals(medlem.varde());
            default -> egna.get(organ.varde().name()).contains(medlem.varde());
        };
        return Uppgift.av(ratt, organ, medlem);
    }

    private static List<String> andrasDagar(Ordningsbeslut beslut, Uppgift<LocalDate> bildandedag) {
        List<String> andra = new ArrayList<>();
        for (Medlemsdag rad : beslut == null || beslut.andrasDagar() == null ? List.<Medlemsdag>of() : beslut.andrasDagar()) {
            if (rad.medlem() != null && rad.dag() != null && bildandedag.annatAn(rad.dag())) {
                andra.add(rad.medlem() + " (" + Svenska.datum(rad.dag()) + ")");
            }
        }
        return List.copyOf(andra);
    }

    /** Whether the decision names the day of the proposals. */
    public boolean tidpunktenAnges() {
        return bildandedag.ar(tidpunkt);
    }

    /** Whether the decision names the day of the förbundsordning instead. */
    public boolean ordningensDagAnges() {
        return bildandedag.ar(ordningensDag);
    }

    /** Whether the decision names a day that no source does. */
    public boolean annanDagAnges() {
        return bildandedag.kand() && !tidpunktenAnges() && !ordningensDagAnges();
    }

    /** Whether the decision is known to name no day. */
    public boolean ingenDag() {
        return bildandedag.okand() && dagAnges.nej();
    }

    /** Whether it is not known what day the decision names. */
    public boolean okandDag() {
        return bildandedag.okand() && !dagAnges.nej();
    }

    /** Whether the decision came after the last day of the timetable. */
    public boolean forSent() {
        return beslutsdag.kand() && beslutsdag.varde().isAfter(senast);
    }
}
