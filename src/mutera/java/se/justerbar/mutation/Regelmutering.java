package se.justerbar.mutation;

import io.cucumber.core.gherkin.Pickle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.justerbar.Projekt;
import se.justerbar.motor.Provmotor;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.yaml.Regelhylla;

/**
 * Plants legal faults in every rule and every number and runs the scenarios of the norm against each: {@code mvn -Pmutera}. A run that was
 * stopped is taken up where it was, as long as what a result depends on is the same.
 */
class Regelmutering {
    private static final int TRADAR = 2;
    private static final Path OVERLEVANDE = Path.of("target/mutation/overlevande.md");
    private static final Path SIDA = Path.of("target/mutation/regler.html");
    private static final String SOKT = "3 " + Projekt.text("docs/mutation-likvardiga.yaml").hashCode();
    private final Resultatbok bok = new Resultatbok(Path.of("target/mutation/resultat.jsonl"));
    private final Provmotor motor = new Provmotor(Regelhylla.load());
    private final ThreadLocal<Scenariokorning> korning = ThreadLocal.withInitial(Scenariokorning::new);

    @Test
    void scenariernaSerFelen() throws InterruptedException {
        List<Normprov> prov = prov();
        alla(prov, this::prova);
        rapport(prov);
        Omojligheter omojliga = new Omojligheter();
        alla(prov, ett -> likvardiga(ett, omojliga));
        rapport(prov);
        List<Normprov> utanFakta = prov.stream().filter(ett -> !utanFakta(ett).isEmpty()).toList();
        if (!utanFakta.isEmpty()) {
            Utkastforrad forrad = new Utkastforrad(motor, korning.get());
            alla(utanFakta, ett -> fakta(ett, forrad, omojliga));
        }
        Mutationsrapport rapport = rapport(prov);
        System.out.println(rapport.sammanfattning());
        if (!rapport.brister().isEmpty()) {
            throw new AssertionError(String.join("\n", rapport.brister()) + "\nVad som skulle ha visat felen står i " + OVERLEVANDE + " och " + SIDA + ".");
        }
    }

    /** Written after each step, so that a run that is stopped leaves what it knows. */
    private Mutationsrapport rapport(List<Normprov> prov) {
        Mutationsrapport rapport = new Mutationsrapport(ordnade(prov), prov.stream()
                .collect(Collectors.toMap(ett -> ett.norm().id(), ett -> ett.scenarier().size())), new Grupper().av(motor.hylla().regelverk().stream()
                .flatMap(text -> text.avsnitt().stream()).flatMap(avsnitt -> avsnitt.normer().stream()).filter(norm -> norm.art().provbar()).toList()));
        boolean hela = System.getProperty("mutera.avsnitt") == null && System.getProperty("mutera.norm") == null;
        rapport.skriv(hela ? Path.of("docs/mutation.md") : null, OVERLEVANDE, SIDA);
        return rapport;
    }

    /** In the order of the texts. */
    private List<Provresultat> ordnade(List<Normprov> prov) {
        List<String> ordning = motor.hylla().regelverk().stream().flatMap(text -> text.avsnitt().stream()).flatMap(avsnitt -> avsnitt.normer().stream())
                .map(Norm::id).toList();
        return prov.stream().sorted(Comparator.comparing(ett -> ordning.indexOf(ett.norm().id())))
                .flatMap(ett -> ett.mutanter().keySet().stream().map(bok::om)).toList();
    }

