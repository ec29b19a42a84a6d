package se.justerbar.sidor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import se.justerbar.Justerbar;
import se.justerbar.Projekt;
import se.justerbar.kallor.Kalla;
import se.justerbar.kallor.Spann;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.svit.Scenario;
import se.justerbar.svit.Scenariosvar;
import se.justerbar.svit.Status;
import se.justerbar.svit.Stegsvar;
import se.justerbar.svit.Svit;
import se.justerbar.svit.Svitsvar;

/** The pages as they are written: nothing is left out of them, nothing is fetched, and what is not accounted for is named. */
class SidorTest {
    private static final Justerbar JUSTERBAR = Justerbar.load();
    @TempDir
    private static Path mapp;
    private static Svitsvar svit;
    private static Sidmaterial material;
    private static Map<String, Document> sidor;

    @BeforeAll
    static void skriv() throws Exception {
        svit = Svit.medfoljande(JUSTERBAR.hylla()).kor(null, Files.createDirectories(mapp.resolve("svit")));
        material = Sidmaterial.av(JUSTERBAR, svit, Justerbar.godkannanden(Projekt.text("docs/godkannanden.yaml")));
        Sidor alla = Sidor.av(material);
        assertEquals(List.of(), alla.fel());
        alla.skriv(mapp.resolve("sidor"), null);
        assertEquals(svit.iFiler(), Rapport.skriv(svit, JUSTERBAR.hylla(), mapp.resolve("sidor/rapport.html"), null));
        sidor = new HashMap<>();
        try (Stream<Path> filer = Files.list(mapp.resolve("sidor"))) {
            for (Path fil : filer.toList()) {
                sidor.put(fil.getFileName().toString(), las(Files.readString(fil)));
            }
        }
    }

    /** A page that is not well-formed XML fails here. */
    private static Document las(String sida) throws Exception {
        DocumentBuilder lasare = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        lasare.setEntityResolver((publik, system) -> new InputSource((Reader) new StringReader("")));
        lasare.setErrorHandler(null);
        return lasare.parse(new InputSource(new StringReader(sida)));
    }

    private static List<Element> element(Document sida, String namn) {
        NodeList alla = sida.getElementsByTagName(namn);
        List<Element> lista = new ArrayList<>();
        for (int i = 0; i < alla.getLength(); i++) {
            lista.add((Element) alla.item(i));
        }
        return lista;
    }

    private static List<String> varden(Document sida, String attribut) {
        return element(sida, "*").stream().map(ett -> ett.getAttribute(attribut)).filter(varde -> !varde.isEmpty()).toList();
    }

