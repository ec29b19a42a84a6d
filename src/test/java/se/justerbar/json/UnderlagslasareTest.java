package se.justerbar.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Underlag;

/** Whatever is not understood is refused, with a pointer to it and a Swedish sentence that says what to do. */
class UnderlagslasareTest {
    private static final Underlagslasare LASARE = new Underlagslasare();
    private static final String SLAGEN = Arrays.stream(Slag.values()).map(Enum::name).collect(Collectors.joining(", "));
    private static final String TECKEN = "{}[]\",:\\0123456789eE.-tfn/ ";
    private static final String INTE_UTF_8 = "filen är inte skriven i UTF-8 (rad %d). Spara om den i UTF-8.";

    private static Arguments fall(String vad, String json, String pekare, String text) {
        return Arguments.of(vad, json.getBytes(StandardCharsets.UTF_8), pekare, text);
    }

    /** A matter with these further members. */
    private static String arende(String uppgifter) {
        return "{\"arenden\": [{\"id\": \"§ 1\", " + uppgifter + "}]}";
    }

    private static String resultat(String tal) {
        return arende("\"slag\": \"budget\", \"budget\": {\"resultat\": " + tal + "}");
    }

    private static String roster(String tal) {
        return arende("\"omrostning\": {\"ja\": " + tal + "}");
    }

    private static String forbund(String text) {
        return "{\"forbund\": \"" + text + "\"}";
    }

    static Stream<Arguments> skrivning() {
        String tom = "filen är tom. Lämna ett underlag i JSON; justerbar exempel visar hur det ser ut.";
        return Stream.of(
                fall("tom", "", "", tom),
                fall("bara blanktecken", " \n\t\n", "", tom),
                fall("bara en byteordningsmarkering", "\ufeff", "", tom),
                fall("inte JSON", "Protokoll fört vid styrelsen", "", "det här är inte giltig JSON (rad 1, kolumn 1). Rätta skrivningen där."),
                fall("kommentar", "{\n// dag\n}", "", "det här är inte giltig JSON (rad 2, kolumn 1). Rätta skrivningen där."),
                fall("komma sist", "{\"forbund\": \"A\",\n}", "/forbund", "det här är inte giltig JSON (rad 2, kolumn 1). Rätta skrivningen där."),
                fall("NaN", resultat("NaN"), "/arenden/0/budget/resultat",
                        "det här är inte giltig JSON (rad 1, kolumn 72). Rätta skrivningen där."),
                fall("inledande nolla", roster("01"), "/arenden/0/omrostning/ja",
                        "det här är inte giltig JSON (rad 1, kolumn 50). Rätta skrivningen där."),
                fall("avhuggen i en text", "{\n\"forbund\": \"Samord", "/forbund", "filen tar slut mitt i (rad 2, kolumn 19). Lämna hela filen."),
                fall("avhuggen efter ett komma", "{\"sammantrade\": {\"datum\": \"2026-11-24\",", "/sammantrade/datum",
                        "filen tar slut mitt i (rad 1, kolumn 40). Lämna hela filen."),
                fall("avhuggen i en lista", "{\"arenden\": [{\"id\": \"§ 1\"}", "/arenden/0",
                        "filen tar slut mitt i (rad 1, kolumn 27). Lämna hela filen."),
                fall("null", "null", "", "ska vara ett JSON-objekt, men är null."),
                fall("lista", "[{}]", "", "ska vara ett JSON-objekt, men är en lista."),
                fall("tal", "7", "", "ska vara ett JSON-objekt, men är ett heltal."),
                fall("text", "\"hej\"", "", "ska vara ett JSON-objekt, men är en text."),
                fall("två underlag", "{} {}", "", "efter objektet står ett till. Lämna ett i taget."),
                fall("skräp efter", "{}\n]", "", "efter objektet står något mer (rad 2, kolumn 1). Ta bort det."),
                fall("U+0000 efter", "{}\0", "", "efter objektet står något mer (rad 1, kolumn 3). Ta bort det."),
                Arguments.of("Latin-1", "{\n\"forbund\": \"Västmanland\"}".getBytes(StandardCharsets.ISO_8859_1), "", INTE_UTF_8.formatted(2)),
                Arguments.of("UTF-16", forbund("A").getBytes(StandardCharsets.UTF_16), "", INTE_UTF_8.formatted(1)),
                Arguments.of("UTF-16 utan markering", forbund("A").getBytes(StandardCharsets.UTF_16LE), "", INTE_UTF_8.formatted(1)),
                Arguments.of("UTF-32", forbund("A").getBytes(Charset.forName("UTF-32BE")), "", INTE_UTF_8.formatted(1)),
                Arguments.of("snedstreck på två byte", byten(forbund("?"), 0xC0, 0xAF), "", INTE_UTF_8.formatted(1)),
                Arguments.of("surrogat som byte", byten(forbund("?"), 0xED, 0xA0, 0x80), "", INTE_UTF_8.formatted(1)),
                fall("för stor", " ".repeat(Underlagslasare.STORST - 1) + "{}", "",
                        "filen är större än 1 MiB (1048577 byte). Dela upp den på flera sammanträden."),
                fall("för djup", "{\"arenden\": [{\"x\": " + "[".repeat(100_000), "/arenden/0/x" + "/0".repeat(17),
                        "det är för djupt nästlat. Det ska ha högst 20 nivåer."));
    }

