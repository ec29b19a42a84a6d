package se.justerbar.tjanst;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.justerbar.Projekt;

/** Requests made by chance, the same for the same seed: most are sound in all but one respect, so that they come behind the first wall. */
final class Brus {
    private static final List<Brusrutt> RUTTER = Brusrutt.alla();
    private static final List<Brusrutt> SKRIVANDE = RUTTER.stream().filter(rutt -> !rutt.metod().equals("GET")).toList();
    private static final List<String> METODER = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW",
            "get", "PROPFIND");
    private static final Map<String, List<String>> PARAMETRAR = Map.of("/granskningar", List.of("limit", "page", "forbund", "bedomning",
            "fran", "till", "sok", "protokoll", "ersatter"),
            "/kalender", List.of("ar", "uppsagning", "inkommen", "likvidation", "sammantrade", "justerat", "anslaget", "forbund"),
            "/logg/konsistens", List.of("fran", "till"), "/partier", List.of("visa", "dag"), "/metrics/{matare}", List.of("tag"));
    private static final List<String> VARDEN = List.of("1", "2", "7", "100", "101", "0", "-1", "1000000", "999999999", "1000000000",
            "99999999999999", "2026", "2027", "0000", "9999",
            "2026-11-24", "2024-02-29", "2026-02-30", "1000-01-01", "2999-12-31", "0000-00-00", "3000-01-01", "2026-1-1",
            "Samordningsf%C3%B6rbundet%20V%C3%A4stmanland", "x", "brister", "allt",
            "justerbar", "JUSTERBAR", "oavgjort", "%20", "%00", "%0d%0a", "%zz", "%ff", "%c0%80", "%ed%a0%80", "%F0%9F%98%80", "%",
            "+", "a%2fb", "'%20OR%20'1'='1", "..%2f..",
            "a".repeat(64), "f".repeat(301), "%C3%A5".repeat(299), "area:heap", "area:nej", ":", "å", "\"", "<b>", "{}", "");
    private static final List<String> DELAR = List.of("nej", "x", "..", ".", "%2e%2e", "%2f", "%5c", "%00", "%ff", "%zz", "%", "%C3%A5",
            "å", "a;b=c", ";", "%3b", "*", "{id}", "~", "a b",
            "a\\b", "a|b", "'", "\"", "<x>", "null", "-1", "00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-00000000000g",
            "A".repeat(36), "n".repeat(3_000), "");
    private static final List<String> ACCEPT = List.of("application/json", "*/*", "application/*", "application/problem+json",
            "text/html", "text/plain", "text/calendar", "application/x-ndjson",
            "application/json;q=0", "application/json;q=x", "text/html, */*;q=0.1", "a", "a/b/c", "*", "*/json", ",", ";",
            "application/json;charset=\u00ff", "x/y;".repeat(300), "");
    private static final List<String> INNEHALL = List.of("application/json", "application/json; charset=utf-8",
            "application/json;charset=\"UTF-8\"", "APPLICATION/JSON",
            "application/json; charset=utf-16", "application/json; charset=hittepa", "application/json; charset=", "application/x-ndjson",
            "application/*+json", "application/hal+json", "text/plain",
            "text/json", "multipart/form-data", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/xml",
            "*/*", "application", "/", ";", "a/b; c=\u00ff", "");
    private static final List<String> VARDAR = List.of("localhost", "LOCALHOST:1", "127.0.0.1", "[::1]", "[::1]:80", "annan.example",
            "localhost.annan.example", "a b", "localhost:99999", "localhost:x", "user@localhost",
            "", "[", "[::", "..", "%6c", "localhost:", "\u00e5", "0", "127.1");
    private static final List<String> OVRIGA = List.of("Origin: http://localhost", "Origin: https://annan.example", "Origin: null",
            "Origin: ", "Authorization: Bearer x", "Authorization: Basic Og==", "Authorization: ",
            "Authorization: Bearer " + "a".repeat(4_000), "Cookie: JSESSIONID=x; a=\"b", "Cookie: ;=;=", "Range: bytes=0-1", "Range: x",
            "If-None-Match: *", "If-Modified-Since: x", "If-Match: \"x\"",
            "X-Forwarded-For: 1.2.3.4", "X-Forwarded-Host: annan.example", "X-Forwarded-Proto: x", "X-Forwarded-Prefix: /x",
            "Forwarded: host=x;proto=", "X-HTTP-Method-Override: DELETE", "X-Original-URL: /actuator/env",
            "Accept-Language: de", "Accept-Language: ;;;", "Accept-Encoding: gzip, br;q=x", "Accept-Charset: x", "TE: trailers",
            "Connection: close", "Connection: x, y", "Upgrade: websocket", "Upgrade: h2c",
            "HTTP2-Settings: x", "Access-Control-Request-Method: DELETE", "Access-Control-Request-Method: hej",
            "Access-Control-Request-Headers: x", "Content-Language: de", "Max-Forwards: 0", "Via: 1.1 x", "Date: x",
            "X-Nagot: \u00e5\u00e4\u00f6", "X-Nagot: " + "b".repeat(4_000), "traceparent: 00-x", "b3: 0", "Content-Encoding: gzip",
            "Content-Encoding: identity", "Content-Encoding: ");
    /** What changes where a body begins and ends: nothing more can be sent on the connection then. */
    private static final List<String> RAMAR = List.of("Expect: 100-continue", "Expect: hittepa", "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip", "Transfer-Encoding: gzip, chunked", "Transfer-Encoding: identity",
            "Transfer-Encoding: chunked, chunked", "Transfer-Encoding: ", "Content-Length: 0", "Content-Length: 5", "Content-Length: -1",
            "Content-Length: x", "Content-Length: 99999999", "Content-Length: +2",
            "Content-Length: 9999999999999999999999", "Content-Length: 2, 2", "Trailer: x", "Host: localhost",
            "Content-Type: application/json", "Accept: text/html", "Idempotency-Key: a", "Idempotency-Key: b");
    private static final List<String> NYCKLAR = List.of("a", "b", "c", "d", "n".repeat(100), "n".repeat(101), "a b", "\u00e5", "",
            "\"x\"", "~");
    private static final List<String> PLATSER = List.of("Arboga", "Sala", "Köping", "nr 0", "nr 1", "hittepa");
    private static final List<String> REGELVERK = List.of("forbundsordning-2024", "bildande-2023", "lansprocess-2022", "vastra-malardalen-2023", "nej");
    private static final int IDN = 16;

    private final SplittableRandom slump;
    private final Brusjson json;
    private final String[] idn = new String[IDN];
    private int nya;

    Brus(long fro) {
        this.slump = new SplittableRandom(fro);
        this.json = new Brusjson(slump);
        Arrays.fill(idn, "00000000-0000-0000-0000-000000000000");
    }

    /** A recorded check that later requests may be about; the oldest is forgotten. */
    void minns(String id) {
        idn[nya++ % IDN] = id;
    }

    /** The next shot: three of four are requests, the rest whatever bytes. */
    Skott nasta() {
        return slump.nextInt(4) == 0 ? new Rabrus(slump, json).av(begaran()) : begaran();
    }

    private Skott begaran() {
        Brusrutt rutt = json.en(slump.nextInt(2) == 0 ? SKRIVANDE : RUTTER);
        if (rutt.vag().endsWith("/upprepning") && slump.nextInt(4) > 0) {
            // It loads all the rules anew, and would take as long as all the rest together.
            return begaran();
        }
        // Only one thing is wrong, or none, in most; and everything may be wrong in some.
        int fel = slump.nextInt(8);
        boolean allt = slump.nextInt(20) == 0;
        String metod = fel == 0 || allt ? json.en(METODER) : rutt.metod();
        String mal = vag(rutt, fel == 1 || allt) + fraga(rutt, fel == 2 || allt);
        List<Boolean> rader = new ArrayList<>();
        boolean gott = slump.nextInt(3) > 0;
        byte[] kropp = rutt.metod().equals("GET") && slump.nextInt(30) > 0 ? new byte[0] : kropp(rutt, gott, rader);
        Map<String, String> huvud = huvud(rutt, kropp, fel == 3 || allt);
        boolean ram = fel == 4 && slump.nextInt(2) == 0 || allt;
        String rad = metod + " " + mal + " HTTP/1.1\r\n" + rader(huvud) + (ram ? json.en(RAMAR) + "\r\n" : "") + (fel == 5 || allt ? json.en(OVRIGA) + "\r\n" : "") + "\r\n";
        boolean giltig = fel > 5 && !allt && gott && rutt.vag().endsWith("/provningar");
        return new Skott(rutt.metod() + " " + rutt.vag(), Brusjson.ihop(latin1(rad), kropp), 1, !ram, giltig, rader);
    }

    /** Characters above ASCII go as they stand in a path, and a header is bytes anyway. */
    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String vag(Brusrutt rutt, boolean fel) {
        boolean delen = fel && slump.nextInt(2) == 0;
        String vag = Arrays.stream(rutt.vag().split("/", -1)).map(del -> del.startsWith("{") ? delen ? json.en(DELAR) : del(rutt, del) : del).collect(Collectors.joining("/"));
        if (!fel || delen) {
            return vag;
        }
        return switch (slump.nextInt(7)) {
            case 0 -> vag + "/" + json.en(DELAR);
            case 1 -> vag.replaceFirst("/", "//");
            case 2 -> vag.toUpperCase(Locale.ROOT);
            case 3 -> vag + json.en(List.of("/", ";a=b", ".json", "%20", "%2f", "#x", "*", "/..;/"));
            case 4 -> vag.substring(0, 1 + slump.nextInt(vag.length()));
            case 5 -> "http://" + json.en(VARDAR) + vag;
            default -> new String(json.insatt(latin1(vag), latin1(json.en(DELAR))), StandardCharsets.ISO_8859_1);
        };
    }

    private String del(Brusrutt rutt, String namn) {
        return switch (namn) {
            case "{id}" -> rutt.vag().contains("regelverk") ? json.en(REGELVERK) : idn[slump.nextInt(IDN)];
            case "{del}" -> json.en(List.of("liveness", "readiness", "journal", "regelverk", "nej", "journal/x", "liveness/x", "nej/x"));
            case "{matare}" -> json.en(List.of("jvm.memory.used", "justerbar.granskningar", "http.server.requests", "nej", "jvm"));
            default -> rutt.vag().contains("exempel") ? json.en(Projekt.exempel()) : json.en(Stream.of(Problemslag.values()).map(Problemslag::namn).toList());
        };
    }

    private String fraga(Brusrutt rutt, boolean fel) {
        List<String> namn = PARAMETRAR.entrySet().stream().filter(ett -> rutt.vag().endsWith(ett.getKey())).findFirst().map(Map.Entry::getValue).orElse(List.of());
        if (!fel && (namn.isEmpty() || rutt.metod().equals("POST") && slump.nextInt(3) > 0)) {
            return "";
        }
        List<String> delar = new ArrayList<>();
        for (int antal = slump.nextInt(fel ? 4 : 3); antal > 0; antal--) {
            String ett = namn.isEmpty() || fel && slump.nextInt(4) == 0 ? json.en(List.of("hittepa", "", "%C3%A5", "Limit", "%zz", "a".repeat(60), "_method")) : json.en(namn);
            delar.add(ett + (slump.nextInt(20) == 0 ? "" : "=" + json.en(VARDEN)));
        }
        if (fel && !delar.isEmpty() && slump.nextInt(4) == 0) {
            delar.add(delar.get(0));
        }
        return (delar.isEmpty() && !fel ? "" : "?") + String.join(fel && slump.nextInt(8) == 0 ? json.en(List.of(";", "&&", "?", " ")) : "&", delar);
    }

    private Map<String, String> huvud(Brusrutt rutt, byte[] kropp, boolean fel) {
        Map<String, String> huvud = new LinkedHashMap<>();
        int vilket = fel ? slump.nextInt(4) : -1;
        huvud.put("Host", vilket == 0 ? json.en(VARDAR) : "localhost");
        if (vilket == 1 || slump.nextInt(4) == 0) {
            huvud.put("Accept", vilket == 1 ? json.en(ACCEPT) : "*/*");
        }
        if (kropp.length > 0 || !rutt.metod().equals("GET")) {
            huvud.put("Content-Type", vilket == 2 ? json.en(INNEHALL) : rutt.vag().endsWith("/partier") ? "application/x-ndjson" : "application/json");
            huvud.put("Content-Length", String.valueOf(kropp.length));
        }
        if (vilket == 3 || rutt.metod().equals("POST") && slump.nextInt(8) == 0) {
            huvud.put("Idempotency-Key", vilket == 3 ? json.en(NYCKLAR) : "nyckel-" + slump.nextInt(1_000));
        }
        return huvud;
    }

    private static String rader(Map<String, String> huvud) {
        return huvud.entrySet().stream().map(ett -> ett.getKey() + ": " + ett.getValue() + "\r\n").collect(Collectors.joining());
    }

    private byte[] kropp(Brusrutt rutt, boolean gott, List<Boolean> rader) {
        if (rutt.vag().endsWith("/partier")) {
            return strom(rader);
        }
        if (rutt.vag().endsWith("/namn")) {
            String namn = IntStream.range(0, slump.nextInt(3)).mapToObj(i -> "\"" + PLATSER.get((i + slump.nextInt(2)) * 2) + "\":\"Namn " + i + "\"").collect(Collectors.joining(","));
            return gott ? Brusjson.utf8("{\"namn\":{" + namn + "}}") : json.skadad("{\"namn\":{" + namn + "}}");
        }
        if (rutt.vag().endsWith("/gallringar")) {
            String begaran = "{\"vad\":\"" + json.en(List.of("namn", "namn", "allt")) + "\",\"beslut\":\"Gallringsplan 2026, 4.2\"}";
            return gott ? Brusjson.utf8(begaran) : json.skadad(begaran);
        }
        return gott ? Brusjson.utf8(json.gott()) : json.underlag();
    }

    /** Sound lines and lines that cannot be one, each told apart. */
    private byte[] strom(List<Boolean> rader) {
        List<byte[]> delar = new ArrayList<>();
        for (int antal = slump.nextInt(6); antal > 0; antal--) {
            boolean god = slump.nextInt(2) == 0;
            rader.add(god);
            delar.add(god ? Brusjson.utf8(json.gott()) : dalig());
            delar.add(Brusjson.utf8(slump.nextInt(6) == 0 ? "\r\n" : "\n"));
        }
        return Brusjson.ihop(delar.toArray(byte[][]::new));
    }

    private byte[] dalig() {
        return switch (slump.nextInt(5)) {
            case 0 -> Brusjson.utf8(json.en(List.of("", "{", "[]", "null", "7", "{\"hittepa\":1}", "{}{}", "\u0000", "[".repeat(3_000))));
            case 1 -> new byte[] {(byte) 0xff, (byte) 0xfe};
            case 2 -> Brusjson.utf8(json.gott().replaceFirst("\\{", "{\"hittepa\":1,"));
            case 3 -> Brusjson.utf8(json.gott().replaceFirst("}$", ""));
            default -> Brusjson.ihop(Brusjson.utf8(json.gott()), new byte[] {' ', (byte) 0xc3});
        };
    }
}
