package se.justerbar.svit;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.justerbar.granskning.Likhet;
import se.justerbar.regelverk.Hylla;
import se.justerbar.steg.Stegfabrik;

/**
 * Runs scenarios against the texts and rules that ship and counts them three times: in the files, as they run and in the written report.
 * Steps are a closed vocabulary, so a file of scenarios brings no code. Not for use from more than one thread at a time.
 */
public final class Svit {
    private static final String STEG = "se.justerbar.steg";
    private final Featurekalla kalla;
    private final Set<String> normer;

    private Svit(Featurekalla kalla, Hylla hylla) {
        this.kalla = kalla;
        this.normer = hylla.regelverk().stream().flatMap(text -> text.avsnitt().stream()).flatMap(avsnitt -> avsnitt.normer().stream())
                .map(norm -> norm.id()).collect(Collectors.toUnmodifiableSet());
    }

    /** The scenarios that ship. */
    public static Svit medfoljande(Hylla hylla) {
        return new Svit(Featurekalla.medfoljande(hylla), hylla);
    }

    /**
     * The scenarios of a folder, with all below it.
     *
     * @throws Svitfel where the folder cannot be read
     */
    public static Svit mapp(Path mapp, Hylla hylla) {
        return new Svit(Featurekalla.mapp(mapp), hylla);
    }

    /**
     * Runs them and writes two reports for other tools: {@code junit.xml} and Cucumber's own messages, {@code meddelanden.ndjson}.
     *
     * @param taggar a tag expression that selects scenarios; {@code null} for all
     * @param ut     the folder of the reports; it is there
     * @throws Svitfel where a file or the tag expression cannot be read; nothing is run then
     */
    public Svitsvar kor(String taggar, Path ut) {
        List<Featurefil> filer = filer();
        List<Scenario> iFiler = filer.stream().flatMap(fil -> fil.scenarier().stream()).toList();
        List<Scenario> valda = valj(iFiler, taggar);
        if (valda.isEmpty()) {
            String brist = taggar == null ? "Det finns inga scenarier att köra." : "Inget scenario har taggarna " + taggar + ".";
            return new Svitsvar(kalla.filer().size(), iFiler.size(), 0, 0, List.of(), Stream.concat(kalla.brister().stream(), Stream.of(brist)).toList());
        }
        Korning korning = new Korning();
        Path junit = ut.resolve("junit.xml");
        Runtime.builder().withClassLoader(Svitladdare::new).withAdditionalPlugins(korning).withRuntimeOptions(val(taggar)
                .addPluginName("junit:" + junit).addPluginName("message:" + ut.resolve("meddelanden.ndjson")).build()).build().run();
        Map<String, Scenariosvar> svar = svar(valda, korning);
        List<String> brister = new ArrayList<>(kalla.brister());
        filer.forEach(fil -> brister.addAll(fil.brister()));
        brister.addAll(okandaNormer(iFiler));
        valda.stream().filter(ett -> !svar.containsKey(ett.plats())).forEach(ett -> brister.add(ett.plats() + ": Scenariot kördes inte."));
        svar.keySet().stream().filter(plats -> valda.stream().noneMatch(ett -> ett.plats().equals(plats)))
                .forEach(plats -> brister.add(plats + ": Scenariot kördes men hör inte till något avsnitt."));
        int rapporterade = rapporterade(junit);
        if (rapporterade != valda.size()) {
            brister.add("Rapporten har " + rapporterade + " scenarier; " + valda.size() + " skulle köras.");
        }
        return new Svitsvar(kalla.filer().size(), iFiler.size(), valda.size(), rapporterade, List.copyOf(svar.values()), List.copyOf(brister));
    }

    private RuntimeOptionsBuilder val(String taggar) {
        RuntimeOptionsBuilder val = new RuntimeOptionsBuilder().addGlue(GluePath.parse(STEG)).addFeature(FeatureWithLines.parse(kalla.rot()))
                .setObjectFactoryClass(Stegfabrik.class).setPublishQuiet(true).setThreads(java.lang.Runtime.getRuntime().availableProcessors());
        return taggar == null ? val : val.addTagFilter(uttryck(taggar));
    }

