package se.justerbar.tjanst;

import static se.justerbar.tjanst.Postschema.ordnad;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.justerbar.merkle.Merkle;

/**
 * Asks a service what openapi.yaml says and keeps the answers as examples. What is new each time, ids, hashes and signatures, is changed for
 * something that looks the same and stays.
 */
final class Openapiexempel {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern NYCKELHASH = Pattern.compile("(?<=\\+)[0-9a-f]{8}(?=\\+)");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{42,}={0,2}");
    private final Provtjanst tjanst;
    private final Map<String, String> granskningar = new HashMap<>();
    private final Map<String, String> utbytta = new HashMap<>();

    /** Records one check of each example that openapi.yaml speaks of. */
    Openapiexempel(Provtjanst tjanst) {
        this.tjanst = tjanst;
        for (String namn : List.of("sex-av-tretton", "minst-ansvarsfrihet", "gallras")) {
            granskningar.put(namn, tjanst.skicka("/granskningar", Provtjanst.exempel(namn.equals("gallras") ? "minst-ansvarsfrihet" : namn)).json()
                    .get("id").stringValue());
        }
        tjanst.fraga("PUT", "/granskningar/" + granskningar.get("sex-av-tretton") + "/namn", "{\"namn\": {\"Arboga\": \"Exempel Exempelsson\"}}"
                .getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
    }

    /** What was asked and answered, as it is. */
    record Utbyte(Map<String, Object> operation, byte[] fraga, Provtjanst.Svaret svar) {
    }

    /** Each example of each operation, answered. */
    Map<String, Map<String, Utbyte>> utbyten() {
        Map<String, Map<String, Utbyte>> alla = new LinkedHashMap<>();
        for (Map<String, Object> operation : Openapidokument.operationer()) {
            Map<String, Utbyte> sprak = new LinkedHashMap<>();
            karta(operation.get("exempel")).forEach((namn, ett) -> sprak.put(namn, utbyte(operation, karta(ett))));
            alla.put((String) operation.get("id"), sprak);
        }
        return alla;
    }

    private Utbyte utbyte(Map<String, Object> operation, Map<String, Object> ett) {
        String vag = ((String) operation.get("vag")).replace("{id}", ett.containsKey("av") ? granskningar.get(ett.get("av")) : String.valueOf(ett.get("id")))
                .replace("{namn}", String.valueOf(ett.get("namn"))) + ett.getOrDefault("fraga", "");
        byte[] kropp = kropp(ett);
        String[] huvuden = kropp == null ? new String[0] : new String[] {"Content-Type", ett.containsKey("rader") ? "application/x-ndjson" : "application/json"};
        return new Utbyte(operation, kropp, tjanst.fraga(((String) operation.get("metod")).toUpperCase(), vag, kropp, huvuden));
    }

    private static byte[] kropp(Map<String, Object> ett) {
        if (ett.containsKey("underlag")) {
            return Provtjanst.exempel((String) ett.get("underlag"));
        }
        if (ett.get("rader") instanceof List<?> rader) {
            return rader.stream().map(rad -> ((String) rad).startsWith("{") ? (String) rad
                    : Provtjanst.JSON.readTree(Provtjanst.exempel((String) rad)).toString()).collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
        }
        return ett.containsKey("kropp") ? Provtjanst.JSON.writeValueAsBytes(ett.get("kropp")) : null;
    }

    /** The examples as they stand in the document. */
    Map<String, Map<String, Object>> exempel() {
        Map<String, Map<String, Object>> alla = new LinkedHashMap<>();
        utbyten().forEach((id, sprak) -> {
            Map<String, Object> exempel = new LinkedHashMap<>();
            sprak.forEach((namn, utbyte) -> exempel.put(namn, ordnad("text", text(utbyte, namn), "kropp", varde(utbyte.fraga), "svar", svar(utbyte))));
            alla.put(id, exempel);
        });
        return alla;
    }

    private static Object text(Utbyte utbyte, String sprak) {
        return karta(karta(utbyte.operation.get("exempel")).get(sprak)).get("text");
    }

    private Object svar(Utbyte utbyte) {
        Object svar = stadig("", varde(utbyte.svar.bytes()));
        karta(utbyte.operation.getOrDefault("korta", Map.of())).forEach((del, antal) -> karta(svar).computeIfPresent(del, (namn, hel) -> kort(hel, (Integer) antal)));
        return svar;
    }

    private static Object kort(Object hel, int antal) {
        if (hel instanceof List<?> lista) {
            return lista.stream().limit(antal).toList();
        }
        Map<String, Object> ut = new LinkedHashMap<>();
        karta(hel).entrySet().stream().limit(antal).forEach(del -> ut.put(del.getKey(), del.getValue()));
        return ut;
    }

    private static Object varde(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.strip().lines().count() > 1 && text.startsWith("{") && text.strip().lines().allMatch(rad -> rad.startsWith("{") && rad.endsWith("}")) ? text
                : Provtjanst.JSON.readValue(text, Object.class);
    }

    private Object stadig(String namn, Object varde) {
        if (varde instanceof Map<?, ?> karta) {
            Map<String, Object> ut = new LinkedHashMap<>();
            karta.forEach((nyckel, del) -> ut.put((String) nyckel, stadig((String) nyckel, del)));
            return ut;
        }
        if (varde instanceof List<?> lista) {
            List<Object> ut = new ArrayList<>();
            lista.forEach(del -> ut.add(stadig(namn, del)));
            return ut;
        }
        return varde instanceof String text ? text(namn, text) : varde;
    }

    private String text(String namn, String text) {
        String ut = byt(HASH, byt(UUID, text, this::uuid), hash -> HexFormat.of().formatHex(Merkle.sha256(hash.getBytes(StandardCharsets.UTF_8))));
        if (namn.equals("kontrollpunkt") || namn.equals("nyckel")) {
            ut = byt(BASE64, byt(NYCKELHASH, ut, hash -> hash.substring(0, 8)), Openapiexempel::base64);
        }
        return ut;
    }

    private String uuid(String hash) {
        return "00000000-0000-4000-8000-" + "0".repeat(12 - hash.length()) + hash;
    }

    private static String base64(String hash) {
        return Base64.getEncoder().encodeToString(Merkle.sha256(hash.getBytes(StandardCharsets.UTF_8)));
    }

    /** Changes each match for what belongs to the number of its first sight. */
    private String byt(Pattern form, String text, UnaryOperator<String> annat) {
        return form.matcher(text).replaceAll(traff -> utbytta.computeIfAbsent(traff.group(), ny -> annat.apply(form == NYCKELHASH ? "0".repeat(8)
                : String.valueOf(utbytta.size() + 1))));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> karta(Object nod) {
        return (Map<String, Object>) nod;
    }
}
