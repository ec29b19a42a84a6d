package se.justerbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.justerbar.Projekt.vikt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.justerbar.Justerbar;
import se.justerbar.Projekt;
import se.justerbar.sidor.Sidmaterial;
import se.justerbar.sidor.Sidor;
import se.justerbar.svit.Svitsvar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as a person meets it: exit codes, formats, and Swedish messages for whatever goes wrong. */
class KommandoTest {
    @TempDir
    private Path mapp;
    private final ByteArrayOutputStream ut = new ByteArrayOutputStream();
    private final ByteArrayOutputStream fel = new ByteArrayOutputStream();

    private int kor(String... argument) {
        ut.reset();
        fel.reset();
        return Main.kor(ut, fel, argument);
    }

    private String ut() {
        return ut.toString(StandardCharsets.UTF_8);
    }

    private String fel() {
        return fel.toString(StandardCharsets.UTF_8);
    }

    private String fil(String exempel) {
        return "src/main/resources/se/justerbar/exempel/" + exempel + ".json";
    }

    private String skriv(String namn, String innehall) throws IOException {
        return Files.writeString(mapp.resolve(namn), innehall).toString();
    }

    @Test
    void slutkodenGarEfterArendenasBedomning() {
        assertEquals(0, kor("granska", fil("budget-2027")));
        assertEquals(1, kor("granska", fil("sex-av-tretton")));
        assertEquals(3, kor("granska", fil("tomt-sammantrade")));
        assertEquals(1, kor("granska", fil("budget-2027"), fil("tomt-sammantrade"), fil("sex-av-tretton")));
        assertEquals(3, kor("granska", fil("tomt-sammantrade"), fil("budget-2027")));
    }

    @Test
    void ettUnderlagSomInteGarAttLasaVagerTyngst() throws IOException {
        assertEquals(65, kor("granska", fil("sex-av-tretton"), skriv("fel.json", "{\"arende\": []}")));
        assertTrue(ut().contains("BRISTER"), "det som gick att läsa är prövat");
        assertTrue(fel().contains("fel.json: /arende: okänd uppgift. Menade du arenden?"), fel());
    }

    @Test
    void filenFinnsInteArTomEllerForStor() throws IOException {
        assertEquals(65, kor("granska", mapp.resolve("ingen.json").toString()));
        assertTrue(fel().contains("Filen finns inte"), fel());
        assertEquals(65, kor("granska", mapp.toString()));
        assertTrue(fel().contains("Filen går inte att läsa"), fel());
        assertEquals(65, kor("granska", skriv("tom.json", "")));
        assertTrue(fel().contains("tom.json: underlaget: filen är tom"), fel());
        assertEquals(65, kor("granska", skriv("stor.json", "{}" + " ".repeat(1 << 20))));
        assertTrue(fel().contains("större än 1 MiB"), fel());
        assertEquals("", ut());
    }

    @Test
    void felIKommandoradenSagsPaSvenska() {
        assertEquals(2, kor());
        assertTrue(fel().contains("Ange ett kommando"), fel());
        assertEquals(2, kor("granska"));
        assertTrue(fel().contains("Det saknas ett värde för FIL"), fel());
        assertEquals(2, kor("granska", "--formt", "json", "x"));
        assertTrue(fel().contains("Menade du --format?"), fel());
        assertEquals(2, kor("granska", "--format", "xml", "x"));
        assertTrue(fel().contains("”xml” går inte för --format"), fel());
        assertEquals(2, kor("granska", "--dag", "2026-02-30", "x"));
        assertTrue(fel().contains("”2026-02-30” går inte för --dag"), fel());
        assertEquals(2, kor("granska", "--format"));
        assertFalse(fel().matches("(?s).*(Missing|required|Unknown|Invalid|option|Exception).*"), fel());
        assertEquals(2, kor("granska", "--dag", "2026-01-01", "--dag", "2026-01-02", "x"));
        assertTrue(fel().contains("--dag är angiven mer än en gång"), fel());
        assertEquals(2, kor("grnska"));
        assertFalse(fel().matches("(?s).*(Missing|required|Unknown|Invalid|option|Exception).*"), fel());
    }

