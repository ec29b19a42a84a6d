package se.justerbar.tjanst;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.justerbar.cli.Kommandoprov;
import tools.jackson.databind.JsonNode;

/** The secretary's pages as they are sent: from an empty check to a recorded one, on bad input, and over a restart. */
class SidorTest {
    private static final String FORMULAR = "application/x-www-form-urlencoded";
    @TempDir
    private Path mapp;

    private Provtjanst tjanst() {
        return Provtjanst.starta(mapp.resolve("journal"), Map.of());
    }

    /** Sends a form; svar are names and values in turn. */
    private static Provtjanst.Svaret sand(Provtjanst tjanst, String vag, String... svar) {
        List<String> par = new ArrayList<>();
        for (int i = 0; i < svar.length; i += 2) {
            par.add(URLEncoder.encode(svar[i], StandardCharsets.UTF_8) + "=" + URLEncoder.encode(svar[i + 1], StandardCharsets.UTF_8));
        }
        return tjanst.fragaRot("POST", vag, String.join("&", par).getBytes(StandardCharsets.UTF_8), "Content-Type", FORMULAR);
    }

    private static String vidare(Provtjanst.Svaret svar) {
        assertEquals(303, svar.status(), svar::text);
        return svar.huvud("Location").replaceFirst("#.*", "");
    }

    private static String sida(Provtjanst tjanst, String vag) {
        Provtjanst.Svaret svar = tjanst.fragaRot("GET", vag, null);
        assertEquals(200, svar.status(), svar::text);
        assertEquals("text/html;charset=UTF-8", svar.huvud("Content-Type"));
        return svar.text();
    }

