package se.justerbar.json;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One line of a backup: texts by name, {@code null} left out. Safe to share between threads. */
public final class Kopieform {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Kopieform() {
    }

    /** The line, without its end. */
    public static String skriv(Map<String, String> falt) {
        return MAPPER.writeValueAsString(falt);
    }

    /** What a line says; empty where it is not one. */
    public static Optional<Map<String, String>> las(String rad) {
        try {
            return Optional.of(MAPPER.readValue(rad, MAPPER.getTypeFactory().constructMapType(Map.class, String.class, String.class)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