    /** The JSON with its question mark replaced by these bytes. */
    private static byte[] byten(String json, int... varden) {
        StringBuilder tecken = new StringBuilder();
        Arrays.stream(varden).forEach(varde -> tecken.append((char) varde));
        return json.replace("?", tecken).getBytes(StandardCharsets.ISO_8859_1);
    }

    static Stream<Arguments> uppgifter() {
        String tvaGanger = "samma uppgift står två gånger (rad %d, kolumn %d). Ta bort den ena.";
        return Stream.of(
                fall("okänd", "{\"sammantrade\": {\"datumm\": \"2026-11-24\"}}", "/sammantrade/datumm", "okänd uppgift. Menade du datum?"),
                fall("okänd, fel skiftläge", "{\"Arenden\": []}", "/Arenden", "okänd uppgift. Menade du arenden?"),
                fall("okänd och olik", "{\"protokollsjusterare\": 1}", "/protokollsjusterare", "okänd uppgift. Ta bort den."),
                fall("okänd i en lista", "{\"arenden\": [{}, {\"id\": \"§ 2\", \"anledning\": {\"x\": [1e999999999]}}]}", "/arenden/1/anledning",
                        "okänd uppgift. Ta bort den."),
                fall("__proto__", "{\"__proto__\": {}}", "/__proto__", "okänd uppgift. Ta bort den."),
                fall("~ och / i namnet", "{\"a~b/c~1\": 1}", "/a~0b~1c~01", "okänd uppgift. Ta bort den."),
                fall("tomt namn", "{\"\": 1}", "/", "okänd uppgift. Ta bort den."),
                fall("styrtecken i namnet", "{\"forbund\\n\\u202e\\ud800\": 1}", "/forbund\ufffd\ufffd\ufffd", "okänd uppgift. Ta bort den."),
                fall("långt namn", "{\"" + "x".repeat(200) + "\": 1}", "/" + "x".repeat(200), "okänd uppgift. Ta bort den."),
                fall("för långt namn", "{\"" + "x".repeat(9000) + "\": 1}", "", "namnet på en uppgift är för långt. Korta av det."),
                fall("två gånger", "{\n\"forbund\": \"A\",\n\"arenden\": [],\n\"forbund\": \"A\"}", "/forbund", tvaGanger.formatted(4, 10)),
                fall("två gånger, djupt ned", "{\"arenden\": [{}, {\"id\": \"§ 2\",\n\"rubrik\": \"A\", \"id\": \"§ 2\"}]}", "/arenden/1/id",
                        tvaGanger.formatted(2, 20)),
                fall("två gånger, en gång skriven med \\u", "{\"forbund\": \"A\", \"\\u0066orbund\": \"B\"}", "/forbund", tvaGanger.formatted(1, 32)),
                fall("okänd två gånger", "{\"~\": 1, \"~\": 2}", "/~0", tvaGanger.formatted(1, 13)));
    }

