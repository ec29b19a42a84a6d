package se.justerbar.json;

import java.util.List;
import se.justerbar.granskning.Granskning;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads reports as {@link Rapportskrivare} wrote them, perhaps by another edition; what that edition adds is passed over. */
public final class Rapportlasare {
    private static final JsonMapper MAPPER = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY).build();

    private Rapportlasare() {
    }

    /** One report or a list of them, UTF-8 JSON. */
    public static List<Granskning> las(byte[] json) {
        return List.of(MAPPER.readValue(json, Granskning[].class));
    }
}
