package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.justerbar.underlag.AvvecklatForbund;
import se.justerbar.underlag.Avveckling;

/**
 * The winding-up of old förbund, under the reading. Rests on bildande/norra-bibehalls, likvidation-vastra-malardalen and likvidation-bada.
 *
 * @param detEna         the liquidation of the one förbund that the proposal to the kommun is about
 * @param detEnasSlut    its dissolution
 * @param alla           the liquidation of each förbund that is to be wound up
 * @param allasSlut      their dissolution
 * @param utanfor        förbund on the list that are not to be wound up
 * @param forbundenKanda whether it is known which förbund are on the list
 * @param medlem         the deciding member
 * @param frammande      old förbund on the list that the member is not in
 */
public record Avvecklingsbild(
        Steg detEna,
        Steg detEnasSlut,
        Steg alla,
        Steg allasSlut,
        List<String> utanfor,
        Uppgift<Boolean> forbundenKanda,
        Uppgift<String> medlem,
        List<String> frammande) {

    static Avvecklingsbild av(Lage lage) {
        Ram ram = lage.ram();
        GamlaForbund gamla = GamlaForbund.av(ram);
        Rader<AvvecklatForbund> rader = lage.rader(lage.arende().avveckling(), Avveckling::forbund, Avveckling::forbundKomplett,
                "avveckling/forbund");
        boolean forstEfter = ram.laser("delgivningens-verkan", "utloser-likvidationen");
        List<Forbund> forbund = new ArrayList<>();
        List<Grund> namnen = new ArrayList<>(List.of(rader));
        for (int i = 0; i < rader.rader().size(); i++) {
            forbund.add(Forbund.av(rader, i, gamla, lage.kontrolldag()));
            namnen.add(forbund.get(i).namn());
        }
        List<String> kanda = forbund.stream().map(Forbund::namn).filter(Uppgift::kand).map(Uppgift::varde).toList();
        Uppgift<String> medlem = Beslutande.av(lage).medlem();
        Predicate<String> detEna = ram.text("forbund-i-kommunens-punkt")::equals;
        Predicate<String> avvecklas = gamla.avvecklas()::contains;
        return new Avvecklingsbild(Steg.likvidation(rader, forbund, detEna, forstEfter), Steg.upplosning(rader, forbund, detEna),
                Steg.likvidation(rader, forbund, avvecklas, forstEfter), Steg.upplosning(rader, forbund, avvecklas),
                kanda.stream().filter(avvecklas.negate()).distinct().toList(), Uppgift.klart(namnen), medlem, gamla.utanMedlemskap(medlem, kanda));
    }

    /**
     * One step of the winding-up, for the förbund that it is asked of.
     *
     * @param prov     whether the step is in its time for each of them
     * @param kommande those for which its day has not come, each with that day
     * @param skett    whether the step is taken for any
     */
    public record Steg(Forbundsprov prov, List<String> kommande, boolean skett) {

        static Steg likvidation(Rader<?> rader, List<Forbund> alla, Predicate<String> vilka, boolean forstEfter) {
            List<String> kommande = alla.stream().filter(ett -> ett.ar(vilka) && !ett.narDelgivits().ja() && ett.kommer(ett.likvidationsdag()))
                    .map(ett -> ett.medDag(ett.likvidationsdag())).toList();
            return new Steg(Forbundsprov.av(rader, alla.stream().map(ett -> ett.rad(ett.likvideras(forstEfter), ett.likvidationsdag())).toList(), vilka),
                    kommande, true);
        }

        static Steg upplosning(Rader<?> rader, List<Forbund> alla, Predicate<String> vilka) {
            List<Forbund> mina = alla.stream().filter(ett -> ett.ar(vilka) && !ett.upplost().nej()).toList();
            List<String> kommande = mina.stream().filter(ett -> ett.kommer(ett.upplosningsdag())).map(ett -> ett.medDag(ett.upplosningsdag())).toList();
            return new Steg(Forbundsprov.av(rader, alla.stream().map(ett -> ett.rad(ett.upploses(), ett.upplosningsdag())).toList(), vilka), kommande,
                    !mina.isEmpty());
        }

        /** Whether every förbund is in time, and for none is the day yet to come. */
        public boolean haller() {
            return prov.haller() && kommande.isEmpty() && skett;
        }

        /** Whether nothing is wrong or open, but for some the day is yet to come. */
        public boolean kommer() {
            return prov.haller() && !kommande.isEmpty() && skett;
        }

        /** Whether the step is known to be taken for none of them. */
        public boolean intePaborjat() {
            return prov.haller() && !skett;
        }
    }

    /** What is known of one förbund. */
    private record Forbund(Uppgift<String> namn, Uppgift<Boolean> narDelgivits, Uppgift<LocalDate> likvidationsdag, Uppgift<Boolean> upplost,
            Uppgift<LocalDate> upplosningsdag, Delgivningslage delgivet, Uppgift<LocalDate> kontrolldag) {

        static Forbund av(Rader<AvvecklatForbund> rader, int i, GamlaForbund gamla, Uppgift<LocalDate> kontrolldag) {
            AvvecklatForbund rad = rader.rader().get(i);
            List<String> medlemmar = rad.forbund() != null && gamla.har(rad.forbund()) ? gamla.medlemmar(rad.forbund()) : List.of();
            return new Forbund(Uppgift.vid(rader.vid(i, "forbund"), rad.forbund()),
                    Uppgift.vid(rader.vid(i, "narHandlingarnaDelgivits"), rad.narHandlingarnaDelgivits()),
                    Uppgift.vid(rader.vid(i, "likvidationsdag"), rad.likvidationsdag()), Uppgift.vid(rader.vid(i, "upplost"), rad.upplost()),
                    Uppgift.vid(rader.vid(i, "upplosningsdag"), rad.upplosningsdag()),
                    Delgivningslage.av(Rader.vid(rader.vid(i, "delgivningar"), rad.delgivningar(), rad.delgivningarKomplett()), medlemmar), kontrolldag);
        }

        boolean ar(Predicate<String> vilka) {
            return namn.kand() && vilka.test(namn.varde());
        }

        Forbundsprov.Rad rad(Uppgift<Boolean> svar, Uppgift<LocalDate> dag) {
            return new Forbundsprov.Rad(namn, svar, List.of(dag.kand() ? medDag(dag) : String.valueOf(namn.varde())));
        }

        String medDag(Uppgift<LocalDate> dag) {
            return namn.varde() + " (" + Svenska.datum(dag.varde()) + ")";
        }

        /** Whether the day lies ahead on the day of the check, and the documents have not been served on all by it already. */
        boolean kommer(Uppgift<LocalDate> dag) {
            return dag.kand() && kontrolldag.kand() && dag.varde().isAfter(kontrolldag.varde()) && !delgivetSenast(dag);
        }

        private boolean delgivetSenast(Uppgift<LocalDate> dag) {
            return delgivet.sista().kand() && !delgivet.sista().varde().isAfter(dag.varde());
        }

        /** A decision that names no day but the service itself is in time, and so is any day where the service only ends the liquidation. */
        Uppgift<Boolean> likvideras(boolean forstEfter) {
            if (narDelgivits.ja()) {
                return narDelgivits;
            }
            if (likvidationsdag.okand()) {
                return narDelgivits.okand() ? Uppgift.av(null, narDelgivits) : Uppgift.av(null, likvidationsdag);
            }
            return forstEfter ? efterDelgivning(likvidationsdag) : Uppgift.av(true, likvidationsdag);
        }

        /** A förbund that is not said to be dissolved is in time. */
        Uppgift<Boolean> upploses() {
            if (!upplost.ja()) {
                return upplost.som(nej -> true);
            }
            return upplosningsdag.okand() && delgivet.ejDelgivna().isEmpty() ? Uppgift.av(null, upplosningsdag, delgivet.sista())
                    : efterDelgivning(upplosningsdag);
        }

        private Uppgift<Boolean> efterDelgivning(Uppgift<LocalDate> dag) {
            if (kommer(dag)) {
                return Uppgift.av(true, dag, kontrolldag);
            }
            boolean fore = !delgivet.ejDelgivna().isEmpty() || delgivet.sistaKanda() != null && dag.varde().isBefore(delgivet.sistaKanda());
            Uppgift<LocalDate> sista = delgivet.sista();
            return Uppgift.av(fore ? Boolean.FALSE : sista.kand() ? true : null, dag, sista, kontrolldag);
        }
    }
}
