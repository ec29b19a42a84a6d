package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Revision;
import se.justerbar.underlag.Revisor;

/**
 * The auditors who act for some of the members, by who appointed them.
 *
 * @param gemensamma  how many auditors of theirs are known to be appointed by the body that is to
 * @param andras      the other bodies that have appointed one of theirs, less the kommuner's own besides
 * @param egna        how many are appointed by the assembly of a kommun for itself, which is to be covered by the common one too
 * @param utan        members for whom no auditor that the body appointed acts; only of whole lists can it be said
 * @param kand        whether every auditor, who appointed it and for whom it acts is known as far as these members go
 */
public record Revisorskrets(
        int gemensamma, List<Organ> andras, int egna, List<String> utan, Uppgift<Boolean> kand) {

    /**
     * The auditors of some members.
     *
     * @param medlemmar the members
     * @param utser     the body that is to appoint their common auditor
     * @param egnaFar   whether a kommun's own auditor besides the common one is told apart
     */
    static Revisorskrets av(Lage lage, List<String> medlemmar, Organ utser, boolean egnaFar) {
        Rader<Revisor> rader = revisorer(lage);
        List<String> kommuner = Medlemskrets.av(lage.ram()).kommuner();
        List<String> kvar = new ArrayList<>(medlemmar);
        List<Organ> andras = new ArrayList<>();
        List<Grund> oppet = new ArrayList<>(List.of(rader));
        int gemensamma = 0;
        int egna = 0;
        for (int i = 0; i < rader.rader().size(); i++) {
            Rader<String> forVilka = medlemmarna(rader, i);
            List<String> namn = Revisionsbild.medlemmar(lage, forVilka.rader());
            Uppgift<Organ> av = Uppgift.vid(rader.vid(i, "utseddAv"), rader.rader().get(i).utseddAv());
            if (namn.stream().noneMatch(medlemmar::contains)) {
                oppet.add(forVilka);
                continue;
            }
            oppet.add(av);
            if (av.ar(utser)) {
                gemensamma++;
                kvar.removeAll(namn);
            } else if (egnaFar && av.ar(Organ.kommunfullmaktige) && kommuner.containsAll(namn) && namn.size() == 1) {
                egna++;
            } else if (av.kand()) {
                andras.add(av.varde());
            }
        }
        boolean kand = Uppgift.kanda(oppet);
        boolean hela = kvar.isEmpty() || kand && helaListor(rader);
        if (!hela) {
            for (int i = 0; i < rader.rader().size(); i++) {
                oppet.add(medlemmarna(rader, i));
            }
        }
        return new Revisorskrets(gemensamma, List.copyOf(andras), egna, hela ? List.copyOf(kvar) : List.of(),
                Uppgift.av(kand && hela ? true : null, oppet.toArray(Grund[]::new)));
    }

    /** Whether a kommun has one of its own besides. */
    public boolean nagonEgen() {
        return egna > 0;
    }

    static Rader<Revisor> revisorer(Lage lage) {
        return lage.rader(lage.arende().revision(), Revision::revisorer, Revision::revisorerKomplett, "revision/revisorer");
    }

    static Rader<String> medlemmarna(Rader<Revisor> rader, int rad) {
        Revisor revisor = rader.rader().get(rad);
        return Rader.vid(rader.vid(rad, "medlemmar"), revisor.medlemmar(), revisor.medlemmarKomplett());
    }

    static boolean helaListor(Rader<Revisor> rader) {
        boolean hela = rader.hel();
        for (int i = 0; i < rader.rader().size(); i++) {
            hela &= medlemmarna(rader, i).hel();
        }
        return hela;
    }
}
