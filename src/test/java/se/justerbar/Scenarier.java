package se.justerbar;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Pickle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the features say without being run.
 *
 * @param regler  the sentence of each rule, by the norm that it is tagged with
 * @param utfall  the outcomes that the scenarios of a norm expect: met, breached, open
 * @param behandling how the scenarios of each tag are treated, in the letters of the study of the law: V, W, U and OK
 * @param antal   how many scenarios each tag has, rows of an outline counted
 */
record Scenarier(Map<String, List<String>> regler, Map<String, Set<String>> utfall, Map<String, Set<String>> behandling, Map<String, Integer> antal) {

    /** The features of a regelverk. */
    static Scenarier av(String regelverk) {
        Scenarier scenarier = new Scenarier(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (Path fil : Projekt.filer("features/" + regelverk, ".feature")) {
            scenarier.las(fil);
        }
        return scenarier;
    }

    private void las(Path fil) {
        List<Envelope> kuvert;
        try {
            kuvert = GherkinParser.builder().includeSource(false).build().parse(fil.toString(), Files.readAllBytes(fil)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Envelope ett : kuvert) {
            ett.getParseError().ifPresent(fel -> {
                throw new AssertionError(fel.getMessage());
            });
            ett.getGherkinDocument().flatMap(dokument -> dokument.getFeature()).ifPresent(feature -> feature.getChildren().stream()
                    .map(FeatureChild::getRule).flatMap(regel -> regel.stream()).forEach(regel -> regel.getTags()
                            .forEach(tagg -> regler.computeIfAbsent(tagg.getName().substring(1), n -> new ArrayList<>()).add(regel.getName()))));
            ett.getPickle().ifPresent(this::utfall);
        }
    }

    private void utfall(Pickle scenario) {
        Set<String> funna = new HashSet<>();
        scenario.getSteps().forEach(steg -> {
            if (steg.getText().equals("är meningen uppfylld")) {
                funna.add("uppfylld");
            } else if (steg.getText().startsWith("brister beslutet mot meningen") || steg.getText().equals("är det en anmärkning")) {
                funna.add("brister");
            } else if (steg.getText().startsWith("kan det inte avgöras")) {
                funna.add("oavgjord");
            }
        });
        Set<String> bokstaver = new HashSet<>();
        scenario.getSteps().forEach(steg -> {
            String bokstav = bokstav(steg.getText());
            if (bokstav != null) {
                bokstaver.add(bokstav);
            }
        });
        scenario.getTags().forEach(tagg -> antal.merge(tagg.getName().substring(1), 1, Integer::sum));
        scenario.getTags().forEach(tagg -> behandling.computeIfAbsent(tagg.getName().substring(1), n -> new HashSet<>()).addAll(bokstaver));
        scenario.getTags().forEach(tagg -> utfall.computeIfAbsent(tagg.getName().substring(1), n -> new HashSet<>()).addAll(funna));
    }

    /** Breach, remark, open or in order; {@code null} for a step that says none of it. */
    private static String bokstav(String steg) {
        if (steg.startsWith("brister beslutet mot meningen")) {
            return "V";
        }
        if (steg.equals("är det en anmärkning")) {
            return "W";
        }
        if (steg.startsWith("kan det inte avgöras")) {
            return "U";
        }
        return steg.startsWith("är meningen uppfylld") || steg.equals("är meningen inte tillämplig") || steg.equals("angår meningen inte beslutet")
                ? "OK" : null;
    }
}
