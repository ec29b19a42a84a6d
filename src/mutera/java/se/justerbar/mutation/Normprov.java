package se.justerbar.mutation;

import io.cucumber.core.gherkin.Pickle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import se.justerbar.Projekt;
import se.justerbar.motor.Provmotor;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;

/**
 * A norm with its mutants and its scenarios.
 *
 * @param motor      makes the checkers
 * @param regelverk  the text
 * @param norm       the norm
 * @param regler     its rules
 * @param mutanter   the mutants, each with its key
 * @param scenarier  the norm's scenarios
 */
record Normprov(Provmotor motor, Regelverk regelverk, Norm norm, List<Regeltext> regler, Map<String, Mutant> mutanter, List<Pickle> scenarier) {
    private static final int SATS = 300;

    static Normprov av(Provmotor motor, Nycklar nycklar, Regelverk regelverk, Avsnitt avsnitt, Norm norm, List<Pickle> scenarier) {
        List<Regeltext> regler = Regeltext.av(Projekt.text("rules/" + regelverk.id() + "/" + avsnitt.id() + ".drl")).stream()
                .filter(regel -> regel.norm().equals(norm.id())).toList();
        String grund = nycklar.norm(regler, scenarier);
        Map<String, Mutant> mutanter = new LinkedHashMap<>();
        alla(motor, regelverk, avsnitt, norm, regler).forEach(mutant -> mutanter.put(Nycklar.nyckel(grund, mutant), mutant));
        return new Normprov(motor, regelverk, norm, regler, mutanter, scenarier);
    }

    private static List<Mutant> alla(Provmotor motor, Regelverk regelverk, Avsnitt avsnitt, Norm norm, List<Regeltext> regler) {
        List<Mutant> alla = new ArrayList<>(Textmutationer.av(motor.hylla(), regelverk, avsnitt, norm));
        for (Regeltext regel : regler) {
            alla.add(new Mutant(regelverk, avsnitt.id(), norm.id(), regel.namn(), "regel borttagen", "regeln borttagen", new Mutant.UtanRegel()));
            alla.addAll(Regelmutationer.av(regelverk, avsnitt.id(), norm, regel));
        }
        return alla;
    }

    /** Runs the scenarios against each of these mutants. */
    List<Provresultat> kor(Set<String> nycklar, Scenariokorning korning) {
        Map<String, List<Model>> modeller = bygg(nycklar);
        Normscenarier mina = new Normscenarier(motor, regelverk, norm.id(), scenarier, korning);
        List<Provresultat> resultat = new ArrayList<>();
        for (String nyckel : nycklar) {
            Mutant mutant = mutanter.get(nyckel);
            if (mutant.vad() instanceof Mutant.NyRegel && !modeller.containsKey(nyckel)) {
                resultat.add(Provresultat.av(nyckel, mutant, Provresultat.Dom.ogiltig, null));
            } else {
                Scenariokorning.Fall fall = mina.kor(mutant, modeller.getOrDefault(nyckel, List.of()), nyckel::equals);
                resultat.add(Provresultat.av(nyckel, mutant, fall == null ? Provresultat.Dom.overlevde
                        : fall.avVakten() ? Provresultat.Dom.stoppad : Provresultat.Dom.dodad, fall == null ? null : fall.scenario()));
            }
        }
        return resultat;
    }

    /** The changed rules of these mutants, compiled some hundred at a time; what does not compile is not there. */
    Map<String, List<Model>> bygg(Set<String> nycklar) {
        Map<String, List<Model>> byggda = new HashMap<>();
        Map<String, String> sats = new LinkedHashMap<>();
        String huvud = null;
        for (String nyckel : nycklar) {
            if (mutanter.get(nyckel).vad() instanceof Mutant.NyRegel ny) {
                huvud = ny.huvud();
                sats.put(nyckel, ny.regel());
            }
            if (sats.size() == SATS) {
                byggda.putAll(Regelbyggare.bygg(huvud, sats));
                sats.clear();
            }
        }
        byggda.putAll(Regelbyggare.bygg(huvud, sats));
        return byggda;
    }
}
