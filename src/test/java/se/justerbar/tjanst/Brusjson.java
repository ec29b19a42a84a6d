package se.justerbar.tjanst;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import se.justerbar.Projekt;
import se.justerbar.json.Slumpunderlag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies: sound ones from the schema and from the examples, and ones that were sound once. */
final class Brusjson {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String RA = "#rå#";
    private static final int STORST = 1 << 20;
    /** Values as they are written; some are no JSON. */
    private static final List<String> VARDEN = List.of("null", "true", "false", "0", "-0", "-1", "1.5", "1e400", "-1E+999999999",
            "1e-999999999",
            "9".repeat(29), "9".repeat(400), "0." + "1".repeat(40), "100000001", "NaN", "Infinity", "-Infinity", "01", "+1", ".5", "1.",
            "0x10", "undefined", "'a'", "a",
            "\"\"", "\" \"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"\u0000\"", "\"\t\"", "\"\\x\"", "\"\\u12\"",
            "\"\ufeff\"", "\"\ud83d\ude00\"", "\"\u202e\"",
            "\"2026-02-30\"", "\"9999-99-99\"", "\"2026-11-24T00:00:00Z\"", "\"+999999999-01-01\"", "\"" + "x".repeat(3_000) + "\"",
            "\"" + "å".repeat(30_000) + "\"",
            "[]", "{}", "[null]", "[[]]", "{\"\":0}", "[".repeat(25) + "]".repeat(25), "[".repeat(2_000) + "]".repeat(2_000),
            "{\"a\":".repeat(40) + "1" + "}".repeat(40),
            "[" + "0,".repeat(3_000) + "0]", "/* */1", "1 // ", "");
    private static final List<String> NAMN = List.of("hittepa", "", " ", "a/b~c", "\\u0000", "\\ud800", "n".repeat(250), "kontrolldag ",
            "Kontrolldag", "__proto__", "@class", "$ref");
    private final SplittableRandom slump;
    private final Slumpunderlag slumpunderlag;
    private final List<String> exempel = Projekt.exempel().stream().map(namn -> new String(Projekt.exempel(namn), StandardCharsets.UTF_8)).toList();

    Brusjson(SplittableRandom slump) {
        this.slump = slump;
        this.slumpunderlag = new Slumpunderlag(slump.nextLong());
    }

    /** An underlag that is sound, on one line. */
    String gott() {
        return JSON.readTree(en(exempel)).toString();
    }

    /** An underlag, spoiled in some way or just made by chance. */
    byte[] underlag() {
        return switch (slump.nextInt(8)) {
            case 0, 1 -> utf8(slumpunderlag.nasta(slump.nextInt(4)));
            case 2 -> utf8(gott());
            default -> skadad(slump.nextInt(3) == 0 ? slumpunderlag.nasta(0) : en(exempel));
        };
    }

    /** The JSON with something wrong, and sometimes more than one thing. */
    byte[] skadad(String json) {
        String text = json;
        for (int antal = 1 + slump.nextInt(2); antal > 0; antal--) {
            text = slump.nextInt(3) == 0 ? text : skadaNod(text);
        }
        return slump.nextInt(3) == 0 ? skadaBytes(text) : utf8(text);
    }

    /** Puts another value, or a name that is not known or stands there already, somewhere in the document. */
    private String skadaNod(String json) {
        List<JsonNode> behallare = new ArrayList<>();
        try {
            samla(JSON.readTree(json), behallare);
        } catch (RuntimeException e) {
            return json;
        }
        if (behallare.isEmpty()) {
            return json;
        }
        JsonNode rot = behallare.get(0);
        JsonNode vald = en(behallare);
        String varde = en(VARDEN);
        if (vald instanceof ArrayNode lista) {
            lista.insert(slump.nextInt(lista.size() + 1), RA);
            return rot.toString().replace("\"" + RA + "\"", varde);
        }
        ObjectNode post = (ObjectNode) vald;
        List<String> namn = new ArrayList<>(post.propertyNames());
        if (namn.isEmpty() || slump.nextInt(4) == 0) {
            post.put(RA, RA);
            String annat = namn.isEmpty() || slump.nextInt(2) == 0 ? en(NAMN) : en(namn);
            return rot.toString().replace("\"" + RA + "\":\"" + RA + "\"", "\"" + annat + "\":" + varde);
        }
        post.put(en(namn), RA);
        return rot.toString().replace("\"" + RA + "\"", varde);
    }

    private static void samla(JsonNode nod, List<JsonNode> behallare) {
        if (nod.isContainer()) {
            behallare.add(nod);
            nod.forEach(inre -> samla(inre, behallare));
        }
    }

    private byte[] skadaBytes(String text) {
        byte[] bytes = utf8(text);
        return switch (slump.nextInt(16)) {
            case 0 -> new byte[0];
            case 1 -> utf8(" \r\n\t");
            case 2 -> Arrays.copyOf(bytes, slump.nextInt(bytes.length + 1));
            case 3 -> ihop(bytes, utf8(en(List.of("{}", ",", "null", "}", "\u0000", " x", "\n" + text))));
            case 4 -> ihop(utf8("\ufeff"), bytes);
            case 5 -> text.getBytes(StandardCharsets.UTF_16);
            case 6 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 7 -> text.getBytes(StandardCharsets.ISO_8859_1);
            case 8 -> insatt(bytes, new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80});
            case 9 -> insatt(bytes, new byte[] {(byte) 0xc0, (byte) 0x80});
            case 10 -> insatt(bytes, slumpbytes(1 + slump.nextInt(8)));
            case 11 -> utf8("[" + text + "]");
            case 12 -> utf8("{".repeat(1 + slump.nextInt(5_000)));
            case 13 -> utf8(en(VARDEN));
            case 14 -> slump.nextInt(12) == 0 ? utf8(text + " ".repeat(STORST - bytes.length + slump.nextInt(3))) : slumpbytes(slump.nextInt(400));
            default -> vanda(bytes);
        };
    }

    /** With some bits the other way. */
    byte[] vanda(byte[] bytes) {
        byte[] andrade = bytes.clone();
        for (int antal = 1 + slump.nextInt(6); antal > 0 && andrade.length > 0; antal--) {
            andrade[slump.nextInt(andrade.length)] ^= (byte) (1 << slump.nextInt(8));
        }
        return andrade;
    }

    byte[] slumpbytes(int antal) {
        byte[] bytes = new byte[antal];
        IntStream.range(0, antal).forEach(i -> bytes[i] = (byte) slump.nextInt(256));
        return bytes;
    }

    /** With this somewhere in the midst. */
    byte[] insatt(byte[] bytes, byte[] mer) {
        int plats = slump.nextInt(bytes.length + 1);
        return ihop(Arrays.copyOf(bytes, plats), mer, Arrays.copyOfRange(bytes, plats, bytes.length));
    }

    <T> T en(List<T> alla) {
        return alla.get(slump.nextInt(alla.size()));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] ihop(byte[]... delar) {
        ByteArrayOutputStream allt = new ByteArrayOutputStream();
        Arrays.stream(delar).forEach(allt::writeBytes);
        return allt.toByteArray();
    }
}
