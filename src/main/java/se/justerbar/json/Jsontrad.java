package se.justerbar.json;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as plain maps, lists, texts, truths and numbers, for what has no record of its own: the schema, and what is half filled in. */
public final class Jsontrad {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final TypeReference<Map<String, Object>> TRAD = new TypeReference<>() {
    };

    private Jsontrad() {
    }

    /** The object in these bytes, which the program itself has written; names in their order. */
    public static Map<String, Object> las(byte[] json) {
        return MAPPER.readValue(json, TRAD);
    }

    /** The object as UTF-8 JSON. */
    public static byte[] skriv(Map<String, Object> trad) {
        return MAPPER.writeValueAsBytes(trad);
    }
}