    static Stream<Arguments> felSlag() {
        String m = "/arenden/0/myndighetsutovning";
        String s = "/arenden/0/slag";
        String dag = "ska vara en dag som ÅÅÅÅ-MM-DD, men är ";
        return Stream.of(
                fall("text för ja eller nej", arende("\"myndighetsutovning\": \"true\""), m, "ska vara true eller false, men är en text."),
                fall("tal för ja eller nej", arende("\"myndighetsutovning\": 1"), m, "ska vara true eller false, men är ett heltal."),
                fall("lista för ja eller nej", arende("\"myndighetsutovning\": [true]"), m, "ska vara true eller false, men är en lista."),
                fall("tal för text", "{\"forbund\": 7}", "/forbund", "ska vara en text, men är ett heltal."),
                fall("decimaltal för text", "{\"forbund\": 7.5}", "/forbund", "ska vara en text, men är ett decimaltal."),
                fall("ja eller nej för text", "{\"forbund\": true}", "/forbund", "ska vara en text, men är true eller false."),
                fall("objekt för text", "{\"forbund\": {}}", "/forbund", "ska vara en text, men är ett objekt."),
                fall("lista för text", "{\"forbund\": [\"A\"]}", "/forbund", "ska vara en text, men är en lista."),
                fall("text för heltal", roster("\"7\""), "/arenden/0/omrostning/ja", "ska vara ett heltal, men är en text."),
                fall("ja eller nej för heltal", roster("true"), "/arenden/0/omrostning/ja", "ska vara ett heltal, men är true eller false."),
                fall("decimaltal för heltal", roster("7.0"), "/arenden/0/omrostning/ja", "ska vara ett heltal, men är ett decimaltal."),
                fall("tiopotens för heltal", roster("1e999999999"), "/arenden/0/omrostning/ja", "ska vara ett heltal, men är ett decimaltal."),
                fall("text för belopp", resultat("\"7\""), "/arenden/0/budget/resultat", "ska vara ett tal, men är en text."),
                fall("lista för belopp", resultat("[7]"), "/arenden/0/budget/resultat", "ska vara ett tal, men är en lista."),
                fall("tal för dag", "{\"kontrolldag\": 20261124}", "/kontrolldag", dag + "ett heltal."),
                fall("lista för dag", "{\"kontrolldag\": [2026, 11, 24]}", "/kontrolldag", dag + "en lista."),
                fall("tal för ord", arende("\"slag\": 0"), s, "ska vara ett av " + SLAGEN + ", men är ett heltal."),
                fall("ja eller nej för ord", arende("\"slag\": true"), s, "ska vara ett av " + SLAGEN + ", men är true eller false."),
                fall("lista för ord", arende("\"slag\": [\"budget\"]"), s, "ska vara ett av " + SLAGEN + ", men är en lista."),
                fall("objekt för ord", arende("\"slag\": {\"budget\": 1}"), s, "ska vara ett av " + SLAGEN + ", men är ett objekt."),
                fall("objekt för lista", "{\"arenden\": {}}", "/arenden", "ska vara en lista, men är ett objekt."),
                fall("text för lista", "{\"arenden\": \"§ 1\"}", "/arenden", "ska vara en lista, men är en text."),
                fall("lista för objekt", "{\"sammantrade\": [{}]}", "/sammantrade", "ska vara ett objekt med uppgifter, men är en lista."),
                fall("tom lista för objekt", "{\"sammantrade\": []}", "/sammantrade", "ska vara ett objekt med uppgifter, men är en lista."),
                fall("tal för objekt", "{\"sammantrade\": 7}", "/sammantrade", "ska vara ett objekt med uppgifter, men är ett heltal."),
                fall("ja eller nej för objekt", "{\"sammantrade\": false}", "/sammantrade",
                        "ska vara ett objekt med uppgifter, men är true eller false."),
                fall("text i en lista av objekt", "{\"arenden\": [{}, \"§ 2\"]}", "/arenden/1", "ska vara ett objekt med uppgifter, men är en text."),
                fall("null i en lista", "{\"arenden\": [{}, null]}", "/arenden/1", "listan har en tom plats (null). Ta bort den."),
                fall("null i en lista av texter", arende("\"revision\": {\"revisorer\": [{\"medlemmar\": [\"Sala\", null]}]}"),
                        "/arenden/0/revision/revisorer/0/medlemmar/1", "listan har en tom plats (null). Ta bort den."));
    }