    /** The files, read without being run. */
    private List<Featurefil> filer() {
        List<Featurefil> filer = kalla.filer().entrySet().stream().map(fil -> Featurefil.av(fil.getKey(), fil.getValue())).toList();
        List<String> fel = filer.stream().flatMap(fil -> fil.fel().stream()).toList();
        if (!fel.isEmpty()) {
            throw new Svitfel(fel);
        }
        return filer;
    }

    private static List<Scenario> valj(List<Scenario> scenarier, String taggar) {
        if (taggar == null) {
            return scenarier;
        }
        Expression uttryck = uttryck(taggar);
        return scenarier.stream().filter(ett -> uttryck.evaluate(ett.taggar().stream().map(tagg -> "@" + tagg).toList())).toList();
    }

    private static Expression uttryck(String taggar) {
        try {
            return TagExpressionParser.parse(taggar);
        } catch (TagExpressionException e) {
            throw new Svitfel(List.of("”" + taggar + "” är inget urval av taggar. Skriv till exempel ”@punkt-3” eller ”@punkt-3 and not @punkt-4”."));
        }
    }

    /** By where they stand, in the order of the files; those that no file is known to hold come last. */
    private Map<String, Scenariosvar> svar(List<Scenario> valda, Korning korning) {
        Map<String, Scenariosvar> korda = new HashMap<>();
        korning.svar().forEach((ett, resultat) -> {
            Scenariosvar svar = svar(ett, resultat, korning);
            korda.put(svar.scenario().plats(), svar);
        });
        Map<String, Scenariosvar> ordnade = new LinkedHashMap<>();
        valda.stream().filter(ett -> korda.containsKey(ett.plats())).forEach(ett -> {
            Scenariosvar svar = korda.remove(ett.plats());
            ordnade.put(ett.plats(), new Scenariosvar(ett, svar.status(), svar.steg(), svar.fel()));
        });
        ordnade.putAll(korda);
        return ordnade;
    }

    private Scenariosvar svar(TestCase ett, Result resultat, Korning korning) {
        String fil = ett.getUri().toString().substring(kalla.rot().length()).replaceFirst("^/", "");
        List<String> taggar = ett.getTags().stream().map(tagg -> tagg.substring(1)).toList();
        Scenario scenario = new Scenario(java.net.URI.create(fil).getPath(), ett.getLocation().getLine(), "", null, List.of(), taggar, ett.getName());
        Status status = Korning.status(resultat);
        List<Stegsvar> steg = korning.steg(ett);
        return new Scenariosvar(scenario, status, steg, status == Status.godkant ? null : fel(status, steg, resultat, korning.kandaSteg()));
    }

    private static String fel(Status status, List<Stegsvar> steg, Result resultat, Set<String> kanda) {
        if (status == Status.odefinierat) {
            return steg.stream().filter(ett -> ett.status() == Status.odefinierat).map(ett -> "Inget känt steg säger ”" + ett.text() + "”. Närmast är "
                    + Likhet.narmastaFraser(ett.text(), kanda, 3).stream().map(kant -> "”" + kant + "”").collect(Collectors.joining(", ")) + ".")
                    .collect(Collectors.joining(" "));
        }
        Throwable fel = resultat.getError();
        return fel instanceof AssertionError && fel.getMessage() != null ? fel.getMessage()
                : status == Status.tvetydigt ? "Mer än ett känt steg säger detta." : "Steget gick inte att utföra med de orden.";
    }

    private List<String> okandaNormer(List<Scenario> scenarier) {
        Set<String> sedda = new HashSet<>();
        return scenarier.stream().flatMap(ett -> ett.normer().stream().filter(norm -> !normer.contains(norm) && sedda.add(norm))
                .map(norm -> ett.fil() + ": Ingen norm heter ”" + norm + "”. Närmast är " + String.join(", ", Likhet.narmastaFraser(norm, normer, 3)) + ".")).toList();
    }

    /** Counted in the report as it was written, so that a scenario that fell out of it is missed. */
    private static int rapporterade(Path junit) {
        try (InputStream in = Files.newInputStream(junit)) {
            XMLStreamReader las = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            int antal = 0;
            while (las.hasNext()) {
                if (las.next() == XMLStreamConstants.START_ELEMENT && las.getLocalName().equals("testcase")) {
                    antal++;
                }
            }
            return antal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            return 0;
        }
    }
}
