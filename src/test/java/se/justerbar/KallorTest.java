package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.justerbar.kallor.Kalla;
import se.justerbar.kallor.Spann;
import se.justerbar.kallor.Spannart;
import se.justerbar.kallor.Tackning;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Norm;
import se.justerbar.yaml.Hyllfel;
import se.justerbar.yaml.Kallhylla;
import se.justerbar.yaml.Regelhylla;

/** Every character of the five sources is encoded, context, left to a person or out of scope; a word more or less is noticed. */
class KallorTest {
    private static final Hylla HYLLA = Regelhylla.load();
    private static final String KOMMUNEN = "kallor/tjansteutlatande-kommun-2023";
    private static final String PLANEN = "kallor/verksamhetsplan-budget-2023";
    private static final Pattern ATT_LASA = Pattern.compile("(^|[^a-zåäöé])(ska|får|far|bör|bor|bér|kan|senast|högst|hogst|minst)([^a-zåäöé]|$)");

    static List<Kalla> kallor() {
        return Justerbar.kallor();
    }

    /** The five sources with one file changed on the way. */
    private static List<Kalla> med(String fil, UnaryOperator<String> andring) {
        return Kallhylla.load(namn -> bytes("rules/" + namn, namn.equals(fil) ? andring : text -> text), HYLLA);
    }

    private static byte[] bytes(String fil, UnaryOperator<String> andring) {
        return andring.apply(Projekt.text(fil)).getBytes(StandardCharsets.UTF_8);
    }

    private static UnaryOperator<String> byt(String detta, String motDetta) {
        return text -> {
            assertTrue(text.contains(detta), detta);
            return text.replace(detta, motDetta);
        };
    }

    private static List<String> fel(List<Kalla> kallor) {
        // A changed source is also another source than the one that was read; that fault is tried by itself.
        return Tackning.fel(HYLLA, kallor).stream().filter(ett -> !ett.contains("SHA-256")).toList();
    }

    @Test
    void varjeKallaArDelad() {
        assertEquals(List.of(), Tackning.fel(HYLLA, kallor()));
        assertEquals(Projekt.filer("rules/kallor", ".txt").stream().map(fil -> fil.getFileName().toString()).collect(Collectors.toSet()),
                kallor().stream().map(kalla -> kalla.text().namn()).collect(Collectors.toSet()));
    }

    /** Reckoned from the characters alone, so that it holds whatever the division says of itself. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("kallor")
    void varjeTeckenHorTillEttSpann(Kalla kalla) {
        String text = Projekt.text("rules/kallor/" + kalla.text().namn());
        StringBuilder ihop = new StringBuilder();
        for (Spann ett : kalla.spann()) {
            assertEquals(ihop.length(), ett.fran());
            assertFalse(Character.isWhitespace(text.charAt(ett.fran())), () -> "blanktecken hör till spannet före: rad " + kalla.text().rad(ett.fran()));
            assertEquals(ett.art() == Spannart.kodad, !ett.normer().isEmpty() && provbar(ett.normer()), kalla.ord(ett));
            assertEquals(ett.normer().isEmpty(), ett.skal() != null, kalla.ord(ett));
            ihop.append(text, ett.fran(), ett.till());
        }
        assertEquals(text, ihop.toString());
        assertEquals(text.length(), Set.of(Spannart.values()).stream().mapToInt(kalla::tecken).sum());
    }

    private static boolean provbar(List<String> normer) {
        return HYLLA.regelverk().stream().flatMap(text -> text.avsnitt().stream()).flatMap(avsnitt -> avsnitt.normer().stream())
                .filter(norm -> normer.contains(norm.id())).anyMatch(norm -> norm.art().provbar());
    }

    /** What no norm quotes or encodes and that has a word of duty is read by a person, who says what it is for that very span. */
    @Test
    void detSomHarEttPliktordArLast() {
        List<Tackning.Lasspann> attLasa = Tackning.attLasa(kallor());
        assertTrue(attLasa.size() > 20, "för få: " + attLasa.size());
        attLasa.forEach(ett -> assertTrue(ett.spann().last() != null && ett.spann().last().length() > 30, ett.ord()));
        Set<String> hittade = attLasa.stream().map(ett -> ett.kalla() + ett.spann().fran()).collect(Collectors.toSet());
        for (Kalla kalla : kallor()) {
            kalla.spann().stream().filter(ett -> ett.art() == Spannart.utanfor && ATT_LASA.matcher(kalla.ord(ett).toLowerCase()).find())
                    .forEach(ett -> assertTrue(hittade.contains(kalla.text().namn() + ett.fran()), kalla.ord(ett)));
        }
    }