    private static List<String> alla(String text, String monster) {
        return Pattern.compile(monster).matcher(text).results().map((MatchResult traff) -> traff.group(1)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget-2027", "budget-2027-for-sent", "sex-av-tretton", "vanligt-sammantrade", "tomt-sammantrade", "vastra-malardalen-budget-2023", "minst-protokoll"})
    void sidanHarSammaFyndSomJsonOchLankarBaraTillDetSomFinns(String exempel) {
        try (Provtjanst tjanst = tjanst()) {
            String utkast = vidare(sand(tjanst, "/utkast", "exempel", exempel));
            String sidan = sida(tjanst, utkast);
            Set<String> fynd = new TreeSet<>(alla(sidan, "data-fynd=\"([^\"]+)\""));
            Set<String> json = new TreeSet<>();
            tjanst.skicka("/provningar", Provtjanst.exempel(exempel)).json().get("arenden").forEach(arende -> arende.get("fynd").forEach(ett -> json.add(ett.get("id").stringValue())));
            assertEquals(json, fynd);
            List<String> id = alla(sidan, " id=\"([^\"]+)\"");
            assertEquals(new HashSet<>(id).size(), id.size(), () -> "an id twice: " + id.stream().filter(ett -> id.indexOf(ett) != id.lastIndexOf(ett)).findFirst());
            alla(sidan, "href=\"#([^\"]+)\"").forEach(mal -> assertTrue(id.contains(mal), mal));
            if (!json.isEmpty()) {
                String ford = vidare(sand(tjanst, utkast, "gor", "for"));
                assertEquals(json, new TreeSet<>(alla(sida(tjanst, ford), "data-fynd=\"([^\"]+)\"")));
                assertEquals(json, iPdf(tjanst.fragaRot("GET", ford + "/blad.pdf", null), json));
                assertEquals(json.stream().map(ett -> ett.replaceFirst("@.*", "")).collect(Collectors.toCollection(TreeSet::new)), paKommandoraden(exempel));
                assertEquals(404, tjanst.fragaRot("GET", utkast, null).status(), "the draft is gone when it is recorded");
            }
        }
    }

    /** Those of the ids that the sheet has; a line of it may end anywhere. */
    private static Set<String> iPdf(Provtjanst.Svaret blad, Set<String> id) {
        assertEquals(200, blad.status());
        assertEquals("application/pdf", blad.huvud("Content-Type"));
        try {
            String text = text(blad.bytes()).replaceAll("Sida [0-9]+ av [0-9]+|[\\s\\u00a0]", "");
            return id.stream().filter(ett -> text.contains(ett.replaceAll("[\\s\\u00a0]", ""))).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The norms that the command line names, one by one or in a row where all wait for the same facts. */
    private Set<String> paKommandoraden(String exempel) {
        try {
            ByteArrayOutputStream ut = new ByteArrayOutputStream();
            Kommandoprov.kor(ut, new ByteArrayOutputStream(), "granska", Files.write(mapp.resolve("underlag.json"), Provtjanst.exempel(exempel)).toString());
            return new TreeSet<>(alla(ut.toString(StandardCharsets.UTF_8), "(?m)(?:^  \\S .* · |^    (?=[a-z0-9/-]+,)|^    (?=[a-z0-9/-]+$)|(?<=[a-z0-9]), )([a-z0-9-]+(?:/[a-z0-9-]+)+)(?=,|$)"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void bladetNamnerDenSomGranskadeOchBildernaVisas() throws IOException {
        try (Provtjanst tjanst = tjanst()) {
            vidare(sand(tjanst, "/styrelse", "forbund", "Samordningsförbundet Västmanland", "sekreterare", "Sigrid Ohlsdotter", "plats:0", "Köping"));
            String utkast = vidare(sand(tjanst, "/utkast", "exempel", "bidrag-fel-alder"));
            String bilder = sida(tjanst, utkast + "/bilder");
            assertEquals(3, alla(bilder, "(<svg )").size(), bilder);
            assertTrue(bilder.contains("Kommunerna tillsammans: angivet") && bilder.contains("Årets dagar"), bilder);
            String ford = vidare(sand(tjanst, utkast, "gor", "for"));
            assertEquals(alla(bilder, "(?s)(<svg .*?</svg>)"), alla(sida(tjanst, ford + "/bilder"), "(?s)(<svg .*?</svg>)"));
            byte[] blad = tjanst.fragaRot("GET", ford + "/blad.pdf", null).bytes();
            assertArrayEquals(blad, tjanst.fragaRot("GET", ford + "/blad.pdf", null).bytes());
            assertTrue(text(blad).contains("Sigrid Ohlsdotter"));
            assertTrue(sida(tjanst, ford).contains("Svaret är "));
            vidare(sand(tjanst, ford + "/gallring", "beslut", "Plan 2026"));
            assertFalse(text(tjanst.fragaRot("GET", ford + "/blad.pdf", null).bytes()).contains("Ohlsdotter"));
            String oklart = vidare(sand(tjanst, "/utkast", "exempel", "budget-2027"));
            vidare(sand(tjanst, oklart, "/sammantrade/datum", "i går"));
            assertEquals(409, tjanst.fragaRot("GET", oklart + "/bilder", null).status());
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(dokument);
        }
    }

    @Test
    void sidornaTarIngentingUtifranOchIngetSkrivetISidan() {
        try (Provtjanst tjanst = tjanst()) {
            String utkast = vidare(sand(tjanst, "/utkast", "exempel", "budget-2027-for-sent"));
            String ford = vidare(sand(tjanst, vidare(sand(tjanst, "/utkast", "exempel", "budget-2027")), "gor", "for"));
            for (String vag : List.of("/", "/styrelse", utkast, utkast + "/bilder", "/forda", ford, ford + "/bilder", "/texten/forslag-forbundsordning-2024.txt?norm=budget/senast-30-november", "/tillganglighet")) {
                Provtjanst.Svaret svar = tjanst.fragaRot("GET", vag, null);
                assertEquals(200, svar.status(), vag);
                assertEquals(1, svar.hel().headers().allValues("Content-Security-Policy").size());
                assertTrue(svar.huvud("Content-Security-Policy").startsWith("default-src 'none'; style-src 'self'; script-src 'self'"), vag);
                assertFalse(svar.huvud("Content-Security-Policy").contains("unsafe"));
                assertEquals(List.of(), alla(svar.text(), "(<script>|<style|\\sstyle=|\\son[a-z]+=|(?:src|action)=\"https?:|<link[^>]*https?:)"), vag);
                alla(svar.text(), "(?:src|href)=\"(/sida/[^\"]+)\"").forEach(fil -> assertEquals(200, tjanst.fragaRot("GET", fil, null).status(), fil));
            }
        }
    }

    @Test
    void enMeningIDokumentetArMarkt() {
        try (Provtjanst tjanst = tjanst()) {
            String text = sida(tjanst, "/texten/forslag-forbundsordning-2024.txt?norm=budget/senast-30-november");
            assertEquals(1, alla(text, "(<mark id=\"norm\">)").size());
            assertTrue(text.replaceAll("\\s+", " ").contains("<mark id=\"norm\">Senast den 30 november ska budgeten"), text);
        }
    }

    @Test
    void detSomInteGarAttLasaGerIngetBesked() {
        try (Provtjanst tjanst = tjanst()) {
            String utkast = vidare(sand(tjanst, "/utkast", "exempel", "budget-2027"));
            vidare(sand(tjanst, utkast, "/sammantrade/datum", "den tjugofjärde"));
            String sidan = sida(tjanst, utkast);
            assertTrue(sidan.contains("Inget besked") && sidan.contains("value=\"den tjugofjärde\"") && sidan.contains("Skriv en dag som finns"), sidan);
            assertEquals(List.of(), alla(sidan, "data-fynd=\"([^\"]+)\""));
            Provtjanst.Svaret nej = sand(tjanst, utkast, "gor", "for");
            assertEquals(200, nej.status(), "it is not recorded");
            assertTrue(nej.text().contains("En uppgift behöver rättas"));
            assertEquals(0, tjanst.hamta("/granskningar").json().get("antal").longValue());
            vidare(sand(tjanst, utkast, "/sammantrade/datum", "2026-11-24", "/forbund", " "));
            assertTrue(sida(tjanst, utkast).contains("class=\"omdome"));
        }
    }

    @Test
    void ettUtkastFinnsKvarEfterEnOmstart() {
        String utkast;
        try (Provtjanst tjanst = tjanst()) {
            utkast = vidare(sand(tjanst, "/utkast"));
            vidare(sand(tjanst, utkast, "/sammantrade/datum", "2026-11-24", "/arenden/0/rubrik", "Budget <2027> & plan", "/arenden/0/slag", "budget"));
        }
        try (Provtjanst tjanst = tjanst()) {
            String sidan = sida(tjanst, utkast);
            assertTrue(sidan.contains("Budget &lt;2027&gt; &amp; plan"), sidan);
            assertTrue(sida(tjanst, "/").contains("Sammanträdet den 24 november 2026"));
        }
    }

    @Test
    void namnenStarBaraVidSidanOchGallras() {
        try (Provtjanst tjanst = tjanst()) {
            vidare(sand(tjanst, "/styrelse", "forbund", "Samordningsförbundet Västmanland", "mandatFran", "2024-01-01", "komplett", "ja", "valdaAvEgen", "ja", "ingenHarLamnat", "ja",
                    "plats:0", "Köping", "medlem:0", "Köping", "ledamot:0", "Karin Bengtsdotter", "ersattare:0", "Nils Persson", "plats:1", ""));
            assertTrue(sida(tjanst, "/styrelse").contains("Karin Bengtsdotter"));
            String utkast = vidare(sand(tjanst, "/utkast"));
            assertTrue(sida(tjanst, utkast).contains("Karin Bengtsdotter"), "the name is shown where she fills in");
            vidare(sand(tjanst, utkast, "/sammantrade/datum", "2026-11-24", "/arenden/0/slag", "budget", "gor", "alla"));
            assertTrue(sida(tjanst, utkast).contains("1 av 13 tjänstgör – inte beslutför, 6 till behövs"));
            String ford = vidare(sand(tjanst, utkast, "gor", "for"));
            assertTrue(sida(tjanst, ford).contains("Karin Bengtsdotter"));
            String id = ford.substring(ford.lastIndexOf('/') + 1);
            for (String del : List.of("/kvitto", "/underlag", "")) {
                assertFalse(tjanst.hamta("/granskningar/" + id + del).text().contains("Bengtsdotter"), del);
            }
            assertEquals(400, sand(tjanst, ford + "/gallring", "beslut", " ").status());
            assertEquals(ford + "?gallrat", vidare(sand(tjanst, ford + "/gallring", "beslut", "Plan 2026")));
            assertFalse(sida(tjanst, ford).contains("Bengtsdotter"));
            assertFalse(sida(tjanst, ford).contains("Håller inte"), "the log still verifies");
        }
    }

    @Test
    void ettRattatProtokollErsatterOchBadaFinnsKvar() {
        try (Provtjanst tjanst = tjanst()) {
            String forst = vidare(sand(tjanst, vidare(sand(tjanst, "/utkast", "exempel", "budget-2027-for-sent")), "gor", "for"));
            String utkast = vidare(sand(tjanst, forst + "/ratta"));
            vidare(sand(tjanst, utkast, "/sammantrade/datum", "2026-11-24"));
            String nasta = vidare(sand(tjanst, utkast, "gor", "for"));
            assertTrue(sida(tjanst, nasta).contains("Ersätter") && sida(tjanst, nasta).contains(forst));
            assertTrue(sida(tjanst, forst).contains("Ersatt av") && sida(tjanst, forst).contains(nasta));
        }
    }

    @Test
    void ettForsokForsInte() {
        try (Provtjanst tjanst = tjanst()) {
            String utkast = vidare(sand(tjanst, "/utkast", "exempel", "budget-2027"));
            String fore = sida(tjanst, utkast);
            String forsok = vidare(sand(tjanst, utkast, "gor", "forsok"));
            vidare(sand(tjanst, forsok, "/sammantrade/datum", "2026-12-02"));
            assertTrue(sida(tjanst, forsok).contains("Försök – förs inte"));
            assertEquals(200, sand(tjanst, forsok, "gor", "for").status());
            assertEquals(0, tjanst.hamta("/granskningar").json().get("antal").longValue());
            assertEquals(fore, sida(tjanst, utkast), "what it was tried of is as it was");
            assertEquals(utkast, vidare(sand(tjanst, forsok, "gor", "slang")));
            assertEquals(404, tjanst.fragaRot("GET", forsok, null).status());
        }
    }

    private static Provtjanst.Svaret lasIn(Provtjanst tjanst, byte[] docx) {
        return lamna(tjanst, "/protokoll", Map.of("fil", docx));
    }

    /** Hands in files as a form does. */
    private static Provtjanst.Svaret lamna(Provtjanst tjanst, String vag, Map<String, byte[]> filer) {
        ByteArrayOutputStream kropp = new ByteArrayOutputStream();
        filer.forEach((namn, bytes) -> {
            kropp.writeBytes(("--grans\r\nContent-Disposition: form-data; name=\"" + namn + "\"; filename=\"" + namn + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            kropp.writeBytes(bytes);
            kropp.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        kropp.writeBytes("--grans--\r\n".getBytes(StandardCharsets.UTF_8));
        return tjanst.fragaRot("POST", vag, kropp.toByteArray(), "Content-Type", "multipart/form-data; boundary=grans");
    }

    /** A receipt is verified by whoever has it, of this journal or another's, as the command line does it. */
    @Test
    void ettKvittoVerifierasPaSidan() throws IOException {
        byte[] protokoll;
        byte[] kvitto;
        byte[] nyckel;
        try (Provtjanst tjanst = tjanst()) {
            protokoll = tjanst.fragaRot("GET", "/protokoll/exempel/budget-2027-for-sent.docx", null).bytes();
            String ford = vidare(sand(tjanst, vidare(lasIn(tjanst, protokoll)), "gor", "for"));
            kvitto = tjanst.fragaRot("GET", ford + "/kvitto.json", null).bytes();
            nyckel = Files.readAllBytes(mapp.resolve("journal").resolve("nyckel.pub"));
            assertTrue(sida(tjanst, "/forda").contains("href=\"/verifiera\""));
            sida(tjanst, "/verifiera");
            String egen = kvittosvar(lamna(tjanst, "/verifiera", Map.of("kvitto", kvitto, "protokoll", protokoll)), 200);
            assertTrue(egen.contains("✓ Kvittot håller") && egen.contains("Protokollet är det som prövades."), egen);
        }
        try (Provtjanst annan = Provtjanst.starta(mapp.resolve("annan"), Map.of())) {
            String fel = kvittosvar(lamna(annan, "/verifiera", Map.of("kvitto", kvitto)), 200);
            assertTrue(fel.contains("✗ Kvittot håller inte") && fel.contains("inte underskriven"), "another journal's key did not sign it");
            String svar = kvittosvar(lamna(annan, "/verifiera", Map.of("kvitto", kvitto, "nyckel", nyckel, "protokoll", Arrays.copyOf(protokoll, 10))), 200);
            assertTrue(svar.contains("✗ Kvittot håller inte") && svar.contains("Protokollet är inte det som prövades"), svar);
            for (String steg : paKommandoraden(kvitto, nyckel)) {
                assertTrue(kvittosvar(lamna(annan, "/verifiera", Map.of("kvitto", kvitto, "nyckel", nyckel)), 200).contains(steg), steg);
            }
            assertTrue(kvittosvar(lamna(annan, "/verifiera", Map.of("kvitto", "{}".getBytes(StandardCharsets.UTF_8))), 422).contains("href=\"#kvitto\""));
            assertTrue(kvittosvar(lamna(annan, "/verifiera", Map.of("kvitto", kvitto, "nyckel", kvitto)), 422).contains("href=\"#nyckel\""));
            assertTrue(kvittosvar(lamna(annan, "/verifiera", Map.of()), 422).contains("Inget kvitto är valt"));
            assertEquals(413, lamna(annan, "/verifiera", Map.of("kvitto", kvitto, "protokoll", new byte[11 << 20])).status());
            assertEquals(413, sand(annan, "/verifiera", "kvitto", "x").status());
        }
    }

    private static String kvittosvar(Provtjanst.Svaret svar, int status) {
        assertEquals(status, svar.status(), svar::text);
        return svar.text();
    }

    /** What the command says of a receipt, part by part and sentence by sentence. */
    private List<String> paKommandoraden(byte[] kvitto, byte[] nyckel) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        assertEquals(0, Kommandoprov.kor(ut, new ByteArrayOutputStream(), "verifiera", "--nyckel", Files.write(mapp.resolve("n.pub"), nyckel).toString(),
                Files.write(mapp.resolve("k.json"), kvitto).toString()));
        List<String> steg = alla(ut.toString(StandardCharsets.UTF_8).replaceAll("\n    +", " "), "(?m)^  (?:✓ )?(.*)$");
        assertEquals(4, steg.size(), steg::toString);
        return steg;
    }

    @Test
    void fordaSoksMedOrd() {
        try (Provtjanst tjanst = tjanst()) {
            String budget = vidare(sand(tjanst, vidare(sand(tjanst, "/utkast", "exempel", "budget-2027-for-sent")), "gor", "for"));
            String annat = vidare(sand(tjanst, vidare(sand(tjanst, "/utkast", "exempel", "enskilds-forman")), "gor", "for"));
            String sidan = sida(tjanst, "/forda?sok=budget+F%C3%96R");
            assertTrue(sidan.contains(budget) && !sidan.contains(annat) && sidan.contains("1 granskning") && sidan.contains("value=\"budget FÖR\""), sidan);
            assertTrue(sida(tjanst, "/forda?sok=" + "x".repeat(201)).contains("href=\"#sok\""));
            for (int i = 0; i < 20; i++) {
                vidare(sand(tjanst, vidare(sand(tjanst, "/utkast", "exempel", "enskilds-forman")), "gor", "for"));
            }
            List<String> vidare = alla(sida(tjanst, "/forda?bedomning=&sok=%C2%A7+v%C3%A4st"), "href=\"(/forda\\?sida=2[^\"]*)\"");
            assertEquals(List.of("/forda?sida=2&amp;sok=%C2%A7+v%C3%A4st"), vidare);
            assertTrue(sida(tjanst, vidare.get(0).replace("&amp;", "&")).contains("22 granskningar"));
            assertEquals(1, tjanst.hamta("/granskningar?sok=budget").json().get("antal").longValue());
        }
    }

    /** The board knows the office of who leads by the seat, within the term and where the ledamot is the one who sits there. */
    @Test
    void ordforandensUppdragFyllsIUrStyrelsen() {
        try (Provtjanst tjanst = tjanst()) {
            vidare(sand(tjanst, "/styrelse", "forbund", "Samordningsförbundet Västmanland", "mandatFran", "2024-01-01", "mandatTill", "2026-12-31", "ordforande", "Köping", "viceOrdforande", "Sala",
                    "plats:0", "Köping", "medlem:0", "Köping", "plats:1", "Sala", "medlem:1", "Sala", "plats:2", "Arboga", "medlem:2", "Arboga"));
            String uppdrag = "/arenden/0/ordforande/uppdrag";
            String utkast = vidare(sand(tjanst, "/utkast"));
            vidare(sand(tjanst, utkast, "/sammantrade/datum", "2026-11-24", "/arenden/0/slag", "budget", "/arenden/0/ordforande/plats", "Köping"));
            assertEquals(List.of("ordforande"), valt(tjanst, utkast, uppdrag));
            vidare(sand(tjanst, utkast, "/arenden/0/ordforande/plats", "Köping", uppdrag, ""));
            assertEquals(List.of(""), valt(tjanst, utkast, uppdrag), "what she says herself stands");
            vidare(sand(tjanst, utkast, "/arenden/0/ordforande/plats", "Sala"));
            assertEquals(List.of("viceOrdforande"), valt(tjanst, utkast, uppdrag));
            vidare(sand(tjanst, utkast, "/arenden/0/ordforande/plats", "Arboga", uppdrag, ""));
            assertEquals(List.of(""), valt(tjanst, utkast, uppdrag));
            vidare(sand(tjanst, utkast, "/sammantrade/datum", "2027-01-01", "/arenden/0/ordforande/plats", "Köping"));
            assertEquals(List.of(""), valt(tjanst, utkast, uppdrag), "the term is over");
        }
    }

    /** What is chosen in a question of the page; an empty text where nothing is. */
    private static List<String> valt(Provtjanst tjanst, String utkast, String pekare) {
        String sidan = sida(tjanst, utkast);
        String fragan = alla(sidan, "(?s)(<(?:select|input)[^>]* name=\"" + pekare + "\".*?(?:</select>|</fieldset>))").get(0);
        List<String> valda = alla(fragan, "value=\"([^\"]*)\"[^>]*(?:selected|checked)=");
        return valda.isEmpty() ? List.of("") : valda;
    }

    /** The minutes of an example, read in, give the answer that the example itself gives, and the receipt has their hash. */
    @ParameterizedTest
    @ValueSource(strings = {"vastra-malardalen-budget-2023", "budget-2027-for-sent"})
    void ettProtokollLasesInOchFors(String exempel) throws NoSuchAlgorithmException {
        try (Provtjanst tjanst = tjanst()) {
            Provtjanst.Svaret protokoll = tjanst.fragaRot("GET", "/protokoll/exempel/" + exempel + ".docx", null);
            String utkast = vidare(lasIn(tjanst, protokoll.bytes()));
            assertTrue(sida(tjanst, utkast).contains("Läst säkert"));
            String id = vidare(sand(tjanst, utkast, "gor", "for")).replaceFirst(".*/", "");
            assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(protokoll.bytes())), tjanst.hamta("/granskningar/" + id).json().get("protokoll").stringValue());
            JsonNode fort = tjanst.hamta("/granskningar/" + id).json().get("granskning").get("arenden");
            assertEquals(tjanst.skicka("/provningar", Provtjanst.exempel(exempel)).json().get("arenden"), fort);
        }
    }

    @Test
    void enFilSomInteArEttProtokollForklaras() {
        try (Provtjanst tjanst = tjanst()) {
            Provtjanst.Svaret svar = lasIn(tjanst, "inte ett protokoll".getBytes(StandardCharsets.UTF_8));
            assertEquals(422, svar.status());
            assertTrue(svar.text().contains("<h1>Det gick inte</h1>"), svar::text);
            assertEquals(400, lasIn(tjanst, new byte[0]).status());
            assertEquals(413, lasIn(tjanst, new byte[11 << 20]).status());
            assertEquals(413, sand(tjanst, "/protokoll", "fil", "x").status());
            assertEquals(404, tjanst.fragaRot("GET", "/protokoll/exempel/finns-inte.docx", null).status());
            assertEquals(422, lasIn(tjanst, Arrays.copyOf(tjanst.fragaRot("GET", "/protokoll/protokollsmall.docx", null).bytes(), 3_000)).status());
        }
    }

    @Test
    void felBesvarasMedEnSida() {
        try (Provtjanst tjanst = tjanst()) {
            for (String vag : List.of("/utkast/finns-inte", "/forda/finns-inte", "/forda/00000000-0000-4000-8000-000000000000", "/texten/finns-inte.txt", "/sida/../stil.css", "/sida/finns-inte")) {
                Provtjanst.Svaret svar = tjanst.fragaRot("GET", vag, null);
                assertTrue(svar.status() == 404 || svar.status() == 400, vag + ": " + svar.status());
                assertFalse(svar.text().contains("Exception"), vag);
            }
            assertTrue(tjanst.fragaRot("GET", "/utkast/finns-inte", null).text().contains("Gå till startsidan"));
            assertEquals(403, tjanst.fragaRot("POST", "/utkast", new byte[0], "Content-Type", FORMULAR, "Origin", "https://annan.example").status());
            assertEquals(413, sand(tjanst, vidare(sand(tjanst, "/utkast")), "/arenden/0/rubrik", "x".repeat(20_001)).status());
            assertTrue(sida(tjanst, "/forda?fran=ig%C3%A5r").contains("Skriv dagarna som"));
            assertTrue(sand(tjanst, "/styrelse", "mandatFran", "i våras", "plats:0", "A", "plats:1", "A").text().contains("2 uppgifter behöver rättas"));
        }
    }

    /** A person in a browser gets a page, and a program the problem. */
    @Test
    void detSomInteFinnsSagsMedEnSidaForEnWebblasare() {
        try (Provtjanst tjanst = tjanst()) {
            String webblasare = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
            Provtjanst.Svaret sida = tjanst.fragaRot("GET", "/finns/inte", null, "Accept", webblasare);
            assertEquals(404, sida.status());
            assertTrue(sida.text().contains("<h1>Det gick inte</h1>") && sida.text().contains("Till startsidan"), sida::text);
            assertEquals(405, tjanst.fragaRot("GET", "/protokoll", null, "Accept", webblasare).status());
            for (String vag : List.of("/justerbar/v1/finns-inte", "/actuator/env", "/justerbar")) {
                assertEquals("application/problem+json", tjanst.fragaRot("GET", vag, null, "Accept", webblasare).huvud("Content-Type"), vag);
            }
            for (String annan : List.of("*/*", "text/html", "application/json")) {
                assertEquals("application/problem+json", tjanst.fragaRot("GET", "/finns/inte", null, "Accept", annan).huvud("Content-Type"), annan);
            }
            assertEquals("application/problem+json", tjanst.fragaRot("PUT", "/finns/inte", new byte[0], "Accept", webblasare).huvud("Content-Type"));
        }
    }

    @Test
    void redogorelsenSagerDetSomArAngettOchAttRestenInteArDet() {
        try (Provtjanst tjanst = tjanst()) {
            assertTrue(sida(tjanst, "/tillganglighet").contains("har inte sagt om den är helt, delvis eller inte förenlig"));
        }
        Map<String, String> angivet = Map.of("kontakt.namn", "Kansliet", "kontakt.epost", "kansliet@exempel.se", "redogorelse.forenlighet", "delvis", "redogorelse.brister", "Kartan saknar text.",
                "redogorelse.bedomd", "2026-10-01", "redogorelse.metod", "Egen granskning.", "redogorelse.undantag9", "Äldre filer.", "redogorelse.undantag12", "Filmen, av kostnadsskäl.");
        try (Provtjanst tjanst = Provtjanst.starta(mapp.resolve("annan"), angivet)) {
            String sidan = sida(tjanst, "/tillganglighet");
            for (String del : List.of("Kansliet", "kansliet@exempel.se", "delvis förenlig", "Kartan saknar text.", "1 oktober 2026", "Egen granskning.", "Äldre filer.", "Filmen, av kostnadsskäl.")) {
                assertTrue(sidan.contains(del), del);
            }
            assertFalse(sidan.contains("har inte sagt"), sidan);
        }
        assertThrows(Installningsfel.class, () -> Installningslasare.las(null, Map.of("redogorelse.forenlighet", "nästan")));
        assertThrows(Installningsfel.class, () -> Installningslasare.las(null, Map.of("redogorelse.bedomd", "i fjol")));
    }

    /** From an answer to the norms that it touches, and from each to its place beside its rules and scenarios, of a run that was asked for. */
    @Test
    void granskarenSerNormerReglerOchScenarier() {
        try (Provtjanst tjanst = tjanst()) {
            String utkast = vidare(sand(tjanst, "/utkast", "exempel", "budget-2027-for-sent"));
            String normer = sida(tjanst, utkast + "/normer");
            Set<String> rorda = new TreeSet<>();
            tjanst.skicka("/provningar", Provtjanst.exempel("budget-2027-for-sent")).json().get("arenden").forEach(arende -> arende.get("fynd").forEach(ett -> {
                if (!ett.get("utfall").stringValue().equals("ejTillamplig") && !ett.get("angarOkant").booleanValue()) {
                    rorda.add(ett.get("norm").stringValue());
                }
            }));
            assertEquals(rorda, new TreeSet<>(alla(normer, "data-norm=\"([^\"]+)\"")));
            List<String> lankar = alla(normer, "href=\"(/granskare/[^\"]+)\"");
            assertEquals(rorda.size(), lankar.size());
            assertEquals(409, tjanst.fragaRot("GET", lankar.get(0).replaceFirst("#.*", ""), null).status());
            assertEquals("/granskare/index.html", vidare(sand(tjanst, "/granskare")));
            for (String lank : lankar) {
                String[] delar = lank.split("#");
                assertTrue(sida(tjanst, delar[0]).contains("id=\"" + delar[1] + "\""), lank);
            }
            Provtjanst.Svaret rapport = tjanst.fragaRot("GET", "/granskare/rapport.html", null);
            assertTrue(rapport.text().contains("Sviten håller.") && rapport.text().contains("Till Justerbar"));
            assertTrue(rapport.huvud("Content-Security-Policy").matches(".*style-src 'sha256-[A-Za-z0-9+/=]{44}';.*"), rapport.huvud("Content-Security-Policy"));
            assertEquals(404, tjanst.fragaRot("GET", "/granskare/finns-inte.html", null).status());
            String ford = vidare(sand(tjanst, utkast, "gor", "for"));
            assertEquals(rorda, new TreeSet<>(alla(sida(tjanst, ford + "/normer"), "data-norm=\"([^\"]+)\"")));
        }
    }

    @Test
    void htmxFarSammaSidaUtanOmvag() {
        try (Provtjanst tjanst = tjanst()) {
            String utkast = vidare(sand(tjanst, "/utkast", "exempel", "budget-2027"));
            Provtjanst.Svaret svar = tjanst.fragaRot("POST", utkast, "%2Fsammantrade%2Fdatum=2026-12-02".getBytes(StandardCharsets.UTF_8), "Content-Type", FORMULAR, "HX-Request", "true");
            assertEquals(200, svar.status());
            assertEquals(svar.text(), sida(tjanst, utkast));
            assertTrue(svar.text().contains("omdome brister"));
        }
    }
}
