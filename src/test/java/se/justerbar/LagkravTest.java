package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.justerbar.granskning.Lagkravsblad;
import se.justerbar.granskning.Lagkravsblad.Del;
import se.justerbar.granskning.Lagkravsblad.Punkt;
import se.justerbar.granskning.Lagkravsblad.Visning;
import se.justerbar.regelverk.Norm;
import se.justerbar.yaml.Hyllfel;
import se.justerbar.yaml.Lagkravslasare;
import se.justerbar.yaml.Regelhylla;

/** The eighteen points of the law, and where the proposal shows them. */
class LagkravTest {
    private static final String KALLA = "forslag-forbundsordning-2024.txt";
    private static final String TEXT = Projekt.text("rules/kallor/" + KALLA);
    private static final Justerbar JUSTERBAR = Justerbar.load();

    private static Lagkravsblad hela() {
        return JUSTERBAR.lagkrav();
    }

    private static List<Punkt> punkter(Visning visning) {
        return hela().punkter().stream().filter(punkt -> punkt.visning() == visning).toList();
    }

    private static List<Integer> nummer(Visning visning) {
        return punkter(visning).stream().map(Punkt::nummer).toList();
    }

    @Test
    void artonPunkterVaravTolvVisas() {
        assertEquals(IntStream.rangeClosed(1, 18).boxed().toList(), hela().punkter().stream().map(Punkt::nummer).toList());
        assertEquals(List.of(1, 2, 4, 5, 8, 10, 11, 13, 14, 15, 17, 18), nummer(Visning.visas));
        assertEquals(List.of(3), nummer(Visning.delvis));
        assertEquals(List.of(6, 7, 9, 12, 16), nummer(Visning.visasInte));
        assertEquals(List.of(12, 1, 5), List.of(hela().visas(), hela().delvis(), hela().visasInte()));
        assertEquals(KALLA, hela().text());
    }

    /** What need be stated only where it is wanted is told from what must be: the numbers that the norm of the same paragraph has. */
    @Test
    void detSomBaraBehovsVidAvvikelseArDetSomNormenSager() {
        Object undantag = Regelhylla.load().regelverk().stream().filter(text -> text.harTal("punkter-vid-avvikelse")).findFirst().orElseThrow()
                .tal().get("punkter-vid-avvikelse").get(0).varde();
        assertEquals(undantag, hela().punkter().stream().filter(punkt -> punkt.delar().stream().anyMatch(Del::vidBehov))
                .map(punkt -> String.valueOf(punkt.nummer())).toList());
    }

    /** Every quote of the data stands word for word in the source, and is one of a norm that the part names. */
    @Test
    void varjeCitatArEnMeningSomNormenCiterar() {
        Map<String, Norm> normer = Regelhylla.load().regelverk().stream().filter(text -> text.id().equals("forbundsordning-2024"))
                .flatMap(text -> text.avsnitt().stream()).flatMap(avsnitt -> avsnitt.normer().stream()).collect(Collectors.toMap(Norm::id, Function.identity()));
        for (Del del : hela().punkter().stream().flatMap(punkt -> punkt.delar().stream()).toList()) {
            assertEquals(List.of(), del.borta());
            assertEquals(del.visas(), !del.normer().isEmpty(), del.text());
            assertTrue(del.citat().size() >= del.normer().size(), del.text());
            for (String citat : del.citat()) {
                // A heading and the line below it are one quote here and two there.
                assertTrue(del.normer().stream().flatMap(id -> normer.get(id).citat(null).stream())
                        .anyMatch(mening -> Projekt.vikt(mening).contains(citat) || citat.contains(Projekt.vikt(mening))), citat);
            }
        }
    }

    /** A section left out of a copy is seen at the points that it answers, and at no other. */
    @ParameterizedTest
    @CsvSource({
        "Förbundets namn och säte, Förbundets medlemmar, 1=delvis",
        "Förbundets medlemmar, Förslag Ny förbundsordning, 1=delvis",
        "Förbundets ändamål, Förslag Ny förbundsordning, 1=delvis",
        "'Styrelse, uppgifter och beslutanderätt', Förslag Ny förbundsordning, 2=delvis 3=visasInte 4=visasInte",
        "Personal, Initiativrätt och samråd, 2=delvis",
        "Initiativrätt och samråd, Förslag Ny förbundsordning, 5=visasInte",
        "Andelar i tillgångar och skulder samt fördelning av kostnader, Förbundsmedlemmarnas styrning och insyn, 8=visasInte",
        "Förbundsmedlemmarnas styrning och insyn, Förslag Ny förbundsordning, 10=visasInte",
        "Budget, Revisorer och revision, 11=visasInte",
        "Revisorer och revision, Förslag Ny förbundsordning, 13=visasInte",
        "'Utträde, likvidation och upplösning', Förslag Ny förbundsordning, 14=visasInte 15=visasInte",
        "'Ersättning till ledamöter, ersättare och revisorer', Arkivtillsyn, 17=visasInte",
        "Arkivtillsyn, Förbundets bildande, 18=visasInte",
        "Förbundets bildande, Kommande möten, ''"})
    void ettAvsnittSomTasBortSynsVidSinaPunkter(String rubrik, String nasta, String andras) {
        Map<Integer, Visning> fore = visningar(hela());
        Map<Integer, Visning> efter = visningar(JUSTERBAR.lagkrav("kopia", utan(rubrik, nasta)));
        fore.forEach((nummer, visning) -> efter.remove(nummer, visning));
        assertEquals(andras, efter.entrySet().stream().map(punkt -> punkt.getKey() + "=" + punkt.getValue()).collect(Collectors.joining(" ")));
    }

