package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.justerbar.kallor.Ordlista;
import se.justerbar.kallor.Ordrakning;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Norm;
import se.justerbar.yaml.Kallhylla;
import se.justerbar.yaml.Regelhylla;

/** A word of an encoded sentence that its rules do not have stands in a list with the reason, and no other word does. */
class OrdTest {
    private static final Pattern REGEL = Pattern.compile("rule \"([^\"]+)\"(.*?)\\bend\\b", Pattern.DOTALL);
    private static final Pattern NORM = Pattern.compile("@Norm\\( \"([^\"]+)\" \\)");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Map<String, List<String>> KODAT = kodat();

    /** What the rules and the numbers of each norm say, read from their files. */
    private static Map<String, List<String>> kodat() {
        Map<String, List<String>> perNorm = new HashMap<>();
        Projekt.filer("rules", ".drl").forEach(fil -> REGEL.matcher(Projekt.text(fil.toString())).results().forEach(regel -> {
            Matcher norm = NORM.matcher(regel.group(2));
            assertTrue(norm.find(), regel.group(1));
            String kropp = regel.group(2).replaceAll("@\\w+\\([^)]*\\)", "");
            List<String> texter = perNorm.computeIfAbsent(norm.group(1), n -> new ArrayList<>());
            texter.add(regel.group(1));
            texter.add(kropp.substring(0, kropp.indexOf("then")));
            TEXT.matcher(kropp).results().map(text -> text.group(1)).forEach(texter::add);
        }));
        Projekt.filer("rules", ".yaml").forEach(fil -> tal(Projekt.text(fil.toString()), perNorm));
        return perNorm;
    }

    private static void tal(String yaml, Map<String, List<String>> perNorm) {
        Map<?, ?> rot = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        if (rot.get("avsnitt") instanceof String) {
            ((List<?>) rot.get("normer")).stream().map(norm -> (Map<?, ?>) norm).filter(norm -> norm.get("tal") != null).forEach(norm ->
                    ((List<?>) norm.get("tal")).stream().map(tal -> (Map<?, ?>) tal).forEach(tal ->
                            perNorm.computeIfAbsent((String) norm.get("id"), n -> new ArrayList<>()).add(tal.get("namn") + " " + tal.get("varde"))));
        }
    }

    private static Map<String, Set<String>> oredovisade(Hylla hylla) {
        return hylla.regelverk().stream().flatMap(text -> text.avsnitt().stream()).flatMap(avsnitt -> avsnitt.normer().stream())
                .filter(norm -> !norm.atergiven() && norm.art().provbar())
                .collect(Collectors.toMap(Norm::id, norm -> Ordrakning.oredovisade(norm, KODAT.get(norm.id())), (a, b) -> a, LinkedHashMap::new));
    }

    private static List<String> felMed(String fil, UnaryOperator<String> andring) {
        return Kallhylla.ord(namn -> bytes(namn, fil, andring)).fel(oredovisade(Regelhylla.load(namn -> bytes(namn, fil, andring))));
    }

    private static byte[] bytes(String namn, String fil, UnaryOperator<String> andring) {
        String text = Projekt.text("rules/" + namn);
        String andrad = namn.equals(fil) ? andring.apply(text) : text;
        assertTrue(!namn.equals(fil) || !andrad.equals(text), fil);
        return andrad.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void varjeOrdSomIngenRegelHarStarIListan() {
        Ordlista lista = Kallhylla.ord();
        Map<String, Set<String>> oredovisade = oredovisade(Regelhylla.load());
        assertEquals(List.of(), lista.fel(oredovisade));
        assertTrue(oredovisade.values().stream().mapToInt(Set::size).sum() > 100, "räkningen säger för lite");
    }

    @Test
    void ettOrdMerIEttCitatNamns() {
        assertEquals(List.of("Ordet ”förtroendevalda” i styrelse/beslutforhet används inte av någon regel; säg i kallor/ord.yaml varför."),
                felMed("forbundsordning-2024/styrelse.yaml", text -> text.replace("om fler än hälften av ledamöterna", "om fler än hälften av förtroendevalda ledamöterna")));
    }

    @Test
    void ettOrdForMycketIListanNamns() {
        assertEquals(List.of("Ordet ”hälften” står i kallor/ord.yaml för styrelse/beslutforhet, men det är redan redovisat."),
                felMed("kallor/ord.yaml", text -> text.replace("ord: [om, närvarande]", "ord: [om, närvarande, hälften]")));
    }

    @Test
    void ettOrdForLiteIListanNamns() {
        assertEquals(List.of("Ordet ”om” i styrelse/beslutforhet används inte av någon regel; säg i kallor/ord.yaml varför."),
                felMed("kallor/ord.yaml", text -> text.replace("ord: [om, närvarande]", "ord: [närvarande]")));
    }

    @Test
    void ettGemensamtOrdSomIngenHarNamns() {
        assertEquals(List.of("Ordet ”kungörelse” står bland de gemensamma i kallor/ord.yaml, men är redovisat överallt."),
                felMed("kallor/ord.yaml", text -> text.replace("- ord: [gemensamt,", "- ord: [kungörelse, gemensamt,")));
    }

    @Test
    void enNormSomInteFinnsIListanNamns() {
        assertEquals(List.of("kallor/ord.yaml nämner lag/fyra-parter, som inte är en citerad och prövad norm."),
                felMed("kallor/ord.yaml", text -> text + "  lag/fyra-parter:\n    - ord: [minst]\n      skal: Prov.\n"));
    }

    /** A reason is said of just these words, and what carries law and is not encoded is said to be so. */
    @Test
    void detSomInteArKodatSagsUt() {
        Ordlista lista = Kallhylla.ord();
        List<String> okodat = lista.perNorm().entrySet().stream().flatMap(post -> post.getValue().stream().filter(skal -> skal.skal().startsWith("OKODAT"))
                .map(skal -> post.getKey() + ": " + String.join(", ", skal.ord()))).toList();
        List<String> sagda = Pattern.compile("\\| `([^`]+)` \\| ([^|]+) \\| OKODAT").matcher(Projekt.text("docs/kallor.md")).results()
                .map((MatchResult rad) -> rad.group(1) + ": " + rad.group(2)).toList();
        assertEquals(okodat, sagda);
    }
}
