package se.justerbar.svit;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.JavaMethod;
import io.cucumber.messages.types.ParameterType;
import io.cucumber.plugin.EventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.StepDefinedEvent;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.justerbar.steg.Stegfabrik;
import se.justerbar.underlag.Beskrivning;

/**
 * The steps that a scenario can be written with: a closed vocabulary. Immutable.
 *
 * @param steg the steps by the word that they are written with: Givet, När and Så
 * @param ord  the words that stand in braces in them, each with what it can be, in Swedish
 */
public record Stegregister(Map<String, SortedSet<String>> steg, Map<String, String> ord) {
    private static final String STEG = "se.justerbar.steg";

    /** The steps that ship. */
    public static Stegregister load() {
        Samlare samlare = new Samlare();
        Runtime.builder().withClassLoader(Svitladdare::new).withAdditionalPlugins(samlare).withRuntimeOptions(new RuntimeOptionsBuilder()
                .addGlue(GluePath.parse(STEG)).addFeature(FeatureWithLines.parse("classpath:se/justerbar/svit/inga-steg.feature"))
                .setObjectFactoryClass(Stegfabrik.class).setPublishQuiet(true).setDryRun(true).build()).build().run();
        return new Stegregister(samlare.steg, samlare.ord);
    }

    /** How many there are. */
    public int antal() {
        return steg.values().stream().mapToInt(SortedSet::size).sum();
    }

    /** What Cucumber says of the glue once it is loaded. */
    private static final class Samlare implements EventListener {
        private final Map<String, SortedSet<String>> steg = new LinkedHashMap<>();
        private final Map<String, String> ord = new TreeMap<>();

        Samlare() {
            Stream.of("Givet", "När", "Så").forEach(nyckelord -> steg.put(nyckelord, new TreeSet<>()));
        }

        @Override
        public void setEventPublisher(EventPublisher utgivare) {
            utgivare.registerHandlerFor(StepDefinedEvent.class, ett -> steg(ett.getStepDefinition().getPattern(), ett.getStepDefinition().getLocation()));
            utgivare.registerHandlerFor(Envelope.class, ett -> ett.getParameterType().ifPresent(this::ord));
        }

        private void steg(String monster, String plats) {
            String metod = plats.substring(0, plats.indexOf('('));
            int punkt = metod.lastIndexOf('.');
            Stream.of(metod(metod.substring(0, punkt), metod.substring(punkt + 1)).getAnnotations()).map(Annotation::annotationType).map(Class::getSimpleName)
                    .filter(steg::containsKey).forEach(nyckelord -> steg.get(nyckelord).add(monster));
        }

        private void ord(ParameterType typ) {
            typ.getSourceReference().flatMap(kalla -> kalla.getJavaMethod()).ifPresent(metod -> ord.put(typ.getName(), ord(typ, metod)));
        }

        private static String ord(ParameterType typ, JavaMethod metod) {
            Beskrivning beskrivning = metod(metod.getClassName(), metod.getMethodName()).getAnnotation(Beskrivning.class);
            return beskrivning != null ? beskrivning.value() : String.join(", ", typ.getRegularExpressions()).replace("|", " | ");
        }

        private static Method metod(String klass, String namn) {
            try {
                return Arrays.stream(Class.forName(klass).getMethods()).filter(metod -> metod.getName().equals(namn)).findFirst().orElseThrow();
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
