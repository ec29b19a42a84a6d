package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.justerbar.underlag.Anslag;
import se.justerbar.underlag.Protokoll;

/** Goes through the boards of the kommuner and the region: when a notice was put up on each, and when it was taken down. */
final class Anslagstavlor {
    private final Rader<Anslag> rader;
    private final Uppgift<LocalDate> kontrolldag;
    private final Uppgift<LocalDate> justerat;
    private final Uppgift<LocalDate> sista;
    private final List<String> huvudman;
    private final int veckor;
    private final boolean franSistaAnslaget;
    private final List<String> forSent = new ArrayList<>();
    private final List<String> vantar = new ArrayList<>();
    private final List<Grund> uppsattning = new ArrayList<>();
    private final List<String> nedForTidigt = new ArrayList<>();
    private final List<String> sitter = new ArrayList<>();
    private final List<Grund> nedtagning = new ArrayList<>();
    private boolean okandVardag;

    /** The boards, with the day of the signing and the last day for the notices. */
    Anslagstavlor(Lage lage, Uppgift<LocalDate> justerat, Uppgift<LocalDate> sista) {
        this.rader = lage.rader(lage.arende().protokoll(), Protokoll::anslag, Protokoll::anslagKomplett, "protokoll/anslag");
        this.kontrolldag = lage.kontrolldag();
        this.justerat = justerat;
        this.sista = sista;
        Medlemskrets krets = Medlemskrets.av(lage.ram());
        this.huvudman = new ArrayList<>(krets.kommuner());
        this.huvudman.add(krets.region());
        this.veckor = lage.ram().heltal("overklagandetid-veckor");
        this.franSistaAnslaget = lage.ram().laser("overklagandetidens-borjan", "sista-anslaget");
    }

    void prova() {
        if (sista.kand()) {
            huvudman.forEach(this::uppsatt);
        }
        for (int i = 0; i < rader.rader().size(); i++) {
            Anslag anslag = rader.rader().get(i);
            if (huvudman.contains(anslag.huvudman()) && !framat(anslag.uppsatt())) {
                nedtaget(i, anslag);
            }
        }
        nedtagning.addAll(namnen());
    }

    /** Whether a day is still to come on the day of the check. */
    private boolean framat(LocalDate dag) {
        return dag != null && kontrolldag.kand() && dag.isAfter(kontrolldag.varde());
    }

    /** A notice that went up before the signing makes no signing known. */
    private void uppsatt(String en) {
        int[] egna = IntStream.range(0, rader.rader().size()).filter(i -> en.equals(rader.rader().get(i).huvudman())).toArray();
        List<LocalDate> dagar = IntStream.of(egna).mapToObj(i -> rader.rader().get(i).uppsatt()).filter(dag -> dag != null && !framat(dag) && !dag.isBefore(justerat.varde())).toList();
        uppsattning.add(Uppgift.av(true, IntStream.of(egna).mapToObj(i -> Uppgift.vid(rader.vid(i, ""), en)).toArray(Grund[]::new)));
        if (dagar.stream().anyMatch(dag -> !dag.isAfter(sista.varde()))) {
            return;
        }
        List<Integer> utanDag = IntStream.of(egna).boxed().filter(i -> rader.rader().get(i).uppsatt() == null).toList();
        if (!utanDag.isEmpty()) {
            utanDag.forEach(i -> uppsattning.add(Uppgift.saknad(rader.vid(i, "uppsatt"))));
        } else if (!dagar.isEmpty()) {
            forSent.add(en);
        } else if (egna.length == 0 && !Uppgift.kanda(namnen())) {
            uppsattning.addAll(namnen());
        } else {
            inteUppe(en);
        }
    }

    /** Whose boards the notices are on: one whose board is not named, or that is not listed, may be anyone's. */
    private List<Grund> namnen() {
        List<Grund> namnen = new ArrayList<>(List.of(rader));
        for (int i = 0; i < rader.rader().size(); i++) {
            namnen.add(Uppgift.vid(rader.vid(i, "huvudman"), rader.rader().get(i).huvudman()));
        }
        return namnen;
    }

    private void inteUppe(String en) {
        uppsattning.add(kontrolldag);
        if (kontrolldag.kand()) {
            (kontrolldag.varde().isAfter(sista.varde()) ? forSent : vantar).add(en);
        }
    }

    private void nedtaget(int rad, Anslag anslag) {
        Uppgift<LocalDate> ned = Uppgift.vid(rader.vid(rad, "nedtaget"), anslag.nedtaget());
        Uppgift<LocalDate> upp = Uppgift.vid(rader.vid(rad, "uppsatt"), anslag.uppsatt());
        nedtagning.add(upp);
        nedtagning.add(ned);
        LocalDate start = franSistaAnslaget ? senasteUppsatta() : anslag.uppsatt();
        if (start == null || ned.okand()) {
            return;
        }
        Optional<LocalDate> slut = Tid.nastaVardag(Tid.plusVeckor(start, veckor));
        okandVardag |= slut.isEmpty();
        slut.ifPresent(dag -> nedtaget(anslag.huvudman(), ned.varde(), dag));
    }

    private void nedtaget(String en, LocalDate ned, LocalDate slut) {
        if (framat(ned)) {
            if (!kontrolldag.varde().isAfter(slut)) {
                sitter.add(en);
            }
        } else if (!ned.isAfter(slut)) {
            nedForTidigt.add(en);
        } else if (franSistaAnslaget) {
            // A later notice elsewhere would move the end of the time for appeal.
            nedtagning.addAll(uppsattning);
        }
    }

    /** The latest day on which a notice was put up, as far as is known. */
    private LocalDate senasteUppsatta() {
        return rader.rader().stream().filter(anslag -> huvudman.contains(anslag.huvudman())).map(Anslag::uppsatt)
                .filter(dag -> dag != null && !framat(dag)).max(LocalDate::compareTo).orElse(null);
    }

    int antal() {
        return huvudman.size();
    }

    List<String> forSent() {
        return forSent;
    }

    List<String> vantar() {
        return vantar;
    }

    Uppgift<Boolean> uppsattning() {
        return Uppgift.klart(uppsattning);
    }

    List<String> nedForTidigt() {
        return nedForTidigt;
    }

    List<String> sitter() {
        return sitter;
    }

    Uppgift<Boolean> nedtagning() {
        return okandVardag ? Uppgift.av(null, nedtagning.toArray(Grund[]::new)) : Uppgift.klart(nedtagning);
    }

    boolean ingetUppe() {
        return rader.hel() && rader.rader().stream().allMatch(anslag -> framat(anslag.uppsatt()));
    }
}