    /** What the documentation says of the sources is what they are. */
    @Test
    void siffrornaIDokumentationenStammer() {
        String dokumentationen = Projekt.text("docs/kallor.md");
        List<String> rader = kallor().stream().map(kalla -> "| `" + kalla.text().namn() + "` | " + Stream.of(Spannart.values())
                .map(art -> kalla.antal(art) + " (" + tal(kalla.tecken(art)) + ")").collect(Collectors.joining(" | ")) + " | " + tal(kalla.text().text().length()) + " |").toList();
        assertEquals(rader, dokumentationen.lines().filter(rad -> rad.matches("\\| `.*\\.txt` \\| [0-9].*")).toList());
        assertTrue(dokumentationen.contains("det är " + Tackning.attLasa(kallor()).size() + "."), () -> "att läsa: " + Tackning.attLasa(kallor()).size());
    }

    private static String tal(int antal) {
        return String.valueOf(antal).replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", " ");
    }

    @Test
    void enMeningMerIKallanNamns() {
        assertEquals(List.of("tjansteutlatande-kommun-2023.txt, rad 28: inget spann svarar för ”Varje part ska betala tusen kronor.”. "
                + "Citera orden i en norm eller säg i kallor/tjansteutlatande-kommun-2023.yaml hur de ska läsas."),
                fel(med(KOMMUNEN + ".txt", byt("Det finns flera skäl", "Varje part ska betala tusen kronor. Det finns flera skäl"))));
    }

    @Test
    void enMeningMerMellanTvaCitatNamns() {
        assertEquals(List.of("forslag-forbundsordning-2024.txt, rad 133: inget spann svarar för ”Den ska motiveras.”. "
                + "Citera orden i en norm eller säg i kallor/forslag-forbundsordning-2024.yaml hur de ska läsas."),
                fel(med("kallor/forslag-forbundsordning-2024.txt", byt("Uppsägningstiden är tre år.", "Den ska motiveras. Uppsägningstiden är tre år."))));
    }

    /** Said twice, a sentence is quoted once. */
    @Test
    void enMeningTillAvSammaOrdNamns() {
        assertEquals(List.of("forslag-forbundsordning-2024.txt, rad 133: inget spann svarar för ”Uppsägningstiden är tre år.”. "
                + "Citera orden i en norm eller säg i kallor/forslag-forbundsordning-2024.yaml hur de ska läsas."),
                fel(med("kallor/forslag-forbundsordning-2024.txt", byt("Uppsägningstiden är tre år.", "Uppsägningstiden är tre år. Uppsägningstiden är tre år."))));
    }

    /** Where two norms quote the same words the span is both norms', and what only one quotes is its own. */
    @Test
    void ordSomTvaNormerCiterarHorTillBada() {
        String fil = "forbundsordning-2024/styrelse.yaml";
        Hylla hylla = Regelhylla.load(namn -> bytes("rules/" + namn, namn.equals(fil)
                ? byt("text: Vid lika röstetal", "text: ledamöterna är närvarande. Vid lika röstetal") : text -> text));
        Kalla kalla = Kallhylla.load(hylla).get(2);
        assertEquals(List.of(), kalla.fel());
        assertEquals(List.of("Styrelsen är beslutför om fler än hälften av: [styrelse/beslutforhet]",
                "ledamöterna är närvarande.: [styrelse/beslutforhet, styrelse/utslagsrost]", "Vid lika röstetal har ordförande utslagsröst.: [styrelse/utslagsrost]"),
                kalla.spann().stream().filter(ett -> ett.normer().contains("styrelse/beslutforhet") || ett.normer().contains("styrelse/utslagsrost"))
                        .map(ett -> kalla.ord(ett) + ": " + ett.normer()).toList());
    }

    @Test
    void ettOrdMerIEttCitatNamnsMedNormen() {
        List<String> fel = fel(med("kallor/forslag-forbundsordning-2024.txt", byt("om fler än hälften av", "om fler än hälften av alla")));
        assertEquals(2, fel.size(), fel::toString);
        assertEquals("Normen styrelse/beslutforhet citerar ord som inte står i forslag-forbundsordning-2024.txt: ”Styrelsen är beslutför om fler än hälften av "
                + "ledamöterna är närvarande.”.", fel.get(0));
        assertTrue(fel.get(1).startsWith("forslag-forbundsordning-2024.txt, rad 78: inget spann svarar för ”Styrelsen är beslutför om fler än hälften av alla ledamöterna"),
                fel.get(1));
    }

    @Test
    void ettTeckenMerIKallanMarksPaDessSumma() {
        List<String> fel = Tackning.fel(HYLLA, med(PLANEN + ".txt", byt("1. Inledning", "1.  Inledning")));
        assertEquals(1, fel.size(), fel::toString);
        assertTrue(fel.get(0).startsWith("verksamhetsplan-budget-2023.txt är inte den text som lästes: SHA-256 är "), fel.get(0));
    }

