package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.justerbar.godkannande.Avsnittsdel;
import se.justerbar.godkannande.Avsnittsgodkannande;
import se.justerbar.godkannande.Avsnittshash;
import se.justerbar.godkannande.Avsnittshash.Fil;
import se.justerbar.godkannande.Avsnittsstatus;
import se.justerbar.godkannande.Avsnittsstatus.Status;
import se.justerbar.godkannande.Godkannandebok;
import se.justerbar.godkannande.Godkannandefel;
import se.justerbar.yaml.Avsnittslasare;
import se.justerbar.yaml.Godkannandefil;

/** A section is approved as it read, and any change in it, and in no other, is seen. The reviewers here are made up. */
class GodkannandenTest {
    private static final LocalDate DAG = LocalDate.of(2026, 11, 22);
    private static final List<Avsnittshash> TRADET = tradet("", "", "");
    private static final String TOM = "# En rad.\n\ngodkannanden: []\n";

    /** The sections of the source tree, with one word changed in one file. */
    private static List<Avsnittshash> tradet(String fil, String byt, String mot) {
        return Avsnittslasare.load(namn -> bytes("rules/" + namn, fil, byt, mot), namn -> bytes("features/" + namn, fil, byt, mot));
    }

    private static byte[] bytes(String namn, String fil, String byt, String mot) {
        String text = Projekt.text(namn);
        assertTrue(!namn.equals(fil) || text.contains(byt), fil);
        return (namn.equals(fil) ? text.replaceFirst(byt, mot) : text).getBytes(StandardCharsets.UTF_8);
    }

    private static Godkannandebok alla(List<Avsnittshash> avsnitt) {
        return new Godkannandebok(avsnitt.stream().map(ett -> Avsnittsgodkannande.av(ett, "Prov Provsson", "jurist", DAG)).toList());
    }

    private static Map<String, List<Avsnittsdel>> omprovas(Godkannandebok bok, List<Avsnittshash> nu) {
        Map<String, Avsnittsstatus> status = bok.status(nu);
        assertEquals(nu.stream().map(Avsnittshash::avsnitt).toList(), List.copyOf(status.keySet()));
        return status.values().stream().filter(ett -> ett.status() != Status.godkant).peek(ett -> assertEquals(Status.omprovas, ett.status()))
                .collect(Collectors.toMap(Avsnittsstatus::avsnitt, Avsnittsstatus::andrat));
    }