    static Stream<Arguments> tommaTexter() {
        String objekt = "ska vara ett objekt med uppgifter, men är en text.";
        return Stream.of(
                fall("text", forbund(""), "/forbund", "är en tom text. Utelämna uppgiften om den inte är känd."),
                fall("blank text", forbund("  "), "/forbund", "är en tom text. Utelämna uppgiften om den inte är känd."),
                fall("dag", "{\"kontrolldag\": \"\"}", "/kontrolldag", "”” är ingen dag. Skriv den som ÅÅÅÅ-MM-DD."),
                fall("ord", arende("\"slag\": \"\""), "/arenden/0/slag", "”” är inget känt värde. Kända värden: " + SLAGEN + "."),
                fall("heltal", roster("\"\""), "/arenden/0/omrostning/ja", "ska vara ett heltal, men är en text."),
                fall("belopp", resultat("\"\""), "/arenden/0/budget/resultat", "ska vara ett tal, men är en text."),
                fall("ja eller nej", arende("\"myndighetsutovning\": \"\""), "/arenden/0/myndighetsutovning",
                        "ska vara true eller false, men är en text."),
                fall("lista", "{\"arenden\": \"\"}", "/arenden", "ska vara en lista, men är en text."),
                fall("objekt", "{\"sammantrade\": \"\"}", "/sammantrade", objekt),
                fall("objekt i en lista", "{\"arenden\": [\"\"]}", "/arenden/0", objekt));
    }

    static Stream<Arguments> varden() {
        String rad = "/arenden/0/budget/resultat";
        String stort = "talet är för stort. Belopp anges i kronor, högst 1 000 000 000 000.";
        String decimaler = "talet har fler än två decimaler. Belopp anges i kronor med högst två decimaler (ören).";
        String siffror = "talet har för många siffror. Skriv högst 30.";
        return Stream.of(
                fall("30 februari", "{\"kontrolldag\": \"2026-02-30\"}", "/kontrolldag", "”2026-02-30” är ingen dag som finns."),
                fall("29 februari 2025", "{\"kontrolldag\": \"2025-02-29\"}", "/kontrolldag", "”2025-02-29” är ingen dag som finns."),
                fall("månad 13", "{\"kontrolldag\": \"2026-13-01\"}", "/kontrolldag", "”2026-13-01” är ingen dag som finns."),
                fall("24 november", "{\"kontrolldag\": \"24 november\"}", "/kontrolldag", "”24 november” är ingen dag. Skriv den som ÅÅÅÅ-MM-DD."),
                fall("klockslag", "{\"kontrolldag\": \"2026-11-24T10:00\"}", "/kontrolldag",
                        "”2026-11-24T10:00” är ingen dag. Skriv den som ÅÅÅÅ-MM-DD."),
                fall("arabiska siffror", "{\"kontrolldag\": \"٢٠٢٦-11-24\"}", "/kontrolldag", "”٢٠٢٦-11-24” är ingen dag. Skriv den som ÅÅÅÅ-MM-DD."),
                fall("okänt ord", arende("\"slag\": \"budgetar\""), "/arenden/0/slag",
                        "”budgetar” är inget känt värde. Menade du budget? Kända värden: " + SLAGEN + "."),
                fall("ord med blanktecken efter", arende("\"utfall\": \"bifall \""), "/arenden/0/utfall",
                        "”bifall ” är inget känt värde. Menade du bifall? Kända värden: bifall, avslag, bordlaggning, aterremiss."),
                fall("ord med versal", arende("\"utfall\": \"Bifall\""), "/arenden/0/utfall",
                        "”Bifall” är inget känt värde. Menade du bifall? Kända värden: bifall, avslag, bordlaggning, aterremiss."),
                fall("ord i siffror", arende("\"utfall\": \"0\""), "/arenden/0/utfall",
                        "”0” är inget känt värde. Kända värden: bifall, avslag, bordlaggning, aterremiss."),
                fall("långt ord", arende("\"utfall\": \"" + "😀".repeat(5_000) + "\""), "/arenden/0/utfall",
                        "”" + "😀".repeat(60) + "…” är inget känt värde. Kända värden: bifall, avslag, bordlaggning, aterremiss."),
                fall("negativt antal", roster("-1"), "/arenden/0/omrostning/ja", "-1 är inget antal. Det ska vara från 0 till 100 000 000."),
                fall("för stort antal", roster("100000001"), "/arenden/0/omrostning/ja",
                        "100000001 är inget antal. Det ska vara från 0 till 100 000 000."),
                fall("antal med 31 siffror", roster("9".repeat(31)), "/arenden/0/omrostning/ja", siffror),
                fall("antal utan ände", roster("9".repeat(100_000)), "/arenden/0/omrostning/ja", "värdet är för långt. Korta av det."),
                fall("en miljard siffror", resultat("1e999999999"), rad, stort),
                fall("en miljard siffror, negativt", resultat("-1E+999999999"), rad, stort),
                fall("exponent som inte ryms", resultat("1e99999999999"), rad, "talet går inte att läsa som ett belopp. Skriv det utan e."),
                fall("en miljard decimaler", resultat("1e-999999999"), rad, decimaler),
                fall("tre decimaler", resultat("0.001"), rad, decimaler),
                fall("en krona för mycket", resultat("1000000000001"), rad, stort),
                fall("ett öre för mycket", resultat("1000000000000.01"), rad, stort),
                fall("belopp utan ände", resultat("0." + "0".repeat(100_000)), rad, "värdet är för långt. Korta av det."));
    }