    @Test
    void hjalpenArPaSvenska() {
        assertEquals(0, kor("--hjalp"));
        assertTrue(ut().contains("Användning: justerbar"), ut());
        assertEquals(0, kor("granska", "--hjalp"));
        assertFalse(ut().contains("Usage"), ut());
        assertEquals(0, kor("--version"));
        assertTrue(ut().matches("justerbar [0-9.]+\\R"), ut());
    }

    @Test
    void jsonHarSammaSvarSomTexten() {
        assertEquals(1, kor("granska", "--format", "json", fil("sex-av-tretton")));
        JsonNode rapport = JsonMapper.builder().build().readTree(ut());
        assertEquals("brister", rapport.get("bedomning").stringValue());
        int allt = rapport.get("arenden").get(0).get("fynd").size();
        kor("granska", "--format", "json", "--visa", "brister", fil("sex-av-tretton"));
        JsonNode brister = JsonMapper.builder().build().readTree(ut()).get("arenden").get(0).get("fynd");
        assertTrue(brister.size() < allt);
        brister.forEach(fynd -> assertTrue(fynd.get("utfall").stringValue().matches("brister|oavgjord")));
        kor("granska", "--format", "json", fil("sex-av-tretton"), fil("budget-2027"));
        assertEquals(2, JsonMapper.builder().build().readTree(ut()).size());
    }

    @Test
    void kontrolldagenFyllsIOchVisas() throws IOException {
        String utanDag = skriv("utan.json", "{}");
        kor("granska", "--dag", "2026-12-24", utanDag);
        assertTrue(ut().contains("kontrolldag 24 december 2026"), ut());
        kor("granska", utanDag);
        assertFalse(ut().contains("kontrolldag okänd"), ut());
    }

