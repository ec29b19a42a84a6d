package se.justerbar.tjanst;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.justerbar.Projekt;
import se.justerbar.journal.Journalplats;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent to the service, it answers with something whole, and blames itself for nothing. Another seed: -Dbrus.fro=NUMBER. */
class BrusTest {
    private static final long FRO = Long.getLong("brus.fro", 20_261_124L);
    private static final int SKYTTAR = 6;
    private static final int VANTAN_MS = 20_000;
    /** What the service may have running at most: the threads that answer, as Tjanst sets them, and what the container and the JVM add. */
    private static final int MEST_TRADAR = 160;
    private static final long MEST_MINNE = 150L << 20;
    private static final Clock KLOCKA = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Loggfangare LOGG = new Loggfangare();
    /** The framework warns of every path that is not there, and whoever runs the program does not hear that either. */
    private static final Logger RAMVERK = Logger.getLogger("org.springframework");
    @TempDir
    private static Path mapp;
    private static Tjanst tjanst;
    private final Map<Integer, AtomicLong> utfall = new ConcurrentSkipListMap<>();
    /** Set when one has found a fault, so that the others stop too. */
    private final AtomicBoolean funnet = new AtomicBoolean();

    /** Keeps what the service logged as a fault of its own, and lets the rest be made into text and go. */
    private static final class Loggfangare extends Handler {
        private final ConcurrentLinkedQueue<String> fel = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord post) {
            if (post.getLevel().intValue() >= Level.SEVERE.intValue()) {
                fel.add(post.getMessage());
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @BeforeAll
    static void borja() {
        tjanst = Tjanst.starta(Installningslasare.las(null, Map.of("port", "0")), Journalplats.av(mapp.toString(), null), KLOCKA);
        Arrays.stream(Loggning.logg().getHandlers()).forEach(Loggning.logg()::removeHandler);
        Loggning.logg().addHandler(LOGG);
        RAMVERK.setLevel(Level.OFF);
    }

    @AfterAll
    static void sluta() {
        tjanst.close();
        Loggning.logg().removeHandler(LOGG);
        RAMVERK.setLevel(null);
    }

    /** Shoots at the service with a seed of its own, over one connection as long as that lasts. */
    private final class Skytt implements AutoCloseable {
        private final long fro;
        private final Brus brus;
        private Socket oppen;
        private InputStream in;

        Skytt(long fro) {
            this.fro = fro;
            this.brus = new Brus(fro);
        }

        /** Records some checks to ask about, one of them erased. */
        Skytt beredd() throws IOException {
            for (String namn : List.of("budget-2027", "budget-2027-for-sent", "tomt-sammantrade", "sex-av-tretton")) {
                minns(brus, skjut(post("/justerbar/v1/granskningar", Projekt.exempel(namn))).get(0));
            }
            Rasvar gallrad = skjut(post("/justerbar/v1/granskningar", Projekt.exempel("minst-kallelse"))).get(0);
            minns(brus, gallrad);
            assertEquals(201, skjut(post(gallrad.ett("Location") + "/gallringar", Brusjson.utf8("{\"vad\":\"allt\",\"beslut\":\"Plan\"}"))).get(0).status());
            return this;
        }

        void skjut(int antal) throws IOException {
            for (int i = 0; i < antal && !funnet.get(); i++) {
                Skott skott = brus.nasta();
                List<String> fel = prova(skott);
                if (!fel.isEmpty()) {
                    funnet.set(true);
                    throw new AssertionError("Frö " + FRO + ", skytt " + fro + ", skott " + i + " (" + skott.slag() + "): "
                            + String.join("; ", fel) + "\n" + skott.synlig() + "\nLoggen: " + LOGG.fel);
                }
            }
        }

        private List<String> prova(Skott skott) {
            List<Rasvar> alla;
            try {
                alla = skjut(skott);
            } catch (SocketTimeoutException e) {
                return List.of("inget svar i tid");
            } catch (IOException e) {
                return skott.svar() == 0 ? List.of() : List.of("förbindelsen bröts: " + e);
            }
            List<String> fel = new ArrayList<>();
            if (alla.size() < skott.svar()) {
                fel.add(alla.size() + " svar, minst " + skott.svar() + " väntade");
            }
            for (Rasvar svar : alla) {
                utfall.computeIfAbsent(svar.status(), status -> new AtomicLong()).incrementAndGet();
                Svarsprov.fel(skott, svar).forEach(ett -> fel.add(ett + " i " + svar.status() + " " + svar.huvud() + "\n" + svar.text()));
                minns(brus, svar);
            }
            if (alla.isEmpty()) {
                utfall.computeIfAbsent(-1, status -> new AtomicLong()).incrementAndGet();
            } else if (skott.giltig() && alla.get(0).status() != 200 && alla.get(0).status() != 429) {
                fel.add("en riktig begäran gjordes inte: " + alla.get(0).status() + "\n" + alla.get(0).text());
            }
            return fel;
        }

        /**
         * What is answered. A head that the container refuses is answered before the body is read, and when the connection is closed on what is
         * unread the answer may be lost on its way (RFC 9112, 9.6); then the head alone is sent, and must be answered.
         */
        List<Rasvar> skjut(Skott skott) throws IOException {
            List<Rasvar> alla = List.of();
            try {
                alla = helt(skott);
            } catch (SocketException e) {
                close();
                if (!skott.harKropp()) {
                    throw e;
                }
            }
            return alla.isEmpty() && skott.svar() > 0 && skott.harKropp() ? Stream.ofNullable(svarPaHuvudet(skott)).toList() : alla;
        }

        private Rasvar svarPaHuvudet(Skott skott) throws IOException {
            try (Socket engang = oppna()) {
                engang.getOutputStream().write(skott.huvud());
                return Rasvar.las(new BufferedInputStream(engang.getInputStream()), skott.baraHuvud());
            }
        }

        private List<Rasvar> helt(Skott skott) throws IOException {
            if (!skott.ren()) {
                return allaSvar(skott);
            }
            Rasvar svar = null;
            try {
                svar = oppen == null ? null : svar(skott);
            } catch (SocketException e) {
                // A connection that was used before may have been closed since; the request is sent once more, over one of its own.
                close();
            }
            return Stream.ofNullable(svar == null ? svar(skott) : svar).toList();
        }

        /** The answer; {@code null} where the connection was closed without one. */
        private Rasvar svar(Skott skott) throws IOException {
            if (oppen == null) {
                oppen = oppna();
                in = new BufferedInputStream(oppen.getInputStream());
            }
            Rasvar svar = null;
            try {
                oppen.getOutputStream().write(skott.bytes());
                svar = Rasvar.las(in, skott.baraHuvud());
            } finally {
                if (svar == null || !svar.fortsatter()) {
                    close();
                }
            }
            return svar;
        }

        /** Sends it all, says that no more comes, and reads what is answered until the service closes. */
        private List<Rasvar> allaSvar(Skott skott) throws IOException {
            ByteArrayOutputStream allt = new ByteArrayOutputStream();
            try (Socket engang = oppna()) {
                try (OutputStream ut = engang.getOutputStream()) {
                    ut.write(skott.bytes());
                    engang.shutdownOutput();
                    engang.getInputStream().transferTo(allt);
                }
            } catch (SocketException e) {
                // The service closed while it was being sent to; what it said before that is what it said.
                allt.flush();
            }
            InputStream kvar = new ByteArrayInputStream(allt.toByteArray());
            List<Rasvar> alla = new ArrayList<>();
            for (Rasvar svar = Rasvar.las(kvar, skott.baraHuvud()); svar != null; svar = Rasvar.las(kvar, skott.baraHuvud())) {
                alla.add(svar);
            }
            return alla;
        }

        @Override
        public void close() throws IOException {
            if (oppen != null) {
                oppen.close();
                oppen = null;
            }
        }
    }

    private static Socket oppna() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), tjanst.port());
        socket.setSoTimeout(VANTAN_MS);
        socket.setTcpNoDelay(true);
        // No port is left to wait after it is closed: there are more shots than ports.
        socket.setSoLinger(true, 0);
        return socket;
    }

    private static Skott post(String vag, byte[] json) {
        byte[] huvud = Brusjson.utf8("POST " + vag + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: " + json.length + "\r\n\r\n");
        return new Skott(vag, Brusjson.ihop(huvud, json), 1, true, true, List.of());
    }

    private static void minns(Brus brus, Rasvar svar) {
        String plats = svar.ett("Location");
        if (svar.status() == 201 && plats.contains("/granskningar/")) {
            brus.minns(plats.substring(plats.lastIndexOf('/') + 1));
        }
    }

    private void brusa(int antal) throws Exception {
        long borjan = System.nanoTime();
        byte[] fore;
        try (Skytt forst = new Skytt(FRO).beredd()) {
            fore = vanlig(forst);
            forst.skjut(antal / 20);
        }
        long minne = minne();
        ExecutorService skyttar = Executors.newFixedThreadPool(SKYTTAR);
        try {
            List<Future<?>> alla = new ArrayList<>();
            for (int i = 1; i <= SKYTTAR; i++) {
                long fro = FRO + i;
                int andel = (antal - antal / 20) / SKYTTAR + 1;
                alla.add(skyttar.submit(() -> {
                    try (Skytt skytt = new Skytt(fro).beredd()) {
                        skytt.skjut(andel);
                    }
                    return null;
                }));
            }
            for (Future<?> en : alla) {
                en.get();
            }
        } finally {
            skyttar.shutdownNow();
        }
        System.out.println("Brus: " + antal + " skott på " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - borjan)
                + " s, svar efter status (-1 stängt, 0 HTTP/0.9): " + utfall + ", trådar " + tradar() + ", minne "
                + (minne >> 20) + " → " + (minne() >> 20) + " MiB.");
        efterat(fore, minne);
        natt(antal);
    }

    /** The service is as well as before. */
    private void efterat(byte[] fore, long minne) throws Exception {
        try (Skytt sist = new Skytt(FRO)) {
            assertArrayEquals(fore, vanlig(sist), "samma underlag får ett annat svar efteråt");
            Rasvar halsa = sist.skjut(new Skott("hälsa", Brusjson.utf8("GET /actuator/health HTTP/1.1\r\nHost: localhost\r\n\r\n"), 1, true, true, List.of())).get(0);
            assertEquals("UP", JsonMapper.shared().readTree(halsa.kropp()).path("status").asString(""), halsa::text);
        }
        assertEquals(List.of(), List.copyOf(LOGG.fel), "tjänsten har loggat fel som sina egna");
        assertTrue(tradar() < MEST_TRADAR, () -> tradar() + " trådar");
        for (int sekund = 0; partitradar() > 0 && sekund < 10; sekund++) {
            TimeUnit.SECONDS.sleep(1);
        }
        assertEquals(0, partitradar(), "trådar som besvarar strömmar lever kvar");
        assertTrue(minne() - minne < MEST_MINNE, () -> "minnet växte till " + minne());
    }

    private static int tradar() {
        return Thread.getAllStackTraces().size();
    }

    private static long partitradar() {
        return Thread.getAllStackTraces().keySet().stream().filter(trad -> trad.getName().equals("parti")).count();
    }

    /** Shows that the shots came behind the first wall. */
    private void natt(int antal) {
        Map<Integer, Integer> minst = Map.of(200, antal / 10, 201, antal / 100, 400, antal / 20, 404, antal / 100, 405, antal / 200,
                406, antal / 1_000, 409, antal / 5_000, 410, antal / 5_000, 415, antal / 400, 421, antal / 400);
        minst.forEach((status, minsta) -> assertTrue(utfall.getOrDefault(status, new AtomicLong()).get() >= minsta,
                () -> "för få " + status + ": " + utfall));
    }

    private static byte[] vanlig(Skytt skytt) throws IOException {
        Rasvar svar = skytt.skjut(post("/justerbar/v1/provningar", Projekt.exempel("vanligt-sammantrade"))).get(0);
        assertEquals(200, svar.status(), svar::text);
        return svar.kropp();
    }

    private static long minne() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** What chance found, by name: the framework's and the container's own refusals, and an id that is not there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | GET /actuator/metrics?%zz=1 HTTP/1.1~Host: localhost
            400 | GET /actuator/metrics/jvm.memory.used?tag=%ff HTTP/1.1~Host: localhost
            400 | GET /actuator/metrics/jvm.memory.used?tag=x HTTP/1.1~Host: localhost
            404 | GET /actuator/metrics/nej HTTP/1.1~Host: localhost
            404 | GET /actuator/health/nej HTTP/1.1~Host: localhost
            404 | GET /actuator/health/nej/x HTTP/1.1~Host: localhost
            404 | GET /actuator/he%61lth/nej/x HTTP/1.1~Host: localhost
            404 | GET /actuator/health/journal/x HTTP/1.1~Host: localhost
            406 | GET /actuator/health/readiness HTTP/1.1~Host: localhost~Accept: ,
            404 | GET /justerbar/v1/granskningar/00000000-0000-0000-0000-000000000000/namn HTTP/1.1~Host: localhost
            400 | GET / HTTP/7.0~Host: localhost
            400 | GET / HTTP/1.1~Host: a b
            400 | GET /%zz HTTP/1.1~Host: localhost
            400 | GET /a;b HTTP/1.1~Host: localhost
            400 | POST /justerbar/v1/provningar HTTP/1.1~Host: localhost~Transfer-Encoding: gzip
            400 | POST /justerbar/v1/provningar HTTP/1.1~Host: localhost~Content-Type: application/json~Transfer-Encoding: chunked
            405 | TRACE / HTTP/1.1~Host: localhost
            400 | GET /finns/inte HTTP/1.1~Host: localhost~Content-Type: application/json\u008dx
            400 | GET / HTTP/1.1~Host: localhost~Accept: text/html\u008dx
            """)
    void detSomSlumpenFannBesvarasHelt(int status, String begaran) throws Exception {
        Skott skott = Skott.ratt("namngivet", Brusjson.utf8(begaran.replace("~", "\r\n") + "\r\n\r\n"), 1);
        try (Skytt skytt = new Skytt(FRO)) {
            Rasvar svar = skytt.skjut(skott).get(0);
            assertEquals(status, svar.status(), svar::text);
            assertEquals(List.of(), Svarsprov.fel(skott, svar), svar::text);
            assertEquals(List.of(), List.copyOf(LOGG.fel));
        }
    }

    @Test
    void tvatusenSkottBesvarasHelt() throws Exception {
        brusa(2_000);
    }

    /** The bar itself. */
    @Test
    @Tag("brus")
    void hundratusenSkottBesvarasHelt() throws Exception {
        brusa(100_000);
    }
}
