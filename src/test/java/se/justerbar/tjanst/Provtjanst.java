package se.justerbar.tjanst;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import se.justerbar.exempel.Exempelsamling;
import se.justerbar.journal.Journalplats;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service of a test's own on a free port, and how to ask it. */
public final class Provtjanst implements AutoCloseable {
    /** The day of every test is 24 November 2026. */
    static final Clock KLOCKA = Clock.fixed(Instant.parse("2026-11-24T08:15:00Z"), ZoneOffset.UTC);
    static final JsonMapper JSON = JsonMapper.shared();
    private final HttpClient klient = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Tjanst tjanst;

    /** An answer. */
    record Svaret(int status, byte[] bytes, HttpResponse<byte[]> hel) {
        JsonNode json() {
            return JSON.readTree(bytes);
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        String huvud(String namn) {
            return hel.headers().firstValue(namn).orElse(null);
        }
    }

    private Provtjanst(Tjanst tjanst) {
        this.tjanst = tjanst;
    }

    /** One that keeps its journal in this folder, with these settings. */
    public static Provtjanst starta(Path mapp, Map<String, String> installningar) {
        return starta(Journalplats.av(mapp.toString(), null), installningar);
    }

    static Provtjanst starta(Journalplats plats, Map<String, String> installningar) {
        Map<String, String> alla = new TreeMap<>(installningar);
        alla.putIfAbsent("port", "0");
        return new Provtjanst(Tjanst.starta(Installningslasare.las(null, alla), plats, KLOCKA));
    }

    public int port() {
        return tjanst.port();
    }

    /** A request to a path of the first version; huvuden are names and values in turn. */
    Svaret fraga(String metod, String vag, byte[] kropp, String... huvuden) {
        return fragaRot(metod, Adresser.V1 + vag, kropp, huvuden);
    }

    Svaret fragaRot(String metod, String vag, byte[] kropp, String... huvuden) {
        HttpRequest.Builder begaran = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + vag)).timeout(Duration.ofMinutes(2))
                .method(metod, kropp == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(kropp));
        if (huvuden.length > 0) {
            begaran.headers(huvuden);
        }
        try {
            HttpResponse<byte[]> svar = klient.send(begaran.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Svaret(svar.statusCode(), svar.body(), svar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Svaret hamta(String vag) {
        return fraga("GET", vag, null);
    }

    /** Sends JSON; huvuden are names and values in turn. */
    Svaret skicka(String vag, byte[] json, String... huvuden) {
        String[] alla = new String[huvuden.length + 2];
        alla[0] = "Content-Type";
        alla[1] = "application/json";
        System.arraycopy(huvuden, 0, alla, 2, huvuden.length);
        return fraga("POST", vag, json, alla);
    }

    /** An example that ships. */
    static byte[] exempel(String namn) {
        return Exempelsamling.underlag(namn).orElseThrow();
    }

    @Override
    public void close() {
        tjanst.close();
    }
}
