package se.justerbar.svit;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.StepKeywordType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scenarios of one file, read without being run, so that the run can be counted against them. */
final class Featurefil {
    private static final Pattern VANTAT = Pattern.compile("\\(\\d+:\\d+\\): expected: .*, got '(.*)'", Pattern.DOTALL);
    private final String fil;
    private final Map<String, Integer> rader = new HashMap<>();
    private final Map<String, String> regler = new HashMap<>();
    private final List<Scenario> scenarier = new ArrayList<>();
    private final List<String> fel = new ArrayList<>();
    private final List<String> brister = new ArrayList<>();
    private String egenskap = "";

    private Featurefil(String fil) {
        this.fil = fil;
    }

    /** Reads a file; a file that cannot be read has faults and no scenarios. */
    static Featurefil av(String fil, byte[] innehall) {
        Featurefil ny = new Featurefil(fil);
        List<Envelope> kuvert = GherkinParser.builder().includeSource(false).build().parse(fil, innehall).toList();
        boolean svenska = new String(innehall, StandardCharsets.UTF_8).stripLeading().startsWith("# language: sv");
        kuvert.forEach(ett -> ett.getParseError().ifPresent(fel -> ny.fel(fel, svenska)));
        kuvert.forEach(ett -> ett.getGherkinDocument().flatMap(dokument -> dokument.getFeature()).ifPresent(ny::platser));
        kuvert.forEach(ett -> ett.getPickle().ifPresent(ny::scenario));
        return ny;
    }

    List<Scenario> scenarier() {
        return scenarier;
    }

    List<String> fel() {
        return fel;
    }

    /** The scenarios that expect nothing, and so cannot fail. */
    List<String> brister() {
        return brister;
    }

    private void fel(ParseError ett, boolean svenska) {
        long rad = ett.getSource().getLocation().map(plats -> plats.getLine()).orElse(1L);
        Matcher vantat = VANTAT.matcher(ett.getMessage());
        fel.add(fil + ", rad " + rad + ": " + (!svenska ? "Filen är inte på svenska. Börja den med raden ”# language: sv”."
                : vantat.matches() ? "”" + vantat.group(1) + "” går inte att läsa här. Varje rad börjar med Egenskap, Regel, Scenario, Givet, När, Så, Och, en tagg eller |."
                : ett.getMessage()));
    }

    private void platser(Feature feature) {
        egenskap = feature.getName();
        for (FeatureChild barn : feature.getChildren()) {
            barn.getScenario().ifPresent(scenario -> plats(scenario, null));
            barn.getRule().ifPresent(regel -> regel.getChildren().stream().map(RuleChild::getScenario).flatMap(ett -> ett.stream())
                    .forEach(scenario -> plats(scenario, regel.getName())));
        }
    }

    private void plats(io.cucumber.messages.types.Scenario scenario, String regel) {
        rader.put(scenario.getId(), scenario.getLocation().getLine().intValue());
        if (scenario.getSteps().stream().noneMatch(steg -> steg.getKeywordType().filter(StepKeywordType.OUTCOME::equals).isPresent())) {
            brister.add(fil + ":" + scenario.getLocation().getLine() + ": Scenariot ”" + scenario.getName() + "” har inget Så, så det kan inte falla.");
        }
        regler.put(scenario.getId(), regel);
        scenario.getExamples().stream().map(Examples::getTableBody).flatMap(List::stream)
                .forEach(rad -> rader.put(rad.getId(), rad.getLocation().getLine().intValue()));
    }

    private void scenario(Pickle ett) {
        List<String> taggar = ett.getTags().stream().map(PickleTag::getName).map(tagg -> tagg.substring(1)).toList();
        List<String> noder = ett.getAstNodeIds();
        scenarier.add(new Scenario(fil, rader.get(noder.get(noder.size() - 1)), egenskap, regler.get(noder.get(0)),
                taggar.stream().filter(tagg -> tagg.contains("/")).toList(), taggar, ett.getName()));
    }
}