    static Stream<Arguments> tecken() {
        return Stream.of(
                fall("styrtecken", forbund("a\u0007b"), "/forbund", "det här är inte giltig JSON (rad 1, kolumn 15). Rätta skrivningen där."),
                fall("\\u0000", forbund("a\\u0000b"), "/forbund", "innehåller ett styrtecken (U+0000). Ta bort det."),
                fall("radbrytning", forbund("a\\nb"), "/forbund", "innehåller ett styrtecken (U+000A). Ta bort det."),
                fall("DEL", forbund("a\u007fb"), "/forbund", "innehåller ett styrtecken (U+007F). Ta bort det."),
                fall("halvt tecken", forbund("a\\ud83d"), "/forbund", "innehåller ett halvt tecken (U+D83D). Skriv om texten."),
                fall("andra halvan först", forbund("\\ude00\\ud83d"), "/forbund", "innehåller ett halvt tecken (U+DE00). Skriv om texten."),
                fall("vänder skrivriktningen", forbund("a\u202eb"), "/forbund", "innehåller ett osynligt tecken (U+202E). Ta bort det."),
                fall("vänder skrivriktningen, med \\u", forbund("a\\u2066b"), "/forbund", "innehåller ett osynligt tecken (U+2066). Ta bort det."),
                fall("tomt mellanrum", forbund("Sa\u200bla"), "/forbund", "innehåller ett osynligt tecken (U+200B). Ta bort det."),
                fall("mjukt bindestreck", forbund("Sa\u00adla"), "/forbund", "innehåller ett osynligt tecken (U+00AD). Ta bort det."),
                fall("radskiljare", forbund("a\u2028b"), "/forbund", "innehåller ett osynligt tecken (U+2028). Ta bort det."),
                fall("osynlig bokstav", forbund("a\udb40\udc41b"), "/forbund", "innehåller ett osynligt tecken (U+E0041). Ta bort det."),
                fall("hårt mellanslag", forbund("Region\u00a0Västmanland"), "/forbund", "innehåller ett särskilt mellanslag (U+00A0). Skriv ett vanligt."),
                fall("mellanslag sist", forbund("Sala "), "/forbund", "börjar eller slutar med ett mellanslag. Ta bort det."),
                fall("ö i två delar", forbund("Ko\u0308ping"), "/forbund",
                        "har en bokstav som är skriven i delar, till exempel o och två prickar var för sig. Skriv den som ett tecken."),
                fall("för lång text", forbund("å".repeat(10_001)), "/forbund", "är längre än 10 000 tecken. Korta av texten."),
                fall("mycket för lång text", forbund("å".repeat(30_000)), "/forbund", "värdet är för långt. Korta av det."));
    }