    private static Map<Integer, Visning> visningar(Lagkravsblad blad) {
        return blad.punkter().stream().collect(Collectors.toMap(Punkt::nummer, Punkt::visning, (a, b) -> a, TreeMap::new));
    }

    /** The source without a section: from the line that is its heading to the next line that starts so. */
    private static String utan(String rubrik, String nasta) {
        List<String> rader = TEXT.lines().toList();
        int fran = rader.indexOf(rubrik);
        assertTrue(fran >= 0, rubrik);
        int till = IntStream.range(fran + 1, rader.size()).filter(i -> rader.get(i).startsWith(nasta)).findFirst().orElseThrow();
        return String.join("\n", rader.subList(0, fran)) + "\n" + String.join("\n", rader.subList(till, rader.size()));
    }

    @Test
    void denForstaMeningenSomFattasNamns() {
        Punkt budget = JUSTERBAR.lagkrav("kopia", TEXT.replace("samråd ske med förbundsmedlemmarna", "samråd ske")).punkter().get(10);
        assertEquals(Visning.delvis, budget.visning());
        assertEquals(List.of("Dessförinnan ska samråd ske med förbundsmedlemmarna."), budget.delar().get(1).borta());
        assertFalse(budget.delar().get(1).visas());
    }

    /** A part that rests on two sentences is not shown by one of them. */
    @Test
    void varjeCitatBarSinDel() {
        for (Punkt punkt : hela().punkter()) {
            for (int i = 0; i < punkt.delar().size(); i++) {
                for (String citat : punkt.delar().get(i).citat()) {
                    Del del = JUSTERBAR.lagkrav("kopia", Projekt.vikt(TEXT).replace(citat, "")).punkter().get(punkt.nummer() - 1).delar().get(i);
                    assertFalse(del.visas(), citat);
                    assertEquals(List.of(citat), del.borta());
                }
            }
        }
    }

    /** A system that folds lines otherwise, ends them otherwise or writes å as two letters has the same text. */
    @Test
    void blankstegOchSkrivsattSpelarIngenRoll() {
        for (String kopia : List.of(TEXT.replace("\n", "\r\n"), TEXT.replace(' ', '\u00a0'), Projekt.vikt(TEXT), Normalizer.normalize(TEXT, Normalizer.Form.NFD))) {
            assertEquals(hela().punkter(), JUSTERBAR.lagkrav(KALLA, kopia).punkter());
        }
        assertEquals(0, JUSTERBAR.lagkrav("kopia", "en annan text").visas());
    }

    /** The law is told in other words: no run of six of its own stands in the data. */
    @Test
    void lagenCiterasInte() {
        String lagens = "samordningsförbundets namn och den ort där förbundet ska ha sitt säte hur förbundsmedlemmarna ska vara representerade samt "
                + "mandattiden om den ska vara kortare än fyra år de uppgifter förbundet ska få fullgöra om en förbundsmedlem ska ha rätt att väcka ärenden i styrelsen "
                + "var förbundets tillkännagivanden ska anslås fördelningen av förbundets kostnader mellan medlemmarna förfarandet vid en förbundsmedlems utträde ur "
                + "förbundet ordningen för att lösa tvister mellan förbundet och dess medlemmar";
        List<String> ord = Arrays.asList(lagens.split(" "));
        TreeSet<String> funna = new TreeSet<>();
        String vara = hela().punkter().stream().map(Punkt::text).collect(Collectors.joining(" "));
        IntStream.rangeClosed(0, ord.size() - 6).mapToObj(i -> String.join(" ", ord.subList(i, i + 6))).filter(vara::contains).forEach(funna::add);
        assertEquals(new TreeSet<String>(), funna);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nummer: 7 | nummer: 8 | punkterna ska vara numrerade från 1 i följd",
        "vidBehov: true | viBehov: true | okänd nyckel viBehov",
        "regelverk: forbundsordning-2024 | regelverk: forbundsordning-2042 | forbundsordning-2042 är inget regelverk",
        "citat: [Uppsägningstiden är tre år.] | citat: [' '] | ett citat är tomt"})
    void ettFelIPunkternaStannarLasningen(String byt, String mot, String text) {
        String fore = Projekt.text("rules/lagkrav.yaml");
        assertTrue(fore.contains(byt), byt);
        Hyllfel fel = assertThrows(Hyllfel.class, () -> Lagkravslasare.load(Regelhylla.load(), fil -> fil.equals("lagkrav.yaml")
                ? fore.replaceFirst(Pattern.quote(byt), mot).getBytes(StandardCharsets.UTF_8)
                : Projekt.text("rules/" + fil).getBytes(StandardCharsets.UTF_8)));
        assertTrue(fel.getMessage().startsWith("lagkrav.yaml: ") && fel.getMessage().contains(text), fel.getMessage());
    }
}