    @Test
    void ettSvarSomInteGickAttSkrivaArIngetJa() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("fullt");
            }
        };
        fel.reset();
        assertEquals(70, Main.kor(full, fel, "granska", fil("minst-annatBeslut")));
        assertTrue(fel().contains("Svaret gick inte att skriva"), fel());
    }

    @Test
    void standardInLasesEnGang() {
        assertEquals(2, kor("granska", "-", "-"));
        assertTrue(fel().contains("Standard in (-) kan bara läsas en gång"), fel());
    }

    @Test
    void standardIn() {
        InputStream fore = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Projekt.exempel("budget-2027")));
            assertEquals(0, kor("granska", "-"));
        } finally {
            System.setIn(fore);
        }
    }

    @Test
    void exempelOchSchemaSkrivsUt() {
        assertEquals(0, kor("exempel"));
        Projekt.exempel().forEach(namn -> assertTrue(ut().contains(namn + " "), namn));
        for (String namn : Projekt.exempel()) {
            assertEquals(0, kor("exempel", namn));
            assertEquals(new String(Projekt.exempel(namn), StandardCharsets.UTF_8), ut());
        }
        assertEquals(2, kor("exempel", "sex-av-tretton "));
        assertEquals(2, kor("exempel", "inget"));
        assertTrue(fel().contains("Inget exempel heter ”inget”"), fel());
        assertEquals(0, kor("schema"));
        assertTrue(ut().contains("https://json-schema.org/draft/2020-12/schema"));
    }

    @Test
    void tolkningarnaSkrivsSomTextOchJson() {
        assertEquals(0, kor("tolkningar"));
        assertTrue(ut().contains("Räknas hälften av alla platser eller av de platser som är tillsatta? [bas-for-beslutforhet,"), ut());
        assertTrue(ut().contains("[bildandedag]"), ut());
        assertEquals(0, kor("tolkningar", "--format", "json"));
        JsonNode register = JsonMapper.builder().build().readTree(ut());
        assertTrue(register.get("tolkningar").size() > 20 && register.get("motstridigheter").size() > 5, ut());
        register.get("tolkningar").forEach(tolkning -> tolkning.get("lasarter").forEach(las -> assertFalse(las.get("kalla").stringValue().isBlank())));
    }

    @Test
    void lagkravenSkrivsSomTextOchJson() throws IOException {
        assertEquals(1, kor("lagkrav"));
        String text = ut();
        assertTrue(text.contains("\nLag (2003:1210) om finansiell samordning av rehabiliteringsinsatser, 9 §\n"), text);
        assertTrue(text.contains("SFS 2023:644"), text);
        assertTrue(text.contains("\nFörslag Ny förbundsordning (2024-01-01), Samordningsförbundet Västmanland"), text);
        assertTrue(text.contains("\n7. Visas inte i sammanfattningen: Var förbundet anslår sina tillkännagivanden.\n"), text);
        assertTrue(text.contains("\n11. Visas: Hur budgeten kommer till.\n"), text);
        assertTrue(text.contains("”Senast den 30 november ska budgeten för nästkommande kalenderår vara beslutad.”"), text);
        assertTrue(text.endsWith("\n12 av 18 visas, 1 visas delvis och 5 visas inte i sammanfattningen.\n"), text);
        assertFalse(text.contains("saknas i förbundsordningen"), text);
        assertEquals(1, kor("lagkrav", "--format", "json"));
        JsonNode blad = JsonMapper.builder().build().readTree(ut());
        assertEquals(18, blad.get("punkter").size());
        assertEquals(12, blad.get("visas").intValue());
        assertEquals("2020-01-01", blad.get("fran").stringValue());
        assertEquals("visas", blad.get("punkter").get(10).get("visning").stringValue());
        assertEquals(1, kor("lagkrav", "--utdata", mapp.resolve("sidor").toString()));
        assertEquals(text, ut());
        String sida = Projekt.text(mapp.resolve("sidor/lagkrav.html").toString());
        assertTrue(sida.contains("<h2 id=\"del-7\">7. Visas inte i sammanfattningen: Var förbundet anslår sina tillkännagivanden.</h2>"), sida);
        assertTrue(sida.contains("12 av 18 visas, 1 visas delvis och 5 visas inte i sammanfattningen."), sida);
        assertEquals(2, kor("lagkrav", "--utdata", skriv("en-fil", "")));
        assertTrue(fel().contains("Det går inte att skriva dit"), fel());
        assertEquals(0, kor("lagkrav", "--hjalp"));
        assertTrue(ut().contains("Slutkoder: 0 alla punkter visas, 1 någon punkt visas inte"), ut());
    }

    /** The line of the budget is the only one that a copy without the budget turns. */
    @Test
    void enKopiaHallsMotLagkraven() throws IOException {
        String kalla = Projekt.text("rules/kallor/forslag-forbundsordning-2024.txt");
        kor("lagkrav");
        String hela = ut();
        assertEquals(1, kor("lagkrav", "--text", skriv("hel.txt", "\ufeff" + kalla)));
        assertEquals(vikt(hela), vikt(ut().replace(mapp.resolve("hel.txt").toString(), "forslag-forbundsordning-2024.txt")));
        int fran = kalla.indexOf("\nBudget\n");
        String utan = kalla.substring(0, fran) + kalla.substring(kalla.indexOf("\nRevisorer och revision\n"));
        assertEquals(1, kor("lagkrav", "--text", skriv("utan.txt", utan)));
        Pattern punkt = Pattern.compile("\n\n([0-9]+)\\. (?s:.*?)(?=\n\n)");
        Map<String, String> fore = new LinkedHashMap<>();
        punkt.matcher(hela).results().forEach(rad -> fore.put(rad.group(1), rad.group()));
        assertEquals(18, fore.size());
        punkt.matcher(ut()).results().forEach(rad -> fore.remove(rad.group(1), rad.group()));
        assertEquals(Set.of("11"), fore.keySet());
        assertTrue(ut().contains("11. Visas inte i sammanfattningen: Hur budgeten kommer till."), ut());
        assertTrue(ut().contains("Står inte i texten: ”Senast den 30 november"), ut());
        assertTrue(ut().endsWith("\n11 av 18 visas, 1 visas delvis och 6 visas inte i sammanfattningen.\n"), ut());
    }

    @Test
    void enKopiaSomInteGarAttLasaArIngetSvar() throws IOException {
        felIKopian("tom.txt: Filen är tom", skriv("tom.txt", "\ufeff \n"));
        felIKopian("Filen finns inte", mapp.resolve("ingen.txt").toString());
        felIKopian("Filen går inte att läsa. Kontrollera att det är en fil och inte en mapp", mapp.toString());
        felIKopian("Filen är ingen ren text", skriv("nollor.txt", "Budget\0"));
        felIKopian("Filen är ingen text i UTF-8", Files.write(mapp.resolve("bild.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'}).toString());
        felIKopian("Filen är större än 1 MiB", skriv("stor.txt", "Budget ".repeat(1 << 18)));
        assertEquals(2, kor("lagkrav", "--text"));
        assertTrue(fel().contains("Det saknas ett värde för --text"), fel());
    }

    private void felIKopian(String text, String fil) {
        assertEquals(65, kor("lagkrav", "--text", fil));
        assertTrue(fel().contains(text), fel());
        assertEquals("", ut());
    }

    @Test
    void ettAvsnittGodkannsOchOmprovas() throws IOException {
        String bok = mapp.resolve("bok.yaml").toString();
        assertEquals(0, kor("godkann", "forbundsordning-2024/budget", "--namn", "Prov Provsson", "--roll", "jurist", "--dag", "2026-11-20", "--fil", bok));
        assertTrue(ut().contains("forbundsordning-2024/budget (Budget) är godkänt av Prov Provsson (jurist) den 20 november 2026."), ut());
        assertEquals(1, kor("godkannanden", "--fil", bok));
        assertTrue(ut().contains("\n  ✓ forbundsordning-2024/budget (Budget): godkänt av Prov Provsson (jurist) den 20 november 2026\n"), ut());
        assertTrue(ut().contains("\n  – finsam-lagen/budget (Budget): inte godkänt\n"), ut());
        assertTrue(ut().matches("(?s).*\\n1 av [0-9]+ avsnitt är godkända, 0 omprövas och [0-9]+ är inte godkända\\.\\n"), ut());
        assertEquals(0, kor("godkann", "forbundsordning-2024/budget", "--namn", "Ny Nysson", "--roll", "jurist", "--dag", "2026-11-21", "--fil", bok));
        assertTrue(ut().contains("Ersätter godkännandet av Prov Provsson (jurist) den 20 november 2026."), ut());
        // The section cannot be changed from here, so the approval is made one of another wording.
        String fore = Projekt.text(bok);
        Files.writeString(Path.of(bok), fore.replaceAll("(hash|text): [0-9a-f]{4}", "$1: 0000").replaceAll("scenarier: [0-9a-f]{4}", "scenarier: 0000"));
        assertEquals(1, kor("godkannanden", "--fil", bok));
        assertTrue(vikt(ut()).contains("– forbundsordning-2024/budget (Budget): omprövas; godkändes av Ny Nysson (jurist) den 21 november 2026; "
                + "ändrat sedan dess: texten och scenarierna – "), ut());
        assertTrue(ut().contains("0 av ") && ut().contains("1 omprövas"), ut());
        Files.writeString(Path.of(bok), fore.replace("forbundsordning-2024/budget", "forbundsordning-2024/borta"));
        assertEquals(1, kor("godkannanden", "--fil", bok));
        assertTrue(vikt(ut()).contains("Avsnitt som inte finns längre – forbundsordning-2024/borta: godkändes av Ny Nysson (jurist)"), ut());
        assertTrue(vikt(ut()).endsWith("Godkännanden av avsnitt som inte finns längre: 1."), ut());
    }

    /** Every section approved is the only way to a zero, and the file can be read by whom it could be read before. */
    @Test
    void allaAvsnittGodkanda() throws IOException {
        Path bok = mapp.resolve("bok.yaml");
        Files.writeString(bok, "godkannanden: []\n");
        Set<PosixFilePermission> fore = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(bok, fore);
        String text = Projekt.text(bok.toString());
        for (String avsnitt : Justerbar.godkannanden(text).keySet()) {
            text = Justerbar.godkann(text, avsnitt, "Prov Provsson", "jurist", LocalDate.of(2026, 11, 20));
        }
        Files.writeString(bok, text);
        assertEquals(0, kor("godkannanden", "--fil", bok.toString()));
        assertTrue(ut().contains(" 0 omprövas och 0 är inte godkända."), ut());
        assertEquals(0, kor("godkann", "finsam-lagen/budget", "--namn", "Ny Nysson", "--roll", "jurist", "--dag", "2026-11-21", "--fil", bok.toString()));
        assertEquals(0, kor("godkannanden", "--fil", bok.toString()));
        assertEquals(fore, Files.getPosixFilePermissions(bok));
        try (Stream<Path> filer = Files.list(mapp)) {
            assertEquals(List.of(bok), filer.toList());
        }
    }

    @Test
    void ettGodkannandeSomInteGarSagsPaSvenska() throws IOException {
        String bok = skriv("bok.yaml", "godkannanden: []\n");
        felIGodkannandet(2, "Inget avsnitt heter ”finsam-lagen/bugdet”. Menade du finsam-lagen/budget?", "finsam-lagen/bugdet", "Prov Provsson", "2026-11-20", bok);
        felIGodkannandet(2, "Uppgiften namn är tom", "finsam-lagen/budget", " ", "2026-11-20", bok);
        felIGodkannandet(2, "Den 1 januari 9000 har inte varit än", "finsam-lagen/budget", "Prov Provsson", "9000-01-01", bok);
        felIGodkannandet(2, "”2026-02-30” går inte för --dag", "finsam-lagen/budget", "Prov Provsson", "2026-02-30", bok);
        felIGodkannandet(2, "--fil ska vara en fil", "finsam-lagen/budget", "Prov Provsson", "2026-11-20", "-");
        felIGodkannandet(65, "Filen går inte att skriva", "finsam-lagen/budget", "Prov Provsson", "2026-11-20", mapp.resolve("ingen/bok.yaml").toString());
        felIGodkannandet(65, "Filen går inte att läsa", "finsam-lagen/budget", "Prov Provsson", "2026-11-20", mapp.toString());
        felIGodkannandet(65, "rad 2: okänd nyckel ”annat”", "finsam-lagen/budget", "Prov Provsson", "2026-11-20",
                skriv("trasig.yaml", "godkannanden: []\nannat: 1\n"));
        assertEquals("godkannanden: []\n", Projekt.text(bok));
        assertEquals(2, kor("godkann", "finsam-lagen/budget", "--fil", bok));
        assertTrue(fel().contains("Det saknas ett värde för --namn"), fel());
        assertEquals(65, kor("godkannanden", "--fil", mapp.resolve("ingen.yaml").toString()));
        assertTrue(fel().contains("Filen finns inte"), fel());
        assertEquals(65, kor("godkannanden", "--fil", skriv("tom.yaml", "")));
        assertTrue(fel().contains("Filen är tom"), fel());
        assertEquals(1, kor("godkannanden", "--utdata", mapp.toString()));
        assertTrue(Projekt.text(mapp.resolve("godkannanden.html").toString()).contains("– forbundsordning-2024/budget (Budget): inte godkänt"));
        assertTrue(ut().startsWith("Avsnitten och deras godkännanden i docs/godkannanden.yaml\n"), ut());
    }

    private void felIGodkannandet(int kod, String text, String avsnitt, String namn, String dag, String fil) {
        assertEquals(kod, kor("godkann", avsnitt, "--namn", namn, "--roll", "jurist", "--dag", dag, "--fil", fil), fel());
        assertTrue(fel().contains(text), fel());
        assertEquals("", ut());
    }

    @Test
    void texternaProvasSaSomDeVarKanda() {
        assertEquals(3, kor("granska", "--kand", "2022-11-30", fil("budget-2027")));
        assertTrue(ut().contains("Texterna så som de var kända den 30 november 2022"), ut());
        assertTrue(ut().contains("Förbundets egen text för den 24 november 2026 finns inte här"), ut());
        assertEquals(0, kor("granska", "--kand", "2022-12-01", fil("budget-2027")));
        assertEquals(2, kor("granska", "--kand", "30 november", fil("budget-2027")));
        assertTrue(fel().contains("--kand"), fel());
    }

    @Test
    void kalendernSkrivsSomTextJsonOchIcs() {
        assertEquals(0, kor("kalender", "2024"));
        assertTrue(ut().startsWith("Samordningsförbundet Västmanland, 2024\n"), ut());
        assertTrue(ut().contains("Senast den 30 november 2024 (lördag): Budgeten för 2025 ska vara beslutad."), ut());
        assertTrue(ut().contains("Senast den 2 december 2024 (måndag): Budgeten för 2025 ska vara beslutad."), ut());
        assertTrue(ut().contains("Under 2024, utan dag i texten: "), ut());
        assertEquals(0, kor("kalender", "--format", "json", "--uppsagning", "2024-02-29"));
        JsonNode blad = JsonMapper.builder().build().readTree(ut());
        assertEquals("2024-02-29", blad.get("dagar").get("beslut").stringValue());
        assertEquals("2027-02-28", blad.get("poster").get(0).get("dag").stringValue());
        assertEquals(0, kor("kalender", "--format", "ics", "--likvidation", "2027-03-15"));
        assertTrue(ut().startsWith("BEGIN:VCALENDAR\r\n"), ut());
        String en = ut();
        kor("kalender", "--format", "ics", "--likvidation", "2027-03-15", "--forbund", "Samordningsförbundet Västmanland");
        assertEquals(en, ut());
        assertEquals(0, kor("kalender", "--likvidation", "2027-03-15"));
        assertTrue(ut().contains("1. Före den 15 mars 2027: "), ut());
        assertEquals(0, kor("kalender", "--uppsagning", "2024-02-29", "--inkommen", "2024-03-05"));
        assertTrue(ut().contains("Räknat från dagen då uppsägningen kom in den 5 mars 2024."), ut());
        assertEquals(0, kor("kalender", "--sammantrade", "2026-12-18", "--justerat", "2026-12-18", "--anslaget", "2026-12-19"));
        assertTrue(ut().startsWith("Samordningsförbundet Västmanland, sammanträde den 18 december 2026"), ut());
    }

    @Test
    void enKalenderSomInteGarSagsPaSvenska() {
        String ett = "Ange ett av ÅR, --uppsagning, --likvidation och --sammantrade.";
        felIKalendern(ett);
        felIKalendern(ett, "2026", "--likvidation", "2027-03-15");
        felIKalendern("”20x6” är inget år. Ange året med fyra siffror.", "20x6");
        felIKalendern("”99999999999” är inget år.", "99999999999");
        felIKalendern("Helgdagarna är kända för åren 1990 till 2100; 1989 ligger utanför.", "1989");
        felIKalendern("2101 ligger utanför", "--sammantrade", "2101-01-01");
        felIKalendern("”2026-02-30” går inte för --uppsagning", "--uppsagning", "2026-02-30");
        felIKalendern("Inget känt förbund heter ”Förbundet”", "2026", "--forbund", "Förbundet");
        felIKalendern("--justerat hör till --sammantrade.", "2026", "--justerat", "2026-01-01");
        felIKalendern("--anslaget hör till --sammantrade.", "2026", "--anslaget", "2026-01-01");
        felIKalendern("--inkommen hör till --uppsagning.", "2026", "--inkommen", "2026-01-01");
        felIKalendern("Dagarna kommer i fel ordning", "--sammantrade", "2026-01-02", "--justerat", "2026-01-01");
        felIKalendern("det finns inget att lägga i en kalender", "1995", "--format", "ics");
        assertEquals(0, kor("kalender", "1995"));
        assertTrue(ut().contains("Ingen text som gäller sätter någon plikt."), ut());
    }

    private void felIKalendern(String text, String... argument) {
        assertEquals(2, kor(Stream.concat(Stream.of("kalender"), Arrays.stream(argument)).toArray(String[]::new)));
        assertTrue(fel().contains(text), fel());
        assertEquals("", ut());
    }

    /** The whole of the text is accounted for in what ships; where something is not, it is named and the command says so. */
    @Test
    void textenSkrivsSomSidorOchSagerVadSomInteArRedovisat() throws IOException {
        assertEquals(2, kor("texten"));
        assertEquals("Det saknas ett värde för --utdata.\nSe justerbar --hjalp.\n", fel());
        assertEquals(65, kor("texten", "--utdata", mapp.toString(), "--godkannanden", mapp.resolve("finns-inte.yaml").toString()));
        assertTrue(fel().endsWith("finns-inte.yaml: Filen finns inte. Kontrollera namnet.\n"), fel());
        assertEquals(0, kor("texten", "--utdata", mapp.resolve("sidor").toString()), this::fel);
        assertTrue(ut().endsWith("Allt är redovisat, och varje scenario håller.\n"), ut());
        assertTrue(Files.readString(mapp.resolve("sidor/index.html")).contains("Allt är redovisat"));

        Justerbar justerbar = Justerbar.load();
        Svitsvar utan = new Svitsvar(0, 0, 0, 0, List.of(), List.of());
        PrintStream hit = new PrintStream(ut, true, StandardCharsets.UTF_8);
        ut.reset();
        assertEquals(1, new Texten(hit, null).svara(Sidor.av(Sidmaterial.av(justerbar, utan, null)), mapp.resolve("utan")));
        assertTrue(ut().contains("✗ Normen styrelse/beslutforhet har inget scenario.\n"), ut());
        assertTrue(Files.readString(mapp.resolve("utan/index.html")).contains("<li>Normen styrelse/beslutforhet har inget scenario.</li>"));
        assertTrue(Files.readString(mapp.resolve("utan/forbundsordning-2024.html")).contains("Godkännande inte känt"));

        String fil = skriv("en-fil", "");
        assertEquals(2, kor("texten", "--utdata", fil));
        assertTrue(fel().contains("Det går inte att skriva dit."), fel());
    }

    @Test
    void rapportenSkrivsOchRaknasMedDeAndra() throws IOException {
        assertEquals(0, kor("granskarsvit", "--taggar", "@styrelse/beslutforhet", "--utdata", mapp.resolve("svit").toString()), this::fel);
        assertTrue(Pattern.compile("Valda (\\d+), körda \\1, rapporterade i junit.xml \\1, rapporterade\\s+i\\s+rapport.html \\1\\.").matcher(ut()).find(), ut());
        for (String rapport : List.of("rapport.html", "junit.xml", "meddelanden.ndjson")) {
            assertTrue(Files.size(mapp.resolve("svit").resolve(rapport)) > 0, rapport);
        }
        String egen = skriv("egna.feature", "# language: sv\nEgenskap: Prov\n\n  Scenario: Sex av tretton\n    Givet att 6 ledamöter tjänstgör och övriga är frånvarande\n"
                + "    När beslutet prövas\n    Så är meningen uppfylld\n");
        assertTrue(egen.endsWith(".feature"));
        assertEquals(1, kor("granskarsvit", "--features", Files.createDirectories(mapp.resolve("tom")).toString(), "--utdata", mapp.resolve("ut").toString()));
        Files.move(Path.of(egen), mapp.resolve("tom/egna.feature"));
        assertEquals(1, kor("granskarsvit", "--features", mapp.resolve("tom").toString(), "--utdata", mapp.resolve("ut").toString()));
        String sida = Files.readString(mapp.resolve("ut/rapport.html"));
        assertTrue(sida.contains("Det som inte håller") && sida.contains("✗ underkänt") && sida.contains("Egna scenarier"), sida);
    }
}
