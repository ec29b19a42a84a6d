package se.justerbar.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * JSON that was written before and goes into an answer as it is, byte for byte.
 *
 * @param bytes the JSON, UTF-8
 */
public record RaJson(byte[] bytes) {

    static final class Skrivare extends ValueSerializer<RaJson> {
        @Override
        public void serialize(RaJson json, JsonGenerator ut, SerializationContext sammanhang) {
            ut.writeRawValue(new String(json.bytes, StandardCharsets.UTF_8).strip());
        }
    }
}
