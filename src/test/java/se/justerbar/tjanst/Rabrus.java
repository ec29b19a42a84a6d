package se.justerbar.tjanst;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bytes that are a request no longer, or never were. */
final class Rabrus {
    private static final String HUVUD = "Host: localhost\r\n";
    private static final String GRANSKA = "POST /justerbar/v1/provningar HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    private static final String STROM = "POST /justerbar/v1/partier HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n";
    private static final List<String> RADER = List.of("GET / HTTP/7.0", "GET / HTTP/1.10", "GET / HTTP/1.1 ", "GET  / HTTP/1.1",
            "GET\t/ HTTP/1.1", " GET / HTTP/1.1", "GET / http/1.1", "GET / HTTP/2", "GET / HTTP/1.0", "GET / HTTP/0.9",
            "GET /", "GET", "GET ", "G\u0000T / HTTP/1.1", "GET /\u0000 HTTP/1.1", "GET /a\rb HTTP/1.1", "GET /\u00ff HTTP/1.1",
            "GET ?x HTTP/1.1", "GET * HTTP/1.1", "OPTIONS * HTTP/1.1", "CONNECT a:1 HTTP/1.1", "GET http:// HTTP/1.1",
            "GET http://localhost HTTP/1.1", "GET https://localhost:x/ HTTP/1.1", "GET //localhost/ HTTP/1.1", "GET /{} HTTP/1.1",
            "GET /%C0%AF HTTP/1.1", "GET /#x HTTP/1.1", "GET /?a=[] HTTP/1.1", "PRI * HTTP/2.0", "<xml>", "\u0005\u0001\u0000",
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003", "SSH-2.0-x", "HTTP/1.1 200 OK", "TRACE / HTTP/1.1",
            "TRACE /justerbar/v1/exempel HTTP/1.1");
    private static final List<String> HUVUDEN = List.of("utan kolon", ": tomt namn", "X : y", " X: y", "X: y\r\n vikt", "X: \u0000",
            "X: a\rb", "X:\u00ff", "\u00e5: x", "X(: y", "Host: annan.example", "Content-Length: 1",
            "Content-Length: 1\r\nContent-Length: 2",
            "Content-Length: -5", "Content-Length: 18446744073709551616", "Content-Length: 0x10", "Content-Length: 1e3",
            "Content-Length:", "Transfer-Encoding: chunked", "Transfer-Encoding: \u000bchunked", "Transfer-Encoding : chunked",
            "Transfer-Encoding: chunked\r\nContent-Length: 4", "Transfer-Encoding: xchunked",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
            "Connection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x",
            "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA", "Expect: 100-continue",
            "Expect: x", "X: y\n", "\r", "Cookie: \u0000=\u0001", "A: b\r\n".repeat(150) + "C: d");
    private static final List<String> STYCKEN = List.of("0\r\n\r\n", "2\r\n{}\r\n0\r\n\r\n", "2\r\n{}", "2\r\n{}0\r\n\r\n",
            "zz\r\n{}\r\n0\r\n\r\n", "-1\r\n{}\r\n", "ffffffffffffffff\r\n{}", "7fffffff\r\n{}", "0x2\r\n{}\r\n0\r\n\r\n",
            "2;a=b\r\n{}\r\n0\r\n\r\n",
            "2;a=\"\r\n{}\r\n0\r\n\r\n", "2;" + "x".repeat(9_000) + "\r\n{}\r\n0\r\n\r\n", "2\n{}\n0\n\n", "\r\n",
            "00000000000000002\r\n{}\r\n0\r\n\r\n", "2\r\n{}\r\n0\r\nX: y\r\n\r\n", "2\r\n{}\r\n0\r\nX y\r\n\r\n",
            "2\r\n{}\r\n0\r\nX: " + "y".repeat(9_000) + "\r\n\r\n",
            "2\r\n{}\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "3\r\n{}\n\r\nzz\r\n", "\u0000\u0000", "2\r{}\r0\r\r");
    private static final List<String> GODA = List.of("api-info", "nej", "logg/nyckel", "exempel/nej");
    private static final List<String> NAGRA = List.of("api-info", "granskningar?limit=x", "kalender", "//");
    /** As much as the container surely takes before it says no; what is longer it may cut off while it is being sent. */
    private static final int RYMS = 6_000;
    private final SplittableRandom slump;
    private final Brusjson json;

    Rabrus(SplittableRandom slump, Brusjson json) {
        this.slump = slump;
        this.json = json;
    }

    /** A shot, made of this request or of nothing. */
    Skott av(Skott begaran) {
        return switch (slump.nextInt(12)) {
            case 0 -> skott("rå slump", json.slumpbytes(1 + slump.nextInt(300)));
            case 1 -> skott("rå slump med slut", Brusjson.ihop(json.slumpbytes(1 + slump.nextInt(60)), bytes("\r\n\r\n")));
            case 2 -> skott("rå rad", bytes(json.en(RADER) + "\r\n" + HUVUD + "\r\n"));
            case 3 -> skott("rått huvud", bytes((slump.nextInt(2) == 0 ? "GET /justerbar/v1/exempel HTTP/1.1\r\n" + HUVUD : GRANSKA) + json.en(HUVUDEN) + "\r\n\r\n{}"));
            case 4 -> skott("råa stycken", bytes((slump.nextInt(2) == 0 ? GRANSKA : STROM) + "Transfer-Encoding: chunked\r\n\r\n" + json.en(STYCKEN)));
            case 5 -> rad();
            case 6 -> forStort();
            case 7 -> skott("rå halv", Arrays.copyOf(begaran.bytes(), slump.nextInt(Math.min(begaran.bytes().length, 2_000))));
            case 8 -> skott("rå vänd", json.vanda(begaran.bytes()));
            case 9 -> skott("rå insatt", json.insatt(begaran.bytes(), bytes(json.en(List.of("\u0000", "\r", "\n", "\r\n", "\r\n\r\n", " ", "\t", ":", "\u00ff", "HTTP/1.1")))));
            case 10 -> skott("rå huvudbit", huvudbit(begaran.bytes()));
            default -> skott("rå inledd", bytes(json.en(List.of("\r\n", "\n\n", "\r\n".repeat(40), "\u0000", "\ufeff", "\r")) + "GET /justerbar/v1/api-info HTTP/1.1\r\n" + HUVUD + "\r\n"));
        };
    }

    /** Some bits the other way in the head alone, where a body would swallow most of them. */
    private byte[] huvudbit(byte[] bytes) {
        int slut = Math.max(1, new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n"));
        return Brusjson.ihop(json.vanda(Arrays.copyOf(bytes, slut)), Arrays.copyOfRange(bytes, slut, bytes.length));
    }

    /** Some requests after each other without waiting, each of which must be answered, and then perhaps something that is none. */
    private Skott rad() {
        int antal = 2 + slump.nextInt(4);
        // After a 400 the container closes, so what is not the last is answered otherwise.
        String alla = IntStream.range(0, antal).mapToObj(i -> slump.nextInt(3) > 0
                ? "GET /justerbar/v1/" + json.en(i < antal - 1 ? GODA : NAGRA) + " HTTP/1.1\r\n" + HUVUD + "\r\n" : granska(json.gott())).collect(Collectors.joining());
        return Skott.ratt("rå i rad", Brusjson.ihop(bytes(alla), slump.nextInt(2) == 0 ? new byte[0] : json.slumpbytes(20)), antal);
    }

    private static String granska(String underlag) {
        byte[] bytes = Brusjson.utf8(underlag);
        return GRANSKA + "Content-Length: " + bytes.length + "\r\n\r\n" + new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private Skott forStort() {
        String langt = "a".repeat(9_000 + slump.nextInt(40_000));
        return skott("rå för stor", bytes(switch (slump.nextInt(4)) {
            case 0 -> "GET /" + langt + " HTTP/1.1\r\n" + HUVUD + "\r\n";
            case 1 -> "GET / HTTP/1.1\r\n" + HUVUD + "X: " + langt + "\r\n\r\n";
            case 2 -> "GET / HTTP/1.1\r\n" + HUVUD + langt + ": x\r\n\r\n";
            default -> langt + " / HTTP/1.1\r\n" + HUVUD + "\r\n";
        }));
    }

    private static Skott skott(String slag, byte[] bytes) {
        return Skott.ratt(slag, bytes, heltHuvud(bytes) ? 1 : 0);
    }

    /**
     * Whether a request line and headers were sent to their end, whatever stands in them. The opening of HTTP/2 is not a request; and HEAD in
     * the form of HTTP/0.9, which has no version, asks for a head where there is none.
     */
    private static boolean heltHuvud(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("^[\r\n]+", "");
        int slut = text.indexOf("\r\n\r\n");
        return slut > 0 && bytes.length <= RYMS && !text.startsWith("PRI ") && !text.matches("(?s)HEAD [^ \r\n]*[\r\n].*");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
