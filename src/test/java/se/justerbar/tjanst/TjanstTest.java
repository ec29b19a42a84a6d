package se.justerbar.tjanst;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.justerbar.Justerbar;
import se.justerbar.json.Kvittoform;
import se.justerbar.json.Rapportskrivare;
import se.justerbar.json.Underlagslasare;
import se.justerbar.kvitto.Kvitto;
import se.justerbar.merkle.Verifier;
import tools.jackson.databind.JsonNode;

/** The service as whoever embeds it meets it. */
class TjanstTest {
    private static final byte[] BUDGET = Provtjanst.exempel("budget-2027-for-sent");
    @TempDir
    private static Path mapp;
    private static Provtjanst tjanst;

    @BeforeAll
    static void starta() {
        tjanst = Provtjanst.starta(mapp, Map.of());
    }

    @AfterAll
    static void stang() {
        tjanst.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String problem(int status, String namn, Provtjanst.Svaret svar) {
        assertEquals(status, svar.status(), svar::text);
        JsonNode problem = svar.json();
        assertEquals(Adresser.V1 + "/problem/" + namn, problem.get("type").stringValue());
        assertEquals("application/problem+json", svar.huvud("Content-Type"));
        assertEquals("sv", svar.huvud("Content-Language"));
        return problem.get("detail").stringValue();
    }

    @Test
    void enGranskningForsOchKvittotGarAttVerifieraUtanTjansten() throws IOException {
        Provtjanst.Svaret ny = tjanst.skicka("/granskningar", BUDGET);
        assertEquals(201, ny.status());
        String vag = ny.huvud("Location");
        assertEquals(Adresser.V1 + "/granskningar/" + ny.json().get("id").stringValue(), vag);
        byte[] kvittot = tjanst.fragaRot("GET", vag + "/kvitto", null).bytes();
        Kvitto kvitto = new Kvittoform().las(kvittot);
        Verifier nyckel = Verifier.of(Files.readString(mapp.resolve("nyckel.pub")).strip()).orElseThrow();
        assertTrue(nyckel.verifies(kvitto.kontrollpunkt(), kvitto.lage().orElseThrow().text()));
        assertEquals(nyckel.line(), tjanst.hamta("/logg/nyckel").json().get("nyckel").stringValue());

        byte[] svaret = new Rapportskrivare().skriv(Justerbar.load().granska(new Underlagslasare().las(BUDGET)));
        assertTrue(ny.text().contains(new String(svaret, StandardCharsets.UTF_8).strip()), "the answer stands there byte for byte");
        assertArrayEquals(svaret, tjanst.fragaRot("GET", vag + "/upprepning", null).bytes());
        assertEquals(ny.text(), tjanst.fragaRot("GET", vag, null).text());
        assertEquals(Provtjanst.JSON.readTree(BUDGET).get("sammantrade").get("datum"), tjanst.fragaRot("GET", vag + "/underlag", null).json().get("sammantrade").get("datum"));
    }

    @Test
    void enProvningForsInte() {
        long antal = tjanst.hamta("/granskningar").json().get("antal").longValue();
        Provtjanst.Svaret svar = tjanst.skicka("/provningar", BUDGET);
        assertArrayEquals(new Rapportskrivare().skriv(Justerbar.load().granska(new Underlagslasare().las(BUDGET))), svar.bytes());
        assertEquals(antal, tjanst.hamta("/granskningar").json().get("antal").longValue());
    }

    @Test
    void kontrolldagenArDagensOmUnderlagetInteSager() {
        byte[] utan = Provtjanst.exempel("minst-budget");
        assertNull(new Underlagslasare().las(utan).kontrolldag(), "the example says no day");
        assertEquals("2026-11-24", tjanst.skicka("/provningar", utan).json().get("kontrolldag").stringValue());
        assertEquals("2026-11-24", tjanst.skicka("/granskningar", utan).json().get("granskning").get("kontrolldag").stringValue());
    }

    @Test
    void sammaBegaranGerSammaKvittoOchForsEnGang() {
        long fore = tjanst.hamta("/granskningar").json().get("antal").longValue();
        Provtjanst.Svaret forsta = tjanst.skicka("/granskningar", BUDGET, "Idempotency-Key", "n-1");
        Provtjanst.Svaret andra = tjanst.skicka("/granskningar", BUDGET, "Idempotency-Key", "n-1");
        assertEquals(forsta.text(), andra.text());
        assertEquals(201, andra.status());
        assertEquals(fore + 1, tjanst.hamta("/granskningar").json().get("antal").longValue());
        problem(409, "strider", tjanst.skicka("/granskningar", Provtjanst.exempel("minst-val"), "Idempotency-Key", "n-1"));
        problem(400, "olaslig-begaran", tjanst.skicka("/granskningar", BUDGET, "Idempotency-Key", "n 1"));
    }

    @Test
    void enRattadGranskningNamnerDenSomDenErsatter() {
        String forsta = tjanst.skicka("/granskningar?protokoll=" + "a".repeat(64), BUDGET).json().get("id").stringValue();
        JsonNode andra = tjanst.skicka("/granskningar?ersatter=" + forsta, Provtjanst.exempel("budget-2027")).json();
        assertEquals(forsta, andra.get("ersatter").stringValue());
        JsonNode nu = tjanst.hamta("/granskningar/" + forsta).json();
        assertEquals(andra.get("id"), nu.get("ersattAv").get(0));
        assertEquals("a".repeat(64), nu.get("protokoll").stringValue());
        problem(404, "finns-inte", tjanst.skicka("/granskningar?ersatter=00000000-0000-4000-8000-000000000000", BUDGET));
    }

    @Test
    void listanValjsOchDelasISidor() {
        tjanst.skicka("/granskningar", BUDGET);
        tjanst.skicka("/granskningar", Provtjanst.exempel("minst-val"));
        JsonNode en = tjanst.hamta("/granskningar?limit=1").json();
        assertEquals(1, en.get("granskningar").size());
        assertNotEquals(en.get("granskningar"), tjanst.hamta("/granskningar?limit=1&page=2").json().get("granskningar"));
        JsonNode brister = tjanst.hamta("/granskningar?bedomning=brister&limit=100&fran=2026-12-02&till=2026-12-02").json();
        assertTrue(brister.get("antal").longValue() > 0);
        brister.get("granskningar").forEach(rad -> assertEquals("brister", rad.get("bedomning").stringValue()));
        assertEquals(0, tjanst.hamta("/granskningar?forbund=Inget").json().get("antal").longValue());
    }

    @Test
    void namnStarBredvidOchGallras() throws IOException {
        String id = tjanst.skicka("/granskningar", Provtjanst.exempel("sex-av-tretton")).json().get("id").stringValue();
        String namn = "Gallrad Gallradsson";
        assertEquals(200, tjanst.fraga("PUT", "/granskningar/" + id + "/namn", bytes("{\"namn\": {\"Arboga\": \"" + namn + "\"}}"), "Content-Type", "application/json").status());
        assertEquals(namn, tjanst.hamta("/granskningar/" + id + "/namn").json().get("namn").get("Arboga").stringValue());
        assertFalse(tjanst.hamta("/granskningar/" + id).text().contains(namn));
        problem(400, "olaslig-begaran", tjanst.fraga("PUT", "/granskningar/" + id + "/namn", bytes("{\"namn\": {\"Ingen\": \"X\"}}"), "Content-Type", "application/json"));

        Provtjanst.Svaret gallring = tjanst.skicka("/granskningar/" + id + "/gallringar", bytes("{\"vad\": \"allt\", \"beslut\": \"plan\"}"), "Idempotency-Key", "g");
        assertEquals(201, gallring.status());
        assertEquals(gallring.text(), tjanst.skicka("/granskningar/" + id + "/gallringar", bytes("{\"vad\": \"allt\", \"beslut\": \"plan\"}"), "Idempotency-Key", "g").text());
        assertTrue(tjanst.hamta("/granskningar/" + id + "/namn").json().get("namn").isEmpty());
        assertTrue(tjanst.hamta("/granskningar/" + id).json().get("gallrad").booleanValue());
        problem(410, "gallrad", tjanst.hamta("/granskningar/" + id + "/underlag"));
        problem(410, "gallrad", tjanst.hamta("/granskningar/" + id + "/upprepning"));
        assertEquals(200, tjanst.hamta("/granskningar/" + id + "/kvitto").status());
        problem(400, "olaslig-begaran", tjanst.skicka("/granskningar/" + id + "/gallringar", bytes("{\"vad\": \"allt\"}")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"x\": 1}|/x|okänd uppgift", "[]||JSON-objekt", "{\"arenden\": [{\"slag\": 3}]}|/arenden/0/slag|", "|| tom",
        "{\"sammantrade\": {\"datum\": \"2026-13-01\"}}|/sammantrade/datum|"})
    void ettUnderlagSomInteForstasSagerVarOchVad(String underlag, String pekare, String ord) {
        Provtjanst.Svaret svar = tjanst.skicka("/granskningar", bytes(underlag == null ? "" : underlag));
        problem(400, "olasligt-underlag", svar);
        JsonNode fel = svar.json().get("fel").get(0);
        assertEquals(pekare == null ? "" : pekare, fel.get("pekare").stringValue());
        assertTrue(fel.get("text").stringValue().contains(ord == null ? "" : ord.strip()), fel::toString);
    }

    @ParameterizedTest
    @CsvSource({"/granskningar?limit=0, limit", "/granskningar?limit=101, limit", "/granskningar?page=0, page", "/granskningar?limit=2&limit=3, två gånger",
        "/granskningar?limt=2, Menade du limit", "/granskningar?bedomning=kanske, brister", "/granskningar?fran=2026-02-30, kalendern", "/granskningar?fran=, värde",
        "/granskningar?forbund=%C3, UTF-8", "/granskningar?forbund=a%00, styrtecken", "/regelverk?a=1, inga parametrar", "/kalender, Ange ett av ar",
        "/kalender?ar=2027&inkommen=2027-01-01, hör till uppsagning", "/kalender?ar=1066, Helgdagarna", "/logg/konsistens, fran"})
    void enParameterSomInteForstasSagesSa(String vag, String ord) {
        String detalj = problem(400, "olaslig-begaran", tjanst.hamta(vag));
        assertTrue(detalj.contains(ord), detalj);
    }

    @Test
    void detSomInteFinnsEllerInteGarSagesSa() {
        problem(404, "finns-inte", tjanst.hamta("/ingenting"));
        problem(404, "finns-inte", tjanst.fragaRot("GET", "/ingenting", null));
        problem(404, "finns-inte", tjanst.hamta("/granskningar/x"));
        problem(404, "finns-inte", tjanst.hamta("/granskningar/00000000-0000-4000-8000-000000000000"));
        problem(404, "finns-inte", tjanst.hamta("/regelverk/inget/normer"));
        problem(404, "finns-inte", tjanst.hamta("/exempel/inget"));
        problem(404, "finns-inte", tjanst.fragaRot("GET", "/actuator/env", null));
        problem(404, "finns-inte", tjanst.fragaRot("POST", "/actuator/shutdown", null));
        Provtjanst.Svaret metod = tjanst.fraga("DELETE", "/granskningar", null);
        problem(405, "fel-metod", metod);
        assertEquals("GET, POST", metod.huvud("Allow"));
        problem(405, "fel-metod", tjanst.fraga("TRACE", "/granskningar", null));
        problem(406, "fel-svarsform", tjanst.fraga("GET", "/regelverk", null, "Accept", "image/png"));
        problem(415, "fel-innehallstyp", tjanst.fraga("POST", "/provningar", BUDGET, "Content-Type", "text/plain"));
        problem(415, "fel-innehallstyp", tjanst.fraga("POST", "/provningar", BUDGET, "Content-Type", "application/json;charset=iso-8859-1"));
        problem(415, "fel-innehallstyp", tjanst.skicka("/provningar", BUDGET, "Content-Encoding", "gzip"));
        problem(415, "fel-innehallstyp", tjanst.fraga("POST", "/provningar", BUDGET));
        problem(413, "for-stor", tjanst.skicka("/provningar", new byte[(1 << 20) + 1]));
        problem(400, "olaslig-begaran", tjanst.fraga("GET", "/regelverk", bytes("{}"), "Content-Type", "application/json"));
    }

    @Test
    void detSomKommandonaVisarVisas() {
        assertEquals(6, tjanst.hamta("/regelverk").json().get("regelverk").size());
        JsonNode normer = tjanst.hamta("/regelverk/forbundsordning-2024/normer").json();
        assertEquals(tjanst.hamta("/regelverk").json().get("regelverk").get(0).get("normer").intValue(), normer.get("normer").size());
        normer.get("normer").forEach(norm -> assertTrue(norm.get("lydelser").size() > 0 && norm.get("regler") != null));
        Rapportskrivare skrivare = new Rapportskrivare();
        assertArrayEquals(skrivare.skriv(Justerbar.load().tolkningar()), tjanst.hamta("/tolkningar").bytes());
        assertArrayEquals(skrivare.skriv(Justerbar.load().lagkrav()), tjanst.hamta("/lagkrav").bytes());
        assertEquals("https://json-schema.org/draft/2020-12/schema", tjanst.hamta("/schema").json().get("$schema").stringValue());
        assertArrayEquals(Provtjanst.exempel("budget-2027"), tjanst.hamta("/exempel/budget-2027").bytes());
        assertEquals(2027, tjanst.hamta("/kalender?ar=2027").json().get("ar").intValue());
        Provtjanst.Svaret ics = tjanst.fraga("GET", "/kalender?ar=2027", null, "Accept", "text/calendar");
        assertEquals("text/calendar;charset=UTF-8", ics.huvud("Content-Type"));
        assertTrue(ics.text().startsWith("BEGIN:VCALENDAR"));
        assertEquals("Underlaget går inte att läsa", tjanst.hamta("/problem/olasligt-underlag").json().get("titel").stringValue());
        JsonNode info = tjanst.hamta("/api-info").json();
        assertEquals(List.of("active", Justerbar.version()), List.of(info.get("apiStatus").stringValue(), info.get("apiVersion").stringValue()));
    }

    @Test
    void loggenKanVakasAvEnUtomstaende() {
        tjanst.skicka("/granskningar", BUDGET);
        tjanst.skicka("/granskningar", BUDGET);
        String punkt = tjanst.fraga("GET", "/logg/kontrollpunkt", null, "Accept", "text/plain").text();
        assertEquals(punkt, tjanst.hamta("/logg/kontrollpunkt").json().get("kontrollpunkt").stringValue());
        JsonNode bevis = tjanst.hamta("/logg/konsistens?fran=1&till=2").json();
        assertEquals(1, bevis.get("bevis").size());
        problem(404, "finns-inte", tjanst.hamta("/logg/konsistens?fran=1&till=999999"));
    }

    @Test
    void ettPartiBesvarasRadForRad() {
        String rad = Provtjanst.JSON.readTree(Provtjanst.exempel("minst-val")).toString();
        Provtjanst.Svaret svar = tjanst.fraga("POST", "/partier", bytes(rad + "\n{\"x\": 1}\n" + rad), "Content-Type", "application/x-ndjson");
        assertEquals(200, svar.status());
        assertEquals("application/x-ndjson", svar.huvud("Content-Type"));
        List<String> rader = svar.text().lines().toList();
        assertEquals(3, rader.size());
        assertTrue(rader.get(0).startsWith("{\"rad\":1,\"bedomning\":\"justerbar\"") && rader.get(1).contains("/x") && rader.get(2).startsWith("{\"rad\":3,"), svar::text);
        assertTrue(tjanst.fraga("POST", "/partier?visa=allt&dag=2026-11-30", bytes(rad), "Content-Type", "application/x-ndjson").text().contains("citat"));
        problem(415, "fel-innehallstyp", tjanst.skicka("/partier", bytes(rad)));
        problem(400, "olaslig-begaran", tjanst.fraga("POST", "/partier?visa=hälften", bytes(rad), "Content-Type", "application/x-ndjson"));
    }

    /** The first answer comes while the sender has not sent its second line. */
    @Test
    void ettPartiBesvarasMedanDetSkickas() throws IOException {
        byte[] rad = bytes(Provtjanst.JSON.readTree(Provtjanst.exempel("minst-val")).toString() + "\n");
        try (Socket anslutning = new Socket("127.0.0.1", tjanst.port())) {
            anslutning.setSoTimeout(20_000);
            OutputStream ut = anslutning.getOutputStream();
            InputStream in = anslutning.getInputStream();
            ut.write(bytes("POST " + Adresser.V1 + "/partier HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"));
            stycke(ut, rad);
            assertTrue(tills(in, "\"rad\":1").contains("200"));
            stycke(ut, rad);
            tills(in, "\"rad\":2");
            ut.write(bytes("0\r\n\r\n"));
            tills(in, "0\r\n\r\n");
        }
    }

    private static void stycke(OutputStream ut, byte[] bytes) throws IOException {
        ut.write(bytes(Integer.toHexString(bytes.length) + "\r\n"));
        ut.write(bytes);
        ut.write(bytes("\r\n"));
        ut.flush();
    }

    private static String tills(InputStream in, String ord) throws IOException {
        StringBuilder last = new StringBuilder();
        while (last.indexOf(ord) < 0) {
            int tecken = in.read();
            assertTrue(tecken >= 0, () -> "broken off after " + last);
            last.append((char) tecken);
        }
        return last.toString();
    }

    /** What is no HTTP is answered by the container, in our words. */
    @ParameterizedTest
    @ValueSource(strings = {"SKRÄP\r\n\r\n", "GET / HTTP/7.0\r\nHost: localhost\r\n\r\n", "GET /a b c HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET /justerbar/v1/granskningar?forbund=%2 HTTP/1.1\r\nHost: localhost\r\n\r\n", "POST /justerbar/v1/provningar HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: konstig\r\n\r\n"})
    void behallarenSvararMedProblem(String begaran) throws IOException {
        String svar = ratt(begaran);
        assertTrue(svar.startsWith("HTTP/1.1 400"), svar);
        JsonNode problem = Provtjanst.JSON.readTree(svar.substring(svar.indexOf("\r\n\r\n") + 4));
        assertEquals(400, problem.get("status").intValue());
        assertEquals(Adresser.V1 + "/problem/olaslig-begaran", problem.get("type").stringValue());
        assertTrue(List.of("title", "detail", "instance").stream().allMatch(problem::hasNonNull));
    }

    private static String ratt(String begaran) throws IOException {
        try (Socket anslutning = new Socket("127.0.0.1", tjanst.port())) {
            anslutning.setSoTimeout(10_000);
            anslutning.getOutputStream().write(bytes(begaran));
            anslutning.shutdownOutput();
            return new String(anslutning.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"elak.example, , 421", "localhost, http://elak.example, 403", "localhost, null, 403", "localhost, http://localhost:1, 403", "LOCALHOST:8080, , 200",
        "[::1]:80, , 200", "localhost, http://localhost, 200", "127.0.0.1, https://127.0.0.1, 200"})
    void baraEgenVardOchEgetUrsprung(String vard, String ursprung, int status) throws IOException {
        String svar = ratt("GET " + Adresser.V1 + "/api-info HTTP/1.1\r\nConnection: close\r\nHost: " + vard + "\r\n" + (ursprung == null ? "" : "Origin: " + ursprung + "\r\n") + "\r\n");
        assertTrue(svar.startsWith("HTTP/1.1 " + status), svar);
        assertFalse(svar.toLowerCase().contains("access-control"), "no other site is let in");
    }

    @Test
    void varjeSvarSagerVadEnWebblasareInteFar() {
        for (Provtjanst.Svaret svar : List.of(tjanst.hamta("/api-info"), tjanst.hamta("/ingenting"))) {
            assertEquals("default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'", svar.huvud("Content-Security-Policy"));
            assertTrue(svar.huvud("Strict-Transport-Security").startsWith("max-age="));
            assertEquals(List.of("nosniff", "no-referrer", "no-store"), List.of(svar.huvud("X-Content-Type-Options"), svar.huvud("Referrer-Policy"), svar.huvud("Cache-Control")));
            assertNull(svar.huvud("Server"));
        }
    }

    @Test
    void driftenSerLagetOchUtfallen() {
        tjanst.skicka("/provningar", BUDGET);
        JsonNode halsa = tjanst.fragaRot("GET", "/actuator/health", null).json();
        assertEquals("UP", halsa.get("status").stringValue());
        assertEquals("UP", halsa.get("components").get("journal").get("status").stringValue());
        assertEquals("UP", halsa.get("components").get("regelverk").get("status").stringValue());
        assertEquals("UP", tjanst.fragaRot("GET", "/actuator/health/readiness", null).json().get("status").stringValue());
        JsonNode info = tjanst.fragaRot("GET", "/actuator/info", null).json().get("justerbar");
        assertEquals(Justerbar.version(), info.get("version").stringValue());
        assertEquals(64, info.get("regelverk").get("forbundsordning-2024").stringValue().length());
        JsonNode matt = tjanst.fragaRot("GET", "/actuator/metrics/justerbar.granskningar?tag=bedomning:brister&tag=vag:provning", null).json();
        assertTrue(matt.get("measurements").get(0).get("value").doubleValue() >= 1, matt::toString);
    }

    /** Of many at once each is answered, or told to come back; nobody waits without end. */
    @Test
    void nogArNog() throws Exception {
        try (Provtjanst liten = Provtjanst.starta(mapp.resolve("liten"), Map.of("samtidiga", "1", "ko", "1"))) {
            ExecutorService manga = Executors.newFixedThreadPool(12);
            CountDownLatch nu = new CountDownLatch(1);
            List<Future<Provtjanst.Svaret>> svar = new ArrayList<>();
            Callable<Provtjanst.Svaret> fraga = () -> {
                nu.await();
                return liten.skicka("/provningar", Provtjanst.exempel("vanligt-sammantrade"));
            };
            for (int i = 0; i < 48; i++) {
                svar.add(manga.submit(fraga));
            }
            nu.countDown();
            int nej = 0;
            for (Future<Provtjanst.Svaret> ett : svar) {
                Provtjanst.Svaret svaret = ett.get(1, TimeUnit.MINUTES);
                if (svaret.status() != 200) {
                    problem(429, "for-manga", svaret);
                    assertEquals("1", svaret.huvud("Retry-After"));
                    nej++;
                }
            }
            manga.shutdown();
            assertTrue(nej > 0 && nej < svar.size(), nej + " of " + svar.size());
        }
    }

    /** Whoever was let in is answered before the door is shut. */
    @Test
    void stoppetSlapperIngenMittI() throws Exception {
        Provtjanst egen = Provtjanst.starta(mapp.resolve("stopp"), Map.of());
        byte[] rad = bytes(Provtjanst.JSON.readTree(Provtjanst.exempel("minst-val")).toString() + "\n");
        try (Socket anslutning = new Socket("127.0.0.1", egen.port())) {
            anslutning.setSoTimeout(20_000);
            anslutning.getOutputStream().write(bytes("POST " + Adresser.V1
                    + "/partier HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"));
            stycke(anslutning.getOutputStream(), rad);
            tills(anslutning.getInputStream(), "\"rad\":1");
            Thread stopp = new Thread(egen::close);
            stopp.start();
            Thread.sleep(300);
            stycke(anslutning.getOutputStream(), rad);
            anslutning.getOutputStream().write(bytes("0\r\n\r\n"));
            tills(anslutning.getInputStream(), "\"rad\":2");
            stopp.join(20_000);
            assertFalse(stopp.isAlive());
        }
    }

    @Test
    void installningarSomInteForstasSagesSa() throws IOException {
        Path fil = mapp.resolve("fel.properties");
        Files.writeString(fil, "justerbar.tjanst.prot=80\n");
        assertEquals("Inställningen justerbar.tjanst.prot i " + fil + " finns inte. Menade du justerbar.tjanst.port?", fel(fil.toString(), Map.of()));
        assertTrue(fel(null, Map.of("adress", "0.0.0.0")).contains("Utan inloggning lyssnar tjänsten bara på den egna datorn"));
        assertTrue(fel(null, Map.of("port", "x")).contains("port ska vara ett heltal"));
        assertTrue(fel(null, Map.of("utfardare", "https://a.example")).contains("jwks"));
        Map<String, String> inloggning = Map.of("utfardare", "https://a.example", "jwks", "https://a.example/jwks", "malgrupp", "m");
        assertTrue(fel(null, med(inloggning, "adress", "0.0.0.0")).contains("vardnamn"));
        assertTrue(fel(null, med(inloggning, "jwks", "http://a.example/jwks")).contains("https://"));
        assertTrue(fel(null, med(inloggning, "algoritm", "HS256")).contains("HS256"));
        assertTrue(fel(null, med(inloggning, "algoritm", "none")).contains("none"));
        assertTrue(fel(mapp.resolve("ingen.properties").toString(), Map.of()).contains("går inte att läsa"));
        String upptagen = assertThrows(Installningsfel.class, () -> Provtjanst.starta(mapp.resolve("upptagen"), Map.of("port", String.valueOf(tjanst.port())))).getMessage();
        assertTrue(upptagen.contains("är upptagen"), upptagen);
    }

    private static Map<String, String> med(Map<String, String> alla, String namn, String varde) {
        Map<String, String> ut = new HashMap<>(alla);
        ut.put(namn, varde);
        return ut;
    }

    private static String fel(String fil, Map<String, String> framst) {
        return assertThrows(Installningsfel.class, () -> Installningslasare.las(fil, framst)).getMessage();
    }
}
