package se.justerbar.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Canonical JSON, held against another program that writes it. */
class KanoniskTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static String kanonisk(String json) {
        return new String(Kanonisk.skriv(MAPPER.readTree(json)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"b\":1,\"a\":[true,false,null],\"\":\"\"}", "[0,-0.0,0.01,12.50,1e3,999999999999.99,-1000000000000]",
        "[\"\\u0000\\b\\t\\n\\f\\r\\u001f\\\"\\\\/åäö€\"]", "{\"\\u20ac\":1,\"\\r\":2,\"1\":3,\"\\ud83d\\ude02\":4,\"ö\":5,\"\\ufb33\":6}"})
    void skriverSomRfc8785(String json) throws IOException {
        assertEquals(new JsonCanonicalizer(json).getEncodedString(), kanonisk(json));
    }

    /** Documents by chance, before they are read and after. */
    @Test
    void slumpadeUnderlagSkrivsSomRfc8785() throws IOException {
        Slumpunderlag slump = new Slumpunderlag(8785);
        Underlagslasare lasare = new Underlagslasare();
        Kvittoform form = new Kvittoform();
        int lasta = 0;
        for (int i = 0; i < 300; i++) {
            String json = slump.nasta(0);
            assertEquals(new JsonCanonicalizer(json).getEncodedString(), kanonisk(json));
            byte[] fakta;
            try {
                fakta = form.fakta(lasare.las(json.getBytes(StandardCharsets.UTF_8)));
            } catch (Underlagsfel e) {
                continue;
            }
            assertArrayEquals(new JsonCanonicalizer(fakta).getEncodedUTF8(), fakta);
            assertArrayEquals(fakta, form.fakta(lasare.las(fakta)));
            lasta++;
        }
        assertTrue(lasta > 10, lasta + " lästa");
    }

    /** A number that ECMAScript would round is not written at all. */
    @Test
    void ettTalMedForMangaSiffrorVagras() {
        assertThrows(IllegalArgumentException.class, () -> kanonisk("[1234567890123456]"));
        assertThrows(IllegalArgumentException.class, () -> kanonisk("[0.0000001]"));
    }
}