    static Stream<Arguments> hanvisningar() {
        String sala = "{\"sammantrade\": {\"platser\": [{\"id\": \"Sala\"}%s], \"platserKomplett\": true, \"narvaro\": [%s]}, \"arenden\": [{\"id\": \"§ 1\"}, {\"id\": \"§ 2\"%s}]}";
        String okand = "platsen ”Salla” finns inte bland /sammantrade/platser. Lägg till den där eller rätta namnet.";
        String okant = "ärendet ”§ 3” finns inte bland /arenden. Lägg till det där eller rätta beteckningen.";
        String salla = "{\"plats\": \"Salla\"}";
        return Stream.of(
                fall("närvaro", sala.formatted("", salla, ""), "/sammantrade/narvaro/0/plats", okand),
                fall("ersättare", sala.formatted("", "{}, {\"ersattareFor\": \"Salla\"}", ""), "/sammantrade/narvaro/1/ersattareFor", okand),
                fall("ordförande", sala.formatted("", "", ", \"ordforande\": " + salla), "/arenden/1/ordforande/plats", okand),
                fall("jäv", sala.formatted("", "", ", \"jav\": [" + salla + "]"), "/arenden/1/jav/0/plats", okand),
                fall("yrkande", sala.formatted("", "", ", \"yrkanden\": [" + salla + "]"), "/arenden/1/yrkanden/0/plats", okand),
                fall("röst", sala.formatted("", "", ", \"omrostning\": {\"roster\": [" + salla + "]}"), "/arenden/1/omrostning/roster/0/plats", okand),
                fall("första ärendet", sala.formatted("", "{\"fran\": \"§ 3\"}", ""), "/sammantrade/narvaro/0/fran", okant),
                fall("sista ärendet", sala.formatted("", "{\"till\": \"§ 3\"}", ""), "/sammantrade/narvaro/0/till", okant),
                fall("baklänges", sala.formatted("", "{\"fran\": \"§ 2\", \"till\": \"§ 1\"}", ""), "/sammantrade/narvaro/0",
                        "det första ärendet kommer efter det sista. Byt plats på fran och till."),
                fall("hela och en del", sala.formatted("", "{\"hela\": true, \"till\": \"§ 1\"}", ""), "/sammantrade/narvaro/0/hela",
                        "uppgiften gäller antingen hela sammanträdet eller från och till vissa ärenden. Ta bort det ena."),
                fall("plats två gånger", sala.formatted(", {\"id\": \"Sala\"}", "", ""), "/sammantrade/platser/1/id",
                        "beteckningen ”Sala” har också /sammantrade/platser/0. Ge var och en sin egen."),
                fall("ärende två gånger", "{\"arenden\": [{\"id\": \"§ 1\"}, {}, {\"id\": \"§ 1\"}]}", "/arenden/2/id",
                        "beteckningen ”§ 1” har också /arenden/0. Ge var och en sin egen."),
                fall("vald plats två gånger", arende("\"slag\": \"val\", \"val\": {\"platser\": [{\"id\": \"A\"}, {\"id\": \"A\"}]}"),
                        "/arenden/0/val/platser/1/id", "beteckningen ”A” har också /arenden/0/val/platser/0. Ge var och en sin egen."),
                fall("del som inte hör till slaget", arende("\"slag\": \"val\", \"budget\": {}"), "/arenden/0/budget",
                        "uppgifterna hör inte till ett beslut av slaget val. Ta bort dem, eller dela beslutet på två ärenden."),
                fall("fysiskt och på distans", "{\"sammantrade\": {\"form\": \"fysiskt\", \"narvaro\": [{\"distans\": true}]}}", "/sammantrade/form",
                        "sammanträdet sägs vara fysiskt, men någon deltog på distans. Ändra det ena."),
                fall("acklamation med röster", arende("\"avgorande\": \"acklamation\", \"omrostning\": {}"), "/arenden/0/omrostning",
                        "ärendet sägs vara avgjort med acklamation, men har en omröstning. Ta bort det ena."));
    }