    private static String ord(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static Stream<Norm> normer(Regelverk text) {
        return text.avsnitt().stream().flatMap(avsnitt -> avsnitt.normer().stream());
    }

    @Test
    void varjeTextHarEnSida() {
        Set<String> vantade = JUSTERBAR.hylla().regelverk().stream().map(text -> text.id() + ".html").collect(Collectors.toCollection(TreeSet::new));
        vantade.addAll(Set.of("index.html", "rapport.html"));
        assertEquals(vantade, new TreeSet<>(sidor.keySet()));
    }

    @Test
    void varjeNormStarEnGangMedSinaOrd() {
        for (Regelverk text : JUSTERBAR.hylla().regelverk()) {
            Document sida = sidor.get(text.id() + ".html");
            List<String> id = varden(sida, "id");
            String ord = ord(sida.getDocumentElement().getTextContent());
            normer(text).forEach(norm -> {
                assertEquals(1, id.stream().filter(norm.id().replace('/', '-')::equals).count(), norm.id());
                norm.lydelser().forEach(lydelse -> lydelse.text().forEach(del -> assertTrue(ord.contains(ord(del)), del)));
            });
        }
    }

    @Test
    void ingetIdStarTvaGangerOchVarjeLankLederNagonstans() {
        sidor.forEach((namn, sida) -> {
            List<String> id = varden(sida, "id");
            assertEquals(id.size(), Set.copyOf(id).size(), namn);
            element(sida, "a").stream().map(lank -> lank.getAttribute("href")).forEach(href -> {
                String fil = href.contains("#") ? href.substring(0, href.indexOf('#')) : href;
                Document mal = fil.isEmpty() ? sida : sidor.get(fil);
                assertTrue(mal != null && (!href.contains("#") || varden(mal, "id").contains(href.substring(href.indexOf('#') + 1))), namn + ": " + href);
            });
        });
    }

    /** Every scenario stands on the page of its text and in the report, and the rows are those that were run. */
    @Test
    void varjeScenarioRaknas() {
        Set<String> korda = svit.scenarier().stream().map(ett -> ett.scenario().plats()).collect(Collectors.toSet());
        assertEquals(svit.iFiler(), korda.size());
        List<String> iRapporten = varden(sidor.get("rapport.html"), "data-scenario");
        assertEquals(korda, Set.copyOf(iRapporten));
        assertEquals(korda.size(), iRapporten.size());
        assertEquals(korda, JUSTERBAR.hylla().regelverk().stream().flatMap(text -> varden(sidor.get(text.id() + ".html"), "data-scenario").stream())
                .collect(Collectors.toSet()));
    }

    @Test
    void varjeRegelStarOrdagrant() {
        for (Regelverk text : JUSTERBAR.hylla().regelverk()) {
            List<String> visade = element(sidor.get(text.id() + ".html"), "pre").stream().map(Element::getTextContent).sorted().toList();
            List<String> iFilerna = Projekt.filer("rules/" + text.id(), ".drl").stream().map(fil -> Projekt.text(fil.toString()))
                    .flatMap(drl -> Stream.of(drl.split("(?m)^(?=rule \")")).skip(1)).map(String::strip).sorted().toList();
            assertEquals(iFilerna, visade, text.id());
        }
    }

    /** What no norm quotes stands on some page with its reason. */
    @Test
    void varjeSpannVisasMedSittSkal() {
        Set<String> visade = JUSTERBAR.hylla().regelverk().stream().flatMap(text -> element(sidor.get(text.id() + ".html"), "div").stream())
                .filter(div -> div.getAttribute("class").startsWith("spann ")).map(div -> ord(div.getTextContent())).collect(Collectors.toSet());
        int antal = 0;
        for (Kalla kalla : material.kallor()) {
            for (Spann ett : kalla.spann()) {
                if (ett.normer().isEmpty() && !Kalla.RADTECKEN.equals(ett.skal())) {
                    antal++;
                    String plats = "(" + kalla.text().namn() + ", rad " + kalla.text().rad(ett.fran()) + ")";
                    assertTrue(visade.stream().anyMatch(visat -> visat.contains(kalla.ord(ett)) && visat.contains(ord(ett.skal())) && visat.contains(plats)), kalla.ord(ett));
                }
            }
        }
        assertTrue(antal > 250, "för få: " + antal);
    }

    /** A page is kept for itself: it fetches nothing and runs nothing. */
    @Test
    void sidornaHamtarInget() throws IOException {
        for (String namn : sidor.keySet()) {
            String sida = Files.readString(mapp.resolve("sidor").resolve(namn));
            String stil = element(sidor.get(namn), "style").get(0).getTextContent();
            assertFalse(Pattern.compile("url\\(|@import").matcher(stil).find(), namn);
            assertFalse(Pattern.compile("<[^>]*=\"\\s*(https?:|//|javascript:|data:)").matcher(sida).find(), namn);
            for (String element : List.of("script", "link", "img", "iframe", "object", "form")) {
                assertEquals(List.of(), element(sidor.get(namn), element), namn);
            }
            assertEquals(List.of(), varden(sidor.get(namn), "src"), namn);
            assertEquals("sv", sidor.get(namn).getDocumentElement().getAttribute("lang"), namn);
        }
    }

    @Test
    void rubrikernaStarIOrdning() {
        sidor.forEach((namn, sida) -> {
            int niva = 0;
            for (Element ett : element(sida, "*")) {
                if (ett.getTagName().matches("h[1-6]")) {
                    int denna = ett.getTagName().charAt(1) - '0';
                    assertTrue(denna <= niva + 1, namn + ": " + ett.getTextContent());
                    niva = denna;
                }
            }
            assertEquals(1, element(sida, "h1").size(), namn);
            assertEquals(1, element(sida, "main").size(), namn);
        });
    }

    /** Whoever moves between the parts of a page by ear must hear which is which. */
    @Test
    void varjeDelHarEttEgetNamn() {
        sidor.forEach((namn, sida) -> {
            Map<String, String> perId = element(sida, "*").stream().filter(ett -> !ett.getAttribute("id").isEmpty())
                    .collect(Collectors.toMap(ett -> ett.getAttribute("id"), ett -> ord(ett.getTextContent())));
            List<String> delar = Stream.of("section", "nav").flatMap(slag -> element(sida, slag).stream().map(ett -> slag + " "
                    + perId.getOrDefault(ett.getAttribute("aria-labelledby"), ett.getAttribute("aria-label")))).toList();
            assertEquals(delar.size(), Set.copyOf(delar).size(), () -> namn + ": " + delar);
        });
    }

    @Test
    void andelarnaBlirHundra() {
        Sidor.av(material).texter().stream().filter(text -> !text.andelar().isEmpty()).forEach(text -> assertEquals(1000, text.andelar().stream()
                .mapToInt(andel -> Integer.parseInt(andel.andel().replaceAll("[^0-9]", ""))).sum(), text.fil()));
        assertEquals(1000, LongStream.of(Andelar.tiondelar(new long[] {1, 1, 1, 0})).sum());
        assertEquals(0, Andelar.tiondelar(new long[] {1, 1, 1, 0})[3]);
    }

    private static Sidmaterial med(List<Kalla> kallor, Map<String, Set<String>> regler, Svitsvar nySvit) {
        return new Sidmaterial(material.hylla(), kallor, material.ord(), regler, nySvit, material.godkannanden());
    }

    @Test
    void ettSpannSomIngenSvararForNamnsOverst(@TempDir Path ut) throws Exception {
        Kalla forsta = material.kallor().get(0);
        List<Kalla> kallor = new ArrayList<>(material.kallor());
        kallor.set(0, new Kalla(forsta.text(), forsta.spann(), List.of("beslut.txt, rad 3: inget spann svarar för ”Det ska motiveras.”.")));
        Sidor nya = Sidor.av(med(kallor, material.regler(), svit));
        assertEquals(List.of("beslut.txt, rad 3: inget spann svarar för ”Det ska motiveras.”."), nya.fel());
        nya.skriv(ut, null);
        Document index = las(Files.readString(ut.resolve("index.html")));
        assertTrue(element(index, "section").get(0).getTextContent().contains("inget spann svarar för ”Det ska motiveras.”"));
    }

    @Test
    void enRegelSomIngenSidaVisarNamns() {
        Map<String, Set<String>> regler = new HashMap<>(material.regler());
        regler.merge("styrelse/beslutforhet", Set.of("Hemlig regel"), (gamla, ny) -> Stream.concat(gamla.stream(), ny.stream()).collect(Collectors.toSet()));
        assertEquals(List.of("Regeln ”Hemlig regel” (styrelse/beslutforhet) används men visas inte på någon sida."), Sidor.av(med(material.kallor(), regler, svit)).fel());
    }

    @Test
    void ettScenarioSomInteHallerNamnsOchStarForstIRapporten(@TempDir Path ut) throws Exception {
        List<Scenariosvar> scenarier = new ArrayList<>(svit.scenarier());
        Scenariosvar sist = scenarier.remove(scenarier.size() - 1);
        Scenario scenario = sist.scenario();
        scenarier.add(new Scenariosvar(scenario, Status.underkant, List.of(new Stegsvar("Så", "är meningen uppfylld", Status.underkant)), "väntat uppfylld, men det blev brister"));
        Svitsvar fallen = new Svitsvar(svit.filer(), svit.iFiler(), svit.valda(), svit.rapporterade(), scenarier, List.of());
        assertEquals(List.of(scenario.plats() + ": Scenariot ”" + scenario.namn() + "” håller inte: underkänt."), Sidor.av(med(material.kallor(), material.regler(), fallen)).fel());
        assertEquals(svit.iFiler(), Rapport.skriv(fallen, material.hylla(), ut.resolve("rapport.html"), null));
        Document rapport = las(Files.readString(ut.resolve("rapport.html")));
        assertEquals(scenario.plats(), varden(rapport, "data-scenario").get(0));
        Element forst = element(rapport, "article").get(0);
        assertTrue(ord(forst.getTextContent()).contains("✗ underkänt"), forst.getTextContent());
        assertTrue(forst.getTextContent().contains("väntat uppfylld, men det blev brister"));
    }

    /** A scenario that fell out of the run is missed in the page, and so in the reckoning. */
    @Test
    void ettScenarioSomFallitBortRaknasInte(@TempDir Path ut) {
        Svitsvar utan = new Svitsvar(svit.filer(), svit.iFiler(), svit.valda(), svit.rapporterade(), svit.scenarier().subList(1, svit.scenarier().size()), List.of());
        assertEquals(svit.iFiler() - 1, Rapport.skriv(utan, material.hylla(), ut.resolve("rapport.html"), null));
    }

    @Test
    void villkorSagsMedOrd() {
        Glosor glosor = new Glosor();
        assertEquals(List.of(new Villkor("antal platser: det antal platser som texten anger", List.of()), new Villkor("platser med fler än en ledamot eller en ersättare: ingen är känd",
                List.of()), new Villkor("det är känt hur varje plats är besatt: nej eller inte känt", List.of())),
                Villkorslasare.las("Styrelsebild", "platser.ar( antalPlatser ), flerPaPlats.isEmpty(), !tillsattning.ja()", glosor));
        assertEquals(List.of(new Villkor("antal platser som tjänstgör (som lägst) är minst antal platser som krävs för beslutförhet (som högst)", List.of())),
                Villkorslasare.las("Narvarobild", "tjanstgorande.minst >= kravs.hogst", glosor));
        assertEquals("[Villkor[text=inte allt detta, delar=[Villkor[text=slag av beslut: ”Budget”, delar=[]], Villkor[text=det antecknade utfallet: känt, delar=[]]]]]",
                Villkorslasare.las("Omrostningsbild", "!( slag.ar( Slag.budget ) && utfall != null )", glosor).toString());
        assertEquals(Set.of(), glosor.saknade());
    }

    @Test
    void ettVillkorIEnAnnanFormVagras() {
        for (String villkor : List.of("platser + 1", "platser.ar( antalPlatser", "platser & vakanser", "platser || ")) {
            assertThrows(RuntimeException.class, () -> Villkorslasare.las("Styrelsebild", villkor, new Glosor()), villkor);
        }
        assertThrows(IllegalArgumentException.class, () -> Regel.alla("rule \"x\"\n  @Norm( \"a/b\" )\nwhen\n  eval( true == true ) && Styrelsebild()\nthen\n  System.exit(1);\nend\n"));
    }

    @Test
    void ettNamnUtanOrdNamns() {
        Glosor glosor = new Glosor();
        Villkorslasare.las("Styrelsebild", "okantNamn.ja()", glosor);
        assertEquals(Set.of("Styrelsebild.okantNamn"), glosor.saknade());
    }

    /** Every name in every condition has a word, and no word is for a name that is gone. */
    @Test
    void varjeNamnIReglernaHarEttOrd() throws IOException {
        List<String> nycklar = Projekt.text("src/main/resources/se/justerbar/sidor/glosor.properties").lines().filter(rad -> rad.contains("=") && !rad.startsWith("#"))
                .map(rad -> rad.substring(0, rad.indexOf('=')).strip()).toList();
        assertEquals(nycklar.size(), Set.copyOf(nycklar).size(), "en nyckel står två gånger");
        Set<String> anvanda = new TreeSet<>();
        List<String> utan = new ArrayList<>();
        Pattern monster = Pattern.compile("(?m)^  (?:\\$\\w+ : )?([A-Z]\\w*)\\((.*)\\)$");
        Projekt.filer("rules", ".drl").forEach(fil -> monster.matcher(Projekt.text(fil.toString())).results().forEach(traff -> {
            anvanda.add(traff.group(1));
            Stream.of(traff.group(2).replaceAll("\"[^\"]*\"|\\bnull\\b|\\b[A-Z]\\w*\\.\\w+", " ").split("\\W+")).filter(namn -> namn.matches("[a-z]\\w*")).forEach(namn -> {
                String eget = traff.group(1) + "." + namn;
                List<String> har = Stream.of(eget, namn, "svar." + namn).filter(nycklar::contains).toList();
                if (har.isEmpty()) {
                    utan.add(eget);
                }
                anvanda.addAll(har);
            });
        }));
        assertEquals(List.of(), utan);
        JUSTERBAR.hylla().regelverk().forEach(text -> text.tal().keySet().forEach(tal -> anvanda.add("tal." + tal)));
        assertEquals(List.of(), nycklar.stream().filter(nyckel -> !anvanda.contains(nyckel) && !nyckel.startsWith("inte.")).toList());
        assertEquals(nycklar.stream().filter(nyckel -> nyckel.startsWith("svar.")).map(nyckel -> nyckel.substring(5)).toList(),
                nycklar.stream().filter(nyckel -> nyckel.startsWith("inte.")).map(nyckel -> nyckel.substring(5)).toList());
    }
}