    /** The norms that were asked for, those with most mutants first so that no thread ends up alone. */
    private List<Normprov> prov() {
        Nycklar nycklar = new Nycklar();
        String baraAvsnitt = System.getProperty("mutera.avsnitt");
        String baraNorm = System.getProperty("mutera.norm");
        List<Normprov> prov = new ArrayList<>();
        for (Regelverk regelverk : motor.hylla().regelverk()) {
            Map<String, List<Pickle>> scenarier = Scenariokorning.scenarier(regelverk.id());
            for (Avsnitt avsnitt : regelverk.avsnitt()) {
                for (Norm norm : avsnitt.normer()) {
                    if (norm.art().provbar() && (baraAvsnitt == null || baraAvsnitt.equals(regelverk.id() + "/" + avsnitt.id()))
                            && (baraNorm == null || baraNorm.equals(norm.id()))) {
                        prov.add(Normprov.av(motor, nycklar, regelverk, avsnitt, norm, scenarier.getOrDefault(norm.id(), List.of())));
                    }
                }
            }
        }
        prov.sort(Comparator.comparing(ett -> -ett.mutanter().size()));
        return prov;
    }

    private static void alla(List<Normprov> alla, Consumer<Normprov> vad) throws InterruptedException {
        ExecutorService tradar = Executors.newFixedThreadPool(TRADAR);
        Map<Normprov, Future<?>> svar = new LinkedHashMap<>();
        alla.forEach(ett -> svar.put(ett, tradar.submit(() -> vad.accept(ett))));
        tradar.shutdown();
        for (Map.Entry<Normprov, Future<?>> ett : svar.entrySet()) {
            try {
                ett.getValue().get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("normen " + ett.getKey().norm().id() + " gick inte att mutera", e.getCause());
            }
        }
    }

    private void prova(Normprov ett) {
        long start = System.nanoTime();
        Set<String> kvar = new LinkedHashSet<>(ett.mutanter().keySet());
        kvar.removeIf(nyckel -> bok.om(nyckel) != null);
        if (!kvar.isEmpty()) {
            bok.skriv(ett.kor(kvar, korning.get()));
        }
        List<Provresultat> mina = ett.mutanter().keySet().stream().map(bok::om).toList();
        System.out.printf("%s: %d mutanter, %d dödade, %d stoppade av motorn, %d överlevde, %d ogiltiga (%d nya, %d s)%n", ett.norm().id(), mina.size(),
                antal(mina, Provresultat.Dom.dodad), antal(mina, Provresultat.Dom.stoppad), antal(mina, Provresultat.Dom.overlevde),
                antal(mina, Provresultat.Dom.ogiltig), kvar.size(), (System.nanoTime() - start) / 1_000_000_000);
    }

    /** What was not tried before, or not with what is known to be impossible now. */
    private void likvardiga(Normprov ett, Omojligheter omojliga) {
        List<Provresultat> osedda = ett.mutanter().keySet().stream().map(bok::om)
                .filter(en -> (en.dom() == Provresultat.Dom.overlevde || en.dom() == Provresultat.Dom.likvardig) && !SOKT.equals(en.sokt())).toList();
        if (!osedda.isEmpty()) {
            List<Provresultat> svar = new Efterprov(ett, null, omojliga).likvardiga(osedda, SOKT);
            bok.skriv(svar);
            System.out.printf("%s: %d osedda, %d likvärdiga%n", ett.norm().id(), svar.size(), antal(svar, Provresultat.Dom.likvardig));
        }
    }

    private List<Provresultat> utanFakta(Normprov ett) {
        return ett.mutanter().keySet().stream().map(bok::om).filter(en -> en.dom() == Provresultat.Dom.overlevde && en.fakta() == null).toList();
    }

    private void fakta(Normprov ett, Utkastforrad forrad, Omojligheter omojliga) {
        long start = System.nanoTime();
        List<Provresultat> osedda = utanFakta(ett);
        bok.skriv(new Efterprov(ett, forrad, omojliga).fakta(osedda));
        System.out.printf("%s: fakta sökta för %d mutanter, %d s%n", ett.norm().id(), osedda.size(), (System.nanoTime() - start) / 1_000_000_000);
    }

    private static long antal(List<Provresultat> alla, Provresultat.Dom dom) {
        return alla.stream().filter(ett -> ett.dom() == dom).count();
    }
}
