package se.justerbar.sidor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.justerbar.Justerbar;
import se.justerbar.begrepp.Svenska;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.svit.Scenario;
import se.justerbar.svit.Scenariosvar;
import se.justerbar.svit.Status;
import se.justerbar.svit.Svitsvar;

/** The report of a run of the suite, as a page for a person; what did not hold stands first, and nothing is left out. */
public final class Rapport {
    private static final String MARKE = "data-scenario";
    private final Svitsvar svar;
    private final Hylla hylla;

    private Rapport(Svitsvar svar, Hylla hylla) {
        this.svar = svar;
        this.hylla = hylla;
    }

    /**
     * Writes the page and counts the scenarios in it as it was written.
     *
     * @param svar  the run
     * @param hylla the texts
     * @param fil   the page
     * @param hem   where a link on it leads out of it; {@code null} for none
     * @return how many scenarios the page holds
     * @throws UncheckedIOException where it cannot be written
     */
    public static int skriv(Svitsvar svar, Hylla hylla, Path fil, String hem) {
        Mall.skriv("rapport", Map.of("sida", new Rapport(svar, hylla).sida(), "version", Justerbar.version(), "hem", Optional.ofNullable(hem)), fil);
        return antal(fil);
    }

    /** The different scenarios that a written page marks; 0 where it cannot be read. */
    static int antal(Path fil) {
        Set<String> platser = new HashSet<>();
        try (InputStream in = Files.newInputStream(fil)) {
            XMLInputFactory fabrik = XMLInputFactory.newDefaultFactory();
            fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader las = fabrik.createXMLStreamReader(in);
            while (las.hasNext()) {
                if (las.next() == XMLStreamConstants.START_ELEMENT && las.getAttributeValue(null, MARKE) != null) {
                    platser.add(las.getAttributeValue(null, MARKE));
                }
            }
            return platser.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            return 0;
        }
    }

    private Rapportsida sida() {
        List<Rapportsida.Text> texter = texter();
        List<Rapportsida.Forst> forst = svar.scenarier().stream().filter(ett -> ett.status() != Status.godkant)
                .map(ett -> new Rapportsida.Forst(Sidscenario.av(ett), ett.scenario().regel())).toList();
        long visade = texter.stream().flatMap(text -> text.avsnitt().stream()).flatMap(avsnitt -> avsnitt.meningar().stream())
                .mapToLong(mening -> mening.scenarier().size()).sum();
        return new Rapportsida(svar.haller(), List.of(rad("i filerna", svar.iFiler()), rad("valda att köra", svar.valda()), rad("körda", svar.scenarier().size()),
                rad("rapporterade i junit.xml", svar.rapporterade()), rad("rapporterade på den här sidan", visade)),
                Stream.of(Status.values()).map(status -> rad(status.ord(), svar.antal(status))).toList(), svar.brister(), forst, texter);
    }

    private static Textsida.Rad rad(String namn, long antal) {
        return new Textsida.Rad(namn, Svenska.heltal(antal));
    }

    private List<Rapportsida.Text> texter() {
        Map<String, Map<String, List<Scenariosvar>>> perMapp = new LinkedHashMap<>();
        svar.scenarier().forEach(ett -> perMapp.computeIfAbsent(mapp(ett.scenario().fil()), m -> new LinkedHashMap<>())
                .computeIfAbsent(ett.scenario().fil(), f -> new ArrayList<>()).add(ett));
        return perMapp.entrySet().stream().map(mapp -> new Rapportsida.Text("text-" + Ankare.av(mapp.getKey()), titel(mapp.getKey()),
                mapp.getValue().entrySet().stream().map(fil -> avsnitt(mapp.getKey(), fil.getKey(), fil.getValue())).toList())).toList();
    }

    private static String mapp(String fil) {
        return fil.contains("/") ? fil.substring(0, fil.lastIndexOf('/')) : "";
    }

    private String titel(String mapp) {
        return text(mapp).map(Regelverk::titel).findFirst().orElse(mapp.isEmpty() ? "Egna scenarier" : "Egna scenarier i mappen " + mapp);
    }

    private Stream<Regelverk> text(String mapp) {
        return hylla.regelverk().stream().filter(text -> text.id().equals(mapp));
    }

    private Rapportsida.Avsnitt avsnitt(String mapp, String fil, List<Scenariosvar> scenarier) {
        String egenskap = scenarier.get(0).scenario().egenskap();
        String rubrik = text(mapp).flatMap(text -> text.avsnitt().stream()).filter(avsnitt -> fil.equals(mapp + "/" + avsnitt.id() + ".feature"))
                .map(Avsnitt::rubrik).findFirst().orElse(egenskap.isEmpty() ? fil : egenskap);
        Map<List<Object>, List<Scenariosvar>> perMening = scenarier.stream().collect(Collectors.groupingBy(ett -> mening(ett.scenario()),
                LinkedHashMap::new, Collectors.toList()));
        return new Rapportsida.Avsnitt("fil-" + Ankare.av(fil), rubrik, perMening.values().stream().map(ett -> new Rapportsida.Mening(ett.get(0).scenario().regel(),
                String.join(", ", ett.get(0).scenario().normer()), ett.stream().map(Sidscenario::av).toList())).toList());
    }

    /** What the scenarios of one sentence have in common. */
    private static List<Object> mening(Scenario scenario) {
        return List.of(scenario.regel() == null ? "" : scenario.regel(), scenario.normer());
    }
}