    /** Every file of a section is one that is approved, and every section has all three; the spans of the sources belong to no section. */
    @Test
    void varjeFilHorTillEttAvsnitt() {
        for (String slag : List.of("rules .yaml", "rules .drl", "features .feature")) {
            String mapp = slag.split(" ")[0];
            String andelse = slag.split(" ")[1];
            Set<String> filer = Projekt.filer(mapp, andelse).stream().map(fil -> Path.of(mapp).relativize(fil)).filter(fil -> fil.getNameCount() == 2 && !fil.startsWith("kallor"))
                    .map(fil -> fil.toString().replace('\\', '/').replace(andelse, "")).filter(namn -> !namn.endsWith("/regelverk"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(filer, new TreeSet<>(TRADET.stream().map(Avsnittshash::avsnitt).toList()), slag);
        }
        assertEquals(TRADET.size(), TRADET.stream().map(Avsnittshash::hela).distinct().count());
        assertEquals("forbundsordning-2024/namn-och-sate", TRADET.get(0).avsnitt());
    }

    @Test
    void detSomInteHarAndratsStar() {
        assertEquals(Map.of(), omprovas(alla(TRADET), tradet("", "", "")));
    }

    /** One letter, in the wording, a number, a reading, a rule or a scenario. */
    @ParameterizedTest
    @CsvSource({
        "rules/forbundsordning-2024/budget.yaml, nästkommande, nästkommende, text",
        "rules/forbundsordning-2024/styrelse.yaml, 'varde: 13', 'varde: 14', text",
        "rules/forbundsordning-2024/styrelse.yaml, Fler än hälften av de tretton, Fler än hälften av de trettan, text",
        "rules/forbundsordning-2024/budget.drl, uppfylld, uppfyllt, regler",
        "features/forbundsordning-2024/budget.feature, november, novembar, scenarier",
        "rules/finsam-lagen/revision.drl, when, whem, regler",
        "features/vastra-malardalen-2023/overforing.feature, Egenskap, Egenskab, scenarier"})
    void ettTeckenOmprovarJustDetAvsnittet(String fil, String byt, String mot, Avsnittsdel del) {
        String avsnitt = fil.substring(fil.indexOf('/') + 1, fil.lastIndexOf('.'));
        assertEquals(Map.of(avsnitt, List.of(del)), omprovas(alla(TRADET), tradet(fil, byt, mot)));
    }

    /** A text that uses another's rules is reviewed anew when they change, and with it the text whose rules they are. */
    @Test
    void annansReglerHorTillAvsnittet() {
        String id = "exempelbygden-2025";
        List<List<Avsnittshash>> tva = Stream.of("then", "tjen").map(mot -> Avsnittslasare.load(namn -> {
            String rot = namn.startsWith(id) ? "src/test/resources/forbund/" : "rules/";
            String text = Projekt.text(rot + namn);
            return (namn.equals("innehall.yaml") ? text.replace("regelverk:\n", "regelverk:\n  - " + id + "\n")
                    : namn.equals("forbundsordning-2024/budget.drl") ? text.replaceFirst("then", mot) : text).getBytes(StandardCharsets.UTF_8);
        }, namn -> namn.startsWith(id) ? null : Projekt.text("features/" + namn).getBytes(StandardCharsets.UTF_8))).toList();
        assertEquals(Map.of(id + "/budget", List.of(Avsnittsdel.regler), "forbundsordning-2024/budget", List.of(Avsnittsdel.regler)),
                omprovas(alla(tva.get(0)), tva.get(1)));
    }

    /** The jar holds what the tree holds, and a hash from the one is a hash from the other. */
    @Test
    void jarfilenGerSammaHash(@TempDir Path mapp) throws Exception {
        assertEquals(TRADET, Avsnittslasare.load());
        Path jar = mapp.resolve("justerbar.jar");
        packa(jar);
        List<URL> vag = new ArrayList<>(List.of(url(jar)));
        Arrays.stream(Files.readString(Path.of("target/klassvag.txt")).strip().split(File.pathSeparator)).forEach(fil -> vag.add(url(Path.of(fil))));
        try (URLClassLoader skeppat = new URLClassLoader(vag.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Object avsnitt = skeppat.loadClass(Avsnittslasare.class.getName()).getMethod("load").invoke(null);
            assertEquals(ordnade(TRADET.toString()), ordnade(avsnitt.toString()));
        }
    }

    /** The parts of a hash are told in any order. */
    private static String ordnade(String avsnitt) {
        return avsnitt.replaceAll("delar=\\{[^}]*}", "");
    }

    private static void packa(Path jar) throws IOException {
        Path rot = Path.of("target/classes");
        try (JarOutputStream ut = new JarOutputStream(Files.newOutputStream(jar)); Stream<Path> filer = Files.walk(rot.resolve("se/justerbar"))) {
            for (Path fil : filer.filter(Files::isRegularFile).filter(fil -> !fil.startsWith(rot.resolve("se/justerbar/regler"))).toList()) {
                ut.putNextEntry(new JarEntry(rot.relativize(fil).toString().replace('\\', '/')));
                Files.copy(fil, (OutputStream) ut);
                ut.closeEntry();
            }
        }
    }

    private static URL url(Path fil) {
        try {
            return fil.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Avsnittshash hash(String text, String regler, String scenarier) {
        return Avsnittshash.av("a/b", "B", Map.of(Avsnittsdel.text, fil("rules/a/b.yaml", text), Avsnittsdel.regler, fil("rules/a/b.drl", regler),
                Avsnittsdel.scenarier, fil("features/a/b.feature", scenarier)));
    }

    private static Fil fil(String namn, String innehall) {
        return new Fil(namn, innehall == null ? null : innehall.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash worked out once more, from what the documentation says and by other means. */
    @Test
    void hashenArDenSomDokumentationenSager() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream ut = new DataOutputStream(bytes);
        for (String[] fil : new String[][] {{"rules/a/b.yaml", "två\nrader\n"}, {"rules/a/b.drl", ""}, {"features/a/b.feature", null}}) {
            ut.writeLong(fil[0].length());
            ut.writeBytes(fil[0]);
            ut.writeLong(fil[1] == null ? -1 : fil[1].getBytes(StandardCharsets.UTF_8).length);
            ut.write(fil[1] == null ? new byte[0] : fil[1].getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray())), hash("två\r\nrader\n", "", null).hela());
    }

    @Test
    void bytesSomFlyttarMellanFilernaSyns() {
        Avsnittshash fore = hash("ab", "c", "d");
        assertNotEquals(fore.hela(), hash("a", "bc", "d").hela());
        assertNotEquals(fore.hela(), hash("abc", "", "d").hela());
        assertNotEquals(hash("a", "b", "").hela(), hash("a", "b", null).hela());
        assertNotEquals(hash("a\rb", "", "").hela(), hash("ab", "", "").hela());
        assertNotEquals(hash("a\r", "\nb", "").hela(), hash("a", "\nb", "").hela());
        assertEquals(hash("a\r\nb\r\n", "", "").hela(), hash("a\nb\n", "", "").hela());
    }

    /** An entry that someone has altered approves nothing, whichever hash was altered. */
    @Test
    void ettAndratGodkannandeArIngetGodkannande() {
        Avsnittshash nu = hash("a", "b", "c");
        Avsnittshash annat = hash("a", "b", "d");
        Avsnittsstatus hela = status(nu, new Avsnittsgodkannande("a/b", "Prov Provsson", "jurist", DAG, nu.delar(), annat.hela()));
        assertEquals(List.of(Status.omprovas, List.of()), List.of(hela.status(), hela.andrat()));
        Avsnittsstatus delar = status(nu, new Avsnittsgodkannande("a/b", "Prov Provsson", "jurist", DAG, annat.delar(), nu.hela()));
        assertEquals(List.of(Status.omprovas, List.of(Avsnittsdel.scenarier)), List.of(delar.status(), delar.andrat()));
    }

    private static Avsnittsstatus status(Avsnittshash nu, Avsnittsgodkannande godkannande) {
        return new Godkannandebok(List.of(godkannande)).status(List.of(nu)).get("a/b");
    }

    @Test
    void enSkrivenFilLasesTillbaka() {
        String fil = Justerbar.godkann(TOM, "finsam-lagen/budget", "Åsa ”Ö” #: Ek", "jurist: X", DAG);
        fil = Justerbar.godkann(fil, "forbundsordning-2024/styrelse", "null", "2026-11-22", DAG);
        fil = Justerbar.godkann(fil, "forbundsordning-2024/budget", "  Prov Provsson ", "jurist", DAG.minusDays(1));
        assertTrue(fil.startsWith("# En rad.\n\ngodkannanden:\n  - avsnitt: forbundsordning-2024/styrelse\n"), fil);
        Map<String, Avsnittsstatus> status = Justerbar.godkannanden(fil);
        assertEquals(TRADET.stream().map(Avsnittshash::avsnitt).toList(), List.copyOf(status.keySet()));
        assertEquals(List.of("forbundsordning-2024/styrelse", "forbundsordning-2024/budget", "finsam-lagen/budget"),
                Godkannandefil.las(fil).godkannanden().stream().map(Avsnittsgodkannande::avsnitt).toList());
        assertEquals(3, status.values().stream().filter(ett -> ett.status() == Status.godkant).count());
        assertEquals("Åsa ”Ö” #: Ek", status.get("finsam-lagen/budget").godkannande().namn());
        assertEquals("null", status.get("forbundsordning-2024/styrelse").godkannande().namn());
        assertEquals("Prov Provsson", status.get("forbundsordning-2024/budget").godkannande().namn());
        assertEquals(fil, Godkannandefil.skriv(Godkannandefil.las(fil), fil));
    }

    @Test
    void ettNyttGodkannandeErsatterDetTidigare() {
        String fil = Justerbar.godkann(Justerbar.godkann(TOM, "finsam-lagen/budget", "Den Förra", "jurist", DAG), "finsam-lagen/budget", "Den Nya", "jurist", DAG);
        assertEquals(List.of("Den Nya"), Godkannandefil.las(fil).godkannanden().stream().map(Avsnittsgodkannande::namn).toList());
    }

    /** A section that is gone is told, and its approval kept, also when another is written. */
    @Test
    void ettAvsnittSomInteFinnsLangreStarKvar() {
        String fil = Justerbar.godkann(TOM, "finsam-lagen/budget", "Prov Provsson", "jurist", DAG).replace("finsam-lagen/budget", "finsam-lagen/bort");
        assertEquals(Status.borttaget, Justerbar.godkannanden(fil).get("finsam-lagen/bort").status());
        String efter = Justerbar.godkann(fil, "bildande-2023/avveckling", "Prov Provsson", "jurist", DAG);
        assertEquals(List.of("bildande-2023/avveckling", "finsam-lagen/bort"),
                Godkannandefil.las(efter).godkannanden().stream().map(Avsnittsgodkannande::avsnitt).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "forbundsordning-2024/budge | Menade du forbundsordning-2024/budget?",
        "finsamlagen/ekonomi | Menade du finsam-lagen/ekonomi?",
        "budget | Menade du forbundsordning-2024/budget eller vastra-malardalen-2023/budget eller finsam-lagen/budget?"})
    void ettOkantAvsnittFarEttForslag(String avsnitt, String forslag) {
        Godkannandefel fel = assertThrows(Godkannandefel.class, () -> Justerbar.godkann(TOM, avsnitt, "Prov Provsson", "jurist", DAG));
        assertEquals("Inget avsnitt heter ”" + avsnitt + "”. " + forslag, fel.getMessage());
    }

    @Test
    void ettNamnArEttNamn() {
        for (String namn : List.of("", " \t", "Två\nrader", "x".repeat(201), "a\u2028b")) {
            Godkannandefel fel = assertThrows(Godkannandefel.class, () -> Justerbar.godkann(TOM, "finsam-lagen/budget", namn, "jurist", DAG));
            assertTrue(fel.getMessage().startsWith("Uppgiften namn "), fel.getMessage());
            assertThrows(Godkannandefel.class, () -> Justerbar.godkann(TOM, "finsam-lagen/budget", "Prov Provsson", namn, DAG));
        }
    }

    /** One entry in order, with one thing changed; the line is where the fault stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "namn: Prov Provsson | nam: Prov Provsson | rad 5: okänd nyckel ”nam”",
        "namn: Prov Provsson | namn: '' | rad 4: Uppgiften namn är tom",
        "namn: Prov Provsson | namn: [Prov] | rad 5: namn ska vara en text",
        "dag: 2026-11-22 | dag: 2026-02-30 | rad 7: ”2026-02-30” är ingen dag",
        "dag: 2026-11-22 | roll: revisor | rad 7: roll står två gånger",
        "dag: 2026-11-22 | # dag | rad 4: dag saknas",
        "text: | text: 0 | rad 9: text är ingen hash",
        "avsnitt: | 'avsnitt: \"' | det här är inte giltig YAML",
        "godkannanden: | godkannande: | rad 3: okänd nyckel ”godkannande”",
        "roll: jurist | 'roll: jurist\n   x: y' | det här är inte giltig YAML"})
    void enSkadadFilSagerVar(String byt, String mot, String text) {
        String hel = Justerbar.godkann(TOM, "finsam-lagen/budget", "Prov Provsson", "jurist", DAG);
        assertTrue(hel.contains(byt), hel);
        trasig(hel.replace(byt, mot), text);
    }

    @Test
    void enFilSomInteArEnBokSagerVar() {
        String hel = Justerbar.godkann(TOM, "finsam-lagen/budget", "Prov Provsson", "jurist", DAG);
        trasig("", "rad 1: filen är tom");
        trasig("# bara en rad\n", "rad 1: filen är tom");
        trasig("godkannanden: {}\n", "rad 1: godkannanden ska vara en lista");
        trasig("- a\n", "rad 1: nycklar väntades: godkannanden.");
        trasig("a: b\n---\na: b\n", "det här är inte giltig YAML");
        trasig("godkannanden: []\u0007\n", "filen är inte giltig YAML");
        trasig(hel + hel.substring(hel.indexOf("  - avsnitt")), "rad 12: finsam-lagen/budget är godkänt två gånger");
        trasig(hel.substring(0, hel.indexOf("regler:") + 20), "rad ");
    }

    private static void trasig(String fil, String text) {
        Godkannandefel fel = assertThrows(Godkannandefel.class, () -> Justerbar.godkannanden(fil), fil);
        assertTrue(fel.getMessage().contains(text), fel.getMessage());
    }

    /** The project itself invents no reviewer. */
    @Test
    void ingenHarGodkantAn() {
        String fil = Projekt.text("docs/godkannanden.yaml");
        assertEquals(List.of(), Godkannandefil.las(fil).godkannanden());
        assertTrue(Justerbar.godkannanden(fil).values().stream().allMatch(ett -> ett.status() == Status.inteGodkant));
        assertTrue(Godkannandefil.skriv(new Godkannandebok(List.of()), fil).equals(fil), "kommentaren står kvar");
    }
}