    private static Stream<Arguments> alla() {
        return Stream.of(skrivning(), uppgifter(), felSlag(), tommaTexter(), varden(), tecken(), hanvisningar()).flatMap(fall -> fall);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"skrivning", "uppgifter", "felSlag", "tommaTexter", "varden", "tecken", "hanvisningar"})
    void avvisasMedPekareOchSkal(String vad, byte[] json, String pekare, String text) {
        Underlagsfel fel = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(Underlagsfel.class, () -> LASARE.las(json)));
        assertEquals(List.of(new Underlagsfel.Fel(pekare, text)), fel.fel());
        assertEquals((pekare.isEmpty() ? "underlaget" : pekare) + ": " + text, fel.getMessage());
    }

    /** What ties the underlag together is told all at once, so that nobody mends one fault only to meet the next. */
    @Test
    void flerHanvisningsfelSagsPaEnGang() {
        Underlagsfel fel = assertThrows(Underlagsfel.class, () -> LASARE.las("""
                {"sammantrade": {"platser": [], "narvaro": [{"plats": "A"}, {"plats": "B"}]}, "arenden": [{"slag": "val", "skifte": {}}]}
                """.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("/sammantrade/narvaro/0/plats", "/sammantrade/narvaro/1/plats", "/arenden/0/skifte"),
                fel.fel().stream().map(Underlagsfel.Fel::pekare).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "\ufeff{}", " \n{}\n ", "{\"forbund\": null, \"arenden\": null}", "{\"kontrolldag\": \"2024-02-29\"}",
        "{\"forbund\": \"Köping 😀 § 12\"}", "{\"sammantrade\": {\"narvaro\": [{\"plats\": \"A\", \"fran\": \"§ 1\"}]}}",
        "{\"sammantrade\": {\"platser\": [{}, {}]}, \"arenden\": [{}, {}]}", "{\"arenden\": [{\"budget\": {}, \"slag\": null}]}",
        "{\"arenden\": [{\"slag\": \"val\", \"budget\": null}]}", "{\"arenden\": [{\"omrostning\": {\"ja\": 100000000, \"nej\": 0}}]}"})
    void tasEmot(String json) {
        assertNotNull(LASARE.las(json.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7.00", "7e0", "0.7e1", "700E-2"})
    void sammaBeloppSkrivetPaOlikaSattArSammaTal(String tal) {
        assertEquals(new BigDecimal("7"), LASARE.las(resultat(tal).getBytes(StandardCharsets.UTF_8)).arenden().get(0).budget().resultat());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "-1000000000000", "1e12", "999999999999.99", "0.01", "-0", "100", "0.1e2"})
    void beloppetBlirExaktDetSomSkrevs(String tal) {
        BigDecimal last = LASARE.las(resultat(tal).getBytes(StandardCharsets.UTF_8)).arenden().get(0).budget().resultat();
        assertEquals(0, new BigDecimal(tal).compareTo(last));
        assertTrue(last.scale() >= 0, last.toString());
    }

    @Test
    void hundraArendenMedNarvaroOchRosterPerPlatsRyms() throws IOException {
        String bakgrund = new String(bakgrund(), StandardCharsets.UTF_8);
        List<String> platser = LASARE.las(bakgrund()).sammantrade().platser().stream().map(plats -> plats.id()).toList();
        assertEquals(13, platser.size());
        String roster = platser.stream().map(plats -> "{\"plats\": \"" + plats + "\", \"roll\": \"ledamot\", \"rost\": \"ja\"}")
                .collect(Collectors.joining(",\n          "));
        String arenden = IntStream.rangeClosed(1, 100).mapToObj(nr -> "{\"id\": \"§ " + nr + "\", \"rubrik\": \"" + "Ärende ".repeat(20) + nr
                + "\", \"slag\": \"annatBeslut\", \"jav\": [], \"avgorande\": \"omrostning\", \"omrostning\": {\"roster\": [" + roster + "]}}")
                .collect(Collectors.joining(",\n"));
        String narvaro = IntStream.rangeClosed(1, 100).mapToObj(nr -> platser.stream().map(plats -> "{\"plats\": \"" + plats
                + "\", \"roll\": \"ledamot\", \"status\": \"tjanstgor\", \"fran\": \"§ " + nr + "\", \"till\": \"§ " + nr + "\"}")
                .collect(Collectors.joining(",\n"))).collect(Collectors.joining(",\n"));
        String stort = bakgrund.substring(0, bakgrund.indexOf("\"narvaro\"")) + "\"narvaro\": [" + narvaro + "]}, \"arenden\": [" + arenden + "]}";

        Underlag underlag = LASARE.las(stort.getBytes(StandardCharsets.UTF_8));

        assertEquals(100, underlag.arenden().size());
        assertEquals(13, underlag.arenden().get(99).omrostning().roster().size());
        assertEquals(1300, underlag.sammantrade().narvaro().size());
    }

    private static byte[] bakgrund() throws IOException {
        try (InputStream in = UnderlagslasareTest.class.getResourceAsStream("/se/justerbar/steg/bakgrund.json")) {
            return in.readAllBytes();
        }
    }

    /** Whatever bytes come in there is an underlag or a refusal, soon, and the refusal is in words that the cases above have shown. */
    @Test
    void traasigaFilerGerUnderlagEllerSvensktFel() throws IOException {
        byte[] hel = bakgrund();
        Set<String> kanda = alla().flatMap(fall -> ord((String) fall.get()[3])).collect(Collectors.toCollection(TreeSet::new));
        Random slump = new Random(20261124);
        int avvisade = 0;
        int antal = 2000;
        for (int i = 0; i < antal; i++) {
            byte[] trasig = trasig(hel, slump);
            try {
                assertNotNull(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> LASARE.las(trasig)));
            } catch (Underlagsfel e) {
                avvisade++;
                for (Underlagsfel.Fel fel : e.fel()) {
                    List<String> okanda = ord(fel.text()).filter(ord -> !kanda.contains(ord)).toList();
                    assertEquals(List.of(), okanda, fel + "\n" + new String(trasig, StandardCharsets.UTF_8));
                    assertTrue(fel.pekare().matches("(/.*)?") && fel.pekare().codePoints().noneMatch(Character::isISOControl), fel.pekare());
                }
            }
        }
        assertTrue(avvisade > antal / 4 && avvisade < antal, avvisade + " av " + antal);
    }

    /** The words of a sentence, apart from what it quotes, the known values it lists and the pointers and names it gives. */
    private static Stream<String> ord(String text) {
        return Pattern.compile("\\p{L}+").matcher(text.replaceAll("”[^”]*”", "").replaceAll("Menade du \\S+\\?", "Menade du")
                .replaceAll("(Kända värden: |ska vara ett av )[A-Za-z, ]+(\\.|, men)", "$1$2").replaceAll(" /\\S+", " ")
                .replaceAll("U\\+[0-9A-F]+", "").replaceAll("slaget [A-Za-z]+", "slaget")).results().map(traff -> traff.group());
    }

    private static byte[] trasig(byte[] hel, Random slump) {
        byte[] trasig = hel.clone();
        for (int n = 1 + slump.nextInt(3); n > 0; n--) {
            int plats = slump.nextInt(trasig.length);
            int slut = Math.min(trasig.length, plats + 1 + slump.nextInt(40));
            switch (slump.nextInt(6)) {
                case 0 -> trasig[plats] = (byte) slump.nextInt(256);
                case 1 -> trasig[plats] = (byte) TECKEN.charAt(slump.nextInt(TECKEN.length()));
                case 2 -> trasig = Arrays.copyOf(trasig, Math.max(1, plats));
                case 3 -> trasig = fogat(Arrays.copyOf(trasig, plats), Arrays.copyOfRange(trasig, slut, trasig.length));
                case 4 -> trasig = fogat(Arrays.copyOf(trasig, slut), Arrays.copyOfRange(trasig, plats, trasig.length));
                default -> trasig[plats] ^= (byte) (1 << slump.nextInt(8));
            }
        }
        return trasig;
    }

    private static byte[] fogat(byte[] forst, byte[] sist) {
        byte[] allt = Arrays.copyOf(forst, forst.length + sist.length);
        System.arraycopy(sist, 0, allt, forst.length, sist.length);
        return allt;
    }
}
