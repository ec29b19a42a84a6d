package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Revisor;

/**
 * Whether someone who is accountable, or close to someone who is, was appointed auditor. Rests on
 * lag/revisor-ej-sjalv-redovisningsskyldig.
 *
 * @param inga          whether it is known that no auditor was appointed
 * @param avFullmaktige whether the assembly of a kommun or the region appointed such an auditor
 * @param avAnnan       whether another body did
 */
public record Revisorsval(boolean inga, Uppgift<Boolean> avFullmaktige, Uppgift<Boolean> avAnnan) {
    private static final Set<Organ> FULLMAKTIGE = Set.of(Organ.kommunfullmaktige, Organ.regionfullmaktige);

    static Revisorsval av(Lage lage) {
        Rader<Revisor> rader = Revisorskrets.revisorer(lage);
        return new Revisorsval(rader.tom(), nagon(rader, true), nagon(rader, false));
    }

    /** Whether such an auditor was appointed by an assembly, or by another body; unknown where one may have been. */
    private static Uppgift<Boolean> nagon(Rader<Revisor> rader, boolean avFullmaktige) {
        List<Grund> grunder = new ArrayList<>(List.of(rader));
        boolean nagon = false;
        for (int i = 0; i < rader.rader().size(); i++) {
            Revisor revisor = rader.rader().get(i);
            Uppgift<Organ> utseddAv = Uppgift.vid(rader.vid(i, "utseddAv"), revisor.utseddAv());
            Uppgift<Boolean> skyldig = Uppgift.vid(rader.vid(i, "redovisningsskyldig"), revisor.redovisningsskyldig());
            Uppgift<Boolean> ratt = utseddAv.som(organ -> FULLMAKTIGE.contains(organ) == avFullmaktige);
            nagon |= ratt.ja() && skyldig.ja();
            if (!skyldig.nej() && !ratt.nej()) {
                grunder.add(utseddAv);
                grunder.add(skyldig);
            } else {
                grunder.add(skyldig.nej() ? skyldig : utseddAv);
            }
        }
        return Uppgift.av(nagon ? Boolean.TRUE : Uppgift.kanda(grunder) ? false : null, grunder.toArray(Grund[]::new));
    }
}