    @Test
    void ettSpannVarsOrdInteStarIKallanNamns() {
        List<String> fel = fel(med(PLANEN + ".yaml", byt("text: Förbundssamordnaren finns med i styrgrupperna", "text: Samordnaren finns med i styrgrupperna")));
        assertTrue(fel.get(0).startsWith("Spannet ”Samordnaren finns med i styrgrupperna för de insatser"), fel.get(0));
        assertTrue(fel.get(0).endsWith(" står inte i verksamhetsplan-budget-2023.txt."), fel.get(0));
        assertTrue(fel.get(1).startsWith("verksamhetsplan-budget-2023.txt, rad 78: inget spann svarar för ”Förbundssamordnaren finns med"), fel.get(1));
        assertEquals(2, fel.size(), fel::toString);
    }

    @Test
    void ettSpannSomOverlapparEttCitatNamns() {
        List<String> fel = fel(med(PLANEN + ".yaml", byt("text: Hon har sin formella anställning i Köpings kommun.",
                "text: Hon har sin formella anställning i Köpings kommun. Styrelsens ordförande")));
        assertEquals(1, fel.size(), fel::toString);
        assertTrue(fel.get(0).endsWith("överlappar det som vastra-malardalen/ordforande-ar-chef citerar: ”Styrelsens ordförande”."), fel.get(0));
    }

    @Test
    void tvaSpannMedSammaOrdNamns() {
        List<String> fel = fel(med(PLANEN + ".yaml", byt("text: Gruppen lades ner i november 2022.", "text: stöd. Gruppen lades ner i november 2022.")));
        assertEquals("Spannet ”stöd. Gruppen lades ner i november 2022.” i kallor/verksamhetsplan-budget-2023.yaml står inte på sin plats i "
                + "verksamhetsplan-budget-2023.txt, utan på rad 60: ordningen är fel eller orden ingår i ett annat spann.", fel.get(0));
    }

    @Test
    void ettOchEttHalvtStyckeUtanforNamns() {
        List<String> fel = fel(med(KOMMUNEN + ".yaml", byt("  - text: Genom färre möten underlättas medverkan i samverkan.\n    art: utanfor\n    skal: Skäl för att bilda förbundet.\n"
                + "  - text: Möjlighet att samverka effektivt lokalt och regionalt\n", "  - text: Genom färre möten underlättas medverkan i samverkan. • Möjlighet att samverka effektivt lokalt och regionalt\n")));
        assertEquals(1, fel.size(), fel::toString);
        assertTrue(fel.get(0).startsWith("tjansteutlatande-kommun-2023.txt, rad 42: det som är utanför är längre än ett stycke: ”Genom färre möten"), fel.get(0));
    }

    @Test
    void ettPliktordUtanLasningNamns() {
        List<String> fel = fel(med(PLANEN + ".yaml", text -> text.replaceFirst("    last: [^\n]*Får[^\n]*\n", "")));
        assertEquals(1, fel.size(), fel::toString);
        assertTrue(fel.get(0).startsWith("verksamhetsplan-budget-2023.txt, rad 89: ”Kommunerna med högsta värdena får röd färg"), fel.get(0));
    }

    @Test
    void enUpprepadNormSomInteFinnsNamns() {
        List<String> fel = fel(med(KOMMUNEN + ".yaml", byt("[interim/kostnadsram]", "[interim/kostnader]")));
        assertEquals(1, fel.size(), fel::toString);
        assertTrue(fel.get(0).endsWith("sägs upprepa normen interim/kostnader, som inte finns."), fel.get(0));
    }

    @Test
    void kodatGesBaraAvEttCitat() {
        Hyllfel fel = assertThrows(Hyllfel.class, () -> med(KOMMUNEN + ".yaml", byt("art: manniska", "art: kodad")));
        assertTrue(fel.getMessage().startsWith(KOMMUNEN + ".yaml: det som är kodat ges av en norms citat"), fel.getMessage());
    }

    @Test
    void enNormUrEnKallaSomInteLastsNamns() {
        List<String> fel = Tackning.fel(HYLLA, kallor().subList(1, 5));
        long normer = HYLLA.regelverk().stream().flatMap(text -> text.avsnitt().stream()).flatMap(avsnitt -> avsnitt.normer().stream()).map(Norm::kalla)
                .filter("beslut-lansprocess-2022.txt"::equals).count();
        assertEquals(normer, fel.size());
        assertTrue(fel.contains("Normen lansprocess/tidplan citerar beslut-lansprocess-2022.txt, som inte är någon av de källor som lästs."), fel::toString);
    }
}
