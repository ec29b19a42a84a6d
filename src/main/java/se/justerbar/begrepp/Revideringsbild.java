package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import se.justerbar.underlag.RevideradOrdning;
import se.justerbar.underlag.Revidering;
import se.justerbar.underlag.Slag;

/**
 * A member's decision to revise the förbundsordning of old förbund. Rests on the norms bildande/reviderad-forbundsordning-vastra-malardalen,
 * reviderade-forbundsordningar-region, samtidigt, overforing-text, kapital-framgar and revideras-under-likvidation.
 *
 * @param angar             whether the matter is such a decision
 * @param iDetEna           whether the deciding member is in the one förbund that the proposal to the kommun is about
 * @param detEna            the revised text of that förbund
 * @param regionens         whether it is the region's decision
 * @param regionensSaknas   förbund whose revised text the region must approve and is known not to
 * @param regionensKlart    whether it is known which texts the region approves
 * @param iNagot            whether the deciding member is in one of the förbund that are wound up
 * @param beslutsdag        the day of the decision
 * @param gemensammaDagen   the day of the member's decision on the common förbundsordning
 * @param overforing        whether each text has the transfer, the day and the receiver
 * @param likvidation       whether each text has liquidation after consultation and decision
 * @param kapital           whether each text says that the remaining capital is transferred
 * @param underLikvidation  whether each text has it under the section on liquidation and dissolution
 * @param overforsFran      the day from which is to be transferred
 * @param nyttForbund       the förbund that is to receive
 * @param medlem            the deciding member
 * @param frammande         old förbund whose text is on the list and that the member is not in
 */
public record Revideringsbild(
        boolean angar,
        Uppgift<Boolean> iDetEna,
        Forbundsprov detEna,
        Uppgift<Boolean> regionens,
        List<String> regionensSaknas,
        Uppgift<Boolean> regionensKlart,
        Uppgift<Boolean> iNagot,
        Uppgift<LocalDate> beslutsdag,
        Uppgift<LocalDate> gemensammaDagen,
        Forbundsprov overforing,
        Forbundsprov likvidation,
        Forbundsprov kapital,
        Forbundsprov underLikvidation,
        LocalDate overforsFran,
        String nyttForbund,
        Uppgift<String> medlem,
        List<String> frammande) {

    static Revideringsbild av(Lage lage) {
        Ram ram = lage.ram();
        GamlaForbund gamla = GamlaForbund.av(ram);
        Beslutande beslutande = Beslutande.av(lage);
        Texter texter = new Texter(lage.rader(lage.arende().revidering(), Revidering::forbund, Revidering::forbundKomplett, "revidering/forbund"));
        String detEna = ram.text("forbund-i-kommunens-punkt");
        LocalDate fran = ram.datum("overfors-fran");
        String till = ram.text("forbundets-namn");
        Predicate<String> avvecklas = gamla.avvecklas()::contains;
        return new Revideringsbild(lage.arende().slag() == Slag.revideringAvGammalForbundsordning, beslutande.enAv(gamla.medlemmar(detEna)), texter.prov((i, rad) -> Uppgift.av(true), detEna::equals),
                beslutande.enAv(List.of(gamla.krets().region())), texter.saknas(gamla.avvecklas()), texter.namnen(),
                beslutande.enAv(gamla.medlemmarSomAvvecklas()), lage.beslutsdag(),
                lage.uppgift(lage.arende().revidering(), Revidering::gemensammaOrdningensDag, "revidering/gemensammaOrdningensDag"),
                texter.prov((i, rad) -> texter.overforing(i, rad, fran, till), avvecklas),
                texter.prov((i, rad) -> texter.uppgift(i, "likvidationEfterSamradOchBeslut", rad.likvidationEfterSamradOchBeslut()), avvecklas),
                texter.prov((i, rad) -> texter.uppgift(i, "overforsEnligtTexten", rad.overforsEnligtTexten()), avvecklas),
                texter.prov((i, rad) -> texter.uppgift(i, "underLikvidation", rad.underLikvidation()), avvecklas), fran, till,
                beslutande.medlem(), gamla.utanMedlemskap(beslutande.medlem(), texter.forbund()));
    }

    /** The revised texts of a decision. */
    private record Texter(Rader<RevideradOrdning> rader) {

        <T> Uppgift<T> uppgift(int rad, String del, T varde) {
            return Uppgift.vid(rader.vid(rad, del), varde);
        }

        Forbundsprov prov(BiFunction<Integer, RevideradOrdning, Uppgift<Boolean>> svar, Predicate<String> vilka) {
            List<Forbundsprov.Rad> prov = new ArrayList<>();
            for (int i = 0; i < rader.rader().size(); i++) {
                prov.add(Forbundsprov.Rad.av(uppgift(i, "forbund", rader.rader().get(i).forbund()), svar.apply(i, rader.rader().get(i))));
            }
            return Forbundsprov.av(rader, prov, vilka);
        }

        /** The three things that the wording of a transfer has; one that is known to be wrong settles it. */
        Uppgift<Boolean> overforing(int i, RevideradOrdning rad, LocalDate fran, String till) {
            List<Uppgift<Boolean>> delar = List.of(uppgift(i, "overforsEnligtTexten", rad.overforsEnligtTexten()),
                    uppgift(i, "overforsFran", rad.overforsFran()).som(fran::equals), uppgift(i, "overforsTill", rad.overforsTill()).som(till::equals));
            boolean fel = delar.stream().anyMatch(Uppgift::nej);
            return Uppgift.av(fel ? Boolean.FALSE : Uppgift.kanda(delar) ? true : null, delar.toArray(Grund[]::new));
        }

        List<String> forbund() {
            return rader.rader().stream().map(RevideradOrdning::forbund).filter(namn -> namn != null).toList();
        }

        Uppgift<Boolean> namnen() {
            List<Grund> grunder = new ArrayList<>(List.of(rader));
            for (int i = 0; i < rader.rader().size(); i++) {
                grunder.add(uppgift(i, "forbund", rader.rader().get(i).forbund()));
            }
            return Uppgift.klart(grunder);
        }

        /** Those of some förbund whose text is not on a list that is known whole. */
        List<String> saknas(List<String> forbund) {
            return namnen().okand() ? List.of()
                    : forbund.stream().filter(ett -> rader.rader().stream().noneMatch(rad -> ett.equals(rad.forbund()))).toList();
        }
    }

    /** Whether the day of the common decision is known to be another than the day of this one. */
    public boolean annanDag() {
        return beslutsdag.kand() && gemensammaDagen.kand() && !beslutsdag.varde().isEqual(gemensammaDagen.varde());
    }
}
